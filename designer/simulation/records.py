"""What happened to each case at each step: the records of a run."""

from __future__ import annotations

from typing import NamedTuple


class Passage(NamedTuple):
    """One passage of a case through a step; times in seconds since Monday 00:00 of the first week.

    `since`: it came to the step; `began`: its work began (None: it lost patience and left at `ended`); `ended`: it left the step.
    """

    case: int
    demand: str
    step: str
    since: float
    began: float | None
    ended: float
