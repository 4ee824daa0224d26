"""The sentences the danger guard learns from, all written for this project; never the locked questions.

Sixteen files of tests/data/questions were made apart, each without knowledge of the guard; all are synthetic
(docs/adr/0032). Beside them stand the tables of the tests, the questions of the FAQ, and patterns of
benchmarks/danger: `[a|b]` is a choice, `<kid>` one of the words below. A pattern stands for several sentences, each of
which counts less.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from bot.flows.guard_danger import sentences
from bot.flows.guard_danger_learned import readings
from store import program_file
from store.asked import asked_before
from store.program import FaqEntry, Translation

HERE = Path(__file__).parent
DATA = HERE.parent / "tests" / "data"
HANDS = ("tune-danger", *(f"tune-danger-{number}" for number in (*range(2, 8), *range(10, 19))))
DAILY = ("tune-identifiers", *(f"tune-identifiers-{number}" for number in (*range(2, 10), *range(12, 25))))
"""What is said every day of students and staff, and tells of no danger."""
ASKED = ("tune-asking", "tune-person", "asked-a", "asked-b", "asked-c", "asked-d")
"""Ordinary questions; the last four by hands that knew no entry's phrasings."""
PER_PATTERN = 12
OFTEN = 3
DAILY_COUNTS = 0.3
"""How much each of those counts; more lets danger pass (docs/adr/0032)."""
PARTS_COUNT = 0.6
TABLES_COUNT = 3.0
"""The sentences of the tests, which must all come out right."""
WORD_COUNTS = 0.6
ASKED_COUNTS = 1.0
ASKED_OF_DANGER = frozenset({"off", "gap-clinical-advice", "gap-crisis-protocol"})
"""Topics under which somebody may ask because of danger."""
ALONE = frozenset(
    [
        "suicide",
        "suicides",
        "suicidal",
        "suicidio",
        "suicida",
        "suicidar",
        "suicidarse",
        "suicidarme",
        "kms",
        "kys",
        "overdose",
        "overdosed",
        "overdosing",
        "sobredosis",
        "sobredose",
        "raped",
        "rape",
        "estupro",
        "estuprada",
        "violada",
        "homicidal",
        "shooter",
        "gunman",
        "noose",
        "armado",
        "socorro",
        "auxilio",
        "morrer",
        "morir",
        "morirme",
        "morirse",
        "matarme",
        "matarse",
        "unresponsive",
        "inconsciente",
        "desacordado",
    ]
)
"""Words that tell of danger by themselves, or may."""

WORDS = {
    "en": {
        "kid": "a student|one of my students|my student|a seventh grader|one of our juniors|this kid|a girl in my class|"
        "a boy in my homeroom|one of my kids|a freshman|she|he|my advisee|an eighth grader|the boy I tutor|a 9 year old|"
        "Marcus|Kayla",
        "adult": "her dad|his father|her stepdad|his mom|mom's boyfriend|her uncle|the foster mother|his stepfather|"
        "my husband|the older brother|grandpa|her cousin|the babysitter",
        "open": "sorry to bother you but|not about the data but|quick question, the form is fine but|"
        "hi, I know this is only a bot but|before you ask about October,|off topic,",
    },
    "es": {
        "kid": "una estudiante|un alumno|una niña de cuarto|uno de mis estudiantes|mi alumna|un muchacho de noveno|el nene|"
        "la nena|ella|él|una muchacha del programa|un niño|Yadiel|Génesis",
        "adult": "su papá|el padrastro|su mamá|el novio de la mamá|su tío|el abuelo|mi marido|el hermano mayor|la tía|"
        "un primo|su padre|mi esposo",
    },
    "pt": {
        "kid": "uma aluna|um aluno|uma menina do quinto ano|um dos meus alunos|minha aluna|o menino|a menina|ela|ele|"
        "uma garota da turma|um garoto|o Kauã|a Júlia|uma criança",
        "adult": "o pai|o padrasto|a mãe|o namorado da mãe|o tio|o avô|meu marido|o irmão mais velho|a tia|um primo|"
        "a madrasta|meu namorado",
    },
}


@dataclass(frozen=True)
class Sentence:
    """A text, whether it tells of danger, and how much it counts; `kind` and `lang` as in the question files."""

    text: str
    danger: bool
    kind: str
    lang: str
    weight: float = 1.0


def of_hand(name: str) -> list[Sentence]:
    """The sentences of one question file."""
    return [Sentence(row["text"], row["kind"] == "danger", row["kind"], row["lang"]) for row in _rows(name)]


def of_daily() -> list[Sentence]:
    """Messages about one child or colleague; those that tell of danger are left to the hands."""
    told = (sentence for name in DAILY for sentence in of_hand(name))
    return [replace(sentence, weight=DAILY_COUNTS) for sentence in told if not sentence.danger]


def parts_of(told: Iterable[Sentence]) -> list[Sentence]:
    """What the guard reads alone of longer texts without danger: it tells of none either."""
    return [
        replace(sentence, text=" ".join(words), weight=sentence.weight * PARTS_COUNT)
        for sentence in told
        if not sentence.danger
        for several in [sentences(sentence.text)]
        for words in readings(several)
        if len(words) < sum(map(len, several))
    ]


def of_tables() -> list[Sentence]:
    """The tables of the tests, and harmless questions of other files."""
    pairs = [
        (line, name == "danger")
        for name in ("danger", "harmless", "anonymous", "identifiers", "small_talk")
        for line in (DATA / f"guards_{name}.txt").read_text("utf-8").splitlines()
    ]
    told = [Sentence(text, danger, "danger" if danger else "clean", "", TABLES_COUNT) for text, danger in pairs]
    asked = [row["text"] for name in ASKED for row in _rows(name)]
    for entry in program_file.load_shipped("ma-coiin-2021-22").faq:
        asked += [text for each in (entry, *entry.translations) for text in _texts(each)]
    for name in ("faq_answerable.tsv", "faq_unanswerable.tsv"):
        asked += [line.split("\t")[0] for line in (DATA / name).read_text("utf-8").splitlines()]
    return told + [Sentence(text, False, "clean", "") for text in asked]


def of_asked() -> list[Sentence]:
    """What comes with the assistant as asked of the program before."""
    return [
        Sentence(one.text, False, "clean", one.language, ASKED_COUNTS)
        for one in asked_before()
        if one.topic not in ASKED_OF_DANGER
    ]


def of_words() -> list[Sentence]:
    """Each word seen in several sentences, alone: "me" and "history" are commands, and tell of nothing."""
    told = [*of_tables(), *(sentence for hand in HANDS for sentence in of_hand(hand))]
    seen = Counter(word for one in told for word in {word for words in sentences(one.text) for word in words})
    return [
        Sentence(word, False, "clean", "", WORD_COUNTS)
        for word, n in sorted(seen.items())
        if n >= OFTEN and word not in ALONE
    ]


def of_patterns() -> list[Sentence]:
    """Some sentences of each pattern, drawn alike on every run."""
    return [
        Sentence(text, path.stem.startswith("danger"), path.stem.split("_")[0], lang, len(drawn) ** -0.5)
        for path in sorted((HERE / "danger").glob("*.txt"))
        for lang in [path.stem[-2:]]
        for pattern in path.read_text("utf-8").splitlines()
        for drawn in [sorted(set(_drawn(pattern, lang)))]
        for text in drawn
    ]


def _drawn(pattern: str, lang: str) -> Iterator[str]:
    dice = random.Random(pattern)
    for _ in range(PER_PATTERN if "[" in pattern or "<" in pattern else 1):
        named = re.sub(r"<(\w+)>", lambda found: dice.choice(WORDS[lang][found[1]].split("|")), pattern)
        chosen = re.sub(r"\[([^\[\]]*)\]", lambda found: dice.choice(found[1].split("|")), named)
        yield " ".join(chosen.split()).replace(" ,", ",")


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (DATA / f"questions/{name}.jsonl").read_text("utf-8").splitlines()]


def _texts(entry: FaqEntry | Translation) -> tuple[str, ...]:
    return (entry.question, *entry.phrasings, entry.answer)
