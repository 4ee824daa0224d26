"""How a question is read: words, their stems, abbreviations written out, and the kind of fact it asks for.

Pure. The tables are data; add to them when people use words that no entry has.
"""

import re
import unicodedata
from functools import lru_cache

_TOKEN = re.compile(r"\d+(?:[./:-]\d+)*|[a-z0-9]+(?:'[a-z]+)?")
_YEARS = re.compile(r"\b(20)?(\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b")
_YEAR = re.compile(r"\b20\d\d\b")
_STRETCHED = re.compile(r"([a-z])\1{2,}")

EXPANSIONS = {
    "pd": "professional development", "ta": "technical assistance", "qi": "quality improvement",
    "cqi": "continuous quality improvement", "info": "information", "infos": "information", "apps": "applications",
    "app": "application", "doc": "document", "docs": "documents", "ma": "massachusetts", "mass": "massachusetts",
    "reqs": "requirements", "mtg": "meeting", "mtgs": "meetings", "tel": "phone", "telephone": "phone", "ph": "phone",
    "mh": "mental health", "smh": "school mental health", "covid19": "covid", "covid-19": "covid",
    "coronavirus": "covid", "pandemic": "covid pandemic", "ppl": "people", "yr": "year", "yrs": "years",
    "wk": "week", "mo": "month", "dept": "department", "natl": "national", "addr": "address", "fam": "family",
    "whats": "what is", "what's": "what is", "who's": "who is", "whos": "who is", "where's": "where is",
    "wheres": "where is", "when's": "when is", "whens": "when is", "how's": "how is", "hows": "how is",
    "it's": "it is", "that's": "that is", "there's": "there is", "don't": "do not", "dont": "do not", "can't": "can not",
    "cant": "can not", "cannot": "can not", "won't": "will not", "isn't": "is not", "doesn't": "does not",
    "i'm": "i am", "im": "i am", "we're": "we are", "we've": "we have", "what're": "what are", "wat": "what",
    "wut": "what", "wht": "what", "whn": "when", "wen": "when", "wher": "where", "hw": "how", "u": "you", "ur": "your",
    "r": "are", "y": "why", "n": "and", "w": "with", "w/": "with", "plz": "please", "pls": "please", "thx": "thanks",
    "abt": "about", "b4": "before", "schl": "school", "dist": "district", "kids": "students",
    "kid": "student", "pupils": "students", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "dunno": "do not know", "signup": "sign up", "e-mail": "email", "hrs": "hours", "hr": "hour", "mins": "minutes",
}  # fmt: skip
"""Abbreviations and chat spellings, written out. CoIIN, CSMHS, DESE, NCSMH, MASMHC and SHAPE are words here."""

LONG_NAMES = (
    ("comprehensive school mental health systems", "csmhs"),
    ("comprehensive school mental health system", "csmhs"),
    ("school mental health systems", "csmhs"),
    ("collaborative improvement and innovation network", "coiin"),
    ("collaborative improvement innovation network", "coiin"),
    ("department of elementary and secondary education", "dese"),
    ("national center for school mental health", "ncsmh"),
    ("massachusetts school mental health consortium", "masmhc"),
    ("department of mental health", "dmh"),
    ("department of public health", "dph"),
    ("department of children and families", "dcf"),
    ("office of student and family support", "sfs"),
    ("school health assessment and performance evaluation", "shape"),
    ("in-person", "inperson"), ("in person", "inperson"), ("face to face", "inperson"), ("on site", "onsite"),
    ("take part", "participate"), ("taking part", "participate"), ("took part", "participate"),
    ("takes part", "participate"), ("signed up", "join"), ("e mail", "email"), ("co iin", "coiin"),
    ("sign up", "join"), ("stand for", "mean"), ("stands for", "mean"), ("in charge", "lead"),
)  # fmt: skip
"""Names in full and their short form; both ways of asking become one word. The longest come first."""

_SHORT = dict(LONG_NAMES)
_LONG_NAMES = re.compile(rf"\b(?:{'|'.join(re.escape(long) for long, _ in LONG_NAMES)})\b")

SAME = {
    "join": "join", "joining": "join", "participating": "participate", "participation": "participate",
    "participates": "participate", "participants": "participate", "participant": "participate",
    "involved": "participate", "enroll": "join", "stood": "mean", "meaning": "mean", "means": "mean",
    "define": "mean", "definition": "mean", "acronym": "abbreviation", "acronyms": "abbreviation",
    "abbreviations": "abbreviation", "deadline": "due", "deadlines": "due", "coaches": "coach", "coaching": "coach",
    "coached": "coach", "applied": "apply", "applying": "apply", "applies": "apply", "apply": "apply",
    "applications": "application", "facilitator": "facilitate", "facilitators": "facilitate",
    "facilitates": "facilitate", "facilitating": "facilitate", "facilitated": "facilitate", "virtually": "virtual",
    "online": "online", "remote": "virtual", "remotely": "virtual", "zoom": "virtual", "selected": "select",
    "chosen": "select", "choose": "select", "picked": "select", "selection": "select", "perks": "benefit",
    "advantages": "benefit", "goal": "aim", "goals": "aim", "purpose": "aim", "aims": "aim", "mission": "aim",
    "objective": "aim", "objectives": "aim", "telephone": "phone", "call": "call", "mail": "mail", "emails": "email",
    "meetings": "meeting", "convene": "convening", "convenings": "convening", "submission": "submit",
    "submitting": "submit", "submitted": "submit", "send": "submit", "sending": "submit", "mandatory": "required",
    "obligatory": "required", "requirement": "required", "requirements": "required", "require": "required",
    "must": "required", "expected": "expect", "expectations": "expect", "expectation": "expect", "organizes": "run",
    "organizer": "run", "organizers": "run", "organize": "run", "runs": "run", "running": "run", "ran": "run",
    "sponsor": "run", "sponsors": "run", "parents": "parent", "guardians": "parent", "families": "family",
    "youth": "youth", "numbers": "number", "figures": "number", "assistance": "assist", "url": "link",
    "website": "webpage", "site": "webpage", "webpage": "webpage", "equitable": "equity", "fairness": "equity",
    "townships": "town", "towns": "town", "cohorts": "cohort",
}  # fmt: skip
"""Words that mean the same here."""

ABROAD = {
    # Spanish
    "que": "what", "quien": "who", "quienes": "who", "cuando": "when", "donde": "where", "como": "how",
    "cuantos": "how many", "cuantas": "how many", "cuanto": "how much", "cual": "which", "cuales": "which",
    "porque": "why", "distrito": "district", "distritos": "districts", "escuela": "school", "escuelas": "schools",
    "datos": "data", "mensual": "monthly", "mensuales": "monthly", "solicitud": "application",
    "solicitudes": "applications", "plazo": "due", "fecha": "date", "limite": "due", "fechas": "dates",
    "contacto": "contact", "correo": "email", "telefono": "phone", "direccion": "address", "sesiones": "sessions",
    "sesion": "session", "informativas": "information", "informacion": "information", "reuniones": "convenings",
    "reunion": "convening", "virtuales": "virtual", "presenciales": "inperson", "presencial": "inperson",
    "presenciais": "inperson", "beneficios": "benefits", "participan": "participate", "participar": "participate",
    "participaron": "participate", "participa": "participate", "significa": "mean", "programa": "program",
    "capacitacion": "training", "asistencia": "assistance", "tecnica": "technical", "desarrollo": "development",
    "profesional": "professional", "equidad": "equity", "salud": "health", "pandemia": "covid pandemic",
    "evaluacion": "assessment", "necesidades": "needs", "accion": "action", "mejora": "improvement",
    "continua": "continuous", "calidad": "quality", "padres": "parents", "jovenes": "youth", "facilita": "facilitate",
    "ofrece": "offers", "dirige": "run", "formulario": "form", "interes": "interest", "elegidos": "select",
    "seleccionados": "select", "enviar": "submit", "preguntas": "questions", "pregunta": "question",
    "abreviaturas": "abbreviation", "siglas": "abbreviation", "socios": "partners", "comunidad": "community",
    "entrenamiento": "coach", "mentoria": "coach", "objetivo": "aim", "agencias": "agencies", "estatal": "state",
    "equipo": "team", "equipos": "teams", "terapia": "therapy", "inscribirse": "participate", "aplicar": "apply",
    "solicitar": "apply", "obligatorio": "required", "esperan": "expect", "estudiantes": "students",
    # Portuguese
    "quem": "who", "quando": "when", "onde": "where", "quantos": "how many", "quantas": "how many",
    "quanto": "how much", "qual": "which", "quais": "which", "escola": "school", "escolas": "schools",
    "dados": "data", "mensais": "monthly", "inscricao": "application", "inscricoes": "applications", "prazo": "due",
    "contato": "contact", "telefone": "phone", "endereco": "address", "sessoes": "sessions",
    "informacoes": "information", "reunioes": "convenings", "virtuais": "virtual",
    "participam": "participate", "participaram": "participate", "saude": "health",
    "treinamento": "training", "assistencia": "assistance", "desenvolvimento": "development",
    "profissional": "professional", "equidade": "equity", "avaliacao": "assessment", "necessidades": "needs",
    "acao": "action", "melhoria": "improvement", "qualidade": "quality", "pais": "parents", "jovens": "youth",
    "oferece": "offers", "interesse": "interest", "selecionados": "select",
    "escolhidos": "select", "perguntas": "questions", "parceiros": "partners",
    "comunidade": "community", "orientacao": "coach", "objetivos": "aim", "estado": "state", "estadual": "state",
    "inscrever": "apply", "obrigatorio": "required", "alunos": "students", "sistema": "system", "rede": "network",
}  # fmt: skip
"""Spanish and Portuguese words, used only where no entry knows the word."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP = _words("""
    a an the of to in on at for by with from and or but as is are was were be been being am do does did done
    have has had having it its this that these those there here i me my we us our you your he she they them
    their his her so if then than just also any some all can could will would shall should may might not no yes
    please thanks thank hi hello hey about into out up down over again really very get gets got us let
    know tell me want wanted need like going go ok okay um uh well quick question wondering curious someone
    somebody anyone thing things stuff now el la los las un una o os um uma de del do da dos das en em no na es
    sao son esta para por e y se con com mi sus su lo al
""")
"""Words that say little; they weigh a quarter."""

WEAK = _words("""
    possible possibly somehow really actually maybe perhaps exactly each last happen happens happened own made
    make makes making put puts belong belongs receive receives received give gives given gain gains other
    another whole entire together hold held see seen find found show shows use uses used using work works
    working say says said type kind sort way ways part full currently able available understand explain describe
    regarding concerning related fit fits anything something everything everyone besides else too though however
    yet already ever never always usually often sometimes first new good take takes taken took come comes came
    keep keeps provide provides provided offer look looks looking talk speak hear heard read help helps helped
    start begin end ends happening exist exists consist consists include includes included contain contains main
    exact certain specific various several many few more most less least much lot lots bit play plays touch
    address addressed handle handled deal deals serve serves allow allows allowed let lets bring brings brought
    list name names
""")
"""Everyday words: half the weight, so that not knowing one is no sign of another subject."""

COURTESY = _words(
    "please thanks thank hi hello hey ok okay um uh well just tell me let know pls good morning afternoon"
)
"""Words of politeness: no weight at all."""

ASKING = _words("what who whom whose when where which why how many much long often soon")
"""Words that say what kind of fact is wanted; they weigh a half."""

_NOT_STEMMED = STOP | ASKING | COURTESY

_KINDS = (
    (
        "amount of money",
        r"how much (?:money|funding|does|is|are|will|would|it|we|did)(?! (?:time|of))|\bcosts?\b|\bprices?\b|"
        r"\bfees?\b|\bpay(?:s|ing)?\b|"
        r"\bpaid\b|\bstipends?\b|\bsalar(?:y|ies)\b|\bfund(?:s|ed|ing)?\b|\bmoney\b|\breimburse\w*|\bbudgets?\b|"
        r"\bdinero\b|\bdinheiro\b|\bcuanto (?:cuesta|vale|nos|se|me|recib)|\bquanto (?:custa|nos|se|a gente|receb)|"
        r"\bcuestan?\b|\bcustam?\b|\bpaga[nmr]?\b|\bestipendios?\b|\bbolsas?\b|\bpresupuesto\b|\borcamento\b|\bverbas?\b|"
        r"\bfondos\b|"
        r"\bgrants?\b",
    ),
    ("e-mail address", r"\bemail (?:address|of|for)\b|\b(?:the|an|what|whose|'s) email\b|\bcorreo\b|\bemail d[aeo]\b"),
    ("phone number", r"\bphone\b|\btelephone\b|number (?:to|can i) call|\btelefono\b|\btelefone\b|\bextension\b"),
    ("time of day", r"what time|at what hour|which hour|\bque horas?\b"),
    ("duration", r"how long|how many (?:hours|minutes|days|weeks|months|years)|how much time|duration|length of|"
     r"\b[cq]uanto (?:dura|tiempo|tempo)|\b[cq]uant[ao]s (?:horas|minutos|dias|semanas|meses|anos)\b|\bduraca?o\b|\bduracion\b"),
    ("frequency", r"how often|how frequently|how regular|how many times|\bcada cuanto|"
     r"\b[cq]uantas ve[cz]es\b|\bque fre(?:cuencia|quencia)\b"),
    ("number", r"how many|number of (?!the\b|your\b|dese\b)|\bhow much\b|how big|how large|\bcount of\b|"
     r"size of|what size|what percent\w*|cuant[oa]s|quant[oa]s"),
    ("day", r"\bque dia|qual dia|what day|which day|exact date|what date|which date|day of the (?:month|week)|by what date"),
    ("when", r"\bwhen\b|\bcuando\b|\bquando\b|how soon|\bdates?\b|\bdue\b"),
    ("why", r"\bwhy\b|\bpor que\b|\bporque\b|what for\b|reason for|\bwhat (?:is|are|was|were) .{1,60} for$"),
    ("how to", r"\bhow (?:do|can|could|should|would|to)\b(?: i\b| we\b| you\b| one\b)?(?! (?:they|it|the|"
    r"districts|parents|famil))"),
    ("consequence", r"what happens (?:to|if|when)|\bconsequences?\b|\bpenalt(?:y|ies)\b|get in trouble|\bque pasa si\b|"
     r"\bque acontece (?:se|quando)\b|\bconse(?:cuencias?|quencias?)\b|\bmultas?\b|\bcastigos?\b"),
    ("name of a person", r"\bwho(?:'s| is| are) (?:our|my)\b"
    r"|\bquien(?:es)? (?:es|son) (?:nuestr|mi\b)|\bquem (?:e|sao) (?:o |a )?(?:noss|meu|minha)|"
    r"\b\w+'s name\b|name of (?:the|our|my|your) (?:coach|person|director|lead|contact|"
    r"facilitator|boss)"),
    ("where", r"\bwhere\b|\bdonde\b|\bonde\b|what (?:place|city|town|address|venue|building|location)"),
    ("who", r"\bwho\b|\bwhom\b|\bwhose\b|\bquien\b|\bquem\b|name of the (?:coach|person|director|lead|contact)|"
    r"\bwhich person\b|\b\w+'s name\b"),
)  # fmt: skip
KINDS = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|both|none|zero)"
)
_UNIT = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
_NOT_COUNTS = re.compile(
    rf"{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\b(?:19|20)\d\d\b(?:-\d+)?|\(?\d{{3}}\)?[- ]\d{{3}}-\d{{4}}|\b\w+-\d+|"
    rf"\(\d\)|\b\d+ [a-z]+ (?:street|avenue|road)"
)
"""Dates, years, telephone numbers and numbering: digits that count nothing."""

EVIDENCE = {
    "e-mail address": re.compile(r"\S@\S"),
    "phone number": re.compile(r"\d{3}\)?[- ]\d{3}-\d{4}"),
    "amount of money": re.compile(r"\$\s?\d|\bdollars?\b|\bfree\b|\bno (?:cost|fee|charge)\b|\bstipends?\b|"
    r"\bcosts?\b"),
    "time of day": re.compile(r"\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\bnoon\b|o'clock|\b\d{1,2}:\d\d\b"),
    "duration": re.compile(rf"\b{_NUMBER}[- ](?:\w+ )?{_UNIT}\b|\b\w+[- ]minute\b|school year|{_NUMBER} sessions of"),
    "frequency": re.compile(
        r"\b(?:daily|weekly|biweekly|monthly|quarterly|yearly|annually|every|each|once|twice)\b"
    ),
    "number": re.compile(rf"\b{_NUMBER}\b(?! things\b)"),
    "day": re.compile(rf"\b{_MONTH} \d{{1,2}}\b|\b\d{{1,2}}/\d{{1,2}}\b|\bday \d|\bthe \d+(?:st|nd|rd|th)\b"),
    "when": re.compile(rf"\b{_MONTH}\b|\b(?:19|20)\d\d\b|\b(?:summer|fall|spring|winter)\b|\b(?:mon|tues|wednes|"
    rf"thurs|fri)day"),
    "how to": re.compile(r"\bonline\b|\bforms?\b|\bby \w+ing\b|\bthrough\b|\bcall\b|\bsteps?\b|@|"
    r"\blink\w*|\btraining\b|\bsend\b"),
    "consequence": re.compile(r"\bconsequences?\b|\bpenalt|\blose[sd]?\b|\bdropped\b|\bremoved\b|\bthen\b"),
    "name of a person": re.compile(r"\b(?:mr|ms|mrs|dr)\b\.?"),
    "why": re.compile(r"^to \w+|\bbecause\b|\bso that\b|\bin order to\b|\bpurpose\b|\baims?\b"),
    "where": re.compile(
        r"\b(?:online|website|street|avenue|link\w*|virtual\w*|in person|in-person|building|hall|address)\b"
    ),
    "who": re.compile(r"\b[A-Z]{3,}|(?<=[a-z,] )(?!(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b)[A-Z][a-z]+|\bstaff\b|\bteams?\b|\bpeople\b|\bmembers?\b|"
    r"\bdistricts?\b"),
}  # fmt: skip
"""What an answer must hold to be an answer to that kind of question."""


def plain(text: str) -> str:
    """Lower case without accents; "&" is "and"; years of a school year are one word ("2021-22" is "sy2122")."""
    text = text.replace("’", "'").replace("&", " and ").casefold()
    if not text.isascii():
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    text = _YEARS.sub(_school_year, text)
    text = _LONG_NAMES.sub(lambda found: _SHORT[found.group()], text)
    return _STRETCHED.sub(r"\1\1", text)


def _school_year(found: re.Match[str]) -> str:
    first, second = int(found.group(2)), int(found.group(3))
    return f" sy{found.group(2)}{found.group(3)} " if second == first + 1 else found.group()


def words(text: str) -> list[str]:
    """The words of a text in order, abbreviations written out, before stemming."""
    found: list[str] = []
    for token in _TOKEN.findall(plain(text)):
        written = EXPANSIONS.get(token)
        found.extend(written.split() if written else (token.removesuffix("'s").replace("'", ""),))
    return [word for word in found if word]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its common English endings; synonyms of the domain become one."""
    word = SAME.get(word, word)
    if len(word) <= 3 or word in _NOT_STEMMED or any(char.isdigit() for char in word):
        return word
    for ending, instead, least in (
        ("ies", "y", 2), ("sses", "ss", 2), ("ches", "ch", 2), ("shes", "sh", 2), ("ing", "", 4), ("edly", "", 4),
        ("ied", "y", 2), ("ed", "", 4), ("ly", "", 4), ("ss", "ss", 1), ("us", "us", 1), ("is", "is", 1), ("s", "", 3),
    ):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: len(word) - len(ending)] + instead
            break
    word = SAME.get(word, word)
    return word.removesuffix("e") if len(word) > 4 else word


def kinds_asked(text: str) -> frozenset[str]:
    """The kinds of fact a question asks for; the most exact one of each family ("what day" is not also "when")."""
    lowered = plain(text)
    found = [kind for kind, pattern in KINDS if pattern.search(lowered)]
    if "amount of money" in found or "duration" in found or "frequency" in found:
        found = [kind for kind in found if kind != "number"]
    if "day" in found or "time of day" in found:
        found = [kind for kind in found if kind != "when"]
    return frozenset(found)


_DENIED = re.compile(r"\b(?:names|lists|gives|holds|has) (no\b[^.;:]*)", re.IGNORECASE)
_WANTS_ONE = re.compile(
    r"\b(?:which|what|who|whose|when|where|how (?:many|much|often|long))\b|"
    r"\b(?:cual(?:es)?|quien(?:es)?|cuando|donde|cuant[oa]s|qual|quais|quem|quando|onde|quant[oa]s)\b"
)
_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")


def denied(answer: str) -> frozenset[str]:
    """Stems of what an answer says it does not hold: "lists no measures and no due day" denies three."""
    found = " ".join(_DENIED.findall(answer))
    return frozenset(stem(word) for word in words(found) if word not in STOP | WEAK and word != "no")


def held(answer: str) -> frozenset[str]:
    """Stems of the rest of an answer, without what it denies."""
    return frozenset(stem(word) for word in words(_DENIED.sub(" ", answer)))


def wants_one(text: str) -> bool:
    """The question asks for a thing to be named, rather than whether or why."""
    return _WANTS_ONE.search(plain(text)) is not None


def names_in_capitals(text: str) -> frozenset[str]:
    """Short names a text writes in capitals ("NCSMH"), as stems."""
    return frozenset(stem(name.casefold()) for name in _CAPITALS.findall(text))


def years_named(text: str) -> frozenset[str]:
    """The years and school years in a text: "2023", "sy2122"."""
    lowered = plain(text)
    return frozenset(_YEAR.findall(lowered)) | frozenset(re.findall(r"\bsy\d{4}\b", lowered))


_DEEDS = (
    "write|make|create|draft|send|book|order|translate|summarize|schedule|build|fill|delete|change|calculate|compute|compare|"
    "read|fix|open|print|invite|design|edit|proofread|cancel|update|register|upload|forward|remove|remind"
)
_DEEDS_ASKED = f"{_DEEDS}|submit|call|email|contact|phone|ask|enter|add|sign|check|do"
REQUEST = re.compile(
    rf"(?:(?:please|hey|hi|hello) )*(?:(?:can|could|will|would) you (?:please )?(?:{_DEEDS_ASKED})\b|"
    rf"(?:{_DEEDS}) (?!do |is |in |of ))"
)
"""Asks the assistant to do something; no stored answer does that."""


def is_request(text: str) -> bool:
    """The text asks for something to be done rather than for a fact."""
    return REQUEST.match(plain(text).strip()) is not None


def holds(answer: str, kind: str) -> bool:
    """The answer contains a fact of that kind."""
    read = answer if kind == "who" else answer.casefold()
    if kind == "number":
        read = _NOT_COUNTS.sub(" ", read)
    return EVIDENCE[kind].search(read) is not None
