"""How much of the beginning of a run is not yet what the service settles into."""

from __future__ import annotations

from collections.abc import Sequence

BATCH = 5


def mser5(series: Sequence[float]) -> int | None:
    """How many values of `series` to leave away, by MSER-5; None where no half of it settles.

    Of the means of five values each, the cut is the one after which the standard error of the rest's mean is least (White, "An effective
    truncation heuristic for bias reduction in simulation output", Simulation 69, 1997; White, Cobb and Spratt, WSC 2000). A cut in the
    second half means that the series is too short to tell.
    """
    means = [sum(series[i : i + BATCH]) / BATCH for i in range(0, len(series) - BATCH + 1, BATCH)]
    if len(means) < 4:
        return None
    means = [mean - means[-1] for mean in means]  # what is all the same then has no error at all, not even one of rounding
    best, cut = float("inf"), 0
    total = square = 0.0
    for i in range(len(means) - 1, -1, -1):
        total += means[i]
        square += means[i] * means[i]
        n = len(means) - i
        error = max(0.0, square - total * total / n) / (n * n)
        if n >= 3 and error <= best:
            best, cut = error, i
    return cut * BATCH if cut <= len(means) // 2 else None
