"""Words and phrases by which people ask for a person: groups, for the rules of `wants_person`. Data first; pure.

A word may be in several groups. Words are without accents, as `faq_text.plain` leaves them. Near spellings of the
longer ones are taken too; an everyday word that is near one by accident belongs in APART.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.flows import faq_text

GROUPS: dict[str, str] = {
    # Who is asked for.
    "human": "human humans person persona pessoa humano humana humanos",
    "some": "someone somebody anyone anybody whoever alguien alguem",
    "desk": """agent operator representative supervisor manager receptionist advisor attendant agente operador operadora
        representante asesor asesora encargado encargada atendente supervisora responsable responsavel suporte soporte
        gerente livechat helpdesk customersupport""",
    "office": """dese department office offices coordinator coordinators staff team coach coaches state support director
        organizers facilitator masmhc ncsmh departamento oficina escritorio coordinador coordinadora coordenador
        coordenadora personal pessoal equipo equipe entrenador""",
    "bot": "bot bots robot robots machine chatbot computer ai robo robos maquina maquinas automated",
    "other": """student students pupil kid kids child children parent parents family families teacher teachers counselor
        counselors counsellor colleague colleagues she he they her him them estudiante estudiantes alumno alumnos aluno
        alunos alumna aluna padres madre madres maestro maestra professor professora profesor familia familias ella ellos
        hijo hija filho filha consejero conselheiro""",
    # Who asks.
    "self": """i we me us my our quiero quisiera necesito prefiero puedo podemos queremos necesitamos quero queremos queria
        preciso precisamos posso podemos prefiro gostaria id ocupo deseo eu soy sou""",
    "me": "me us myself our my mi nos conmigo nosotros comigo mim minha meu nossa nosso",
    # Wishing.
    "want": """want wants wanted need needs needed like prefer rather wish wishing hoping hope love looking appreciate demand
        require requesting request seeking quiero quisiera necesito necesitamos queremos prefiero deseo ocupo busco urge
        gustaria exijo solicito quero queria preciso precisamos prefiro gostaria procuro desejo queria""",
    "can": """can could may might would possible able let way chance please how puedo podria podrian puede pueden podemos
        podriamos pueda puedan posso pode podem poderia poderiam podia possa possam consigo como please possivel posible""",
    "please": "please favor gentileza porfa porfavor porfis pf pfv",
    "ask": """have ask tell get let make can could please want need like would que dile digale diga pida pide pidan pidanle
        peca peza pede pedir pecam fala fale pedirle possible""",
    # Talking, writing, handing over, helping.
    "talk": """talk speak spoke chat discuss converse connect communicate raise consult hablar hablarle hable habla conversar
        platicar chatear comunicar comunicarme comunicarnos comuniqueme comunicame comuniquenme charlar consultar contactar
        conectarme tratar falar falo conversar conversa tratar bater""",
    "contact": """call phone ring email text contact message reach write reply answer respond dial notify followup callback
        meet""",
    "llame": """llame llamen llamar llama contacte contacten contactar escriba escriban escribir escribe comunique
        comuniquen ligue liguem ligar liga ligasse contate contatem contatar contatasse escreva escrever retornar retorne
        retornem chamar chame chamem telefone responda respondan responder""",
    "llamarme": """llamarme llamarnos llamame llamenme llamenos contactarme contactarnos contacteme contactenme contactame
        escribirme escribirnos escribanme escribame llameme ligarme contatarme""",
    "hand": """connect transfer put patch hand pass redirect switch refer route direct link escalate forward send hook
        relay submit bring take transferir transfiere transfiera transfiereme transfierame transfieran pasame paseme pasenme
        pasar pasale pasa pase ponme pongame ponganme poner conecta conecte conectame conecteme comunicame comuniqueme
        reenvie reenvia reenviar envie enviar envia mande manda mandar derivar derive transfere transfira passa passe passar
        encaminhe encaminha encaminhar conecta conecte coloca coloque colocar repasse repassar direciona direcione""",
    "handed": """me us this it that these my our question questions message request issue case matter problem concern email
        along on over through off up in touch please back directly note feedback mi mis pregunta preguntas mensaje duda caso
        esto eso consulta solicitud minha meu pergunta perguntas mensagem duvida isso isto caso la el a o em en contacto
        contato nos directamente conversation chat application data""",
    "get": "get give find bring put grab fetch getting have dame deme consigueme busquen chama chame chamem da arranja",
    "help": """help assist assistance explain answer respond reply handle review walk look look check solve fix deal take
        takeover read see ayude ayudar ayuda ayudarme atienda atender atiende atenderme responda responder responderme
        revise revisar revisarla explique explicar explicarme ajude ajudar ajuda atenda atende explica veja ver mire mirar
        atendido""",
    "to": "to with at con com a ao para pra pro of from through de do da",
    # What may stand between, and what may end.
    "det": """a an the any some real actual live living breathing warm different another other specific actually just maybe
        one of your ur un una el la los otra otro algun alguna um uma o outra outro algum sus por ao de do da for you local
        single qualquer cualquier ser verdad verdade""",
    "real": "real actual live living verdad verdade carne humana",
    "closer": """please now asap already here instead today right directly personally thanks ok hello hi hey hola ola oi again
        immediately soon real too there inperson urgently favor porfa ahora ya ahi aqui verdad verdade humana agora aqui ai
        por de ja obrigado gracias help support assistance service answer answers yes no stop quick first out needed
        required live vivo ao obrigada urgente body me with on it this that up over what out into in to at about my
        question issue case problem application data situation esto isso duda duvida pregunta pergunta con com
        mi minha personalmente directamente pessoalmente diretamente""",
    "here": "here there behind available around online home present ahi aqui alli ai real actual listening reading",
    "is": "is are hay existe tem isthere ha estao esta",
    "isthere": "isthere hay existe tem ha",
    "can_be": "can could may might would pueden podrian podem poderiam puede pueda puedo podria pode possa posso poderia",
    "not": """not no dont hate stop tired sick done enough instead rather than without fed never quit nao sin sem harto harta
        cansado cansada vez lugar nada""",
    "asking": "who whom which what when why whose quien quienes cuando cual cuantos cuantas quem quando qual quantas quantos",
    "duty": "do does did should must was were has is are debo devo debemos devemos",
    "and": "and or y e ou o",
}  # fmt: skip

PHRASES: tuple[tuple[str, str], ...] = (
    (r"human[- ](?:resources?|services?|centered|rights|subjects?|development)", "people_topic"),
    (r"person[- ](?:centered|to-person|first)", "people_topic"),
    (r"\b(?:real|actual|live) people\b|\bgente (?:real|de verdade?|de carne y hueso|de carne e osso)\b", "human"),
    (r"\b(?:in charge|person responsible|responsible person)\b", "in_charge"),
    (r"\b(?:contact (?:person|people)|persona (?:de contacto|que coordina)|pessoa (?:de contato|que coordena))\b",
     "people_topic"),
    (r"\bone[- ]on[- ]one\b", "inperson"),
    (r"\b(?:human being|ser humano|human person|live body|warm body)s?\b", "human"),
    (r"\bone of (?:you|your|ur|the|yall) ?(?:people|guys|staff|folks|coordinators|team|colleagues|agents)?\b", "someone"),
    (r"\b(?:customer (?:service|support|care)|atencion al cliente|servicio al cliente|atendimento(?: ao cliente| humano)?|"
     r"atencion humana|tech support)\b", "customersupport"),
    (r"\blive (?:chat|support|help|assistance)\b", "livechat"),
    (r"\bhelp ?desk\b", "helpdesk"),
    (r"\b(?:get|getting|be|reach|come|circle|check)(?:ting)? (?:back|out|in touch|a ?hold|hold|in)(?= (?:to|with|of)\b)",
     "contact"),
    (r"\b(?:reach(?:es|ed)? out|get in touch|follow(?:s|ed)? up|touch base|pick up (?:the|a) phone|call back|write back|"
     r"drop (?:me|us) a line|get back)\b", "contact"),
    (r"\b(?:give|shoot|drop|gimme) (me|us|my|our)(?: \w+)? an? (?:quick |phone )?(?:call|ring|buzz|shout|message|email|text)"
     r"(?: back)?\b", r"contact \1"),
    (r"\bcall ?backs?\b|\breturn(?:ed)? (?:my|our) call\b|\bphone call\b", "callback"),
    (r"\btake over\b|\bstep in\b", "takeover"),
    (r"\b(?:is|are) (?:there|their|it)\b|\b(?:do|would|did) (?:you|u|yall|they) (?:guys )?have\b|\b(?:ha|existe|tienen|tem|hay)"
     r" (?=algu)", "isthere "),
    (r"\b(?:se )?(?:pon|pong|entr)\w* en contacto (?:conmigo|con nosotros)\b|\bponer?se en contacto (?:conmigo|con nosotros)\b",
     "llamarme"),
    (r"\b(?:entr\w*|ficar) em contato (?:comigo|conosco|com a gente)\b", "llamarme"),
    (r"\b(?:devolver(?:me)?|devuelvan(?:me)?|regresar(?:me)?) la llamada\b", "llamar"),
    (r"\blig\w* (?:de volta )?(?:para|pra) (?:mim|nos|a gente)\b", "llamarme"),
    (r"\bem contato com\b|\ben contacto con\b", "em contacto con"),
    (r"\b(?:por favor|if you (?:can|could))\b", "please"),
    (r"\b(?:tem como|da (?:pra|para)|e possivel|sera que|es posible|hay (?:manera|forma) de|hay como)\b", "please"),
    (r"\b(?:i'd|we'd|i would|we would|id)\b", "i would"),
    (r"\b(?:tengo|temos|tenho|tenemos) que\b", "necesito"),
)  # fmt: skip
"""What is said in several words, and the one word it stands for."""

SPELLED = {
    "spk": "speak", "tlk": "talk", "pls": "please", "plz": "please", "w": "with", "w/": "with", "wanna": "want",
    "gotta": "need", "sumone": "someone", "sum1": "someone", "some1": "someone", "any1": "anyone", "rep": "representative",
    "reps": "representative", "ppl": "people", "2": "to", "u": "you", "ur": "your", "lemme": "let", "gimme": "give",
    "xfer": "transfer", "persn": "person", "hmn": "human", "talking": "talk", "speaking": "speak", "cn": "can", "cuz": "because",
    "chatting": "chat", "r": "are", "msg": "message", "tel": "phone", "don't": "dont", "abt": "about", "q": "que",
    "alg": "alguem", "vcs": "voces", "vc": "voce", "pq": "porque", "hlep": "help", "isn't": "isnt", "pra": "para",
    "calling": "call", "contacting": "contact", "messaging": "message", "connected": "connect", "transferred": "transfer",
    "asking": "ask", "looks": "look", "calls": "call", "reaching": "reach",
}  # fmt: skip
"""Chat spellings and forms, and the word meant."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


APART = _words("""
    attend attends attended stuff personal persons contacts contract contracts humane speaker speakers operate
    states stated stats state call calls fall small hall help held hand hands sand lend send tend note vote
    could would should world people purple offices offers offered officer means reads really rely relies text
    test tests next chats what chart charts chat where there other others parte partes pasos manera manager
    support supports team teams term terms direct director directory links lines likes linked coach couch reach
    teach each write white while wrote humans answered answers needs respond response responses notes staffs
    desde desk redes puedes podes hable tabla tratar trata gente agenda agendas gerente mande monday liga ligas
    lista alma algo alguno algunos alguns algumas algunas preciso precisa quiere quieren quer querem falta
    faltas ajuste person personas pessoas pessoal form from forma formar chame chama clama estado estados fila
""")

_WORD = re.compile(r"[a-z0-9]+(?:['/_][a-z]+)*|w/")
_PHRASES = tuple((re.compile(pattern), instead) for pattern, instead in PHRASES)
_TAGS: dict[str, list[str]] = {}
for _group, _members in GROUPS.items():
    for _member in dict.fromkeys(_members.split()):
        _TAGS.setdefault(_member, []).append(_group)


def tagged(text: str) -> str:
    """The words of a sentence, each with its groups: "<talk talk hand> <someone some>"."""
    plain = faq_text.plain(text)
    for pattern, instead in _PHRASES:
        plain = pattern.sub(instead, plain)
    return "".join(f"<{' '.join((word, *_TAGS.get(word, ())))}>" for word in map(_spelled, _WORD.findall(plain)))


@lru_cache(maxsize=8_192)
def _spelled(word: str) -> str:
    word = SPELLED.get(word, word).removesuffix("'s")
    if word in _TAGS or word in APART or len(word) < 4 or word in faq_text.STOP | faq_text.WEAK:
        return word
    sounds = _sound(word)
    alike = [known for known in _LONG if _sound(known) == sounds]
    close = [known for known in _LONG if OSA.distance(word, known, score_cutoff=1) <= 1]
    return next(iter(alike or close), word)


def _sound(word: str) -> str:
    """How a word sounds, roughly: "kiero ablar" is "quiero hablar"."""
    word = word.removeprefix("h")
    for written, said in (("qu", "k"), ("gu", "g"), ("q", "k"), ("c", "k"), ("z", "s"), ("v", "b"), ("ll", "y")):
        word = word.replace(written, said)
    return word


_FIRST = ("human", "some", "desk", "talk", "want", "llame", "llamarme", "contact", "hand", "bot", "help", "office")
_LONG = tuple(
    word for group in _FIRST for word in dict.fromkeys(GROUPS[group].split()) if len(word) >= 5 and word not in APART
)
"""Words whose near spellings are taken, those for persons first."""
