"""What is asked of a simulation."""

from __future__ import annotations

from dataclasses import dataclass

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Specification:
    """How much is simulated, and how often.

    A replication lasts until `cases` cases have come and left, or those of `days` days; with neither, whole weeks or as many days as
    bring about 2,000 cases. `warm_up` seconds before do not count (None: found by MSER-5 in a pilot run). With `replications` None there
    are as many as it takes to know the mean cycle time within `precision` of it, and each promise's share within `precision` (both as half
    of the 95 % interval), at least 5 and at most `most`.
    """

    cases: int | None = None
    days: float | None = None
    warm_up: float | None = None
    replications: int | None = None
    precision: float = 0.05
    most: int = 60
    seed: int = 1
    compiled: bool | None = None
    """Whether numba runs the engine; None: from the moment on at which it is compiled. The results are the same."""
