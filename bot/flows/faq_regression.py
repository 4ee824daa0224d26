"""How much of a question each near phrasing explains: one small kernel ridge regression, solved when asked.

The nearest phrasing alone cannot tell one clear entry from two equally near ones. A regression can: near phrasings
that say the same share one weight, so an entry's sum is high only where its phrasings, and no others, are close.
Solved over the nearest phrasings only, so that nothing is trained and a thousand entries are ready at once (ADR 0011).
"""

from collections.abc import Callable, Sequence

RIDGE = 0.5
STEPS = 8
ENOUGH = 1e-9


def shares(near: Sequence[tuple[float, int]], alike: Callable[[int, int], float]) -> list[float]:
    """One weight for each near phrasing (cosine with the question, number), in their order.

    `alike` gives the cosine of two phrasings. A phrasing met word for word, with no other near, has the weight 1.
    """
    numbers = [number for _, number in near]
    rows = [[1.0 + RIDGE if one == two else alike(one, two) for two in numbers] for one in numbers]
    return _solve(rows, [(1.0 + RIDGE) * cosine for cosine, _ in near])


def _solve(rows: Sequence[Sequence[float]], wanted: Sequence[float]) -> list[float]:
    """Conjugate gradients: a few steps suffice, as the ridge keeps the matrix well conditioned."""
    found = [0.0] * len(wanted)
    left = list(wanted)
    along = list(wanted)
    size = sum(value * value for value in left)
    for _ in range(STEPS):
        if size < ENOUGH:
            break
        turned = [sum(a * b for a, b in zip(row, along, strict=True)) for row in rows]
        step = size / sum(a * b for a, b in zip(along, turned, strict=True))
        found = [a + step * b for a, b in zip(found, along, strict=True)]
        left = [a - step * b for a, b in zip(left, turned, strict=True)]
        before, size = size, sum(value * value for value in left)
        along = [a + size / before * b for a, b in zip(left, along, strict=True)]
    return found
