"""Danger told without the usual words: concepts that mean it only together, near each other.

A concept is a set of words and short phrases in three languages (`stem*` is any ending); a rule names the concepts
that have to stand within some words of each other, in any order. Work talk near them excuses a rule unless it is
`sure`. Matched on text prepared by `guard_danger.prepare`. **Not yet reviewed by a clinician.**
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["", "self-harm", "violence", "abuse", "overdose"]


@dataclass(frozen=True)
class Rule:
    """All `concepts` within `window` words of the first mean `kind`; `sure` needs no look at the words around."""

    kind: Kind
    concepts: tuple[str, ...]
    window: int = 10
    sure: bool = False


CONCEPTS: Mapping[str, Mapping[str, str]] = {
    "person": {
        "en": "i, me, my, he, she, him, her, his, they, someone, somebody, student, kid, child, boy, girl, teen*, "
        "freshman, sophomore, junior, senior, grader, graders, son, daughter, friend, brother, sister, baby, "
        "classmate, youth, parent, mom, mother, dad, father, year old, one of our, one of my, cousin, niece, nephew",
        "es": "yo, me, mi, el, ella, lo, alguien, alumn*, estudiante, nino, nina, chico, chica, muchach*, "
        "hijo, hija, "
        "amigo, amiga, hermano, hermana, bebe, companer*, mama, papa, sobrin*, joven",
        "pt": "eu, me, meu, minha, ele, ela, alguem, alun*, menino, menina, garoto, garota, filho, filha, "
        "irmao, irma, "
        "crianca, criancas, coleg*, mae, pai, sobrinh*, jovem",
    },
    "adult": {
        "en": "dad, father, stepdad, stepfather, mom, mother, stepmom, stepmother, uncle, aunt, boyfriend, "
        "girlfriend, "
        "husband, wife, coach, neighbor, grandpa, grandfather, stepbrother, parents, foster, older man, pastor, "
        "cousin, ex, partner, guardian, landlord, babysitter",
        "es": "papa, padre, padrastro, mama, madre, madrastra, tio, tia, novio, novia, marido, esposo, esposa, "
        "entrenador, vecino, abuelo, primo, expareja, padres, pareja",
        "pt": "pai, padrasto, mae, madrasta, tio, tia, namorado, namorada, marido, esposo, esposa, treinador, "
        "vizinho, "
        "avo, primo, companheiro, ex",
    },
    "being": {
        "en": "alive, living, exist, existing, existence, breathing, waking, being here, life, live, born, "
        "be around, "
        "be here, going on, go on, keep going, carry on",
        "es": "vivir, viva, vivo, existir, vida, nacer, nacido, seguir aqui, seguir viviendo, "
        "seguir adelante, vivien*",
        "pt": "viver, viva, vivo, existir, vida, nascer, nascido, vivendo, continuar aqui, estar aqui, "
        "seguir em frente",
    },
    "weary": {
        "en": "tired of, sick of, done with, fed up, no point, point in, point of, reason to, reason for, no sense, "
        "pointless, worthless, meaningless, worth, strength, no energy, exhausted by, exhausted from, cant keep, "
        "had enough of, no purpose, hate, hates, given up on, gave up on, giving up on, see why, worn out from",
        "es": "cansad* de, harto de, harta de, sentido a, sentido de, sin sentido, razon para, motivos para, "
        "vale la pena, fuerzas para, odio, odia, ganas de seguir, para que seguir",
        "pt": "cansad* de, fart* de, sentido em, sentido na, sem sentido, razao para, motivo para, motivos para, "
        "vale a pena, forcas para, odeio, odeia, vontade de seguir, desisti da, desistiu da",
    },
    "want": {
        "en": "want, wants, wanted, wish, wishes, wished, hope, hopes, hoped, hoping, rather, going to, plan, "
        "planning, "
        "thinking, thinks, dream*, pray, prays, praying, just, imagin*, fantas*, picturing, wondered, wonder, "
        "ready to",
        "es": "quier*, quisiera, ojala, espero, piens*, pensando, ganas, sueno, desearia, dese*, voy a, va a",
        "pt": "quer*, queria, tomara, espero, pens*, vontade, gostaria, desej*, vou, vai",
    },
    "never wake": {
        "en": "never wake, never woke, not wake, not waking, dont wake, didnt wake, doesnt wake, wont wake, "
        "never waking, never get up again, never have to wake, without waking, sleep forever, not get up again",
        "es": "no despert*, nunca despert*, nunca mas despert*, no volver a despertar, dormir para siempre, "
        "sin despertar, jamas despert*",
        "pt": "nunca mais acord*, nao acord*, nunca acord*, nao mais acordar, dormir para sempre, dormir pra sempre",
    },
    "gone": {
        "en": "without me, not around, am gone, was gone, were gone, not here, wasnt here, wasnt around, "
        "werent here, "
        "werent around, never born, never existed, not exist, no longer here, no longer around, isnt around, "
        "isnt here, am not here, was never born, were never born, without him, without her, out of the picture, "
        "not in it, wasnt in it, out of their lives, without him in it, without me in it, disappeared, vanished, "
        "wont be here, wont be around, not be here, not be around",
        "es": "sin mi, no estuviera, no existiera, no estoy, ya no este, desapareciera, no hubiera nacido, sin el, "
        "sin ella, no estar, no va a estar, no voy a estar, no estare, no estara, si me voy, me fuera",
        "pt": "sem mim, nao existisse, nao estivesse, sumisse, desaparecesse, nao tivesse nascido, sem ele, sem ela, "
        "nao vou estar, nao vai estar, nao estiver, nao estarei",
    },
    "better": {
        "en": "better, happier, peace, relief, relieved, easier, best for everyone, thank me, lighter, at ease, fine",
        "es": "mejor, mejores, felic*, feliz, paz, alivio, tranquil*, descansar*",
        "pt": "melhor, melhores, feliz*, paz, alivio, tranquil*, descansar*",
    },
    "burden": {
        "en": "a burden, burden to, burden on, dead weight, waste of space, only a problem, just a problem",
        "es": "una carga, un estorbo, soy un peso, es un peso",
        "pt": "um fardo, um peso, um estorvo, so atrapalho, so atrapalha",
    },
    "vanish": {
        "en": "disappear, fade away, vanish, cease to exist, stop existing, not exist, be no more, "
        "switch off forever",
        "es": "desaparecer, dejar de existir, esfumarme, irme para siempre, irse para siempre",
        "pt": "desaparecer, sumir, deixar de existir, ir embora para sempre, ir embora pra sempre",
    },
    "farewell": {
        "en": "goodbye, goodbyes, farewell, last words, final words, forgive me",
        "es": "despedida, adios, despidio, despidiendo*, perdonenme, perdonen me",
        "pt": "despedida, adeus, despediu, despedindo, me perdoem, me perdoa",
    },
    "letter": {
        "en": "letter, letters, note, notes, text, texted, video, messaged, journal, wrote, posted, sending, sent, "
        "forever, writing, essay, phone",
        "es": "carta, cartas, nota, mensaje, mensajes, video, escribio, publico, diario, mando, siempre",
        "pt": "carta, cartas, bilhete, mensagem, mensagens, video, escreveu, postou, diario, mandou, sempre",
    },
    "parting": {
        "en": "wont need it, wont need them, wont be needing, no longer need it, not need it anymore, "
        "where he is going, "
        "where she is going, where i am going, last message to you all, nothing matters, open them after, "
        "open it after, remember me, read at my funeral, my funeral, her funeral, his own funeral, own funeral, "
        "own obituary, take care of my dog, take care of my cat, who would come to, six feet under, in the ground, "
        "be with grandma, be with his late, join his brother in heaven, in heaven, see myself making it, "
        "see a future, no future, make it to graduation, make it to my birthday, make it to her birthday, make it to his birthday, "
        "make it to christmas, make it to tomorrow, make it to next, make it through the night, wont see my, wont see you "
        "again, wont see tomorrow, wont see another, no tomorrow, no way out, only way out, "
        "one way out, nothing to look forward, ending things, end things, end the suffering, check out for good, "
        "permanent way out, easiest way to go, painless way, way to go without pain, quickest way to go, "
        "planned own funeral, wont be alive, not be alive, wont live to, no longer be alive",
        "es": "no lo voy a necesitar, ya no lo necesit*, no veo futuro, no ve futuro, sin futuro, unica salida, "
        "no hay salida, no tiene salida, mi funeral, su funeral, mi entierro, bajo tierra, en el cielo, "
        "nada importa, "
        "ya nada importa, acabar con esto, terminar con todo, terminar con esto, ponerle fin, cuiden a mi, "
        "no ve salida, no veo salida, le da igual vivir, sin dolor",
        "pt": "nao vou precisar, nao vai precisar, nao vejo futuro, nao ve futuro, sem futuro, unica saida, "
        "nao ha saida, "
        "nao tem saida, sem saida, meu enterro, meu funeral, embaixo da terra, no ceu, nada importa, "
        "nada mais importa, "
        "acabar com isso, acabar com tudo, por um fim, cuidem do meu, cuidem da minha, nao vejo saida, sem dor",
    },
    "means": {
        "en": "pills, pill, meds, medication, medications, medicine, rope, razor, razors, blade, blades, tylenol, "
        "insulin, sleeping pills, antidepressants, benadryl, xanax, fentanyl, opioids, lighter fluid, noose, gun",
        "es": "pastillas, pastilla, medicamento*, medicina, medicinas, cuerda, soga, navaja, hoja de afeitar, "
        "insulina, "
        "antidepresivos, cuchilla, cuchillas, tabletas",
        "pt": "comprimido, comprimidos, remedio*, medicamento*, corda, gilete, lamina, insulina, "
        "antidepressivos, navalha",
    },
    "prepare": {
        "en": "saving, saved up, saving up, hoarding, stash, stashed, stashing, hiding, hides, hid, hidden, "
        "collecting, "
        "ready, plan, plans, knows which night, access, bought, ordered, researching, looked up, on purpose, "
        "stopped, "
        "stockpil*, under his bed, under her bed, under the bed, tested",
        "es": "guardando, guarda, guardo, escond*, juntando, lista, listo, plan, compro, consiguio, a proposito",
        "pt": "guardando, guarda, guardou, escond*, juntando, pronta, plano, comprou, arrumou, de proposito",
    },
    "ingest": {
        "en": "took, take, taken, taking, swallow*, drank, drinking, drink, downed, popped, ate, mixed, "
        "crushed, snorted",
        "es": "tomo, tome, tomado, trago, trague, tragado, bebio, bebi, ingirio, tomar, tomarse, tomarme, mezclo",
        "pt": "tomou, tomei, tomado, engoliu, engoli, bebeu, bebi, ingeriu, tomar, misturou",
    },
    "excess": {
        "en": "whole, entire, all, bottle, handful, box, pack, bunch, too many, lots, 10, 12, 15, 20, 25, 30, "
        "40, 50, "
        "twenty, thirty, fifty, dozen, sleepy, dizzy, tonight, empty",
        "es": "frasco, entero, entera, todas, todo, caja, punado, monton, muchas, demasiadas, veinte, "
        "treinta, bote, blister",
        "pt": "frasco, inteiro, inteira, todos, tudo, caixa, cartela, punhado, monte, muitos, demais, vinte, "
        "trinta, vidro",
    },
    "poison": {
        "en": "bleach, antifreeze, rat poison, cleaning fluid, detergent, pesticide, hand sanitizer, drain cleaner",
        "es": "cloro, lejia, veneno, raticida, detergente, insecticida, blanqueador",
        "pt": "agua sanitaria, veneno, chumbinho, detergente, inseticida, alvejante",
    },
    "collapse": {
        "en": "unresponsive, blue lips, lips are blue, lips blue, not breathing, barely breathing, "
        "stopped breathing, "
        "cant wake him, cant wake her, wont wake up, foaming, unconscious",
        "es": "no respira, inconsciente, labios morados, labios azules, no reacciona, no despierta",
        "pt": "nao respira, nao esta respirando, inconsciente, labios roxos, nao reage, nao acorda",
    },
    "height": {
        "en": "bridge, overpass, roof, rooftop, ledge, train tracks, tracks, cliff, balcony, window, "
        "oncoming, traffic, "
        "into a tree, into a wall, in front of a, highway, river, off the road",
        "es": "puente, techo, azotea, balcon, vias del tren, ventana, precipicio, del piso, tren, metro",
        "pt": "ponte, telhado, balcao, sacada, trilhos, janela, precipicio, predio, trem, viaduto, terraco",
    },
    "fall": {
        "en": "jump, jumping, jumped, stood on, standing on, throw myself, step off, walked into, walk into, "
        "walking into, "
        "driving my car, drive my car, crash my car, crashing my car, drive into, steer*, swerv*, lie down on, "
        "climbed, throw himself, throw herself, letting go, stepping in front, step in front",
        "es": "tirarme, tirarse, lanzarme, lanzarse, saltar, aventarme, aventarse, me tiro, se tira, arrojarme, "
        "arrojarse, brincar",
        "pt": "jogar, pular, atirar, jogo, saltar, pulando, se joga, se jogar, me jogo",
    },
    "self cut": {
        "en": "cut himself, cut herself, cuted himself, cuts herself, cut marks, fresh cuts, cuts on, "
        "scars on, bangs her head, "
        "bangs his head, bang my head, burns herself, burns himself, scratches herself, scratches until, "
        "punishes herself, punishes himself, punish myself, hurt myself, stopped eating, refuses to eat, "
        "makes herself throw, makes himself throw, digs her nails, sharpener blade, picks her skin until",
        "es": "hago cortes, hace cortes, me corto, se corta, cortes en, cortadas en, se lastima, me lastimo, "
        "se hace dano, "
        "me hago dano, se quema, se golpea la cabeza, dejo de comer, se aranaba, se arana, me quemo",
        "pt": "me corto, se corta, se cortando, cortes no, cortes na, cortes nos, cortes nas, se machuca, "
        "me machuco, "
        "se queima, me queimo, bate a cabeca, parou de comer, se arranha, se cortou, me machucar, se machucar",
    },
    "voices": {
        "en": "voices tell, voices telling, voices are telling, voices told, voice tells, voice in",
        "es": "voces le dicen, voces me dicen, voces que le, escucha voces, oye voces",
        "pt": "vozes mandam, vozes mandando, vozes dizem, ouve vozes, escuta vozes, vozes na",
    },
    "weapon": {
        "en": "gun, knife, blade, weapon, weapons, rifles, machete, revolver, ammo, ammunition, bullets, "
        "razor, box cutter, "
        "boxcutter, brass knuckles, taser, hammer, bat, pipe bomb, explosive*, grenade, pistols, ar 15",
        "es": "pistola, arma, armas, cuchillo, navaja, machete, rifle, escopeta, revolver, balas, bomba, explosivo*",
        "pt": "pistola, arma, armas, faca, facao, canivete, espingarda, revolver, balas, bomba, explosivo*, estilete",
    },
    "carry": {
        "en": "has, have, had, bring, brings, brought, bringing, show*, hide*, hiding, access, backpack, bag, "
        "locker, "
        "keeps, posted, picture, wave*, pulled, caption, found, saw, bought, load*, threat*, at school, "
        "carries, case, "
        "with, swung, swinging, pocket, waistband, put, came, holding, held, grabbed, wants, getting, got, use",
        "es": "tiene, tenia, trae, trajo, traer, traia, mochila, mostro, muestra, amenaz*, escond*, foto, "
        "saco, vi, vio, "
        "lleva, llevo, llevar, conseguir, con, esconde, subio",
        "pt": "tem, tinha, traz, trouxe, trazer, mochila, mostrou, mostra, ameac*, escond*, foto, puxou, vi, "
        "viu, leva, "
        "levou, levar, arrumar, com, postou",
    },
    "menace": {
        "en": "will be sorry, be sorry, pay in blood, make them pay, make him pay, make her pay, make us pay, "
        "will regret, "
        "wont get up, put me in the ground, put her in, wait and see what, see you monday, finish him, finish her, "
        "finish me, wants dead, want dead, first to go, who he would, who she would, not to come to school, "
        "dont come to school, stay home from school, not come to school, watch your back, burn it down, "
        "burn the school, burn down, going to snap, get even, settle the score, wont leave alive, "
        "know where you live, "
        "knows where i live, knows where she lives, come after, make everyone pay, end her, end him, get revenge, "
        "teach them a lesson they, hunt him, hunt her, hunt them, snitches, waiting for him outside, "
        "be on the news, in the news, next columbine, set fire to, jumped by, blood on",
        "es": "van a pagar, va a pagar, me las va, se van a arrepentir, no vengan a la escuela, "
        "no venga a la escuela, "
        "no vayan a la escuela, vengarse, venganza, quemar la escuela, se donde viv*, sabe donde viv*, "
        "los va a quemar, "
        "salir en las noticias, arreglar cuentas, vas a ver, lo van a esperar",
        "pt": "vao pagar, vai pagar, vao se arrepender, vai se arrepender, nao venham, nao venha, nao vao a escola, "
        "se vingar, vinganca, queimar a escola, botar fogo, sabe onde, sei onde, vai aparecer no jornal, "
        "acertar as contas, tacar fogo, voce vai ver, vao esperar ele",
    },
    "device": {
        "en": "device, bomb, package, something big will happen, something bad will happen, "
        "something is going to happen",
        "es": "bomba, artefacto, algo grande, algo malo va a pasar",
        "pt": "bomba, artefato, algo grande, vai acontecer algo",
    },
    "goes off": {
        "en": "goes off, go off, explode, explodes, detonate, planted, tomorrow, phoned, warned, at noon, hidden in",
        "es": "explotar, explota, estallar, puso, puesta, manana, llamo",
        "pt": "explodir, explode, estourar, colocou, amanha, ligou, avisou",
    },
    "injury": {
        "en": "bruise, bruises, bruised, bruising, welt, welts, split lip, black eye, burn marks, burn mark, "
        "belt marks, "
        "cigarette burns, cigarette burn, busted lip, swollen eye, swollen face, handprint, hand print, "
        "broken arm, marks on, "
        "finger marks, bite marks, bleeding",
        "es": "moret*, moraton*, ojo morado, labio partido, labio roto, quemaduras, quemadura, golpes en, marcas en, "
        "hinchad*, cardenal*, sangrando",
        "pt": "hematoma*, marcas roxas, roxo no, olho roxo, boca cortada, queimadura*, marcas de, marcas no, "
        "marcas nas, "
        "marcas nos, inchad*, sangrando, machucado*",
    },
    "fear": {
        "en": "afraid, scared, terrified, begged, begs, flinch, flinches, flinched, cries when, "
        "refuses to go, fears, "
        "frightened, does not want to go, doesnt want to go, not safe, isnt safe, unsafe, hides from, dreads, "
        "panics when, "
        "begging, shaking, doesnt feel safe, dont feel safe",
        "es": "miedo, asustad*, aterrad*, suplic*, tiembla, temblaba, no quiere volver, no quiere ir, "
        "no esta segur*, panico, "
        "rogo, llora cuando",
        "pt": "medo, assustad*, apavorad*, implor*, treme, tremia, nao quer voltar, nao quer ir, "
        "nao esta segur*, panico, "
        "pavor, chora quando",
    },
    "home": {
        "en": "home, house, go back to, pick her up, pick him up, picks her up, picks him up, weekend, basement",
        "es": "casa, hogar, recoger*, recoge",
        "pt": "casa, lar, buscar, busca ela",
    },
    "night room": {
        "en": "bedroom, her room, his room, my room, in her bed, in his bed, into her bed, into bed, "
        "bathroom with her, "
        "in the shower, undress*, while she sleeps, when they are alone, when we are alone, under her clothes, "
        "under his clothes, our secret, keep it a secret, keep a secret, private parts, shouldnt touch",
        "es": "cuarto, habitacion, su cama, mi cama, cuando se duermen, desvestir*, se desvista, mientras duerme, "
        "a solas, nuestro secreto, un secreto, debajo de la ropa, partes intimas, partes privadas",
        "pt": "quarto, cama dela, cama dele, minha cama, enquanto dorme, tirar a roupa, a sos, nosso segredo, "
        "um segredo, "
        "segredo, por baixo da roupa, partes intimas, banho com",
    },
    "touch": {
        "en": "touch, touches, touched, touching, grope*, groping, fondl*, comes into, came into, goes into, "
        "kisses her, kissed her, "
        "gets into, climbs into, rubs, on top of, watches her, films her, filmed her, makes her, makes him",
        "es": "toca, toco, tocaba, tocando, manosea*, entra, entraba, se mete, se metia, besa, beso, obliga*, "
        "graba, grabo",
        "pt": "toca, tocou, tocava, mexe com, mexeu com, mexia, passa a mao, passou a mao, alisa, entra, entrava, "
        "agarra, agarrou, beija, beijou, obriga*, filma, filmou",
    },
    "sexual": {
        "en": "nudes, nude, naked, pictures of her body, sex, sexual, sexually, sexts, sexting, raped, pregnant by, "
        "inappropriate pictures, explicit, sells her, sells him, men on weekends, pimp*, for money with men",
        "es": "fotos desnud*, desnud*, sexo, sexual, sexuales, fotos intimas, la vende, prostitu*, embarazada de su",
        "pt": "nua, nuas, pelad*, nudes, sexo, sexual, sexuais, fotos intimas, vende ela, prostitu*, gravida do",
    },
    "confine": {
        "en": "locks him, locks her, locks me, locked him, locked her, locked in, locked out, chained, tied up, "
        "closet for, threw him out, threw her out, kicked him out, kicked her out, kicked me out, sleeps in the car, "
        "sleeps in a car, sleeping in a car, wont let me leave, wont let her leave, wont let her eat, "
        "took her passport, "
        "took my passport, makes her sleep, makes him sleep, kneel on, wont let him eat, withholds food, "
        "doesnt feed, dont feed, does not feed, not fed",
        "es": "la encierra, lo encierra, me encierra, encerrad*, amarrad*, lo echo de la casa, la echo de la casa, "
        "no me deja salir, no la deja salir, no le da de comer, no le dan de comer, duerme en el carro, "
        "duerme en la calle",
        "pt": "tranca, trancou, trancad*, amarrad*, expulsou de casa, botou para fora, nao me deixa sair, "
        "nao deixa ela, "
        "nao da comida, dorme na rua, dorme no carro, de castigo sem",
    },
    "no food": {
        "en": "no food, without food, nothing to eat, hasnt eaten, has not eaten, havent eaten, not eaten, "
        "only meal, "
        "no heat, no electricity, no adult, nobody home, unsupervised, alone for days, by themselves, fend for",
        "es": "sin comida, sin comer, no hay comida, no ha comido, no han comido, nada de comer, solos, "
        "sin luz, sin adulto",
        "pt": "sem comida, sem comer, nao tem comida, nao comeu, nao comem, nada para comer, sozinh*, "
        "sem luz, sem adulto",
    },
    "days": {
        "en": "days, days, weekend, since, gone, caring for, baby, nights, week, weeks, drunk, high, "
        "passed out, home, house",
        "es": "dias, desde, bebe, noches, semana, borrach*, se fue, casa",
        "pt": "dias, desde, bebe, noites, semana, bebad*, foi embora, casa",
    },
    "hit": {
        "en": "hits, hit, beats, beat, slap, slaps, slapped, punch, punches, punched, kicks, kicked, shoves, "
        "choke, chokes, choked, "
        "choking, throws, threw, drags, dragged, whips, whipped, belt, hurts, hurt, strangl*, hands round, "
        "hands around, neck, "
        "throat, smash*, burned, burns, pushed, pushes, grabs, grabbed, violent, rough",
        "es": "pega, pego, pegaba, golpea, golpeo, golpeaba, patea, pateo, empuj*, cintur*, cachetea*, "
        "ahorc*, cuello, jala, "
        "arrastr*, maltrata, lastima, lastimo, azota, quemo",
        "pt": "bate, bateu, batia, soca, socou, chuta, chutou, empurr*, cinto, espanc*, enforc*, pescoco, "
        "arrast*, maltrata, "
        "machuca, machucou, tapa, surra, surrou, queimou, agrid*",
    },
    "whom": {
        "en": "her, him, me, them, us, child, kid, student, girl, boy, mom, mother, brother, sister, baby, "
        "daughter, son",
        "es": "le, la, lo, me, nos, les, mi, alumn*, hij*, nin*, mama, herman*",
        "pt": "nela, nele, nela, ela, ele, me, em mim, a gente, alun*, filh*, menin*, mae, irma, irmao, crianca*",
    },
    "work": {
        "en": "training, trainings, policy, policies, protocol, protocols, prevention, curriculum, workshop, "
        "grant, template, "
        "deadline, form, forms, spreadsheet, webinar, toolkit, measure, measures, definition, entry, webpage, "
        "server, "
        "process, file, portal, slides, game, match, movie, season, volleyball, soccer, basketball, login, laptop, "
        "excel, printer, retire*, retirement, hackathon, quiz, play, musical, schedule, calendar, convening, "
        "stipend, cohort",
        "es": "capacitacion, politica, protocolo, prevencion, taller, plazo, formulario, planilla, medida, "
        "partido, pelicula, "
        "juego, reunion, calendario, datos, informe, fecha",
        "pt": "formacao, treinamento, politica, protocolo, prevencao, oficina, prazo, formulario, planilha, "
        "medida, jogo, "
        "filme, partida, reuniao, calendario, dados, relatorio, data",
    },
}
"""Language by language; the concepts "person" and "whom" are small words, so their rules need two more."""

RULES = (
    Rule("self-harm", ("weary", "being"), 4),
    Rule("self-harm", ("never wake", "want"), 8),
    Rule("self-harm", ("gone", "better"), 9),
    Rule("self-harm", ("burden", "person"), 8),
    Rule("self-harm", ("vanish", "want"), 5),
    Rule("self-harm", ("farewell", "letter", "person"), 8),
    Rule("self-harm", ("parting", "person"), 8),
    Rule("self-harm", ("means", "prepare", "person"), 8),
    Rule("self-harm", ("height", "fall"), 6),
    Rule("self-harm", ("self cut",), 0),
    Rule("self-harm", ("voices", "person"), 8),
    Rule("overdose", ("ingest", "means", "excess"), 8, sure=True),
    Rule("overdose", ("ingest", "poison"), 5, sure=True),
    Rule("overdose", ("collapse",), 0),
    Rule("violence", ("weapon", "carry", "person"), 8),
    Rule("violence", ("menace", "person"), 12),
    Rule("violence", ("device", "goes off"), 8),
    Rule("abuse", ("injury", "person"), 8),
    Rule("abuse", ("fear", "adult"), 8),
    Rule("abuse", ("fear", "home", "person"), 6),
    Rule("abuse", ("touch", "night room", "person"), 10),
    Rule("abuse", ("adult", "night room", "touch"), 12),
    Rule("abuse", ("adult", "touch", "whom"), 3),
    Rule("abuse", ("sexual", "person"), 9),
    Rule("abuse", ("confine",), 0),
    Rule("abuse", ("no food", "days", "person"), 10),
    Rule("abuse", ("adult", "hit", "whom"), 5),
)
"""Tried in this order; the first that holds names the kind."""

_LONGEST_PHRASE = 6
_EXCUSED_WITHIN = 5


def _table() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    whole: dict[str, set[str]] = {}
    stems: dict[str, set[str]] = {}
    for concept, languages in CONCEPTS.items():
        for words in languages.values():
            for entry in words.split(", "):
                table = stems if entry.endswith("*") else whole
                table.setdefault(entry.rstrip("*"), set()).add(concept)
    return whole, stems


_WHOLE, _STEMS = _table()


def kind_of(prepared: str) -> Kind:
    """What a prepared text suggests by concepts that stand together; "" for nothing."""
    places = _places(prepared.split())
    for rule in RULES:
        if _holds(rule, places):
            return rule.kind
    return ""


def concepts_in(words: list[str]) -> list[str]:
    """The concepts of prepared words, each once."""
    return list(_places(words))


def _places(words: list[str]) -> dict[str, list[int]]:
    """Where each concept stands, in order. The work is at most words × phrase length × word length."""
    places: dict[str, list[int]] = {}
    for start in range(len(words)):
        found: set[str] = set()
        phrase = ""
        for following in words[start : start + _LONGEST_PHRASE]:
            phrase = f"{phrase} {following}" if phrase else following
            found |= _WHOLE.get(phrase, set())
            for length in range(max(3, len(phrase) - 6), min(len(phrase), 40) + 1):
                found |= _STEMS.get(phrase[:length], set())
        for concept in found:
            places.setdefault(concept, []).append(start)
    return places


def _holds(rule: Rule, places: dict[str, list[int]]) -> bool:
    first, *others = rule.concepts
    for place in places.get(first, ()):
        together = all(_near(places.get(other, []), place, rule.window) for other in others)
        if together and (rule.sure or not _near(places.get("work", []), place, _EXCUSED_WITHIN)):
            return True
    return False


def _near(places: list[int], place: int, window: int) -> bool:
    index = bisect_left(places, place - window)
    return index < len(places) and places[index] <= place + window
