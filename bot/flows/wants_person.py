"""Does somebody ask for a person instead of an answer? English, Spanish, Portuguese; pure rules over patterns.

Asking how to reach an office is a question with an answer ("who do I contact?"), and so is a mere mention of persons
("how many people are on a team"); neither is taken here.
"""

# ruff: noqa: E501

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.flows import faq_text


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KNOWN = _words("""
    person human someone somebody speak representative operator please agent coordinator contact persona
    alguien hablar humano representante quiero pessoa alguem falar atendente quero preciso conversar
""")
_SPELLED = {
    "spk": "speak", "tlk": "talk", "pls": "please", "plz": "please", "w": "with", "w/": "with", "wanna": "want to",
    "gotta": "have to", "sumone": "someone", "sum1": "someone", "some1": "someone", "rep": "representative",
    "ppl": "people", "humano/a": "humano", "2": "to", "u": "you", "lemme": "let me", "gimme": "give me", "xfer": "transfer",
    "persn": "person", "hmn": "human", "talking": "talk", "speaking": "speak", "humans": "human", "cn": "can",
}  # fmt: skip
_WORD = re.compile(r"[a-z0-9]+(?:['/][a-z]+)?|w/")

_REAL = (
    r"(?:(?:a|an|the|any|some|real|actual|live|living|breathing|human|another|other|different|specific|staff|warm) )*"
)
_HUMAN = (
    rf"{_REAL}(?:person|human being|human|someone|somebody|representative|operator|agent|staff|staff member|"
    r"human staff|coordinator|support person|one of you|man|woman)\b"
)
_OFFICE = r"(?:dese|ncsmh|masmhc|(?:the|my|our|your|a) (?:\w+ )?(?:office|coordinator|coach|team|department|staff|contact))\b"
_TALK = r"(?:talk|speak|chat|spoke|discuss this|discuss it|connect|converse)"
_ME = r"(?:me|us)"

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_TALK} (?:\w+ )?(?:to|with) {_HUMAN}",
        rf"\b(?:(?:can|could|may|might) (?:i|we)|(?:i|we) (?:really |just |do )*(?:want|need|would like|would love|have|"
        rf"would prefer|prefer|wish)|(?:i'd|we'd|id) (?:like|rather|prefer|love)|let (?:me|us)) (?:please |just |really )*"
        rf"(?:to )?{_TALK} (?:\w+ )?(?:to|with) {_OFFICE}",
        rf"\b(?:connect|transfer|put|patch|hand|pass|redirect|switch|refer|route|direct|link|escalate|forward|send) "
        rf"(?:{_ME}|this|it|that|my (?:\w+ )?(?:question|message|request|issue)) (?:\w+ )?(?:to|with|through to|over to|"
        rf"in touch with) (?:{_HUMAN}|{_OFFICE})",
        rf"\b(?:get|give|find|bring) {_ME} (?:to )?(?:{_HUMAN}|a call\b)",
        r"\b(?:get|have) (?:a|an|some) (?:real |live )?(?:person|human|agent|representative) (?:on|to (?:call|help|talk))\b",
        r"\b(?:i|we) (?:need|want) (?:someone|somebody) to (?:talk|speak)\b",
        rf"\b(?:get|hold) (?:a ?hold |hold )?of {_REAL}(?:person|human|someone|somebody|agent|representative)\b",
        rf"\b(?:reach|ask|message|text|get|contact|try) {_REAL}(?:real |actual |live )(?:person|human|agent|representative)\b",
        r"\b(?:reach|ask|get|contact|message) (?:a |an )?(?:human|person|representative|human being)(?! (?:on|for|who|from) )",
        rf"\b(?:i|we) (?:\w+ ){{0,2}}(?:need|want|like|prefer|rather have|rather) (?:to (?:ask|have|get|see) )?{_REAL}"
        r"(?:human|person|representative|operator|live agent|human being)\b"
        r"(?! (?:on|in|for|who|from|per|to (?!talk|speak|help|call|chat|answer|look|explain|reply|respond)))",
        rf"\b(?:is|are) there {_REAL}(?:human|person|someone|somebody|agent|representative|operator)\b(?: \w+){{0,4}}"
        rf" (?:i|we) (?:can|could|may) (?:please )?(?:{_TALK}|call|ask)\b",
        rf"\b(?:is|are) there {_REAL}(?:human|real person|live person|live agent)\b",
        r"\b(?:any|an actual|a real|a live) (?:humans?|real people|live agent|person) (?:here|there|available|around|please)\b",
        rf"\b(?:someone|somebody|anyone|anybody|person|human|staff|representative|you)\b"
        rf"(?: \w+){{0,4}}? (?:call|phone|ring|email|contact|message|text|reach out to|get back to|get in touch with|"
        rf"follow up with|write to|write|reply to|respond to|answer|check in with) {_ME}\b(?! (?:when|if|why|what|how|the|a|each|every) )",
        rf"^(?:\w+ ){{0,3}}(?:please )?(?:call|phone|ring) {_ME}(?: back)?\b(?! (?:a|an|the|when|what|if) )",
        rf"\b(?:someone|somebody|anyone|person|human)\b (?:\w+ ){{0,3}}(?:help|assist) {_ME}(?: (?:please|out|here|now|"
        r"instead|directly|personally|with this|with that))*$",
        r"\b(?:human|person|representative|agent|operator|someone|somebody|live chat|live agent|real person)"
        r"(?: (?:please|now|instead|help|support|assistance))+$",
        r"^(?:(?:please|hi|hello|no|a|an|real|live|i|said) )*(?:human|person|operator|representative|agent|live agent|"
        r"human being|live person|talk to|somebody|human help|customer service)$",
        r"\b(?:not|no|instead of|rather than|sick of|tired of|than) (?:to |with |a |an |the |this |talk |some |another |you )*"
        r"(?:bot|bots|robot|robots|machine|chatbot|computer|ai)\b.*\b(?:human|person|someone|somebody)\b",
        r"\b(?:human|person|someone|somebody|people)\b(?: \w+){0,2} (?:not|instead of|rather than) "
        r"(?:a |an |the |this |another |some )*(?:bot|robot|machine|chatbot|computer|ai|you)\b",
        r"\b(?:do not|don't|dont|hate|stop|tired of|sick of) (?:want to |wanna )?(?:talk|speak|chat)\w* (?:to|with) "
        r"(?:a |this |you |the |some )*(?:bot|robot|machine|chatbot|computer|ai)\b",
        r"\bescalate (?:this|it|my|please)\b|\b(?:please|to) escalate$|^escalate$",
        r"\b(?:ask|send|forward) (?:this|it|that|my question) (?:on )?to (?:dese|the office|the coordinator|somebody)\b",
        r"\breal (?:human|person)\b.*\b(?:please|now|answer|reply)\b|\btalk human\b|\bhuman (?:help|support|assistance|contact)\b",
        # Spanish
        r"\b(?:hablar|hablarle|habla|hable|comunicar|comunicarme|comunicarnos|conversar|platicar|chatear|contactar|"
        r"conectar|conecten|conecte|conecta|comuniqueme|comunicame|paseme|pasame|pasenme|transferir|transfiereme|"
        r"transfierame|poner|ponme|pongame|contacto|conecteme|conectame|conectarme) (?:\w+ )?(?:con|a) (?:un |una |el |la |otra |"
        r"algun |alguna )*(?:persona|alguien|humano|humana|ser humano|agente|representante|operador|operadora|"
        r"coordinador|coordinadora|asesor|gente real|dese)\b",
        r"\b(?:quiero|quisiera|necesito|prefiero|dame|deme|busco|hay|ocupo) (?:que me atienda |atencion de |a |ver |la ayuda de |"
        r"ayuda de )*(?:un |una |alguna |algun )*(?:persona (?:real|de verdad|humana)|persona$|persona (?:por favor|que me|para "
        r"hablar)|humano|ser humano|agente|representante|atencion humana|alguien que me (?:ayude|llame|atienda))\b",
        r"\balguien\b(?: \w+){0,4} (?:llamarme|llamarnos|contactarme|contactarnos|escribirme|atenderme|ayudarme|responderme)\b",
        r"\b(?:alguien|persona|humano)\b(?: \w+)? (?:me|nos) (?:puede |podria |pueda )?(?:llame|llamar|contacte|contactar|"
        r"escriba|escribir|atienda|atender|responda)\b",
        r"\b(?:puede|pueden|podria|podrian) (?:alguien )?(?:llamarme|llamarnos|contactarme)\b|^(?:por favor )?llamenme\b",
        r"\bpersona (?:real|de verdad|humana|de carne y hueso)\b|^(?:una |un )?(?:persona|humano|agente) por favor$",
        r"\b(?:no quiero|en vez de|en lugar de) (?:hablar con |a )?(?:un |una |el |este )*(?:robot|bot|maquina)\b",
        # Portuguese
        r"\b(?:falar|conversar|fala|falo|contatar|conectar|transferir|transfira|transfere|passa|passar|contato|conecte|"
        r"chamar|ligar) (?:\w+ )?(?:com|para|pra) (?:um |uma |o |a |algum |alguma |outra )*(?:pessoa|alguem|humano|humana|"
        r"ser humano|atendente|agente|representante|gente|coordenador|coordenadora|dese)\b",
        r"\b(?:quero|queria|gostaria de|preciso(?: de)?|prefiro|tem|ha|da|chama|chame) (?:\w+ de )?(?:um |uma |algum |alguma )*"
        r"(?:pessoa (?:real|de verdade|humana)|pessoa$|pessoa por favor|humano|ser humano|atendente|"
        r"atendimento humano|alguem (?:que|para|pra) me (?:ajude|ligue|atenda|ajudar|atender))\b",
        r"\balguem\b(?: \w+){0,3} (?:me|nos) (?:ligar|ligue|contatar|contate|atender|atenda|escrever|escreva|retornar|chamar)\b",
        r"\balguem\b(?: \w+){0,3} (?:ligar|retornar|escrever) (?:para|pra) (?:mim|nos)\b",
        r"\bpessoa (?:real|de verdade|humana|de carne e osso)\b|^(?:uma |um )?(?:pessoa|humano|atendente) por favor$",
        r"\b(?:nao quero|em vez de) (?:falar com |de )?(?:um |uma |o |este )*(?:robo|bot|maquina)\b",
    )
)  # fmt: skip

_ABOUT_US = re.compile(
    r"\b(?:are|r) you (?:really |actually )?(?:a |an )?(?:\w+ )?(?:bot|robot|human|person|machine|ai)\b|"
    r"\b(?:am i|is this) (?:talk|speak|chat|\w+ing)?\b.*\b(?:to|with|a|an) (?:\w+ )?(?:bot|human|person)\b|"
    r"\beres (?:un |una )?(?:robot|bot|humano|persona)\b|\bvoce e (?:um |uma )?(?:robo|bot|humano|pessoa)\b"
)
_OTHERS = re.compile(
    r"\b(?:students?|kids?|child|children|parents?|famil(?:y|ies)|she|he|they|teachers?|counselors?|districts?|teams|"
    r"facilitators?|estudiantes?|alunos?|padres|pais)\b(?: \w+){0,3} (?:talk|speak|chat|connect|hablar|falar|conversar|refer|"
    r"reach|contact)"
)
_HOW_TO = re.compile(
    r"^(?:\w+ )?(?:who|whom|what|which|whose|where|when|quien|quienes|cual|quem|qual)\b(?!.*\b(?:please|pls)\b)"
)
_ANYWAY = re.compile(r"\b(?:get|give|transfer|connect|put|let) (?:me|us)\b|\breal (?:person|human)\b|\b(?:live|human) (?:agent|person)\b|"
                     r"\b(?:call|contact) (?:me|us)\b|\bhuman\b")  # fmt: skip


def wants_person(text: str) -> bool:
    """True when the words ask for a human being to talk to, call back or take over."""
    whole = _prepared(text)
    return any(_asks(part) for part in (whole, *(_prepared(part) for part in re.split(r"[.!?;,\n]+", text))) if part)


def _asks(said: str) -> bool:
    if _ABOUT_US.search(said) or _OTHERS.search(said):
        return False
    if _HOW_TO.search(said) and not _ANYWAY.search(said):
        return False
    return any(pattern.search(said) for pattern in _PATTERNS)


def _prepared(text: str) -> str:
    plain = faq_text.plain(text[:2_000]).replace("in person", "inperson").replace("in-person", "inperson")
    return " ".join(_spelled(word) for word in _WORD.findall(plain))


@lru_cache(maxsize=4_096)
def _spelled(word: str) -> str:
    if word in _SPELLED:
        return _SPELLED[word]
    if (
        len(word) < 5
        or word in _KNOWN
        or word in ("persons", "personal", "contacts", "contract", "humane", "speaker")
    ):
        return word
    return next((known for known in sorted(_KNOWN) if OSA.distance(word, known, score_cutoff=1) <= 1), word)
