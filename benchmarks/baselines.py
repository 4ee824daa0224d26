"""Plain ways to find an entry, to measure ours beside: fuzzy distance, BM25, TF-IDF with cosine and with a regression.

Each is built from texts with their entry's id and gives the best entry with a score. Those that need scikit-learn are
left out, and said to be, where the `benchmarks` extra is not installed.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz import fuzz

Best = Callable[[str], tuple[str, float]]
Texts = Sequence[tuple[str, str]]
K1, B = 1.5, 0.75
_WORD = re.compile(r"\w+")


def rapidfuzz_token_set(texts: Texts) -> Best:
    """`token_set_ratio` with the nearest phrasing, 0 to 1."""
    folded = [(key, text.casefold()) for key, text in texts]

    def best(question: str) -> tuple[str, float]:
        asked = question.casefold()
        score, key = max((fuzz.token_set_ratio(asked, text), key) for key, text in folded)
        return key, score / 100

    return best


def bm25(texts: Texts) -> Best:
    """Okapi BM25 (k1 1.5, b 0.75; Robertson and Zaragoza, 2009) with the nearest phrasing; the score has no upper end."""
    rows = [Counter(_words(text)) for _, text in texts]
    mean = sum(row.total() for row in rows) / len(rows)
    having = Counter(word for row in rows for word in row)
    rare = {word: math.log(1 + (len(rows) - count + 0.5) / (count + 0.5)) for word, count in having.items()}

    def best(question: str) -> tuple[str, float]:
        asked = [word for word in _words(question) if word in rare]
        scored = (
            (sum(_saturated(row, word, mean) * rare[word] for word in asked), key)
            for (key, _), row in zip(texts, rows, strict=True)
        )
        score, key = max(scored)
        return key, score

    return best


def with_scikit_learn(texts: Texts) -> Mapping[str, Best]:
    """TF-IDF over words and over groups of two to five letters: cosine, and logistic regression. Empty without it."""
    try:
        import numpy
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_union
    except ImportError:
        return {}
    features = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    )
    keys = [key for key, _ in texts]
    known = features.fit_transform([text for _, text in texts])
    model = LogisticRegression(C=30, max_iter=300).fit(known, keys)

    def cosine(question: str) -> tuple[str, float]:
        scores = (known @ features.transform([question]).T).toarray().ravel() / 2
        place = int(numpy.argmax(scores))
        return keys[place], float(scores[place])

    def regression(question: str) -> tuple[str, float]:
        shares = model.predict_proba(features.transform([question]))[0]
        place = int(numpy.argmax(shares))
        return str(model.classes_[place]), float(shares[place])

    return {"TF-IDF cosine": cosine, "TF-IDF + logistic regr.": regression}


def all_of(texts: Texts) -> dict[str, Best]:
    """Every baseline that can be had here, by name."""
    return {"RapidFuzz token_set": rapidfuzz_token_set(texts), "BM25": bm25(texts), **with_scikit_learn(texts)}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _saturated(row: Counter[str], word: str, mean: float) -> float:
    times = row[word]
    return times * (K1 + 1) / (times + K1 * (1 - B + B * row.total() / mean))
