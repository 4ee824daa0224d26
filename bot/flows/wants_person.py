"""Does somebody ask for a person instead of an answer? English, Spanish, Portuguese; short rules over groups of words.

Asking how to reach an office is a question with an answer ("who do I contact?"), and so is a mere mention of persons
("how many people are on a team"); neither is taken here.

A rule is a row of steps. A step is a group of words from `person_words` (or a word itself), several joined by "|";
`*` any number of them, `?` one or none; `.3` up to three words of any kind except others than the asker (a student, a
parent); `^` and `$` the ends of the sentence, and `!` before a step: not followed by it.
"""

import re

from bot.flows.person_words import tagged

_WHO = "human|some|desk|office"

_RULES = (
    # Talking to somebody
    "talk .2 to .3 human|some|desk",
    f"want|can|ask .4 talk .2 to .4 {_WHO}",
    "want .2 deal with .2 human|some|desk",
    "atendido .2 human|some|desk",
    # Handing over
    f"hand me handed* to .3 {_WHO}",
    f"hand handed* to .2 {_WHO}",
    f"hand handed* handed .1 to .3 {_WHO}",
    f"hand handed* handed|det* {_WHO} $",
    f"question|this|pregunta|pergunta .1 go|went|llegue|chegue to .3 {_WHO}",
    "hand handed* to in_charge|whoever",
    "pasame|paseme|pasenme|comuniqueme|transfer|transfiereme det* human|some|desk",
    "^ closer* transfer closer* $",
    "escalate .1 this|it|that|my|question|please|issue",
    "^ closer* escalate closer* $",
    "to escalate $",
    f"send|leave|write .1 message|note .1 {_WHO}",
    f"send|leave|write .1 message|note to|for .2 {_WHO}",
    # Getting somebody
    "get me det* human|desk|some|supervisor",
    "dame|deme|consigueme|chama|chame|chamem|arranja det* human|desk|some !en",
    "get det* human|desk|some on|in|here|please|now|to !from",
    "get det* human|some|desk who|that|que .1 know|knows|can|can_be|sepa|saiba",
    "contact|ask det* human|desk !on|for|who|from|in|about",
    "want|how|can .3 contact|ask det* human|some|desk !in|who",
    "let me ask det* human|some|desk",
    # Wanting somebody
    "self|^|looking|just|please|asap .3 want for|de|a|por|con|to|be|hablar|have|see? det* human|desk closer* $",
    "self|^|looking|just|please .3 want for|de|a|por|con|to|have|see? det* human|desk "
    "and|not|at|to|que|para|pra|who|that|en !enter|be|enviar|send|on .1 talk|help|contact|llame|llamarme|me|bot|dese",
    "want .2 real human|some",
    "want .2 help|ayuda|ajuda|assistance|atendimento|atencion .1 human|humana|desk",
    "want .2 help|assistance|answer from|of|de .3 human|some|desk",
    "human|humana help|assistance|answer|ayuda|ajuda|atencion|support|contact|intervention",
    "help|ayuda|ajuda|atencion|assistance humana|humano",
    "want .1 some to|who|que|for|para .2 contact|talk|help|llame|llamarme|walk|takeover me|this|it|my",
    "want some to talk|contact|call",
    "real human|some .3 please|now|answer|reply|llame",
    "want que .2 me .2 llame|help det* human|some",
    "me atienda|atiende|atenda|ayude|ajude det* human|some|desk",
    # Being called or written to
    "some|human|desk .5 contact back|to|with|at? me",
    "ask .1 office|you .4 contact back|to|with|at? me",
    "ask .2 office|you .2 to .1 contact back|to|with|at? me",
    "please|ask .3 some|human|office .3 contact closer* $",
    "^ closer* please|can|just? you? contact me !when|if|why|what|a|the|each",
    "can|want .3 callback !to|for",
    "^ closer* callback closer* $",
    "get|have|want|request|schedule|set|arrange|book .3 callback",
    "get|have|want|request|schedule|set|arrange|book|appreciate .2 call|meeting|time|appointment|chat .2 with|from "
    ".3 human|some|desk|office",
    "call|hear|response|reply|answer|respuesta|resposta from|of|de .2 human|some|desk",
    "want .3 hear from .3 human|some|desk|office",
    "some|human|que|please|can|want|ask .4 me .1 llame|llamarme|contact_me",
    "some|human|can|please|want|que|ask|^ .4 llamarme",
    "^ closer* me can_be? llame closer* $",
    # Being helped by somebody
    "human|desk !of .3 help|takeover .2 this|me|us|my|mi|minha|it",
    "human|desk me .2 help|takeover",
    "^|can|let .3 human|desk takeover|help closer* $",
    "some .3 help .1 this|me|us|it|my|mi|minha closer* $",
    "can|need|needs|want|^ .2 some .2 me|mi|minha .2 help closer* $",
    "can|need|needs|want|^ .2 some .2 help closer* $",
    "some .2 walk me through",
    "some to .1 answer|help|look|review|handle this|me|it|my",
    # A word, a number, a hand
    "have a word with",
    "loop|bring|involve in? det* human|some|desk",
    "loop|bring|involve det* human|some|desk",
    f"^ talk|speak to|with det* {_WHO} $",
    "me puede|pode|podria|poderia atender|ajudar|ayudar alguien|alguem",
    "me ayuda|ajuda alguien|alguem",
    "want .2 be .1 contact by|from .2 human|some|desk",
    "want .2 be .1 contacted by|from .2 human|some|desk",
    f"tell the? {_WHO} .3 want .2 talk",
    "leave .2 number .2 for .2 human|some",
    "notify .3 office|coordinator .3 want .2 help",
    "want human|some to correct|fix|answer|help|explain",
    "get me off this bot",
    "que me contactaran|llamaran|contacten|llamen",
    "who can i .1 actually talk",
    "is some available to talk",
    # Being there
    "is|hay|tem|existe|isthere|quiero det* human|some|desk .1 real|here|there|available|behind",
    "isthere real|a|any|an|un|una|um|uma|algun|alguna* human|desk closer* $",
    "isthere|is|any .3 human|some|desk .4 talk|contact|ask|llame !the|a|students",
    "isthere|is|any .3 human|some|desk .3 can|can_be|who|que .3 help .1 me|us|this|my",
    "isthere|is|any .3 human|some|desk .3 me .2 can_be .1 help",
    "isthere|is .3 some here|there .3 help me",
    "human|some|desk .3 con|com quien|quem .3 talk",
    "human|desk i|we can .1 talk|contact",
    "real|any human here|there|available|around|please",
    # Not a machine
    "not .4 bot .6 human|some",
    "human|some .2 not|instead|than|rather .4 bot",
    "not .1 want|talk .5 bot",
    "done|sick|tired|hate|stop|harto|harta|cansado|cansada|fed .3 bot",
    "not quiero|quero .3 bot",
    # Nothing else said
    "^ closer|det|i|said|just|want* human|some|desk closer|det|human* $",
    "^ closer* want|talk|get to? det* human|some|desk closer* $",
    "^ closer* talk to $",
)
_ANYWAY = (
    "get me det* human|desk|some",
    f"hand me handed* to .3 {_WHO}",
    "real human i|we can .1 talk|contact",
    "can|want .2 talk .1 to det* real human",
    "not quiero|quero .3 bot",
)
"""Rules that hold even in a question for a fact ("who is a real person I can talk to")."""

_OTHERS = (
    "other ~4 want|can|talk|contact|speak",
    "office|some|human .1 who|that ~4 talk|contact !me|us|to",
    "representative|person|human|persona .2 attend|attends|join|joins|enter|check|checks|reading|submit|represent|"
    "verify|added|coordina",
    "^ can|could|may|must det* representative|person|human be",
    "other can|podem|pueden talk",
    "^ are|r|am|eres|es|is .3 you|i|this|that|voce|tu|usted .2 human|bot|real",
    "^ are|r|eres|voce .3 human|bot",
    "^ voce e .2 human|bot",
    "am i talk|contact",
)
"""Somebody else wants, does or is it; or the question is what the assistant is."""

_DUTIES = (
    "^ and|so|but|hi|hello? duty self|other|office|districts|district|each|every|teams|all|it",
    "^ do|does|did|was some",
)
_ASKED = "^ .1 asking"
_FED_UP = re.compile(
    r"\b(?:useless|not help\w*|isn'?t help\w*|isn'?t work\w*|not work\w*|not what i|give up|don'?t understand|waste of time|"
    r"not understand\w*|frustrat\w*|nobody|no me (?:sirve|ayuda\w*|estas)|no sirve|no entiend\w*|nao (?:ajud\w*|entend\w*|serve|"
    r"esta ajud\w*)|inutil)\b"
)
_TURNS_TO = "asking|some|human .5 talk|contact|help"


_ANY_NUMBER = "{0,16}"
"""What `*` means: each word matches in one way only (`?>`) and the repetition ends, so no text takes long."""


def _compiled(rule: str) -> re.Pattern[str]:
    """The pattern over tagged words that a rule stands for."""
    return re.compile("".join(_step(step) for step in rule.split()))


def _step(step: str) -> str:
    if step == "$":
        return r"\Z"
    if step[0] in ".~":
        return rf"(?:<(?!(?:[^>]* )?{'other' if step[0] == '.' else 'self'}[ >])[^>]*>){{0,{step[1:]}}}"
    if step.startswith("!"):
        return f"(?!{_step(step[1:])})"
    if step[-1] in "*?":
        return f"(?:{_step(step[:-1])}){'?' if step[-1] == '?' else _ANY_NUMBER}"
    begins = "^" in step.split("|")
    group = "|".join(re.escape(name) for name in step.split("|") if name != "^")
    word = rf"(?><(?:[^>]* )?(?:{group})(?: [^>]*)?>)"
    return (rf"(?:\A|{word})" if group else r"\A") if begins else word


def _any(rules: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(rule) for rule in rules)


_ASKS, _EVEN_SO, _OTHER_THAN, _OF_FACT = _any(_RULES), _any(_ANYWAY), _any(_OTHERS), _any((_ASKED, *_DUTIES))
_TURNS = _compiled(_TURNS_TO)


_SENTENCES = re.compile(r"[.!?;\n]+")
_CLAUSES = re.compile(r"[.!?;,¿¡\n]+|\bpero\b|\bmas\b|\bbut\b")


def wants_person(text: str) -> bool:
    """True when the words ask for a human being to talk to, call back or take over."""
    text = text[:2_000]
    parts = (*_SENTENCES.split(text), *_CLAUSES.split(text))
    said = [words for part in dict.fromkeys(parts) if (words := tagged(part))]
    return any(_asks(words) for words in said) or (_is_fed_up(text) and any(_turns(words) for words in said))


def _asks(said: str) -> bool:
    if _found(_OTHER_THAN, said):
        return False
    if _found(_OF_FACT, said):
        return _found(_EVEN_SO, said)
    return _found(_ASKS, said)


def _is_fed_up(text: str) -> bool:
    return _FED_UP.search(text.casefold().replace("ã", "a").replace("á", "a").replace("’", "'")) is not None


def _turns(said: str) -> bool:
    return _TURNS.search(said) is not None and not _found(_OTHER_THAN, said)


def _found(rules: tuple[re.Pattern[str], ...], said: str) -> bool:
    return any(rule.search(said) for rule in rules)
