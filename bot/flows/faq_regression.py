"""How much of a question each near phrasing explains: one small kernel ridge regression, solved when asked.

The nearest phrasing alone cannot tell one clear entry from two equally near ones. A regression can: near phrasings
that say the same share one weight, so an entry's sum is high only where its phrasings, and no others, are close.
Solved over the nearest phrasings only, so that nothing is trained and a thousand entries are ready at once (ADR 0011).
"""

import numpy as np
import numpy.typing as npt

RIDGE = 0.5

Real = npt.NDArray[np.float64]


def shares(near: Real, alike: Real) -> Real:
    """One weight for each near phrasing, from its cosine with the question and the cosines of all with each other.

    A phrasing met word for word, with no other near, has the weight 1.
    """
    return np.asarray(np.linalg.solve(alike + RIDGE * np.eye(len(near)), (1 + RIDGE) * near), np.float64)
