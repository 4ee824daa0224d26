"""Words and phrases of one meaning, in three languages: what the danger guard reads besides the words themselves.

`stem*` is any ending. A word may have several meanings; a synonym belongs here, so that what was learned of "knife"
holds for "navaja" too. Matched on text prepared by `guard_danger.prepare`. **Not yet reviewed by a clinician.**
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "i": {
        "en": "i",
        "es": "yo",
        "pt": "eu",
    },
    "me": {
        "en": "me, myself",
        "es": "me, mi, mismo, misma",
        "pt": "me, mim, comigo",
    },
    "my": {
        "en": "my, mine",
        "es": "mi, mis, mio, mia",
        "pt": "meu, meus, minha, minhas",
    },
    "he": {
        "en": "he, she, they, who",
        "es": "el, ella, ellos, ellas, quien",
        "pt": "ele, ela, eles, elas, quem",
    },
    "him": {
        "en": "him, her, them, herself, himself, themselves",
        "es": "lo, la, le, les",
        "pt": "lhe, nele, nela, dele, dela",
    },
    "his": {
        "en": "his, their, theirs, hers",
        "es": "su, sus",
        "pt": "seu, seus, sua, suas",
    },
    "we": {
        "en": "we, us, our, ours",
        "es": "nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras",
        "pt": "nos, nosso, nossa, nossos, nossas",
    },
    "you": {
        "en": "you, your, yours, yourself",
        "es": "tu, usted, ustedes, ti, te, tus",
        "pt": "voce, voces, tu, te, seu, senhora, senhor",
    },
    "not": {
        "en": "not, no, never, dont, doesnt, didnt, isnt, wasnt, wont, wouldnt, couldnt, cant, cannot, havent, "
        "hasnt, arent, aint, nothing, none, without, neither",
        "es": "no, nunca, jamas, nada, ni, sin, tampoco",
        "pt": "nao, nunca, jamais, nada, nem, sem",
    },
    "nobody": {
        "en": "nobody, no one, noone, anyone, anybody",
        "es": "nadie, ninguno, ninguna",
        "pt": "ninguem",
    },
    "everybody": {
        "en": "everyone, everybody, all of them, all of us",
        "es": "todos, todas, todo el mundo",
        "pt": "todo mundo, todos, todas, toda a gente",
    },
    "want": {
        "en": "want, wants, wanted, wish, wishes, wished, hope, hopes, would rather, rather, prefer",
        "es": "quiero, quiere, quieren, queria, quisiera, ojala, prefiero, prefiere, desea*, gustaria, ganas",
        "pt": "quero, quer, querem, queria, queriam, prefiro, prefere, desej*, gostaria, vontade, tomara",
    },
    "can": {
        "en": "can, could, able, may, might",
        "es": "puedo, puede, pueden, podria, podemos, pueda",
        "pt": "posso, pode, podem, poderia, consigo, consegue, podia",
    },
    "must": {
        "en": "must, should, need, needs, have to, has to, got to",
        "es": "debo, debe, hay que, tengo que, tiene que, necesit*",
        "pt": "devo, deve, tenho que, tem que, precis*",
    },
    "will": {
        "en": "will, going to, shall, about to, plan, plans, planning, planned",
        "es": "voy a, va a, van a, vamos a, voy, va, van, piensa en",
        "pt": "vou, vai, vao, vamos",
    },
    "think": {
        "en": "think, thinks, thinking, thought, wonder*, consider*",
        "es": "pienso, piensa, pensando, pense, penso",
        "pt": "penso, pensa, pensando, pensei, pensou, acho, acha",
    },
    "say": {
        "en": "said, says, say, saying, told, tells, tell, telling, mention*, whisper*, admitted, confided, "
        "disclos*, shared",
        "es": "dijo, dice, dicen, decir, diciendo, conto, cuenta, contaron, menciono, confeso, revelo, susurr*",
        "pt": "disse, diz, dizem, dizer, dizendo, falou, fala, falando, contou, conta, confessou, revelou, sussurr*",
    },
    "ask": {
        "en": "ask, asks, asked, asking, begged, begs, begging, pleaded",
        "es": "pregunto, pregunta, preguntan, pide, pidio, pidiendo, rogo, suplic*",
        "pt": "perguntou, pergunta, pediu, pede, pedindo, implor*",
    },
    "write": {
        "en": "wrote, write, writes, writing, written, post, posts, posted, texted, texting, text, texts, "
        "message*, messaged, sent, sends, email, emailed, dm, snap, comment*, caption",
        "es": "escribio, escribe, escrito, escribieron, publico, mando, manda, mensaje*, posteo, texteo, correo",
        "pt": "escreveu, escreve, escrito, postou, postaram, mandou, manda, mensagem, mensagens, email, recado",
    },
    "hear": {
        "en": "hear, hears, heard, overheard",
        "es": "oigo, oye, oyo, escucho, escucha, oimos",
        "pt": "ouvi, ouviu, ouve, escutei, escuta, escutou",
    },
    "see": {
        "en": "see, saw, sees, seen, notice*, noticed, spotted, watch*",
        "es": "veo, ve, vi, vio, visto, note, noto, vimos",
        "pt": "vejo, ve, vi, viu, visto, reparei, notei, percebi",
    },
    "find": {
        "en": "found, find, finds, caught",
        "es": "encontre, encontro, encontraron, hallaron, halle",
        "pt": "achei, encontrei, encontrou, encontraram, achou",
    },
    "show": {
        "en": "show, shows, showed, showing, shown",
        "es": "enseno, ensena, mostro, muestra",
        "pt": "mostrou, mostra, mostrando",
    },
    "give": {
        "en": "gave, give, gives, giving, handed, hand out, gave away, giving away",
        "es": "dio, da, dan, dando, regalo, regala, regalando, repartio, reparte, entrego",
        "pt": "deu, da, dando, distribuiu, entregou, doou, devolveu",
    },
    "take": {
        "en": "took, take, takes, taking, taken, grab, grabbed",
        "es": "tomo, toma, tomar, tomaron, agarro, agarra, cogio, saco, llevo",
        "pt": "tomou, toma, tomar, pegou, pega, agarrou, levou",
    },
    "leave": {
        "en": "leave, leaves, left, leaving, quit",
        "es": "dejo, deja, dejaron, salir, salio, irse, fue",
        "pt": "deixou, deixa, sair, saiu, embora, largou",
    },
    "go": {
        "en": "go, goes, went, come, comes, came, coming, return, back",
        "es": "ir, vino, viene, venir, vuelve, volver, regreso, llego, llega, vuelva",
        "pt": "ir, veio, vem, vir, volta, voltar, chegou, chega, volte",
    },
    "stay": {
        "en": "stay, stays, stayed, remain",
        "es": "quedarse, queda, quedo, quedarme",
        "pt": "ficar, fica, ficou",
    },
    "stop": {
        "en": "stop, stops, stopped, stopping, quit",
        "es": "parar, paro, para de, dejo de, dejar de, ceso",
        "pt": "parar, parou, parou de, deixou de",
    },
    "start": {
        "en": "start, started, starts, begin, began",
        "es": "empezo, comenzo, empieza",
        "pt": "comecou, comeca",
    },
    "help": {
        "en": "help, helps, helping",
        "es": "ayuda, ayudar, ayudeme, ayudenme, auxilio, socorro",
        "pt": "ajuda, ajudar, ajudem, socorro",
    },
    "call": {
        "en": "call, calls, called, calling, phone number, number for, hotline, 911, 988",
        "es": "llamo, llama, llamar, llamen, llame, numero",
        "pt": "ligar, ligo, ligou, liga, chamar, chama, chame, numero",
    },
    "wait": {
        "en": "wait, waits, waiting",
        "es": "espera, esperan, esperando, esperar",
        "pt": "espera, esperando, esperar",
    },
    "know": {
        "en": "know, knows, knew",
        "es": "se, sabe, saben, sabia, conoce",
        "pt": "sei, sabe, sabem, sabia, conhece",
    },
    "live": {
        "en": "live, lives, alive, living, exist, existing, existence, life, breathe, breathing",
        "es": "vivir, vivo, viva, vive, vida, viviendo, existir, existencia, respir*",
        "pt": "viver, vivo, viva, vive, vida, vivendo, existir, existencia, respir*",
    },
    "born": {
        "en": "born",
        "es": "nacer, nacido, nacio",
        "pt": "nascer, nascido, nasceu",
    },
    "die": {
        "en": "die, dies, died, dying, death, dead, deceased, perish",
        "es": "morir, morirme, morirse, muere, muero, murio, muerto, muerta, muertos, muerte, muriendo, fallecer",
        "pt": "morrer, morre, morro, morreu, morto, morta, mortos, morte, morrendo, falecer",
    },
    "kill": {
        "en": "kill, kills, killed, killing, murder*, slaughter*",
        "es": "matar, mato, mata, matan, mataron, matando, matarme, matarse, matarla, matarlo, asesin*",
        "pt": "matar, mata, matou, matam, mato, matando, assassin*",
    },
    "suicide": {
        "en": "suicide, suicidal, kms, kys, unalive",
        "es": "suicid*",
        "pt": "suicid*",
    },
    "end": {
        "en": "end, ends, ended, ending, over, finish, finished, finishing",
        "es": "acabar, acaba, acabo, termina, terminar, termino, fin, final",
        "pt": "acabar, acaba, acabou, termina, terminar, terminou, fim, final",
    },
    "gone": {
        "en": "gone, disappear*, vanish*, missing, away, absent",
        "es": "desaparec*, desaparezca, perdid*, ausente, esfum*",
        "pt": "sumir, sumiu, sumisse, some, desaparec*",
    },
    "wake": {
        "en": "wake, wakes, woke, waking",
        "es": "despertar, despierta, despierte, despertarme, amanecer, amanece",
        "pt": "acordar, acorda, acorde, acordasse, acordou, amanhecer",
    },
    "sleep": {
        "en": "sleep, sleeps, sleeping, asleep",
        "es": "dormir, duerme, dormirse, durmio, dormida",
        "pt": "dormir, dorme, dormiu, dormindo",
    },
    "better off": {
        "en": "better off, better without, happier, relieved",
        "es": "mejor sin, estarian mejor, estaria mejor, viviria mejor",
        "pt": "melhor sem, ficaria melhor, estaria melhor, melhor pra todo, melhor para todo",
    },
    "without me": {
        "en": "without me, without her, without him, if i was gone, not around",
        "es": "sin mi, sin el, sin ella",
        "pt": "sem mim, sem ele, sem ela",
    },
    "burden": {
        "en": "burden, dead weight, waste of space, useless, worthless",
        "es": "carga, estorbo, inutil",
        "pt": "fardo, estorvo, peso, inutil",
    },
    "hopeless": {
        "en": "hopeless, empty, numb, despair, pointless, meaningless, no future, no point, no reason, no hope",
        "es": "vacio, vacia, desesperad*, sin sentido, sin futuro, desesperanza",
        "pt": "vazio, vazia, desesperad*, sem sentido, sem futuro",
    },
    "reason": {
        "en": "reason, reasons, point, purpose, sense, meaning",
        "es": "razon, razones, sentido, motivo, motivos",
        "pt": "razao, sentido, motivo, motivos, graca",
    },
    "tired": {
        "en": "tired, exhausted, weary, sick of, done with, fed up",
        "es": "cansad*, hart*, agotad*",
        "pt": "cansad*, exaust*, farta, farto, saco cheio",
    },
    "miss": {
        "en": "miss, missed, misses",
        "es": "extranar, extranaria, extranan, extrana",
        "pt": "falta, saudade",
    },
    "pain": {
        "en": "pain, suffering, hurt, hurts, hurting, suffer*",
        "es": "dolor, sufrimiento, sufr*, duele",
        "pt": "dor, sofrimento, sofr*, doi",
    },
    "hurt": {
        "en": "hurt, hurts, hurting, harm, harms, harming, injure*, injured",
        "es": "dano, lastim*, herir, hiere",
        "pt": "machuc*, ferir, fere",
    },
    "self": {
        "en": "myself, himself, herself, yourself, themselves",
        "es": "si mismo, si misma, mi mismo, mi misma",
        "pt": "si mesmo, si mesma, mim mesma, mim mesmo",
    },
    "cut": {
        "en": "cut, cuts, cutting, slit, slits, razor, razors, blade, blades, scratch*",
        "es": "corta, corto, cortes, cortada, cortado, cortando, cortarse, corte, navaj*, cuchill*",
        "pt": "corta, cortou, cortes, cortada, cortado, cortando, cortar, gilete*, lamina*, navalha, estilete",
    },
    "burn": {
        "en": "burn, burns, burned, burning, lighter, fire",
        "es": "quem*, fuego",
        "pt": "queim*, fogo",
    },
    "arm": {
        "en": "arm, arms, wrist, wrists, thigh, thighs, leg, legs, skin, sleeve, sleeves, forearm",
        "es": "brazo, brazos, muneca, munecas, muslo, muslos, pierna, piernas, piel, manga, mangas",
        "pt": "braco, bracos, pulso, pulsos, coxa, coxas, perna, pernas, pele, manga, mangas",
    },
    "scar": {
        "en": "scar, scars, marks, mark, lines, bruise*, welt*, bandage*",
        "es": "cicatri*, marca, marcas, moret*, raya*, lineas, venda*, golpes",
        "pt": "cicatri*, marca, marcas, hematoma*, roxo, roxa, roxos, riscos",
    },
    "blood": {
        "en": "blood, bleeding, bleeds, bleed, bloody",
        "es": "sangre, sangr*",
        "pt": "sangue, sangr*",
    },
    "neck": {
        "en": "neck, throat",
        "es": "cuello, garganta",
        "pt": "pescoco, garganta",
    },
    "rope": {
        "en": "rope, noose, belt, cord, cable",
        "es": "soga, cuerda, correa, cinturon, cinto, cable",
        "pt": "corda, cinto, fio, cabo",
    },
    "hang": {
        "en": "hang, hangs, hanging, hanged, hung",
        "es": "ahorc*, colgar*",
        "pt": "enforc*, pendurar",
    },
    "jump": {
        "en": "jump, jumps, jumped, jumping, throw myself",
        "es": "saltar, salta, tirar, tirarse, tira, lanzarse, tirarme, brincar",
        "pt": "pular, pula, jogar se, se jogar, jogar me, saltar",
    },
    "bridge": {
        "en": "bridge, ledge, roof, rooftop, overpass, cliff, balcony, quarry, tracks, river",
        "es": "puente, techo, azotea, vias, rio, balcon, precipicio",
        "pt": "ponte, telhado, trilhos, rio, sacada, laje, viaduto",
    },
    "train": {
        "en": "train, trains, traffic, bus, truck, subway",
        "es": "tren, trenes, trafico, guagua, autobus, camion, metro",
        "pt": "trem, trens, transito, onibus, caminhao, metro",
    },
    "pills": {
        "en": "pill, pills, meds, medication, medicine, tylenol, advil, xanax, tablets, ibuprofen, oxys, "
        "benadryl, antidepressants, prescription, insulin",
        "es": "pastilla*, medicin*, medicament*, tableta*, pildora*, frasco, blister",
        "pt": "comprimid*, remedi*, medicament*, cartela, frasco, calmante*",
    },
    "swallow": {
        "en": "swallow*, swallowed, drank, drink, drinks, ingest*, gulp*",
        "es": "trag*, bebio, beber, bebe, ingirio",
        "pt": "engol*, bebeu, beber, bebe, ingeriu",
    },
    "poison": {
        "en": "poison, bleach, antifreeze, chemical*, cleaner",
        "es": "veneno, cloro, lejia, raticida, detergente",
        "pt": "veneno, cloro, sanitaria, chumbinho, detergente",
    },
    "overdose": {
        "en": "overdose, overdosed, overdosing, od, narcan",
        "es": "sobredosis, narcan",
        "pt": "overdose, narcan",
    },
    "drugs": {
        "en": "fentanyl, heroin, meth, cocaine, crack, drugs, vape, vaping, edibles, high, weed, dealer*",
        "es": "fentanil*, heroina, cocaina, droga*, drogad*, marihuana",
        "pt": "fentanil, heroina, cocaina, droga*, drogad*, maconha, traficante*",
    },
    "drunk": {
        "en": "drunk, drinking, alcohol, drinks, wasted, intoxicated",
        "es": "borrach*, alcohol, bebido, toma",
        "pt": "bebad*, alcool, bebe, cachaca",
    },
    "unconscious": {
        "en": "unconscious, unresponsive, passed out, fainted, collapsed, seizure, convuls*, not breathing, "
        "slumped, limp, blue lips",
        "es": "inconsciente, desmay*, convuls*, no respira, no responde, desplom*",
        "pt": "desacordad*, inconsciente, desmai*, convuls*, nao respira, nao responde, desfalec*, mole",
    },
    "blue": {
        "en": "blue, purple, gray, grey, pale",
        "es": "azul*, morad*, palid*",
        "pt": "azul, roxo, palid*, roxa",
    },
    "ambulance": {
        "en": "ambulance, paramedic*, emergency, hospital, er",
        "es": "ambulancia, emergencia, hospital",
        "pt": "ambulancia, emergencia, hospital, samu",
    },
    "plan": {
        "en": "plan, plans, decided, decision, picked a day, ready",
        "es": "plan, decidi, decidido, decidio, listo, lista",
        "pt": "plano, decidi, decidiu, decidido, pronto, pronta",
    },
    "note": {
        "en": "note, notes, letter, letters, journal, diary, poem, will",
        "es": "nota, notas, carta, cartas, diario, libreta, poema",
        "pt": "bilhete, bilhetes, carta, cartas, diario, caderno, poema",
    },
    "goodbye": {
        "en": "goodbye, goodbyes, bye, farewell",
        "es": "adios, despedi*, despide, despido, despidio, chao",
        "pt": "adeus, despedi*, tchau, despedida",
    },
    "sorry": {
        "en": "sorry, forgive, apolog*",
        "es": "perdon, perdonenme, perdoname, disculp*",
        "pt": "perdao, perdoem, desculp*, perdoa",
    },
    "love": {
        "en": "love, loves, loved",
        "es": "amo, ama, quiero mucho, amor",
        "pt": "amo, ama, amor, amava",
    },
    "remember": {
        "en": "remember, forget",
        "es": "recuerd*, olvid*",
        "pt": "lembr*, esquec*",
    },
    "funeral": {
        "en": "funeral, grave, buried, burial, heaven, coffin, obituary",
        "es": "funeral, entierro, velorio, cielo, ataud, tumba",
        "pt": "enterro, funeral, velorio, ceu, caixao, tumulo",
    },
    "voices": {
        "en": "voices, voice",
        "es": "voces, voz",
        "pt": "vozes, voz",
    },
    "student": {
        "en": "student, students, kid, kids, child, children, boy, girl, teen*, freshman, sophomore, junior, "
        "senior, grader, graders, pupil, advisee, kindergartner, youth",
        "es": "estudiante*, alumn*, nin*, muchach*, nene, nena, nenes, chico, chica, joven, chamac*, menor",
        "pt": "alun*, menin*, crianca*, garot*, jovem, adolescente*, menor",
    },
    "baby": {
        "en": "baby, infant, toddler, newborn",
        "es": "bebe, bebes",
        "pt": "bebe, nenem, bebes",
    },
    "family": {
        "en": "family, families, son, daughter, sister, brother, cousin, niece, nephew, sibling*, twins, "
        "grandma, grandmother",
        "es": "familia, hijo, hija, hijos, herman*, sobrin*, abuela",
        "pt": "familia, filho, filha, filhos, irma, irmao, irmaos, sobrinh*, avo",
    },
    "parent": {
        "en": "mom, mother, dad, father, parents, parent, daddy, mommy",
        "es": "mama, mami, papa, papi, madre, padre, padres",
        "pt": "mae, mamae, pai, papai, pais",
    },
    "stepdad": {
        "en": "stepdad, stepfather, stepmom, stepmother, uncle, boyfriend, grandpa, grandfather, foster, "
        "guardian, stepbrother",
        "es": "padrastro, madrastra, tio, novio, abuelo, primo",
        "pt": "padrasto, madrasta, tio, namorado, avo, primo",
    },
    "partner": {
        "en": "husband, wife, boyfriend, girlfriend, partner, ex, spouse, fiance",
        "es": "marido, esposo, esposa, novio, novia, pareja, ex, mujer",
        "pt": "marido, esposo, esposa, namorado, namorada, companheiro, ex, mulher",
    },
    "man": {
        "en": "man, men, guy, guys, stranger, adult, older",
        "es": "hombre, hombres, tipo, senor, desconocido, adulto, viejo",
        "pt": "homem, homens, cara, caras, desconhecido, adulto, velho, sujeito, rapaz",
    },
    "teacher": {
        "en": "teacher, teachers, coach, staff, para, aide, principal, custodian, counselor, tutor, substitute, "
        "coworker, colleague, secretary, nurse",
        "es": "maestr*, profe, profesor*, entrenador, director*, conserje, consejer*, companer*, coleg*, "
        "secretaria, enfermera, coach, misis",
        "pt": "professor*, treinador, diretor*, zelador, coordenador*, coleg*, secretaria, enfermeira, merendeira",
    },
    "friend": {
        "en": "friend, friends, bestie, roommate, neighbor",
        "es": "amig*, vecin*",
        "pt": "amig*, vizinh*",
    },
    "hit": {
        "en": "hit, hits, hitting, beat, beats, beaten, beating, slap*, punch*, kick*, shove*, whip*, spank*, "
        "smack*, slam*",
        "es": "pega, pegan, pego, golpe*, patea*, cachete*, empuj*, azot*, paliza, golpiza, abofete*",
        "pt": "bate, bateu, bater, batem, bateram, soca, socou, chut*, empurr*, espanc*, surra, tapa, apanha, "
        "apanhou, porrada",
    },
    "choke": {
        "en": "choke*, choked, choking, strangl*, suffocat*, smother*",
        "es": "ahorc*, estrangul*, asfixi*, ahog*",
        "pt": "enforc*, estrangul*, sufoc*, esgan*",
    },
    "stab": {
        "en": "stab, stabs, stabbed, stabbing",
        "es": "apunal*, acuchill*",
        "pt": "esfaque*, apunhal*, facada",
    },
    "shoot": {
        "en": "shoot, shoots, shooting, shooter, shot, shots, gunshot*, fire at",
        "es": "dispar*, tiro, tiros, tirote*, balacera, balazo*",
        "pt": "atir*, tiro, tiros, tirote*, disparo*",
    },
    "gun": {
        "en": "gun, guns, pistol, handgun, rifle, firearm, ammo, bullets, loaded, weapon, weapons, strap, "
        "glock, shotgun, revolver",
        "es": "pistola, arma, armas, rifle, escopeta, revolver, balas, municion, armad*",
        "pt": "arma, armas, pistola, revolver, espingarda, municao, balas, fuzil, armad*",
    },
    "knife": {
        "en": "knife, knives, machete, blade, boxcutter, dagger",
        "es": "cuchillo, cuchillos, machete, navaja, punal",
        "pt": "faca, facas, facao, canivete, navalha, estilete",
    },
    "bat": {
        "en": "bat, brass knuckles, hammer, taser, pipe, broomstick",
        "es": "bate, martillo, tubo, palo",
        "pt": "taco, martelo, pau, cabo de vassoura",
    },
    "bomb": {
        "en": "bomb, bombs, explosive*, explode*, explosion, detonat*, blow up",
        "es": "bomba, bombas, explosi*, explot*, estall*",
        "pt": "bomba, bombas, explosi*, explod*, estour*",
    },
    "threat": {
        "en": "threat, threats, threaten*, threatened, threatening, revenge",
        "es": "amenaz*, venganza, vengar*",
        "pt": "ameac*, vinganca, vingar",
    },
    "list": {
        "en": "list, hit list, kill list, names",
        "es": "lista, nombres",
        "pt": "lista, nomes",
    },
    "regret": {
        "en": "will regret, be sorry, pay for this, will pay, last day, dont come, stay home",
        "es": "arrepent*, van a pagar, no vengan, no vayan",
        "pt": "arrepend*, vao pagar, nao venham, nao vao",
    },
    "attack": {
        "en": "attack, attacks, attacked, fight, fights, fighting, jump him, jump her, brawl",
        "es": "ataca*, ataco, pelea*, pelean*, rina",
        "pt": "atac*, briga, brigas, brigando, brigar",
    },
    "massacre": {
        "en": "massacre, columbine, bloodbath, shoot up",
        "es": "masacre, matanza",
        "pt": "massacre, chacina",
    },
    "backpack": {
        "en": "backpack, bag, locker, waistband, pocket, pencil case",
        "es": "mochila, bulto, locker, cintura, bolsillo, cartuchera, bolso",
        "pt": "mochila, bolsa, armario, cintura, bolso, estojo",
    },
    "brought": {
        "en": "brought, bring, brings, bringing, carry, carries, carrying, carried, has a, have a, holding, pulled",
        "es": "trajo, trae, traer, trajeron, carga, llevo, lleva, tiene un, tiene una, saco",
        "pt": "trouxe, traz, trazer, carrega, leva, levou, tem uma, tem um, puxou, sacou",
    },
    "house": {
        "en": "home, house, apartment, room, basement, garage, closet",
        "es": "casa, hogar, apartamento, cuarto, sotano, closet",
        "pt": "casa, lar, apartamento, quarto, porao, garagem",
    },
    "school": {
        "en": "school, class, classroom, hallway, cafeteria, campus, building, gym, office",
        "es": "escuela, clase, salon, pasillo, comedor, edificio, cancha, oficina, colegio",
        "pt": "escola, aula, sala, corredor, refeitorio, predio, quadra, secretaria, colegio",
    },
    "bathroom": {
        "en": "bathroom, stall, restroom, shower",
        "es": "bano, ducha",
        "pt": "banheiro, chuveiro, vestiario",
    },
    "parking": {
        "en": "parking, lot, door, outside, front, entrance",
        "es": "estacionamiento, parqueo, puerta, afuera, entrada",
        "pt": "estacionamento, porta, fora, entrada, portao",
    },
    "bedroom": {
        "en": "at night, her room, his room, her bed, his bed, in bed, into bed",
        "es": "de noche, su cuarto, su cama, en la cama",
        "pt": "de noite, quarto dela, cama dela, na cama, de madrugada",
    },
    "fear": {
        "en": "afraid, scared, terrified, frightened, fear, fears, unsafe, flinch*, shaking, tremble*, panic",
        "es": "miedo, asustad*, aterrad*, terror, tiembla, temblando, panico, temor",
        "pt": "medo, assustad*, apavorad*, pavor, treme, tremendo, panico",
    },
    "safe": {
        "en": "safe, safety",
        "es": "segur*, a salvo",
        "pt": "segur*, salvo",
    },
    "cry": {
        "en": "cry, cries, crying, cried, tears, sobbing",
        "es": "llora*, lloro, lagrimas",
        "pt": "chor*",
    },
    "touch": {
        "en": "touch, touches, touched, touching, grope*, molest*, fondl*, kiss, kissed, kisses",
        "es": "toca, tocan, toco, tocaron, tocaba, manose*, beso, besa",
        "pt": "toca, tocou, mexe, mexeu, mexem, beija, beijou, passa a mao, alisa, apalpa",
    },
    "rape": {
        "en": "rape, raped, rapes, rapist, sexually, sexual, assault, assaulted, abused, abuse, abusing, molested",
        "es": "viol*, abuso, abusa, abusan, abusada, abusado, sexual",
        "pt": "estupr*, abuso, abusou, abusa, abusada, abusado, sexual",
    },
    "nude": {
        "en": "nude, nudes, naked, undress*, private parts, pictures of her",
        "es": "desnud*, partes intimas, fotos intimas, sin ropa",
        "pt": "nua, nuas, pelad*, nudes, sem roupa, intim*, tira a roupa",
    },
    "secret": {
        "en": "secret, secrets, promise not, dont tell, keep it",
        "es": "secreto, secretos, no le diga, prometi",
        "pt": "segredo, segredos, nao conta, prometi",
    },
    "pregnant": {
        "en": "pregnant, pregnancy",
        "es": "embaraz*",
        "pt": "gravid*",
    },
    "traffic": {
        "en": "trafficked, trafficking, sells her, pimp, hotel, motel, passport, prostitu*",
        "es": "trata, la venden, motel, hotel, pasaporte, prostitu*",
        "pt": "trafico humano, vendida, motel, hotel, passaporte, prostitu*, programa",
    },
    "online": {
        "en": "online, internet, discord, snapchat, instagram, stranger, game, tiktok, chat",
        "es": "internet, linea, instagram, discord, whatsapp, tiktok, juego",
        "pt": "internet, online, instagram, discord, whatsapp, tiktok, jogo",
    },
    "blackmail": {
        "en": "blackmail*, extort*, pressur*, forcing, forced, forces, makes her, makes him",
        "es": "chantaj*, extorsi*, oblig*, forz*, presion*",
        "pt": "chantage*, extors*, obrig*, forc*, pression*",
    },
    "follow": {
        "en": "follow, follows, followed, following, stalk*, stalking",
        "es": "sigue, siguen, siguiendo, siguio, persigu*, acecha",
        "pt": "segue, seguindo, seguiu, persegu*, seguem",
    },
    "lock": {
        "en": "lock, locks, locked, chain*, tied, ties, trapped",
        "es": "encierra, encerr*, amarr*, candado, atad*",
        "pt": "tranc*, amarr*, prend*, cadeado, presa",
    },
    "thrown out": {
        "en": "kicked out, thrown out, threw out, evicted, homeless, locked out",
        "es": "botaron, echaron, corrieron, boto, desaloj*, sin casa",
        "pt": "expuls*, botaram pra fora, despej*, sem teto, botou pra fora",
    },
    "hungry": {
        "en": "hungry, starving, starve, food, eat, eats, eaten, ate, fed, hasnt eaten",
        "es": "hambre, comida, come, comer, comido, comio",
        "pt": "fome, comida, come, comer, comeu",
    },
    "alone": {
        "en": "alone, by herself, by himself, unsupervised",
        "es": "sol*",
        "pt": "sozinh*",
    },
    "run away": {
        "en": "ran away, runaway, run away, ran off, took off",
        "es": "escapo, fugo, fugarse, escaparse, huyo",
        "pt": "fugiu, fugir, fuga",
    },
    "injury": {
        "en": "bruise*, black eye, split lip, broken, swollen, burn marks, fractur*, injur*",
        "es": "moret*, ojo morado, labio, hinchad*, fractur*, herid*, rot*",
        "pt": "hematoma*, olho roxo, boca cortada, inchad*, fratur*, ferid*, quebrad*",
    },
    "abuser": {
        "en": "abusive, violent, abuser, batter*, restraining order",
        "es": "abusador, violent*, agres*, orden de proteccion",
        "pt": "agressor, violent*, agress*, medida protetiva",
    },
    "in danger": {
        "en": "in danger, in crisis, at risk",
        "es": "peligro, en crisis",
        "pt": "perigo, em crise",
    },
    "vomit": {
        "en": "vomit*, throwing up, throws up, purge*",
        "es": "vomit*",
        "pt": "vomit*",
    },
    "serious": {
        "en": "serious, seriously, means it, not joking, for real, literally",
        "es": "en serio, no bromea, de verdad",
        "pt": "a serio, serio, nao ta brincando, de verdade",
    },
    "tonight": {
        "en": "tonight, today, tomorrow, weekend, friday, monday, now, right now, last night, yesterday",
        "es": "hoy, manana, noche, viernes, lunes, ahora, anoche, ayer",
        "pt": "hoje, amanha, noite, sexta, segunda, agora, ontem",
    },
    "forever": {
        "en": "forever, for good, anymore, any more, any longer",
        "es": "para siempre, mas",
        "pt": "para sempre, pra sempre, mais",
    },
    "police": {
        "en": "police, cop, cops, dcf, cps, officer",
        "es": "policia, dcf, guardia",
        "pt": "policia, dcf, conselho tutelar",
    },
    "gang": {
        "en": "gang, crew, dealers, owes, owe, money",
        "es": "ganga, pandilla, debe, dinero",
        "pt": "gangue, faccao, deve, dinheiro",
    },
    "hate": {
        "en": "hate, hates, hated",
        "es": "odio, odia, odian",
        "pt": "odeio, odeia, odeiam",
    },
    "victim": {
        "en": "victim*",
        "es": "victim*",
        "pt": "vitim*",
    },
    "joking": {
        "en": "lol, lmao, haha, hahaha, kidding, jk, joke, joking",
        "es": "jaja, jajaja, jeje, broma, chiste, relajo",
        "pt": "kkk, kkkk, kkkkk, haha, rs, rsrs, brincadeira, piada",
    },
    "coffee": {
        "en": "coffee, latte, tea, donut, pizza, cookie*, cake, lunch, snack*, candy, chocolate, breakfast, "
        "burger, taco*",
        "es": "cafe, cafecito, pizza, bizcocho, galleta*, almuerzo, merienda, dulce*, torta",
        "pt": "cafe, cafezinho, pizza, bolo, biscoito*, almoco, lanche, doce*, pao",
    },
    "tech": {
        "en": "laptop, computer, wifi, printer, copier, projector, excel, spreadsheet, website, portal, app, "
        "zoom, login, password, server, battery, chromebook, screen, link, google, email me, software, "
        "dashboard, file, pdf, csv, upload, download, click, button, macro, formula, tab, cell",
        "es": "computadora, laptop, wifi, impresora, fotocopiadora, proyector, excel, portal, pagina, programa, "
        "contrasena, servidor, bateria, pantalla, enlace, archivo, pdf, formula, celda, boton, sistema",
        "pt": "computador, notebook, wifi, impressora, xerox, projetor, excel, planilha, portal, pagina, "
        "programa, senha, servidor, bateria, tela, link, arquivo, pdf, formula, celula, botao, sistema, "
        "copiadora, scanner",
    },
    "work": {
        "en": "deadline, report, reports, form, forms, survey, surveys, data, numbers, chart, charts, graph, "
        "grant, budget, agenda, meeting, meetings, email, emails, inbox, schedule, calendar, roster, "
        "slide, slides, presentation, summary, paragraph, newsletter, template, table, column, row, "
        "paperwork, attendance, evaluation, pilot, proposal, draft, audit, conference",
        "es": "plazo, informe, informes, formulario, formularios, encuesta*, datos, numeros, grafica*, beca, "
        "presupuesto, agenda, reunion, reuniones, junta, correo, correos, horario, calendario, lista, "
        "lamina*, presentacion, resumen, parrafo, boletin, plantilla, tabla, columna, fila, papeles, "
        "papeleo, asistencia, evaluacion, propuesta, borrador, auditoria, conferencia, hoja",
        "pt": "prazo, relatorio*, formulario*, pesquisa*, dados, numeros, grafico*, bolsa, verba, orcamento, "
        "pauta, reuniao, reunioes, email, emails, horario, calendario, slide*, apresentacao, resumo, "
        "paragrafo, boletim, modelo, tabela, coluna, linha, papel, papelada, frequencia, avaliacao, "
        "proposta, rascunho, auditoria, congresso, folha",
    },
    "training": {
        "en": "training, trainings, workshop*, webinar*, module*, lesson*, curriculum, curricula, course, "
        "session*, pd, certification, unit, units, assembly, presenter, presented, handout, lecture",
        "es": "taller*, capacitaci*, adiestramiento*, modulo*, leccion*, curriculo, curso, cursos, charla*, "
        "sesion*, unidad, certificacion, orientacion",
        "pt": "treinamento*, oficina*, formacao, modulo*, aula*, curriculo, curso, cursos, palestra*, sessao, "
        "unidade, certificado, capacitacao",
    },
    "prevent": {
        "en": "prevention, prevent, preventing, awareness, intervention, postvention, education",
        "es": "prevencion, prevenir, concientizacion, intervencion",
        "pt": "prevencao, prevenir, conscientizacao, intervencao, posvencao",
    },
    "policy": {
        "en": "policy, policies, protocol, protocols, procedure*, law, laws, handbook, regulation*, code, "
        "consent, form letter, compliance",
        "es": "politica*, protocolo*, procedimiento*, ley, leyes, manual, reglamento, consentimiento",
        "pt": "politica*, protocolo*, procedimento*, lei, leis, manual, regulamento, consentimento",
    },
    "screen": {
        "en": "screening, screenings, screened, screener, assessment, assessments, questionnaire, phq, cssrs, "
        "measure*, item, items",
        "es": "cernimiento*, evaluacion*, evaluad*, cuestionario, medida*, tamizaje",
        "pt": "rastreio, triagem, avaliacoes, avaliad*, questionario, medida*",
    },
    "count": {
        "en": "how many, number of, percent, percentage, rate, rates, count, counts, total, totals, average, "
        "median, compare, trend, last year, per year, by grade, by month, statistics, quarter",
        "es": "cuantos, cuantas, porcentaje, tasa, tasas, total, promedio, mediana, compara, comparar, el ano "
        "pasado, por grado, por mes, estadistica*",
        "pt": "quantos, quantas, porcentagem, taxa, taxas, total, media, mediana, compara, comparar, ano "
        "passado, por serie, por mes, estatistica*",
    },
    "poster": {
        "en": "poster, posters, flyer*, brochure, sticker*, magnet*, handout, banner, blurb",
        "es": "afiche*, folleto*, cartel*, volante*",
        "pt": "cartaz*, folheto*, adesivo*, mural, panfleto*",
    },
    "drill": {
        "en": "drill, drills, lockdown drill, fire drill, evacuation",
        "es": "simulacro*",
        "pt": "simulado*, simulacao",
    },
    "when": {
        "en": "when, what time, where, which, schedule",
        "es": "cuando, a que hora, donde, cual",
        "pt": "quando, que horas, onde, qual",
    },
    "research": {
        "en": "research, article, news, study, studies, documentary, project, book, novel, movie, film, play, "
        "theater, musical, character, story, reading, essay about, netflix, podcast",
        "es": "investigacion, articulo, noticia*, estudio, documental, proyecto, libro, novela, pelicula, obra, "
        "teatro, personaje, cuento, serie",
        "pt": "artigo, noticia*, estudo, documentario, projeto, livro, romance, filme, peca, teatro, "
        "personagem, historia, serie",
    },
    "game": {
        "en": "game, games, team, teams, match, score, soccer, basketball, football, volleyball, won, lost, "
        "tournament, coach said, season",
        "es": "juego, partido, equipo, pelota, baloncesto, futbol, voleibol, gano, perdimos, torneo",
        "pt": "jogo, partida, time, futebol, basquete, volei, ganhou, perdemos, torneio, gincana",
    },
    "pet": {
        "en": "dog, cat, hamster, fish, goldfish, plant, plants, puppy, pet, guinea",
        "es": "perro, gato, hamster, pez, planta, plantas, mascota, matas",
        "pt": "cachorro, gato, hamster, peixe, peixinho, planta, plantas, bicho",
    },
    "retire": {
        "en": "retire, retires, retired, retiring, retirement, moving, new job, resign*, promotion, vacation, "
        "maternity",
        "es": "jubil*, retir*, muda, mudanza, renunci*, vacaciones",
        "pt": "aposent*, muda, mudanca, demissao, ferias, licenca",
    },
    "thanks": {
        "en": "thanks, thank, please, hello, hi, welcome, congrat*, birthday",
        "es": "gracias, favor, hola, buenos, buenas, felicid*, cumpleanos",
        "pt": "obrigad*, favor, oi, ola, bom dia, parabens, aniversario",
    },
    "weather": {
        "en": "heat, cold, snow, rain, weather, hot, freezing",
        "es": "calor, frio, nieve, lluvia, clima",
        "pt": "calor, frio, neve, chuva, clima",
    },
    "funny": {
        "en": "laugh, laughing, laughed, laughter, funny, hilarious, meme*",
        "es": "risa, reir, rie, memes, gracioso",
        "pt": "rir, risada, ri, memes, engracado",
    },
    "boss": {
        "en": "boss, superintendent, supervisor, administrator, mother in law",
        "es": "jefe, jefa, superintendente, suegra",
        "pt": "chefe, superintendente, sogra, patrao",
    },
    "curious": {
        "en": "curiosity, curious, boredom, bored, embarrass*",
        "es": "curiosidad, aburri*, verguenza",
        "pt": "curiosidade, tedio, vergonha",
    },
    "feel": {
        "en": "feel, feels, feeling, felt",
        "es": "siento, siente, sentir",
        "pt": "sinto, sente, sentir, sentindo",
    },
    "happy": {
        "en": "happy, proud, great, wonderful, perfect, sweet, lovely, fun, awesome, good, nice",
        "es": "feliz, orgullos*, perfecto, lindo, linda, bueno, buena, bien",
        "pt": "feliz, orgulh*, perfeito, lindo, linda, bom, boa, otimo",
    },
    "toy": {
        "en": "glue, water, nerf, toy, prop, cardboard, fake, plastic",
        "es": "silicona, juguete, carton, falso, falsa, plastico, utileria",
        "pt": "cola, brinquedo, papelao, falso, falsa, plastico",
    },
    "ache": {
        "en": "back, knee, knees, feet, head, tooth, stomach, headache",
        "es": "espalda, rodilla, pies, cabeza, muela",
        "pt": "costas, joelho, pes, cabeca, dente",
    },
    "calm": {
        "en": "calm, peace, peaceful, relieved, smiling",
        "es": "tranquil*, calma, paz, content*",
        "pt": "calm*, paz, tranquil*, aliviad*",
    },
    "number": {
        "en": "one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, thirty",
        "es": "uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, doce, veinte, treinta",
        "pt": "um, dois, tres, quatro, cinco, seis, sete, oito, nove, dez, doze, vinte, trinta",
    },
}

_LONGEST_PHRASE = 4
_SHORTEST_STEM = 3
_LONGEST_WORD = 24


@dataclass(frozen=True)
class _Table:
    """Meanings by whole word or phrase, by the beginning of a word, and the first words of phrases."""

    whole: Mapping[str, tuple[str, ...]]
    stems: Mapping[str, tuple[str, ...]]
    first: frozenset[str]


def meanings_of(words: list[str]) -> list[tuple[str, ...]]:
    """For each word that means something here, in order, what it and the phrase it begins mean.

    The work is at most words × (phrase length + word length); 24 letters of a word are read.
    """
    return [found for place in range(len(words)) if (found := _at(words, place))]


def meaning_of(word: str) -> str:
    """The first meaning of one word; "" for none."""
    return next(iter(_of(word)), "")


def _at(words: list[str], place: int) -> tuple[str, ...]:
    found = _of(words[place])
    table = _table()
    if words[place] in table.first:
        for end in range(place + 2, min(len(words), place + _LONGEST_PHRASE) + 1):
            found |= dict.fromkeys(table.whole.get(" ".join(words[place:end]), ()))
    return tuple(found)


def _of(word: str) -> dict[str, None]:
    table = _table()
    found = dict.fromkeys(table.whole.get(word, ()))
    for length in range(_SHORTEST_STEM, min(len(word), _LONGEST_WORD) + 1):
        found |= dict.fromkeys(table.stems.get(word[:length], ()))
    return found


@cache
def _table() -> _Table:
    whole: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for meaning, languages in MEANINGS.items():
        for entry in ", ".join(languages.values()).split(", "):
            table = stems if entry.endswith("*") else whole
            known = table.get(entry.rstrip("*"), ())
            if meaning not in known:
                table[entry.rstrip("*")] = (*known, meaning)
    return _Table(whole, stems, frozenset(entry.split()[0] for entry in whole if " " in entry))
