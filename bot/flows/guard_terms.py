"""The words the two guards look for, as data: reviewers change these tables, not the code that reads them.

Everything is matched on text prepared by `guard_danger.prepare`: lower case, no accents, no punctuation, chat
spellings written out ("wanna" is "want to"). Patterns are regular expressions between word boundaries. English,
Spanish and Portuguese. **Not yet reviewed by a clinician.** When in doubt a pattern stays: a false alarm costs
little, a miss costs everything.
"""

import re


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

_WHO = (
    r"(?:i|he|she|they|we|you|who|someone|somebody|anyone|student|kid|child|girl|boy|teen|teenager|son|daughter|"
    r"friend|"
    r"brother|sister|cousin|freshman|sophomore|junior|senior|grader|classmate|parent|mom|dad|mother|father|teacher|"
    r"colleague|coworker|staff|client|youth|patient|one)"
)
_SELF = r"(?:myself|himself|herself|themselves|yourself|itself|oneself|self)"
_WHOSE = r"(?:my|his|her|their|your|own|the)"
_PEOPLE = (
    r"(?:me|him|her|them|us|you|everyone|everybody|someone|somebody|people|students?|kids?|teachers?|classmates?|"
    r"(?:my|his|her|their|the|a|another|other|our) (?:\w+ )?(?:mom|dad|mother|father|parents?|brother|sister|"
    r"family|"
    r"students?|kids?|teachers?|principal|girlfriend|boyfriend|ex|friends?|classmates?|class|school|child|children|"
    r"staff|son|daughter|wife|husband|girl|boy))"
)
_WANT = (
    r"(?:want|wants|wanted|wanting|wish|wishes|wished|plan|plans|planning|planned|going|ready|try|tries|trying|tried|"
    r"threaten|threatens|threatening|threatened|attempt|attempts|attempted|about|need|needs|thinking of|"
    r"thinking about|like|hope|hopes|decided|will)"
)

ALARMS = tuple(
    re.compile(rf"\b(?:{pattern})\b")
    for pattern in (
        # wanting to die
        r"(?:want|wants|wanted|going|ready|need|thinking of|thinking about|considering) (?:to )?(?:just )?"
        r"(?:end|ending) (?:it|things|everything|it all|my life|himself|herself|myself|themselves)"
        r"(?! (?:by|on|at|with|early|the|here|before|there|this|in|after|for|well|next|now that))",
        r"(?:want|wants|wanted) to (?:just )?disappear(?: forever| for good)?(?! (?:to|into|on|from) (?:an?|the|my|this))|"
        r"done (?:with )?living|done with life|"
        r"(?:want|wants|wanted|need|make) (?:the|this|my|all the) pain (?:to )?(?:stop|end|go away|be over)",
        r"(?:not|doesnt|dont|didnt|does not|do not) deserve to (?:live|be alive|exist)|deserves? to die",
        r"(?:feel|feels|feeling|felt) like (?:dying|i (?:should|want to) die|killing|ending)|rather (?:be dead|"
        r"die|not live|be gone)|"
        r"hates? (?:my|his|her|their|this) (?:own )?life|wants? (?:it|everything|life|things) to be over|"
        r"goodbye (?:everyone|everybody|world|forever|"
        r"my friends)(?! (?:and )?(?:see|talk to|have a) )"
        r"|(?:going to|about to|want to|wants to|will|might) jump(?:$| off (?!the call|zoom|this|"
        r"teams|a call|here)| from)|"
        r"(?:standing|sitting|is|am|are) on (?:the|a) (?:bridge|ledge|roof|edge of the (?:roof|bridge))|"
        r"attempted (?:last night|yesterday|today|again|this (?:morning|week|weekend|afternoon)|"
        r"over the weekend|before|once|twice|and|$)",
        r"(?:rope|belt|cord|sheet|scarf|wire|something|hands) (?:\w+ )?around (?:his|her|my|their|your|"
        r"the) (?:own )?(?:neck|throat)",
        r"(?:end|ends|ended|ending) (?:himself|herself|myself|themselves)|never (?:want|wants|wanted) to wake up",
        r"(?:what is|whats|see|is there|there is|no|any) (?:the |no |a )?(?:point|reason|use|purpose) (?:of|in|"
        r"to|for) "
        r"(?:living|life|live|going on|being alive|being here)|life is (?:over|pointless|meaningless|too much)",
        r"(?:talk|talks|talking|talked|joke|jokes|joking|write|writes|writing|wrote|obsessed|draws|"
        r"drawing) (?:\w+ )?(?:about|with) "
        r"(?:death|dying|being dead|wanting to die)(?! certificates?)|(?:gave|giving|"
        r"given) away (?:all )?(?:his|her|their|my) "
        r"(?:things|stuff|belongings|possessions|pets?)",
        r"^(?!.*\b(?:forms?|portal|spreadsheets?|system|meetings?|emails?|data|reports?|deadlines?|zoom|app|"
        r"password|workload)\b).*"
        r"(?:cant|cannot|can not) (?:take|do|handle|stand) (?:it|this|life) any ?more",
        r"(?:been|is|are|am|keeps?|started|starts|still|caught|back to) cutting(?! (?:and|paper|costs?|corners|"
        r"edge|out|down|off|back|"
        r"it|the|one|two|three|an?|items?|questions?|class|classes|staff|positions|into|through|across|time|school|budgets?|our|some|hours|funding))",
        r"(?:scars|cuts|cut marks|fresh marks|bandages|burns) (?:\w+ ){0,3}(?:from cutting|on (?:his|her|their|"
        r"my) (?:\w+ )?"
        r"(?:arms?|wrists?|legs?|thighs?|body|stomach))|scars from",
        rf"{_WANT} (?:to )?(?:just |really |only |go )*(?:die|be dead|be gone forever|kill {_SELF}|not exist|"
        rf"stop existing|"
        r"stop living|not wake up|never wake up|not be alive|not be here anymore|end it all|end it tonight|"
        r"end it now)",
        r"wish(?:es|ed)? (?:i|he|she|they|we) (?:was|were|were never|was never|could be|could) (?:dead|born|die|"
        r"not alive)",
        r"(?:wish|hope) (?:i|he|she|they) (?:do not|dont|did not|didnt|never|would not|wouldnt|wont) (?:wake|"
        r"woke) up",
        r"(?:do not|dont|doesnt|does not|didnt|no longer|not) (?:really )?(?:want|wants|wanting|wanted) to "
        r"(?:live|be alive|exist|wake up|be here any ?more|be on this (?:earth|planet)|keep living|go on living)",
        r"better off (?:dead|without me|if (?:i|he|she|they) (?:was|were) (?:dead|gone))",
        r"(?:no|any) (?:reason|point|use) (?:to live|in living|to be alive|living|being alive|to go on|"
        r"in going on)",
        r"nothing (?:left )?to live for|life (?:is not|isnt|aint) worth|not worth living|tired of (?:living|"
        r"being alive)",
        r"(?:cant|cannot|can not) (?:go on|live) (?:like this|any ?more|living)|(?:cant|cannot) keep living",
        r"(?:no one|nobody|noone|anyone|anybody) would (?:even )?(?:miss|care if|notice if) (?:me|he|she|i|they|"
        r"him|her)"
        r"(?: (?:died|die|was gone|were gone|disappeared|is gone|be gone|was dead))?",
        r"if i (?:die|died|was dead|were dead|was gone|werent here|wasnt here|kill)",
        r"(?:say|said|saying|this is) (?:my )?(?:final |last )?goodbyes? (?:forever|to everyone|to everybody|"
        r"note|letter)",
        r"want(?:s|ed)? it (?:all )?to (?:end|be over) (?:forever|for good)|end (?:it all|everything tonight)",
        # killing or hurting oneself
        rf"(?:kill|kills|killed|killing|off|offed|shoot|shot|stab|hang|hanging|hanged|hung|drown|drowning|poison|"
        rf"strangle|electrocute|burn|burning|burned) {_SELF}",
        r"kms|kys|ctb|k m s|end myself|ending myself|do (?:something|anything) (?:bad|stupid|dangerous) to "
        rf"{_SELF}",
        rf"(?:harm|harms|harmed|harming|hurt|hurts|hurting|cut|cuts|cutting|injure|injures|injured|injuring|"
        rf"scratching|"
        rf"burn|starve|starving|starves|hit|hits|hitting) (?:on )?{_SELF}(?! (?:off|down|out|short|loose))",
        r"(?:cuts?|cutting|slit|slits|slitting|slash\w*) (?:my|his|her|their|your)? ?(?:own )?(?:wrists?|arms?|"
        r"legs?|veins?|"
        r"thighs?|skin|throats?)",
        rf"(?:end|ends|ended|ending|take|takes|took|taking|taken) {_WHOSE} (?:own )?(?:life|lives)",
        r"(?:not|never) (?:be )?safe (?:with|around|from) (?:him|her|my|them|your)self",
        r"jump(?:s|ed|ing)? (?:off|from|in front of|out) (?:of )?(?:a|the|my|his|her|that) (?:\w+ )?"
        r"(?:bridge|roof|building|balcony|window|train|bus|car|overpass|cliff)",
        rf"{_WHO} (?:\w+ ){{0,2}}(?:is|are|am|was|were|been|feels?|felt|feeling|seems?|sounds?|acting|got|gets|"
        rf"has been|"
        r"have been|being|looks?)(?: \w+)? (?:suicidal|self harming|homicidal|overdosing)",
        r"suicidal (?:student|kid|child|girl|boy|teen|friend|teenager|patient|client|[0-9]+|person|parent|"
        r"teacher|staff)",
        r"(?:feel|feels|feeling|felt|am|actively|is|so|very|still|really) suicidal",
        r"(?:commit|commits|committed|committing|attempt|attempts|attempted|attempting|considering|contemplating|"
        r"threatened|threatening|threatens|tried|contemplated) (?:a )?suicide|suicide (?:note|attempt (?:today|"
        r"now|last "
        r"night|this morning|yesterday|by|at)|pact|plan (?:today|tonight|now))|died by suicide",
        r"(?:mention\w*|talk\w* about|thoughts? of|thinking (?:about|of)|think (?:about|of)|wrote about|"
        r"writing about|"
        r"posted about|joking about|jokes about|ideas? of|threat of|google\w*|search\w*(?: for)?|ways to) "
        r"(?:committing )?(?:suicide|killing|dying|death by|hanging|overdos\w*|self harm|self harming|hurting)"
        r"(?! (?:prevention|training|awareness|risk|screening|protocol|two birds|time))",
        r"ways to (?:die|kill)|how to (?:die|hang|overdose|tie a noose)|noose",
        # overdose and poison
        r"(?:took|taken|swallowed|ate|drank|taking|swallowing|downed|popped) (?:\w+ ){0,2}(?:all|whole bottle|"
        r"bottle|"
        r"bunch|handful|lot|too many|lots|so many|\d+) (?:of )?(?:\w+ ){0,3}(?:pills?|meds|medication|medicine|"
        r"tylenol|"
        r"advil|bleach|tablets?|aspirin|ibuprofen|melatonin|xanax|benadryl|fentanyl)",
        r"(?:took|taken|swallowed|ate|swallow|taking|swallowing) (?:\w+ ){0,2}(?:pills|tablets|poison|bleach)|"
        r"too (?:much|many) (?:\w+ )?"
        r"(?:tylenol|pills|medication|medicine|meds|advil|benadryl|xanax|aspirin|ibuprofen|melatonin)|"
        r"poisoned (?:him|her|my|them|the)\w*|"
        r"drank bleach|(?:is |was |just |been |has |have )?(?:overdosed|overdosing)|(?:might|may|could|going to|"
        r"will) overdose",
        r"(?:had|having|has) an overdose|overdose (?:in|at|on) (?:the|my|our|school|his|her)|od on",
        # weapons and threats
        r"(?:has|have|had|got|gets|brought|bring|brings|bringing|carry|carries|carrying|carried|holding|showed|"
        r"shows|"
        r"pulled|pulling|hiding|found|find|with|is there|saw|see|seen|keeps|buy|buying|bought|getting|get|"
        r"posted|pointed|"
        r"waving|use|using|grab|grabbed|took|taking|there is|theres|fired|firing|load\w*) "
        r"(?:out )?(?:a |an |his |her |their |my |the |some |dads |moms |fathers )*(?:\w+ )?(?:gun|knife|"
        r"weapons?|bomb|explosives?|"
        r"razor blades?|razors?|ammo)",
        r"(?:gun|knife|weapons?|bomb|shooter|shooting|stabbing|gunshots?|shots fired|gunman|hostage) (?:threat )?"
        r"(?:\w+ )?(?:at|in|on|to|inside|near|outside|under) (?:the |my |our |his |her |their |this |a )?(?:\w+ )?"
        r"(?:school|class|classroom|campus|building|backpack|bag|locker|cafeteria|gym|bus|house|home|room|hallway|"
        r"bathroom|office|desk|waistband|pocket|car)",
        r"shots fired|bomb threat|active shooter(?! (?:drill|training|protocol|plan|policy|exercise))|"
        r"school shooter",
        r"shoot(?:ing)? up|shoot (?:the |up |our |my )?(?:school|place|everyone|everybody)|"
        r"blow(?:ing)? up (?:the|our|my|this) "
        r"(?:school|building|place)|(?:hit|kill|death) list|school shooting (?:threat|today|tomorrow|is)",
        rf"(?:kill|killing|murder|shoot|stab|hurt|strangle|choke|attack|beat up|hang|poison|rape) {_PEOPLE}"
        r"(?! (?:an? |the |over |your |some |that |this |if |off )*(?:e ?mail|email|message|note|text|line|link|"
        r"invite|"
        r"question|numbers?|slides?|file|list|copy|reply))",
        r"threat\w* to (?:\w+ )?(?:kill|shoot|stab|hurt|harm|bomb|fight|attack|beat|jump|do it)|"
        r"threatened (?:me|him|her|"
        r"them|us|with|a student|students|another|other|a teacher|staff)|death threats?",
        r"(?:make|making) (?:him|her|them|everyone|people) (?:pay|suffer|bleed)|(?:everyone|they|you) (?:will|"
        r"are going to|is "
        r"going to|all) (?:\w+ )?(?:die|bleed)",
        # abuse and violence
        r"(?:being|been|was|is|got|gets|getting|were|are|am) (?:\w+ )?(?:abused|molested|raped|beaten|"
        r"beat(?: up)?|sexually "
        r"\w+|assaulted|strangled|choked|stabbed|trafficked|groomed|jumped|attacked|hit|punched|kicked|slapped|"
        r"whipped|"
        r"threatened|stalked|shot|held hostage|locked in|hurt)"
        r" (?:by|at|in|on|every|to|last|yesterday|today|again|and|when|because|regularly|badly|with|for|since|all)"
        r"(?! (?:the deadline|how|a wave|emails|e mails|spam|hard by|questions|this (?:deadline|form)|nerve|"
        r"target))",
        r"(?:being|been|was|got|is) (?:sexually |physically )?(?:abused|molested|raped|strangled|trafficked|"
        r"groomed|stabbed|"
        r"assaulted|choked|beaten)",
        r"(?:abuses|abusing|abused|molests|molested|molesting|rapes|raped|raping|beats|beating|strangled|choked|"
        rf"punches|punched|slaps|slapped|kicks|kicked|hits|hitting|whips|grooming|hurts) {_PEOPLE}"
        r"(?! (?:to it|to the|up with|hard|that|how|why|when i|when you))",
        r"(?:touch|touches|touched|touching) (?:me|him|her|them|a student|students|kids|"
        r"my \w+) (?:inappropriately|private|down|"
        r"there|in a (?:bad|sexual) way|sexually|in places|at night|where)",
        r"touched (?:inappropriately|sexually)|inappropriate(?:ly)? touch\w*|made (?:me|him|her) touch|"
        r"sent (?:me|her|him) nudes",
        r"(?:afraid|scared|terrified|not safe|isnt safe|unsafe|doesnt feel safe|dont feel safe) (?:to go |"
        r"to be |going |at |being )"
        r"(?:back )?(?:at )?(?:home|house)|(?:not|isnt|never|dont feel|doesnt feel) safe at home",
        r"(?:choking|strangling|choked|smothering|suffocating) (?:a|an|another|the|his|her|my|on|him|her|me|"
        r"them|each)|swinging at|"
        r"(?:drunk|intoxicated) (?:dad|mom|parent|father|mother|and|student|at)|locks? (?:him|her|me|"
        r"them) (?:in|up|out)|"
        r"(?:teacher|adult|coach|man|uncle|stranger|cousin|neighbor|priest|tutor) (?:\w+ )?(?:touches|touched|"
        r"touching|kissed|groped|molested) ",
        r"(?:wish|wishes|wished) (?:i|he|she|they) (?:wasnt|werent|was not|were not) (?:alive|here|born)|"
        r"(?:cant|cannot|can not) go on(?:$| like| any| with "
        r"(?:life|this life))|(?:worthless|hopeless|a burden) and|should (?:just )?die|be with (?:my|his|her|"
        r"their) dead|left a note|"
        r"hear(?:s|ing)? voices|(?:brought|has|had|showed|pulled|hiding|carrying|with) (?:out )?(?:a|the|his|"
        r"her) (?:\w+ )?(?:blade|machete|box cutter|bat|taser|"
        r"pepper spray|grenade)|(?:going to|gonna|want to|wants to|about to|will) jump (?:him|her|them|me|"
        r"someone|that kid|the kid)|"
        r"(?:set|sets|setting|light|lit) (?:\w+ )?(?:fire to|on fire)|burn(?:ing)? (?:the |this |our |"
        r"my )?(?:\w+ )?down|unresponsive|"
        r"(?:vaping|smoking|using|took|taking|snorted|injected|on) (?:fentanyl|heroin|meth|cocaine|crack)|"
        r"fentanyl|with bats",
        r"(?:armed|intruder|gunman|hostage)(?! (?:with (?:data|facts|information|the)|forces|services|drill))|"
        r"(?:threat|threats) (?:against|to|toward) "
        r"(?:the |our |my |his |her |a )?(?:\w+ )?(?:school|students?|teachers?|class|principal|staff|family|"
        r"kid|building)|"
        r"goodbye (?:letter|note)s?|suicide letter|fresh cuts|(?:sleep|asleep) forever|sleep and (?:never|"
        r"not) wake\w*|"
        r"reason(?:s)? to (?:keep|go on|continue) (?:on )?living|comes? into (?:my|her|his|"
        r"their) (?:bed)?room at night|"
        r"(?:with|has|had|have|covered in) (?:\w+ )?(?:burns|bruises|welts|lashes|handprints?|bite marks)|"
        r"(?:not|never|isnt) (?:being )?(?:fed|given food)|"
        r"(?:gets?|got|is|was|being|been) locked (?:in|up|out)|"
        r"(?:took|taken|swallowed|taking) (?:\w+ ){0,4}(?:sleeping pills|pain ?killers|pills)",
        r"(?:bruises?|burn marks|belt marks|black eye|cigarette burns|welts) (?:on|all over|from|covering|around)",
        r"(?:disclosed|discloses|disclosing|reported|reports|reporting|suspect|suspects|suspected|"
        r"told \w+ about|admitted) "
        r"(?:\w+ )?(?:abuse|sexual abuse|being (?:hurt|hit|touched|abused)|rape|neglect|an assault|"
        r"sexual assault|assault)"
        r"(?! (?:training|form|policy|procedures?|data|protocol|requirements?|cases))",
        r"(?:dad|father|mom|mother|stepdad|stepfather|uncle|parents?|boyfriend|husband|brother|coach|"
        r"teacher) (?:\w+ )?"
        r"(?:hits|hit|beats|beat|hurts|hurt|abuses|abused|touches|touched|chokes|choked|locks|threw|burned|"
        r"rapes|raped)"
        r"(?! (?:send|submit|the deadline|the target|a wall|snag|hard|it|roadblock))",
        r"in (?:immediate |serious |real |grave )?danger(?! of (?:missing|running|losing|being late|falling|"
        r"slipping|not))|"
        r"life (?:is )?in danger|(?:student|kid|child|someone|girl|boy|i am|he is|"
        r"she is) (?:is )?(?:\w+ )?in crisis|"
        r"(?:is|are|am) (?:un|not )responsive|not breathing|stopped breathing|bleeding (?:out|badly|a lot|"
        r"everywhere)",
        r"unconscious|passed out|(?:wont|will not|not|isnt|cannot|cant) wak(?:e|ing) (?:\w+ )?up|"
        r"collapsed (?:in|at|after|on)|"
        r"(?:is|are|am|was|started|kid|student|child|he|she) bleeding|bleeding from|emergency (?:a|my|the|"
        r"student|kid|please|now|"
        r"help|right now)|(?:scared|afraid|terrified) of (?:my|his|her|their) (?:\w+ )?(?:boyfriend|husband|dad|"
        r"father|stepdad|stepfather|"
        r"mom|mother|uncle|brother|ex|girlfriend|wife|partner|parents)",
        r"help me (?:please )?(?:i am )?(?:going to )?(?:die|dying)|i am (?:going to|gonna) die(?! (?:of|from|"
        r"laughing))",
    )
)
"""Alarm whatever else the message says (after the idioms have been taken out)."""

ALARMS_ES_PT = tuple(
    re.compile(rf"\b(?:{pattern})\b")
    for pattern in (
        r"(?:amenaza|amenazas|ameaca|ameacas) (?:\w+ )?(?:contra|a|para|de|na|en)|(?:marcas|moretones|hematomas|"
        r"quemaduras|queimaduras) (?:\w+ )?"
        r"(?:de|en|no|na|nos|por|pelo)|(?:hombre|persona|alguien|homem|pessoa|alguem) armad[oa]",
        r"(?:no|nao) (?:aguanto|aguento|soporto|suporto) (?:mas|mais)(?! (?:este|esta|estos|estas|el|la|los|las|"
        r"esse|essa|o|a|os|as|con|"
        r"com|de|tanto|tanta|ese|esa)\b)|(?:acabar|terminar) (?:con todo|com tudo|con esto|"
        r"com isso)(?! (?:antes|hasta|ate|el|na|no|en))|"
        r"(?:quiero|quiere|quisiera|quero|quer|queria) (?:desaparecer|sumir|dormir y no despertar|"
        r"dormir e nao acordar)|"
        r"tirador|atirador|tiroteo en|tiroteio na|(?:quiso|intento|tento|tentou|trato de|intenta|"
        r"tenta) (?:se )?(?:matar|suicid|ahorcar|"
        r"enforcar|quitarse)\w*|(?:pensa\w+|pienso|piensa|pienso) (?:\w+ )?em? (?:suicid|morrer|morir|matar)\w*",
        r"(?:me |se )?(?:quiero|quiere|quieren|queria|quisiera|quiero mejor|deseo|desea|prefiero|"
        r"prefiere) (?:\w+ ){0,2}"
        r"(?:morir|morirme|morirse|matarme|matarse|estar muert[oa]|suicidarme|suicidarse|desaparecer para siempre)",
        r"(?:no|ya no|nao) (?:quiero|quiere|quieren|quero|quer|queria|querem) (?:mas |mais |seguir |seguir en |"
        r"continuar )*"
        r"(?:vivir|viver|viva|vivo|vivendo|viviendo|existir|estar viv[oa]|seguir viv[oa]|estar aqui|acordar|"
        r"despertar\w*)",
        r"(?:quero|quer|queria|querem|prefiro|prefere|vontade de|ganas de|pensando em|pensa em|pensando en|"
        r"piensa en|"
        r"intento de|tentou|intento|trato de|quiso|vou|vai|voy a|va a|amenaza con|ameaca|ameacou|"
        r"amenazo con) (?:me |se )?"
        r"(?:morrer|morir(?:me|se)?|matar(?:me|se)?|suicidar(?:me|se)?|sumir para sempre|cortar(?:me|se)|"
        r"hacer(?:me|se)(?:le)? dano)(?! (?:o tempo|el tiempo|saudade|a fome|a sede|dois coelhos|dos pajaros|"
        r"de (?:risa|rir|"
        r"hambre|fome|ganas|sono|sueno|cansaco|calor|frio|vergonha|verguenza|amor|curiosidad\w*|aburrimiento|"
        r"tedio)|aula|"
        r"aulas|clase|clases))",
        r"(?:me|se) (?:quiero|quiere|quero|quer|vou|vai|voy a|va a) (?:a )?(?:morir|morrer|matar|suicidar|cortar)",
        r"(?:me|se) (?:mato|mate|mata|matou|mataria|matare|suicid\w+|corto|corta|cortou|cortando|esta cortando|"
        r"machuca|"
        r"machuco|machucando|lastima|lastimo|autolesiona|ahorc\w+|enforc\w+)(?! (?:de (?:risa|rir|trabajar|"
        r"trabalhar|estudar|"
        r"estudiar)|trabalhando|trabajando|trabajo|o sinal|la luz|la llamada|la conexion|a ligacao))",
        r"(?:quitar(?:me|se|le)|quitarse|quito|quitandose|tirar|tirou|acabar con|acabar com|terminar con|terminar) "
        r"(?:a |la |mi |su |minha |sua |propria )*(?:vida|existencia)|poner fin a (?:mi|su|la) vida|"
        r"por fim a (?:minha|sua|"
        r"propria) vida",
        r"(?:mi|su|minha|sua|la|a) vida (?:ya )?(?:no|nao) (?:tiene|vale|tem|faz) (?:mas )?(?:sentido|la pena|"
        r"a pena)|"
        r"(?:no|nao) (?:vale|tiene|tem|hay|ha) (?:la pena|a pena|sentido|razon|razao|motivo\w*)(?: para| de| em|"
        r" en)? "
        r"(?:vivir|viver)|sin ganas de vivir|sem vontade de viver|(?:mejor|melhor) (?:estar )?(?:muert[oa]|"
        r"mort[oa])|"
        r"(?:ojala|quisiera|queria) (?:estar|estuviera|estivesse) (?:muert[oa]|mort[oa])",
        r"hacer(?:me|se) (?:mucho )?dano|hacerle dano|se hace dano|me hago dano|(?:me|se) machucar|se fazer mal|"
        r"autolesi\w+|autoles\w+|automutil\w+",
        r"(?:cortar(?:me|se)|se corto|me corte|cortou|corta|corto) (?:as |las |los |os |sus )?(?:venas|munecas|"
        r"pulsos|"
        r"veias|brazos|bracos|veia)",
        r"(?:tomo|tomou|trago|tome|tomei|engoliu|tomaron) (?:\w+ ){0,3}(?:pastillas|pildoras|comprimidos|remedios|"
        r"medicamentos|veneno|cloro)|(?:una|uma|de|por|con|com|tuvo|teve|tomar|em|tomou|sufrio|"
        r"sofreu) (?:overdose|sobredosis|"
        r"sobredose)",
        r"(?:tiene|tienen|trajo|lleva|llevo|trae|hay|con|tem|trouxe|leva|levou|com|esta con|esta com|saco|sacou|"
        r"vi|viu|vio|"
        r"porta|portando|mostro|mostrou|vai trazer|va a traer) (?:\w+ )?(?:pistola|arma|armas|navaja|cuchillo|"
        r"revolver|faca|"
        r"bomba|fusil|rifle|gun|knife)",
        r"(?:pistola|arma|armas|navaja|cuchillo|faca|revolver|bomba|tiroteo|tiroteio|tiros|"
        r"disparos) (?:\w+ )?(?:en|na|no|em|"
        r"a|dentro) (?:de )?(?:la |el |su |a |da |do |uma |una )*(?:\w+ )?(?:escuela|escola|mochila|clase|aula|"
        r"sala|colegio|bolso|"
        r"bolsa|casa|salon|patio|onibus|autobus)",
        r"(?:voy a|va a|van a|vou|vai|vao|quiere|quieren|quer|querem|quiero|quero|amenaz\w+|ameac\w+)(?: con| de|"
        r" en)? (?:a )?(?:matar|"
        r"disparar|apunalar|golpear|lastimar|atirar|esfaquear|machucar|bater|hacerle dano|explotar|explodir)"
        r"(?! (?:o tempo|el tiempo|saudade|a fome|el hambre|a aula|aula|clases?|dois|dos|a meta|tiempo|tempo))",
        r"(?:me|la|lo|le|les|nos|o|os|as|los|las) (?:\w+ )?(?:pega|pegan|pego|pegaba|golpea|golpean|golpeo|"
        r"golpeaba|violo|"
        r"violaron|abusa|abusan|abuso|abusaba|maltrata|maltratan|toca|tocaba|toco|bate|batem|bateu|batia|agride|"
        r"agrediu|"
        r"machuca|machucam|amenaza|amenazo|ameaca|ameacou|estuprou|espanca|espancou|ahorco|apunalo|esfaqueou)"
        r"(?! (?:el|la|a|o) (?:plazo|fecha|turno|vez|prazo))",
        r"(?:padre|papa|pai|padrastro|padrasto|madre|mama|mae|tio|hermano|irmao|novio|namorado|marido|esposo|"
        r"profesor|"
        r"professor) (?:\w+ )?(?:pega|pego|golpea|golpeo|abusa|abuso|abusou|bate|bateu|toca|toco|tocou|violo|"
        r"estuprou|maltrata|"
        r"machuca|machucou|lastima|espanca)",
        r"bat(?:e|eu|em|ia|eram|endo) (?:em mim|nele|nela|neles|n[ao]s? (?:mae|pai|filh\w+|irma\w*|mulher|"
        r"esposa|crianca\w*|alun\w+|menin\w+)|na (?:crianca|aluna|menina)|no (?:aluno|menino))|"
        r"apanha(?:ndo|va|r)? (?:em|na|do|da|dos|de|todo|muito)|(?:abus\w+|maltrat\w+|aprovech\w+) (?:de|da|do) "
        r"(?:el|ella|mi|un|una|ele|ela|mim|menor|la|su|uma|um)",
        r"(?:fue|ha sido|es|era|siendo|sendo|foi|esta sendo|esta siendo|sido) (?:\w+ )?(?:abusad[oa]|violad[oa]|"
        r"golpead[oa]|"
        r"maltratad[oa]|agredid[oa]|amenazad[oa]|estuprad[oa]|espancad[oa]|ameacad[oa]|molestad[oa]|apunalad[oa])|"
        r"(?:abus[oa]|abusaron|abusou|abusan) (?:\w+ )?(?:sexualmente|dela|dele|de mim|de mi)|"
        r"(?:sufre|sufrio|sofre|sofreu|sufriendo|sofrendo|conto|contou|revelo|revelou|denuncio|"
        r"denunciou) (?:\w+ ){0,2}"
        r"(?:abuso|abusos|violencia|maltrato|maus tratos|agressao|agresion|violacion|estupro)",
        r"(?:en|em|corre|corriendo|correndo|esta en|esta em) (?:grave )?(?:peligro|perigo)(?! de (?:no|nao|"
        r"perder|perdernos))|"
        r"miedo (?:de|a) (?:ir|volver|regresar) a (?:su |mi )?casa|medo de (?:ir|voltar) (?:para|pra|a) casa|"
        r"amenaza (?:de bomba|de muerte|de tiroteo)|ameaca (?:de bomba|de morte)|no respira|nao respira|"
        r"nao esta respirando",
    )
)
"""The same in Spanish and Portuguese."""

IDIOMS = tuple(
    re.compile(rf"\b(?:{pattern})\b")
    for pattern in (
        r"die without (?:this|the|my|a|an|it|our|your|coffee|wifi|caffeine|spell check)|bleeding (?:ink|money|"
        r"cash|red|edge)|(?:budget|funding|program) is bleeding|"
        r"(?:beaten|beat) to the punch|(?:back|neck|head|knee|tooth|foot) ?(?:pain|ache) is killing me|"
        r"dying to \w+|never say die|do or die|die hards?|(?:internet|wi fi|network|signal|chat|zoom|site|bot|"
        r"mic|sound|battery|batteries) "
        r"(?:is |was |keeps? |just |are )*(?:dying|dies|die)|(?:aula|reuniao|reunion|trabalho|calor|dia|"
        r"semana) de matar|"
        r"kill(?:ing)? (?:the|this|that|our|my|those|these) (?:\w+ ){0,2}(?:reminders?|notifications?|progress|"
        r"momentum|mood|vibe|numbers|"
        r"schedule|productivity|morale|email|messages?|alerts?|meeting|call|job|idea|plan|pilot|draft)|chok(?:e|"
        r"ed|ing) (?:up|point)|"
        r"poison pill|murder(?:ed)? (?:an?|some|the|that) (?:\w+ )?(?:sandwich|coffee|burger|pizza|snack|meal|"
        r"drink|beer|"
        r"donut|cookie|taco|"
        r"burrito|lunch|song|salad|latte|tea|dessert)|violent(?:ly)? agree\w*|straight shooters?|knife and fork|"
        r"fork and knife|"
        r"(?:attacked|eaten alive) by (?:allergies|bugs|mosquitoes|spam|emails|ticks|pollen)|"
        r"me (?:mata|matan|esta matando|esta a matar) (?:la|el|o|a|os|as|mi|este|esta|esse|essa) (?:espalda|"
        r"cabeza|trabajo|calor|curiosidad|estres|"
        r"informe|dor|costas|trabalho|cabeca|duda|risa)",
        r"(?:deadline|due date|report|form|spreadsheet|meeting|traffic|commute|schedule|workload|week|day|"
        r"monday|heat|email|"
        r"emails|paperwork|data|entry|wifi|computer|laptop|printer|suspense|back|feet|feet are|head|knees?|"
        r"allergies|system|"
        r"job|waiting|heels|shoes|stairs|this|it|that|these|those|which|password|portal|website|zoom|schedules|"
        r"calendar|"
        r"inbox|stress|budget|weather|humidity|parking|app|bot|you)s? (?:(?:is|are|was|were|s|has been|"
        r"have been|keeps?|"
        r"really|just|absolutely|literally|slowly|totally|all|still) )*(?:killing|kill|killed|murdering) (?:me|"
        r"us|my back|my eyes|my feet|"
        r"my battery|the mood|morale|everyone|everybody|our \w+|the team|productivity)(?! (?:with|by|at|in|"
        r"tonight|tomorrow|for real|and) )",
        r"(?:would|could|id|d|might|almost|to) (?:totally |really |literally )?(?:kill|die|murder) for (?:a|an|"
        r"some|the|that|one|more|this|"
        r"those|another|any|good|coffee|chocolate|\w+ (?:coffee|coffees|nap|minutes|day off|vacation|help))",
        r"(?:to die for|dying to (?:know|see|hear|try|meet|find|go|ask|get|read|learn|join|be done|start|use)|"
        r"die (?:laughing|of (?:laughter|boredom|embarrassment|hunger|curiosity|shame|thirst|heat|cold|"
        r"happiness)|hard|off|down|out)|"
        r"dying (?:laughing|of (?:laughter|boredom|hunger|thirst|curiosity|heat|embarrassment)|over here|inside)|"
        r"died (?:laughing|of (?:laughter|boredom|embarrassment)|down|on me|out)|i (?:am )?(?:so )?(?:dead|"
        r"ded)(?: (?:lol|lmao|haha\w*|tired|laughing))|"
        r"dead (?:tired|lines?|serious|wrong|end|weight|battery|zone|links?|on|silence|beat|in the water|heat|"
        r"last)|"
        r"drop dead|over my dead body|dead man walking|dead horse|beating a dead \w+|back from the dead|"
        r"battery (?:is |has |just )?(?:died|dying|dead)|(?:phone|laptop|computer|car|ipad|chromebook|tablet|"
        r"printer|projector|plant|"
        r"plants|app|server|wifi|screen|link|site|call|hotspot)s? (?:\w+ )??(?:died|dying|dead|dies|"
        r"going to die|about to die))",
        r"kill(?:ing|ed|s)? (?:two birds|time|the (?:mood|vibe|buzz|lights?|process|job|task|server|motor|"
        r"engine|story|idea|bill|"
        r"project|budget|pilot|program|meeting|agenda|momentum|reminder|reminders|draft|form|notifications?|"
        r"thread|page|tab|"
        r"app|session|script|campaign|grant|item|audio|sound|music)|an? (?:few|hour|couple|meeting|project|"
        r"process|job|idea|proposal|"
        r"reminder|few minutes)|(?:some|a little|a bit of) time|it|off (?:the|that|this|our))(?! (?:all|tonight))",
        r"(?:killer|buzzkill|overkill|kill ?joy|painkillers?|kill switch|killjoys?|roadkill|skill|"
        r"dressed to kill|if looks could kill|"
        r"curiosity killed|killing it|killed it|crushing it|nailed it|make a killing|would not kill (?:you|us|"
        r"them|anyone)|"
        r"wouldnt kill (?:you|us|them|anyone|him|her)|"
        r"(?:boss|principal|superintendent|wife|husband|coordinator|lead|team|director|secretary) (?:will|would|"
        r"ll|is going "
        r"to|are going to|going to) (?:kill|murder|shoot) (?:me|us) (?:if (?:i|we|this|the|it)|for (?:being|"
        r"this|that|missing|asking|forgetting|"
        r"not)|when (?:she|he|they) sees?|over (?:this|that)))",
        r"(?:meeting|traffic|training|convening|commute|call|agenda|parking|exam|test|workout|morning|day|week|"
        r"form|"
        r"schedule|that|it|this|report|stairs|heat|monday|presentation) (?:was|is|were|s|has been|will be) "
        r"(?:pure |absolute |total |just |bloody )?murder|murder (?:mystery|board|hornets?)|bloody murder|"
        r"get away with murder",
        r"(?:death|dead) (?:by (?:powerpoint|spreadsheets?|meetings?|emails?|paperwork|slides|a thousand cuts|"
        r"zoom|data)|of me)|"
        r"the death of (?:me|us)|scared to death|bored to death|tickled to death|sick to death|worked to death|"
        r"loved to death|"
        r"starving(?: to death)?|matter of life (?:and|or) death|near death|death star|death march|"
        r"freezing to death|talk\w* to death",
        r"(?:jump|jumped|jumping) the gun|under the gun|son of a gun|gun shy|top gun|"
        r"stick(?:ing)? to (?:\w+ )?gun|stuck to (?:\w+ )?gun|big gun|"
        r"bring(?:ing)? (?:out |in )?the big gun|smoking gun|gun it|nerf gun|glue gun|hot glue gun|heat gun|"
        r"gunning for|"
        r"silver bullet|bite the bullet|bullet (?:points?|list|journal)|magic bullet|dodged a bullet|"
        r"sweat(?:ing)? bullets",
        r"shoot(?:s|ing)? (?:(?:me|us|you|him|her|them|it|that|those|this|over|off|out|dana|ben) )+(?:(?:an?|"
        r"the|over|your|some|to) )*(?:quick |short )?"
        r"(?:e ?mails?|message|note|text|line|link|invite|question|numbers|slides|file|copy|reply|date|me|us|dm|"
        r"agenda)|"
        r"shoot(?:s|ing)? (?:for|over|off|the breeze|hoops|baskets|(?:an?|out an?) (?:quick |short )?(?:e ?mail|"
        r"message|note|text|line))|shoot from the hip|"
        r"(?:photo|video|film) ?shoot\w*|trouble ?shoot\w*|shoot i |parachute|shot(?:s)? (?:of espresso|"
        r"in the dark|across)|"
        r"(?:flu|covid|booster|allergy|long|best|big|screen|head|another|vaccine|your|my|one) ?shots?|"
        r"give it a shot|parting shot|shoot(?:ing)? star\w*|"
        r"shoot the messenger",
        r"(?:take|took|taking|have|had) a (?:\w+ )?stab at|stab(?:bing)? in the (?:dark|back)|back ?stab\w*|"
        r"(?:photo ?|bath |f |love |cherry )bomb\w*|(?:meeting|presentation|demo|talk|pitch) bombed|bombshell|"
        r"bomb cyclone|the bomb dot com|"
        r"(?:butter|army|swiss army|x acto|exacto|pocket of|plastic|palette) knife|knife edge|cut (?:it|this|"
        r"that) (?:close|short|out|fine)|"
        r"cut(?:ting)? (?:myself|himself|herself|ourselves|themselves) (?:some slack|off|short|loose|a break|"
        r"shaving|chopping|slicing|cooking|"
        r"on (?:a |the |some )?(?:paper|paper clip|envelope|printer)|making)|paper cuts?|cutting (?:edge|corners)",
        r"(?:beat|beats|beating|hit|hits|hitting) (?:me up|the (?:deadline|target|clock|traffic|rush|nail|goal|"
        r"mark|ground|road|books|send|gym|hay|sack|"
        r"wall|heat|odds|crowd|drum|button|ceiling)|our (?:goals?|targets?|numbers|marks?|deadline)|a (?:wall|"
        r"snag|roadblock|milestone|nerve)|"
        r"home|it off|up for|around the bush|send|submit|enter|reply|snooze|hard by)|(?:it|that|this|which|"
        r"^) ?beats me|"
        r"beat(?:ing)? (?:myself|ourselves|himself|herself|"
        r"yourself|themselves) up|heart ?beat\w*|hit it out of|(?:was|were|got|been|are|is) hit (?:hard|with a|"
        r"by (?:a |the )?(?:cold|flu|"
        r"snow|storm|wave|budget|covid|pandemic|cuts|deadline))|hit (?:with|by) (?:a )?(?:wave|lot|flood|bunch|"
        r"ton|barrage)|brutal",
        r"(?:knock|knocked|pinch|pace|pat|hang|kick|kicking|kicked) (?:myself|yourself|ourselves|himself|"
        r"herself|themselves)(?= (?:for (?:not|missing|forgetting)|out|on the))|"
        r"hang(?:ing)? (?:out|in there|on|up|tight|around|back|of it)|cliff ?hang\w*|"
        r"suicide (?:squad|squeeze|drills?|sprints?|runs?|doors)|political suicide|career suicide|social suicide|"
        r"abuse of (?:power|notation|the system)|"
        r"(?:emotional|roller) ?coaster|in danger of (?:missing|running|losing|being late|falling|slipping|"
        r"not)\b|crash(?:ed|ing)?|"
        r"(?:bleeding|cutting) edge|heads will roll|dagger|blown away|blow(?:ing)? up (?:my|our) (?:phone|"
        r"inbox)|(?:phone|inbox) is blowing up|"
        r"war room|battle (?:plan|tested)|bite (?:me|my head off)|attack (?:the|this|that|our) (?:problem|"
        r"backlog|list|agenda|plan|data)|"
        r"plan of attack|heart attack|panic attacks?|ransomware attack|cyber ?attack",
        # Spanish and Portuguese
        r"(?:me |se |nos |te )?(?:muero|muere|morimos|mueren|morir|morirme|morirse|murio|muriendo|morrendo|"
        r"morro|morre|morri|morrer|morremos|"
        r"matar|mata|matarme|matando) (?:de|por) (?:\w+ )?(?:risa|hambre|ganas|sueno|calor|frio|verguenza|"
        r"aburrimiento|curiosidad|amor|sed|cansancio|rir|"
        r"fome|sono|vergonha|curiosidade|tedio|saudade|saudades|vontade|sede|cansaco|saber|ver|un cafe|um cafe|"
        r"tanto (?:trabajo|trabalho)|"
        r"trabajar|trabalhar|rir)|(?:estoy |esta |estou |to |ta )?(?:muert[oa]|mort[oa]) de (?:\w+)|"
        r"(?:plazo|fecha|prazo|formulario|informe|relatorio|planilha|calor|trafico|transito|reunion|reuniao|"
        r"trabajo|trabalho|espera|frio|semana|"
        r"dia|datos|dados|eso|esto|isso|isto|horario|planilla|estres|estresse)s? (?:\w+ )?(?:me|nos) (?:esta |"
        r"estan |estao |ta )?(?:matando|mata|matan|matam|va a matar|vai matar)|"
        r"(?:plazo|fecha|prazo|formulario|informe|relatorio|planilha|calor|trafico|transito|reunion|reuniao|"
        r"trabajo|trabalho|espera|semana|isso|esto|eso|esse "
        r"prazo)s? (?:esta|estan|estao|ta) (?:me |nos )?matando(?:me|nos)?(?: a gente)?|"
        r"matar (?:el|o|a|la) (?:tiempo|tempo|fome|hambre|saudade|sede|curiosidad\w*|aula|clase|cobra|tarde|"
        r"charada)|matar (?:saudades?|aula|clases?|tempo|tiempo|dois "
        r"coelhos|dos pajaros)|mataria por (?:un|una|um|uma)|(?:mi|mis|meu|minha) (?:jef[ea]|chefe|director\w*|"
        r"diretor\w*) (?:me|nos) va(?:i)? (?:a )?matar|"
        r"a morir de bueno|para morirse de|hasta la muerte|de muerte lenta|de matar de rir",
        r"(?:room for |only |just |my )?(?:one|two|three|four|five|six|few|some|several|short|\d+) bullets? "
        r"(?:on|about|for|per|each)|bullets (?:on|about) what|out with a broken \w+|in a (?:car|bike|skiing) accident|"
        r"regret (?:skipping|missing|not (?:coming|going|signing))|"
        r"so (?:hot|cold|bored|tired|hungry|thirsty|embarrassed|funny|good) (?:\w+ ){0,5}i (?:could|might) (?:just )?die|"
        r"(?:die|dead|kill myself laughing) if (?:the|this|that|my|our) (?:\w+ )?(?:projector|printer|wifi|form|portal|"
        r"internet|zoom|link|page|site|system|computer|laptop|slides?|coffee|meeting)|"
        r"(?:plazo|fecha|prazo|formulario|informe|relatorio|planilha|planilla|portal|sistema|trafico|transito|reunion|"
        r"reuniao|trabajo|trabalho|semana|isso|esto|eso|projeto|proyecto)s? (?:vao|vai|va|van) (?:a )?(?:me |nos )?"
        r"matar(?:me|nos)?|(?:nao me mata|no me mates?|nao me mate) (?:mas|pero|por)|(?:es|e) de matar|"
        r"bat(?:e|em|eu|eram) com (?:o|a|os|as)|(?:pego|pegou) (?:muy )?(?:duro|fuerte|pesado)|"
        r"me corto la lengua|mordi a lingua",
    )
)
"""Said of deadlines, coffee and batteries: taken out before the alarms are looked for."""

TOPICS = re.compile(
    r"\b(?:dies?|dying|strangl\w*|chok(?:e|es|ed|ing)|poison\w*|bullets|ammo|noose|esfaque\w+|apunal\w+|"
    r"acuchill\w+|ahorc\w+|"
    r"enforc\w+|espanc\w+|veneno|morir(?:me|se)?|morrer|matar(?:me|se|nos|lo|la|le|los|las|nos)?|suicid\w*|"
    r"self (?:harm\w*|injury|"
    r"injur\w+|harming)|overdos\w*|sobredos\w+|abuse|abused|abusive|abusing|"
    r"abuso\w*|"
    r"maltrato|maus tratos|violencia|violence|violent|weapons?|gun|knife|shooter|shooting|homicid\w*|rape|raped|"
    r"rapist|molest\w*|"
    r"assault\w*|murder\w*|stabbing|stabbed|bomb|kill|killing|strangl\w*|violacion|estupro|pistola|tiroteo|"
    r"tiroteio|"
    r"trafficked|homicidal|unsafe at home|bullied to death)\b"
)
"""Subjects that alarm unless the talk is plainly professional."""

COMPOUNDS = re.compile(
    r"\b(?:suicid\w*|overdose|self (?:harm|injury)|violence|gun violence|weapons?|abuse|child abuse|"
    r"dating violence|domestic violence|"
    r"sexual (?:abuse|assault|violence)|shooter|shooting|crisis|bomb threat|gun|violence risk|"
    r"substance abuse)(?: and (?:\w+ )?(?:self (?:harm|injury)|violence|abuse|"
    r"depression|suicide))?(?: (?:or|and) self (?:harm|injury))? "
    r"(?:ideation |risk |threat |response |intervention )?"
    r"(?:prevention|awareness|screening|screener|screenings|assessments?|postvention|training|trainings|"
    r"protocols?|policy|policies|procedures?|"
    r"hotline|lifeline|data|rates?|modules?|curriculum|curricula|workshops?|webinars?|drills?|gatekeeper|"
    r"counselors?|prevalence|"
    r"measures?|questions?|items?|indicators?|education|reporting|program|programs|resources|statistics|free|"
    r"coalition|task force|"
    r"posters?|month|week|toolkit|free|coalition)\b"
    r"|\bsubstance (?:abuse|use)\b|\bprevencion (?:del?|de la|de los) (?:suicidio|violencia|abuso|sobredosis)\b"
    r"|\bprevencao (?:do|de|da|ao) (?:suicidio|violencia|abuso|overdose)\b"
    r"|\b(?:taller|talleres|charla|charlas|capacitacion|curso|oficina|oficinas|palestra|formacao|treinamento|folleto|"
    r"folheto) (?:sobre|de|contra) (?:el |la |o |a )?(?:\w+ ){0,1}(?:suicidio|violencia|abuso sexual|abuso|sobredosis|"
    r"overdoses?|automutilacao|autolesion\w*|autolesao)(?: infantil| sexual)?\b"
    r"|\b(?:para|de|a) prevenir (?:el |la |las |o |a |as )?(?:suicidios?|violencia|abuso|sobredosis|overdoses?)\b"
    r"|\b(?:evalua|evaluan|evaluar|avalia|avaliam|avaliar) (?:el |o )?(?:riesgo|risco) de suicidio\b"
    r"|\bsimulacros? de tiroteo\b|\bsimulados? de tiroteio\b"
    r"|\b(?:self (?:harm|injury)|suicide|violence|abuse) (?:section|chapter|page|part|lesson|unit)\b"
    r"|\b(?:domestic violence|sexual assault) (?:agency|agencies|shelter|partners?|organization|center|advocates?)\b"
    r"|\bgun safety (?:brochure|flyer|law|talk|lesson|night|week|class)\b"
)
"""Professional terms that contain such a subject; taken out first."""

PROFESSIONAL = re.compile(
    r"\b(?:prevention|prevent|training|trainings|trained|protocols?|policy|policies|procedures?|assessments?|"
    r"screening|screenings|screeners?|"
    r"screen|curriculum|curricula|workshops?|webinars?|sessions?|convenings?|data|measures?|metric|report|"
    r"reporting|rates?|survey|statistics|program|"
    r"programs|grant|resources|modules?|slides|agenda|awareness|committee|tier|tiers|questionnaire|hotline|"
    r"lifeline|poster|count|"
    r"counts|percent|percentage|how many|number of|definition|define|what counts|template|interventions?|"
    r"postvention|presenter|keynote|research|"
    r"study|article|book|pd|sel|mtss|drill|drills|needs|action plan|indicator|column|field|category|"
    r"capacitacion|capacitaciones|formacion|formaciones|taller|talleres|oficinas|prevencion|datos|cuantos|"
    r"cuantas|protocolo|capacitacao|treinamento|formacao|"
    r"oficina|prevencao|dados|"
    r"quantos|quantas|politica|evaluacion|avaliacao|encuesta|pesquisa)\b"
)
"""Talk of programs and numbers; excuses a subject of `TOPICS` when nobody in particular is meant."""

COUNTING = re.compile(
    r"\b(?:how many|number of|percent(?:age)? of|count of|do we count|rates? of|cuantos|cuantas|quantos|"
    r"quantas) (?:\w+ ){0,3}"
    r"(?:students|kids|youth|schools|districts|children|referrals|cases|incidents|estudiantes|alumnos|alunos|"
    r"estudantes|escuelas|escolas)\b"
)
"""A question for a number of people; excuses everything unless somebody of `NOT_COUNTED` is in it."""

NOT_COUNTED = re.compile(
    r"\b(?:i am|i will|i want|i have|myself|he|she|him|her|himself|herself|right now|tonight|today|just|kill|"
    r"gun|yo|eu|me|meu|mi)\b"
)

SOMEBODY = re.compile(
    r"\b(?:he|she|someone|somebody|(?:a|my|one|our|this|that|the|another|one of (?:my|our|"
    r"the)) (?:\w+ ){0,2}(?:student|students|kid|kids|child|girl|boy|teen|"
    r"freshman|sophomore|senior|grader|teacher|parent|friend|coworker|colleague|client|son|daughter|mother|mom|"
    r"dad|father)|student|kid|child|girl|boy|"
    r"friend|un alumno|una alumna|um aluno|uma aluna|estudiante|un estudiante|aluno|aluna|alumno|alumna|ella|"
    r"ele|ela|nino|nina|menino|menina) "
    r"(?:\w+ ){0,2}(?:said|says|saying|told|tells|mention\w*|talk(?:s|ed|ing)|disclos\w+|threaten\w*|attempt\w*|"
    r"tried|wrote|writes|posted|texted|admitted|hinted|"
    r"express\w*|thinking|considering|planning|brought|has|had|is having|experienc\w+|reported|did|made|just|"
    r"victim|needs|at risk|in|dijo|"
    r"disse|falou|hablo|conto|contou|menciono|mencionou|intento|tentou|tiene|tem|esta)\b"
)
"""One person is meant: a subject of `TOPICS` alarms even in professional talk."""

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
