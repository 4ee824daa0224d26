"""Does a text identify a student? Names in context, initials with a grade, ids, birth dates, ways to reach a person.

Pure rules over tables. Staff, districts, schools and program contacts are `allowed`; plain counts and dates of
events pass. A hint shows the first letters only.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.flows import guard_names as names
from bot.flows import ordinary_words

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. /])\d{3}[-. ]\d{4}(?!\d)")
_LOCAL_PHONE = re.compile(
    r"(?i)\b(?:phone|cell|call|text|number|tel[eé]fono|telefone|celular)\b.{0,20}?\b(\d{3}[-. ]\d{4})\b"
)
_SSN = re.compile(r"(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)")
_LONG_ID = re.compile(r"(?<![\d,.$-])\d{10}(?!\d|%|,\d|\.\d|-\d)")
_NAMED_ID = re.compile(
    r"(?i)\b(?:sasid|lasid|ssid|(?:student|pupil|state|local|lunch|medicaid|masshealth|case) (?:id|pin|no|number|identifier|#)|"
    r"id ?(?:number|no)|id(?=\s?#)|"
    r"(?:n[uú]mero|matr[ií]cula) (?:de |do |da |del )?(?:estudiante|alumno|aluno|aluna)?)\b[\s:#=.]*(?:(?:is|es|"
    r"é|of|number)\s+)?"
    r"#?([A-Z]{0,3}-?\d[\d-]{3,})"
)
_DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}[/.-](?:19|20)\d{2}|\d{4}[-/.]\d{2}[-/.]\d{2}|"
    r"[A-Za-zç]{3,10}\.? \d{1,2}(?:st|nd|rd|"
    r"th)?,? (?:of )?\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:of |del? )?[A-Za-zç]{3,10},? (?:of |del? )?\d{4}|[A-Za-z]{3,10}\.? \d{1,2}(?:st|nd|"
    r"rd|th)?)"
)
_BIRTH = re.compile(
    r"(?i)\b(?:d\.?o\.?b\.?|date of birth|birth ?date|birth ?day|b-?day(?:['’]s)?|born|b\.(?= ?\d)|nacid[oa]|naci[oó]|"
    r"fecha de nacimiento|nascid[oa]|nasceu|"
    r"data de nasc(?:imento|\.)?|fecha (?:de )?nac\b\.?|nasc\.?|cumple a[nñ]os|cumplea[nñ]os|anivers[aá]rio)\b"
    r"[\s:=]*(?:(?:is|was|on|el|em|es|é|in|of|the|d[ei]a|"
    r"el d[ií]a|no dia)\s+)*(" + _DATE + ")"
)
_CHILD_DATE = re.compile(r"\b(?:0?[1-9]|1[0-2])[/.-](?:[0-2]?\d|3[01])[/.-](?:200\d|201\d)\b")
_ADDRESS = re.compile(
    r"\b(\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?!(?:" + names.NOT_STREET + r")\b)[A-Za-z][\w'.]*(?: "
    r"(?!(?:" + names.NOT_STREET + r")\b)[A-Za-z][\w'.]*)? (?i:street|avenue|ave|road|rd|"
    r"lane|boulevard|blvd|terrace|circle|drive|court|turnpike|"
    r"parkway|highway)|\d{1,5} (?:[A-Z][\w'.]* ){1,3}(?:St|Dr|Ct|Pl|Ln|Way|Place|Ter|Hwy|Pkwy|Cir|Sq|Square)|"
    r"(?i:calle|rua|avenida|av\.) (?:[\w'’]+ ){0,2}?[\w'’]+,? (?:(?i:n[uú]mero|num\.?|n[oº°]?\.?) ?)?\d{1,5})\b"
)  # fmt: skip
_GRADE = (
    r"(?:(?:grade|gr\.?|year|grado|s[eé]rie|ano)\s?(?:\d{1,2}|k|pre-?k)|\d{1,2}(?:st|nd|rd|th)[- ]gr\b|"
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|"
    r"third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth|eleventh|twelfth)[- ]?grade(?:r)?|kindergart(?:en|ner|ener)|freshman|sophomore|"
    r"\d{1,2}[- ]?years?[- ]old|age \d{1,2}|"
    r"\d{1,2}[ºo°]? (?:grado|ano|s[eé]rie)|(?:primer|segundo|tercer|cuarto|quinto|sexto|s[eé]ptimo|octavo|"
    r"noveno) grado|homeroom|turma \w+|sala \d+|(?:room|rm) \d+|(?:mr|ms|mrs)\.? \w+'?s (?:homeroom|class))"
)
_INITIALS = r"(?:[A-Z]\.\s?[A-Z]\.?(?:\s?[A-Z]\.)?)(?![a-z])"
_BARE_INITIALS = r"(?:[A-Z]{2}|[A-Z]{3})"
_INITIALS_GRADE = re.compile(
    rf"({_INITIALS}|\b{_BARE_INITIALS})[\s,(–-]*(?:(?:is|es|é|who is|was|an?|in|the|our|en|em|from|de|do|da|un|"
    rf"una|um|uma)\s+)*(?i:{_GRADE})"
    rf"|(?i:{_GRADE})(?i:r|\s+(?:student|kid|boy|girl|pupil|estudiante|alumn[oa]|alun[oa]))?[\s,:(]+(?:named |"
    rf"initials )?({_INITIALS}|\b{_BARE_INITIALS})(?!\w)"
    rf"|\b(?i:student|pupil|kid|child|estudiante|alumn[oa]|alun[oa])[\s,(:]+(?i:(?:with )?initials |"
    rf"named )?({_INITIALS})"
    rf"|\b({_BARE_INITIALS}) (?:from|in) \d{{1,2}}[A-D]\b"
    rf"|\b(?i:initials)(?: are| is)?:? ({_INITIALS}|{_BARE_INITIALS})\b"
)  # fmt: skip
_CAPITAL = r"[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ][a-záéíóúâêôãõçñü'’-]+(?:[A-Z][a-z]+)?"
_NAME = rf"{_CAPITAL}(?: (?:(?:de|da|dos|del|la|van|von) )*(?:{_CAPITAL}|[A-Z]\.?(?=\W|$))){{0,2}}"
_CHILD = (
    r"(?:students?|pupils?|kids?|child|children|girl|boy|teen|freshman|sophomore|\w+ ?-?graders?|"
    r"kindergart(?:ner|ener)|client|patient|estudiante|"
    r"alumn[oa]|alun[oa]|ni[nñ][oa]|menin[oa]|classmate|son|daughter|hij[oa]|filh[oa]|sibling)"
)
_STUDENT_NAME = re.compile(
    rf"\b(?i:{_CHILD})(?i:'s name is|’s name is| is named| is called| named| called| name:?| by the name of|"
    rf" llamad[oa]| chamad[oa])?[\s,:(-]+"
    rf"({_NAME})"
)
_NAME_GRADE = re.compile(
    rf"({_NAME})[\s,(–-]+(?i:(?:is|who is|was|es|é|an?|in|the|our|en|em|un|una|um|uma|from|de|do|"
    rf"of)\s+)*(?i:{_GRADE}|(?:my|our|a|the|this) (?:student|pupil)\b)"
)
_NAME_HAPPENS = re.compile(
    rf"({_NAME}) (?i:(?:was|is being|has been|got|needs to be|is|were|fue|foi) (?:\w+ )?(?:referred (?:to|for|"
    rf"by)|suspended|expelled|hospitalized|diagnosed|absent|"
    r"bullied|medicated|screened|discharged|truant|struggling|failing|on (?:an? )?(?:iep|504|meds|medication)|"
    r"in (?:foster care|tier [123]|crisis|therapy)|"
    r"cutting class|pregnant|acting out|evaluated|flagged|placed|derivad[oa]|suspendid[oa]|diagnosticad[oa]|"
    r"encaminhad[oa])|"
    r"(?:has|have|takes|tiene|tem|receives|gets) (?:an? |severe |bad |new )?(?:iep|504|adhd|autism|anxiety|"
    r"depression|ptsd|ocd|bipolar|meds|medication|trauma|therapy|"
    r"counseling|panic attacks|an eating disorder|tdah|ansiedad|ansiedade|depresi[oó]n|depress[aã]o|autismo)|"
    r"missed (?:school|class|\d+ days)|"
    r"skipped (?:school|class)|ran away|met with (?:the|our|her|his) (?:counselor|therapist|clinician|"
    r"social worker))\b"
)
_POSSESSION = re.compile(
    rf"({_NAME})['’]s (?i:(?:\w+ )?(?:iep|504|diagnosis|medications?|meds|mother|mom|father|dad|parents?|"
    rf"guardian|grandmother|foster|therapist|grades|attendance|"
    r"behavior|referral|screening (?:score|result)s?|score|file|record|depression|anxiety|case|grandma|"
    r"family situation|safety plan))\b"
)
_DIAGNOSED = re.compile(
    r"(?i)\b((?:he|she|(?:this|that|my|our|one|the|an?|esta|este|nuestr[oa]|noss[oa]|un|una|um|uma) (?:\w+ |"
    r"\w+-\w+ ){0,2}"
    + _CHILD.replace("students?", "student")
    .replace("pupils?", "pupil")
    .replace("kids?", "kid")
    .replace("|children", "")
    .replace("graders?", "grader")
    + r"|[ée]l|ella|ele|ela|\d{1,2}(?:st|nd|rd|th)[- ]grader)"
    r" (?:was |is |has been |just got |got |has |who (?:was|is|has) |fue |foi |tiene |tem |takes |is taking |"
    r"on )+(?:recently |just |been |also |newly |severe |\w+ )?"
    r"(?:diagnosed|diagnosticad[oa]|adhd|autis\w+|bipolar|ptsd|ocd|anorexi\w+|bulimi\w+|schizo\w+|depress\w+|"
    r"depresi[oó]n|ansieda\w+|tdah|anxiety|medicated|"
    r"hospitalized|lithium|prozac|zoloft|ritalin|adderall|lexapro|eating disorder|odd|psychosis|psychotic|"
    r"on meds))\b"
)
_ANYBODY = re.compile(r"(?i)(?:an?|un|una|um|uma) ")
_IN_GENERAL = re.compile(
    r"(?i)\b(?:if|when|count|counts|does|how|what|define|whether|si|se|cuando|quando|"
    r"contamos)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?;])(?<!Mr\.)(?<!Dr\.)(?<!Sr\.)(?<!Ms\.)(?<!Mrs\.)(?<!Sra\.)(?<!Prof\.)\s+|\n+")
_A_WORD = re.compile(r"[^\W\d_]{3,}(?:['’]s)?")
_CAPITALIZED = re.compile(
    r"(?<![\w@./-])(?:[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ]['’])?[A-ZÁÉÍÓÚÂÊÔÃÕÇÑ][a-záéíóúâêôãõçñü]{2,}"
    r"(?:['’-][A-Za-z]?[a-záéíóúâêôãõçñü]+)*(?![\w@/])"
)
_VERB_FORM = re.compile(
    r"(?:aron|ieron|amos|emos|imos|aram|eram|iram|aste|iste|ando|iendo|[aei](?:me|le|les|nos|lo|la)|arse|arme)$"
)
"""Endings of Spanish and Portuguese verbs, which the lists have only in part."""
_SMALL_INITIALS = re.compile(
    rf"\b([a-z]{{2}}|[a-z]\.\s?[a-z]\.?),? (?:\(|(?:is |from |who is )?(?:in |an? )?)(?=(?:{_GRADE})\b)"
    r"|\binitials (?:are |is )?([a-z]{2,3}|[a-z]\.\s?[a-z]\.?)(?!\w)"
)
_SPELLED_EMAIL = re.compile(
    r"(?i)(?<![\w.+-])([\w.+-]{1,64} (?:at|arroba|\(at\)|\[at\]) [\w-]+ (?:dot|punto|ponto|\(dot\)|\[dot\]) "
    r"(?:org|com|edu|net|us))\b"
)
_HANDLE = re.compile(
    r"(?i)\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|facebook)\b(?: \w+)? ?(?:is|:|=|es|[eé]) ?(@?[\w.]{3,})"
)
_HASHED_ID = re.compile(
    r"(?i)\b(?:medicaid|masshealth|sasid|lasid|student|lunch|case|id) ?# ?([A-Z]{0,3}-?\d[\d-]{3,})"
)
_RELATIVE = re.compile(rf"\b({_CAPITAL})['’]s (?i:{names.FAMILY})\b")
_NAMED_RELATIVE = re.compile(
    rf"\b(?i:{names.FAMILY})(?i:'s name is| is named| is called| is|,)? ({_CAPITAL} {_CAPITAL})\b"
)
_HOUSEHOLD = re.compile(
    rf"\b({_CAPITAL}) (?i:family) (?i:wants|asked|asks|requested|moved|needs|has|called|refused)\b"
)
_FAMILY_OF = re.compile(rf"\b(?i:familia|fam[ií]lia) ({_CAPITAL})")
_LIST_OF_CHILDREN = re.compile(
    rf"\b(?i:students|kids|children|names|estudiantes|alumn[oa]s|alun[oa]s|estudantes|nombres|nomes|referrals?)\s*:\s*({_NAME})"
)
_SMALL_OWNER = re.compile(
    r"(?i)\b([a-z]{3,})['’]s (?:iep|504|mom|mother|dad|father|grandma|grandmother|parents?|diagnosis|meds|therapist|"
    r"guardian|foster \w+|sister|brother|attendance|referral|case)\b"
)
_SMALL_WITH_INITIAL = re.compile(r"\b([a-z]{3,}) [a-z]\.(?= [a-z])")
_LISTED = re.compile(rf"\b({_CAPITAL}) [A-Z]\.(?=[,;\s]|$)")
_HEALTH = (
    r"(?:bipolar|adhd|autis\w+|ptsd|ocd|anorexi\w+|bulimi\w+|schizo\w+|psychosis|tdah|an eating disorder|depression|"
    r"depresi[oó]n|depress[aã]o|trastorno\w*|transtorno\w*)"
)
_ONE_CHILD_S_HEALTH = re.compile(
    rf"(?i)\b((?:my|our|this|that) (?:[\w-]+ ){{0,2}}(?:student|kid|girl|boy|grader|child|nephew|niece)) (?:[\w-]+ ){{0,4}}?"
    rf"(?:with|has|who has|have) (?:severe |bad )?{_HEALTH}\b|"
    r"\b(one of (?:my|our|the) (?:[\w-]+ ){0,2}(?:students|graders|kids|girls|boys|freshmen|seniors|juniors)) "
    r"(?:was|is|has been|just got|got) (?:just |recently )?"
    r"(?:hospitali[sz]ed|diagnosed|pregnant|arrested|medicated|admitted|institutionalized|homeless)\b|"
    rf"\b((?:mi|nuestr[oa]|mea|minha|meu|noss[oa]) (?:alumn[oa]|estudiante|alun[oa]|sobrin[oa]|niñ[oa])) (?:con|com|tiene|"
    rf"tem) {_HEALTH}\b"
)
_ASKED_WHERE = re.compile(
    r"(?i)\b(?:(?:office|building|school|meeting|convening|training|we|parking|entrance|held|oficina|escuela|reuni[oó]n|"
    r"escrit[oó]rio|escola|reuni[aã]o|sede)(?: (?:is|are|was|will be|moved|queda|est[aá]|fica))? "
    r"(?:at|to|en|na|no|em)|where is|where's|parking (?:at|near)|how do i get to|dónde queda|onde fica)\s*$"
)
_BEHIND = 60
_LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Found:
    """What a passage looked like, and the passage itself: only ever masked on the way out."""

    looks_like: str
    passage: str

    @property
    def hint(self) -> str:
        """The sentence for the person; two characters of the passage, or one of each word of a name."""
        return f"It looked like {self.looks_like}: {mask(self.passage)}"


def mask(passage: str) -> str:
    """First two characters and dots; of names, the first letter of each word. At most 24 characters."""
    if any(char.isdigit() or char == "@" for char in passage):
        return (passage[:2] + "•" * len(passage[2:]))[:24]
    return " ".join(word[0] + "•" * (len(word) - 1) for word in passage.split())[:24]


def find(text: str, allowed: tuple[str, ...]) -> Found | None:
    """The first thing that identifies a student or gives away a private person; None when there is nothing."""
    welcome = _welcome(allowed)
    text = _LINK.sub(" ", text)
    checks: tuple[Callable[[str, Welcome], Iterable[Found]], ...] = (
        _reachable,
        _numbered,
        _born,
        _initials,
        _named,
        _talked_about,
        _unknown,
        _singled_out,
        _diagnosed,
    )
    return next((found for check in checks for found in check(text, welcome)), None)


@lru_cache(maxsize=256)
def _welcome(allowed: tuple[str, ...]) -> "Welcome":
    """The same names are read once: a program has thousands, and every word said comes past here."""
    return Welcome(allowed)


class Welcome:
    """What may be said: the program's own names and addresses, in any case."""

    def __init__(self, allowed: tuple[str, ...]) -> None:
        self.texts = tuple(" ".join(text.casefold().split()) for text in allowed if text.strip())
        self.digits = frozenset(
            filter(None, (re.sub(r"\D", "", text)[-10:] for text in (*allowed, *names.PUBLIC_NUMBERS)))
        )
        self.words = frozenset(word for text in self.texts for word in re.findall(r"[^\W\d_]+", text))

    def takes(self, passage: str) -> bool:
        """The passage is (part of) an allowed text, or made of allowed words only."""
        plain = " ".join(passage.casefold().split()).strip(".,'’")
        words = re.findall(r"[^\W\d_]+", plain)
        return any(plain in text for text in self.texts) or (
            bool(words) and all(word in self.words for word in words)
        )

    def takes_email(self, address: str) -> bool:
        """The address itself is allowed, or its `@domain` is."""
        plain = address.casefold().rstrip(".")
        return (
            any(plain in text.split() or plain == text for text in self.texts)
            or f"@{plain.split('@')[1]}" in self.texts
        )


def _reachable(text: str, welcome: Welcome) -> Iterator[Found]:
    for match in _EMAIL.finditer(text):
        if not welcome.takes_email(match.group()):
            yield Found("an e-mail address", match.group())
    for match in _SPELLED_EMAIL.finditer(text):
        yield Found("an e-mail address", match.group(1))
    for match in _HANDLE.finditer(text):
        yield Found("somebody's account", match.group(1))
    for match in _SSN.finditer(text):
        yield Found("a social security number", match.group())
    for match in _PHONE.finditer(text):
        if re.sub(r"\D", "", match.group())[-10:] not in welcome.digits:
            yield Found("a phone number", match.group())
    for match in _LOCAL_PHONE.finditer(text):
        if not any(digits.endswith(re.sub(r"\D", "", match.group(1))) for digits in welcome.digits):
            yield Found("a phone number", match.group(1))
    for match in _ADDRESS.finditer(text):
        if not welcome.takes(match.group(1)) and not _ASKED_WHERE.search(
            text[max(0, match.start() - _BEHIND) : match.start()]
        ):
            yield Found("a street address", match.group(1))


def _numbered(text: str, welcome: Welcome) -> Iterator[Found]:
    for match in _NAMED_ID.finditer(text):
        yield Found("a student ID", match.group(1))
    for match in _HASHED_ID.finditer(text):
        yield Found("a student ID", match.group(1))
    for match in _LONG_ID.finditer(text):
        if match.group() not in welcome.digits:
            yield Found("a student ID", match.group())


def _born(text: str, welcome: Welcome) -> Iterator[Found]:
    for match in _BIRTH.finditer(text):
        yield Found("a date of birth", match.group(1))
    if re.search(rf"(?i)\b(?:{_CHILD}|he|she)\b", text) or re.search(_INITIALS, text):
        for match in _CHILD_DATE.finditer(text):
            yield Found("a date of birth", match.group())


def _initials(text: str, welcome: Welcome) -> Iterator[Found]:
    for match in _INITIALS_GRADE.finditer(text):
        initials = next(group for group in match.groups() if group)
        letters = re.sub(r"[\s.]", "", initials)
        if letters not in names.NOT_INITIALS and not welcome.takes(initials):
            yield Found("a student's initials", initials)


def _named(text: str, welcome: Welcome) -> Iterator[Found]:
    for pattern in (_STUDENT_NAME, _NAME_GRADE, _NAME_HAPPENS, _POSSESSION):
        sure = pattern in (_STUDENT_NAME, _NAME_GRADE)
        for match in pattern.finditer(text):
            before = _before(text, match.start(1))
            name = _person(match.group(1), before, welcome, sure=sure)
            staff = any(
                re.match(names.AFTER_STAFF, text[end : end + _BEHIND].lstrip(" "))
                for end in (match.end(1), match.end())
            )
            if name and not staff:
                yield Found("a student's name", name)
    lower = re.search(
        rf"\b(?:{_CHILD})(?:'s name is| is named| is called| named|"
        rf" called)?[\s,:]+([a-záéíóúãõç]+)(?: [a-záéíóúãõç]+)?",
        text.casefold(),
    )
    if lower and lower.group(1) in names.FIRST_NAMES - names.ALSO_WORDS and not welcome.takes(lower.group(1)):
        yield Found("a student's name", lower.group(1))


def _talked_about(text: str, welcome: Welcome) -> Iterator[Found]:
    """A given name, in any case, in a sentence that tells of a child and of nobody on the staff."""
    for pattern in (_RELATIVE, _NAMED_RELATIVE, _HOUSEHOLD, _FAMILY_OF, _LIST_OF_CHILDREN):
        for match in pattern.finditer(text):
            plain = match.group(1).split()[0].casefold()
            if plain not in names.NOT_NAMES | names.PLACES and not welcome.takes(match.group(1)):
                yield Found("the name of a student or of their family", match.group(1))
    for pattern in (_SMALL_OWNER, _SMALL_WITH_INITIAL):
        for match in pattern.finditer(text):
            plain = ordinary_words.folded(match.group(1))
            if plain in names.FIRST_NAMES - names.ALSO_WORDS - names.MONTHS and not welcome.takes(plain):
                yield Found("a student's name", match.group(1))
    listed = [word for word in _LISTED.findall(text) if word.casefold() in names.FIRST_NAMES]
    if len(listed) >= 2 and not names.OF_STAFF.search(text) and not welcome.takes(listed[0]):
        yield Found("a list of names", listed[0])
    told_of = bool(names.OF_A_CHILD.search(text)) and not names.OF_STAFF.search(text)
    for sentence in _SENTENCES.split(text):
        if not (told_of or names.OF_A_CHILD.search(sentence)) or names.OF_STAFF.search(sentence):
            continue
        for match in _A_WORD.finditer(sentence):
            word = re.sub(r"['’]s$", "", match.group())
            plain = ordinary_words.folded(word)
            known = plain in names.FIRST_NAMES and (
                plain not in names.ALSO_WORDS or (word[0].isupper() and match.start() > 0)
            )
            known = known and not {plain, word.casefold()} & names.MONTHS
            if known and plain not in names.PLACES and not welcome.takes(word):
                before = _before(sentence, match.start())
                after = sentence[match.end() :][:_BEHIND]
                if not _on_the_staff(before, after) and not _colleague(before, sentence):
                    yield Found("a student's name", word)


def _unknown(text: str, welcome: Welcome) -> Iterator[Found]:
    """A capitalized word that no language has, where a child is told of, or somebody is spoken about."""
    for sentence in _SENTENCES.split(text):
        if names.OF_STAFF.search(sentence):
            continue
        child = names.OF_A_CHILD.search(sentence) is not None
        for match in _CAPITALIZED.finditer(sentence):
            word = re.sub(r"['’]s$", "", match.group())
            before, after = _before(sentence, match.start()), sentence[match.end() :][:_BEHIND]
            told_of = child or names.ABOUT_A_CHILD.search(before)
            if not told_of or _on_the_staff(before, after) or _colleague(before, sentence):
                continue
            if _is_nobodys_word(word, welcome):
                yield Found("a student's name", word)


def _colleague(before: str, sentence: str) -> bool:
    """Asked, told or written to ("ask Ana, she has it"), and nothing but a pronoun could tell of a child."""
    if not names.TO_A_COLLEAGUE.search(before):
        return False
    return names.OF_A_CHILD.search(names.PRONOUNS.sub(" ", sentence)) is None


def _before(text: str, start: int) -> str:
    """The words just before a place: enough for a title or a greeting, however long the text is."""
    return text[max(0, start - _BEHIND) : start].rstrip()


def _on_the_staff(before: str, after: str) -> bool:
    """A title stands before the name, an office behind it, or it is spoken to ("Hola, Ana," but not "Hola, Ana está")."""
    spoken_to = names.GREETED.search(before) and not (before.endswith(",") and re.match(r" \w", after))
    return bool(spoken_to or re.search(names.TITLE_BEFORE, before) or names.FROM_AN_OFFICE.match(after))


def _is_nobodys_word(word: str, welcome: Welcome) -> bool:
    plain = ordinary_words.folded(word)
    parts = (plain, *plain.split("-"))
    if welcome.takes(word) or any(part in names.NOT_NAMES | names.PLACES | names.TITLES for part in parts):
        return False
    return not (all(map(ordinary_words.is_ordinary, parts[1:])) or _VERB_FORM.search(plain))


def _singled_out(text: str, welcome: Welcome) -> Iterator[Found]:
    """One child told by whose it is or by being the only one; initials in small letters beside a grade."""
    for match in names.ONLY_ONE.finditer(text):
        yield Found("somebody only one student can be", match.group())
    for match in _SMALL_INITIALS.finditer(text):
        letters = match.group(1) or match.group(2)
        if letters not in names.NOT_SMALL_INITIALS:
            yield Found("a student's initials", letters)


def _person(candidate: str, before: str, welcome: Welcome, *, sure: bool) -> str:
    """The part of capitalized words that is somebody's name; "" when it is a title, a term, a place or staff.

    `sure`: the words around it say student; one unknown capitalized word is enough there.
    """
    words = candidate.split()
    while words and (words[0].casefold().rstrip(".") in names.NOT_NAMES):
        words = words[1:]
    if not words or re.search(names.TITLE_BEFORE, before) or words[0].casefold().rstrip(".") in names.TITLES:
        return ""
    plain = [word.casefold().strip(".'’") for word in words]
    if welcome.takes(" ".join(words)) or any(word in names.NOT_NAMES or word in names.PLACES for word in plain):
        return ""
    if plain[0] in names.FIRST_NAMES and (plain[0] not in names.ALSO_WORDS or len(plain) > 1 or sure):
        return " ".join(words)
    starts_sentence = not before or before[-1] in ".?!:;\n"
    if sure:
        return "" if starts_sentence and len(words) == 1 else " ".join(words)
    return " ".join(words) if len(words) >= 2 else ""


def _diagnosed(text: str, welcome: Welcome) -> Iterator[Found]:
    for match in _ONE_CHILD_S_HEALTH.finditer(text):
        yield Found("the health of one student", next(group for group in match.groups() if group))
    for match in _DIAGNOSED.finditer(text):
        if not (
            _ANYBODY.match(match.group(1)) and _IN_GENERAL.search(text[max(0, match.start() - 200) : match.start()])
        ):
            yield Found("the health of one student", match.group(1))
