"""How danger is spelled, as data: chat spellings, words recognized with a slip of the finger, small words of a language.

English, Spanish and Portuguese. A change here changes what the learned weights read: train them again afterwards.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CHAT = {
    "wnna": "want to", "wanan": "want to", "waanna": "want to", "wnat": "want", "watn": "want", "wan": "want",
    "unalived": "killed", "sucidal": "suicidal", "sucide": "suicide", "suicde": "suicide",
    "wanna": "want to", "wana": "want to", "wnt": "want", "wants2": "wants to", "want2": "want to",
    "gonna": "going to", "gunna": "going to", "gon": "going to", "gna": "going to", "boutta": "about to",
    "tryna": "trying to", "u": "you", "ur": "your", "urself": "yourself", "yrself": "yourself", "2": "to",
    "4": "for", "4ever": "forever", "dis": "this", "tmrw": "tomorrow", "rn": "right now",
    "hisself": "himself", "theirself": "themselves", "theirselves": "themselves", "themself": "themselves",
    "meself": "myself", "mysel": "myself", "hurtin": "hurting", "killin": "killing", "cuttin": "cutting",
    "kil": "kill", "kll": "kill", "klil": "kill", "kiil": "kill", "killl": "kill", "kills": "kill",
    "kiling": "killing",
    "dye": "die", "dy": "die", "diee": "die", "dieing": "dying", "dyin": "dying", "liv": "live",
    "anymor": "anymore", "anymre": "anymore", "cnt": "cant", "dnt": "dont", "dun": "dont", "dont": "dont",
    "aint": "am not", "im": "i am", "ive": "i have", "hes": "he is", "shes": "she is", "theyre": "they are",
    "hed": "he had", "thier": "their", "offing": "killing", "unaliving": "killing", "unalive": "kill",
    "kermit": "commit", "sewerslide": "suicide", "sewercide": "suicide", "sueside": "suicide", "suiside": "suicide",
    "sooicide": "suicide", "swicide": "suicide", "suicied": "suicide",
    "selfharm": "self harm", "selfharming": "self harming", "selfharmed": "self harmed", "selfinjury": "self injury",
    "glock": "gun", "pistol": "gun", "handgun": "gun", "rifle": "gun", "firearm": "gun", "shotgun": "gun",
    "guns": "gun", "knives": "knife", "machete": "knife", "od": "overdose", "oded": "overdosed",
    "od'd": "overdosed", "oding": "overdosing", "q": "que", "xq": "porque", "pq": "porque", "tb": "tambien",
    "kiero": "quiero", "kieres": "quieres", "kiere": "quiere", "qiero": "quiero", "qero": "quero",
    "vc": "voce", "tou": "estou", "morrrer": "morrer", "moriir": "morir",
}  # fmt: skip
"""Spellings of chats, and the words they stand for."""

KEYWORDS = (
    "suicide", "suicidal", "suicides", "suicidio", "suicidar", "suicidarse", "suicida", "overdose", "overdosed",
    "overdosing", "sobredosis", "myself", "himself", "herself", "yourself", "themselves", "weapon", "abused",
    "abusing", "killing", "molested", "molesting", "strangled", "threatened", "threatening", "assaulted", "hanging",
    "cutting", "hurting", "pistola", "morirme", "matarme", "matarse", "quitarme",
)  # fmt: skip
"""Words recognized with one slip (two in long words)."""

NOT_TYPOS = _words("""
    abased abuse abuses accusing amused aroused assisted assulted banging casting changing costing counting
    cuing curing cutting handing handling hanging having heading hiking himself hiring holding hosted hosting
    hunting hurling hurting hurtling killings kilning mashed matar matarla matched maturase overdose overdoses
    overdue overuse overused putting quitarle quitarse refused suicides threatening weapons
""")
"""Real words near a keyword that are left as they are."""

SPANISH = _words("""
    alumna alumno ayuda con dano daño del el en es escuela esta estoy estudiante favor golpea hija hijo la las
    los matarme matarse me mi morir morirme muero muy no para pastillas pega pistola por que quiere quiero
    quitarme sobredosis su suicidarme un una vida vivir ya yo
""")
PORTUGUESE = _words("""
    ajuda aluna aluno arma as bate com da do ela ele em escola esta estou estudante eu faca favor filha filho
    mais matar me menina menino meu minha morrer muito na nao no não os para por que quer quero remedios se sua
    um uma vida viver voce
""")
