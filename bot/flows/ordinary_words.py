"""Is this an ordinary word of English, Spanish or Portuguese? A capitalized one that is not may be a name.

The words are the frequency lists that come inside the package pyspellchecker, which leave given names out. Read once,
when first asked, straight from the packed files: building its checker takes five times the memory. Its Spanish and
Portuguese lists have few forms of verbs, so these are led back to their infinitive.
"""

import gzip
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEAST = {"en": 3, "es": 2, "pt": 3}
"""Digits of the count a word needs: 100 of 1,650 million English and 390 million Portuguese words, all Spanish ones."""

_SHARED = "o a as amos an am e es emos en em ando ado ada ados adas"
_ENDINGS = {
    "ar": f"{_SHARED} aste aron aram ei ou ava avas avam avamos aba abas abamos aban "
    "are ara aran arao aremos aria arian ariam arem",
    "er": "o e es em en emos a as an am amos i io iste ieron iendo ido ida idos idas ia ian iam "
    "eu eram endo ere era eran erao eria",
    "ir": "o e es em en imos a as an am amos i io iste ieron iendo ido ida idos idas ia ian iam "
    "iu iram indo ire ira iran irao iria",
}
_CLITIC = re.compile(r"(?<=[aeinor])(?:me|te|se|nos|lo|la|los|las|le|les|melo|selo|noslo|na|no|o)$")
_WRITTEN = (("qu", "c"), ("gu", "g"), ("c", "z"), ("j", "g"), ("zc", "c"))
"""How the end of a stem is written in some forms, and in the infinitive."""

_IRREGULAR = _words("""
    estoy estas esta estamos estan estuve estuvo estuvieron este esten soy eres somos son fui fue fueron era eran
    sea sean hay hubo haya habia habian he has ha hemos han voy vas va vamos van iba iban vaya vayan fuimos doy da
    dan dio dieron de den hago hace hacen hizo hicieron hice haga hagan hecho hecha tengo tiene tienen tuvo tuvieron
    tuve tenga tengan pongo pone ponen puso pusieron puse ponga pongan puesto puesta vengo viene vienen vino
    vinieron venga vengan digo dice dicen dijo dijeron dije diga digan dicho dile digale traigo trae traen trajo
    trajeron traiga oigo oye oyen oyo oiga oigan oyeron veo ve ven vio vieron vea vean visto vista se sabe saben
    supo sepa sepan quiso quisieron pudo pudieron puedo puede pueden pueda murio muere mueren duerme durmio pide
    piden pidio pidieron sigue siguen siguio sirve sirven salgo sale salen salga abierto abierta escrito escrita
    roto rota vuelto vuelta muerto cubierto estou estao estava estavam esteve estiveram tava tavam ta tao sou foi
    foram vou vai vao veio vieram vem vinha faz fazem fez fizeram fiz faca facam tenho tem teve tiveram tenha tinha
    tinham ponho poe puseram pos ponha trouxe trouxeram traz trazem diz dizem disse disseram sei soube quis pode
    podem pude poderia pudesse quero quer querem li leu leem ouco ouve vejo veem viu viram sai saiu sairam cai caiu
    perco perde durmo dorme dormiu peco pede pediu sirvo serve serviu deu deram dou quisiera quisieramos quisieran
    quienes cuales cualquiera incluye incluyen incluya construye contribuye huye cierre cierran cuelgue cuelga
    perdimos pudimos tuvimos hicimos dimos vimos pedimos sentimos salimos usa usan usas use usen une unen
    porcentagem nenem computadora videollamada eletronica eletronico endereco enderecos voces vezes veces habra
    habria habran ponme dame dime dao leen lee mide miden pido sera seran deus cade pras pros pra pro pelo thru bday
    docx wifi orgs rubric ringtone rubrics glossary lockdown funder subgroup subgroups sobredosis crisis tesis dosis
    analisis examenes ordenes jovenes imagenes lideres titere jajaja jaja kkk rsrs
""")
"""Forms no rule leads back, and words the lists lack."""


def is_ordinary(word: str) -> bool:
    """True for a word of one of the three languages, in any case, with or without accents, also its plural."""
    return _is_ordinary(folded(word))


@lru_cache(maxsize=4096)
def _is_ordinary(plain: str) -> bool:
    known = _all()
    if plain in known or plain in _IRREGULAR or (plain.endswith("s") and plain[:-1] in known):
        return True
    verbs = _verbs()
    bare = _CLITIC.sub("", plain)
    return any(infinitive in verbs for form in {plain, bare} for infinitive in (form, *_infinitives(form)))


def _infinitives(form: str) -> Iterator[str]:
    """The infinitives a Spanish or Portuguese form may belong to; at most a few dozen, most of them no words."""
    for kind, endings in _ENDINGS.items():
        for ending in endings.split():
            if len(form) > len(ending) + 1 and form.endswith(ending):
                stem = form[: -len(ending)]
                yield stem + kind
                yield (
                    re.sub(r"(?:ie|ue)(?=[^aeiou]{1,2}$)", lambda pair: "e" if pair.group() == "ie" else "o", stem)
                    + kind
                )
                yield from (
                    stem[: -len(written)] + meant + kind for written, meant in _WRITTEN if stem.endswith(written)
                )


def folded(word: str) -> str:
    """Lower case without accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(char))


@cache
def _all() -> frozenset[str]:
    return frozenset(map(folded, (word for language, least in _LEAST.items() for word in _listed(language, least))))


@cache
def _verbs() -> frozenset[str]:
    words = (folded(word) for language in ("es", "pt") for word in _listed(language, 3))
    return frozenset(word for word in words if word.endswith(("ar", "er", "ir")) and len(word) > 4)


def _listed(language: str, digits: int) -> list[str]:
    packed = resources.files("spellchecker").joinpath("resources", f"{language}.json.gz").read_bytes()
    often = re.compile(rf'"([^"\\]+)": ?\d{{{digits},}}')
    return often.findall(gzip.decompress(packed).decode("utf-8"))
