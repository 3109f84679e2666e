"""What a user asks of simulations: remembered from one to the next as a line of text."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from designer.simulation.specification import Specification

AUTOMATIC, DAYS, CASES = "automatic", "days", "cases"
HOUR = 3600.0
BOUNDS = {
    "days": (1, 3650),
    "cases": (10, 10_000_000),
    "replications": (2, 1000),
    "precision": (1, 50),
    "warm_up": (0, 8760),
    "seed": (1, 999_999_999),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """How long a replication is (`length`: a name above), how often it is repeated, and what is left away.

    `precision` is a percentage, `warm_up` hours; they count only without `fixed`, or with `given`.
    """

    length: str = AUTOMATIC
    days: int = 7
    cases: int = 2000
    fixed: bool = False
    replications: int = 20
    precision: int = 5
    given: bool = False
    warm_up: int = 24
    seed: int = 1

    def specification(self) -> Specification:
        """The same for the room that simulates."""
        from designer.simulation.specification import Specification

        return Specification(
            cases=self.cases if self.length == CASES else None,
            days=float(self.days) if self.length == DAYS else None,
            warm_up=self.warm_up * HOUR if self.given else None,
            replications=self.replications if self.fixed else None,
            precision=self.precision / 100,
            seed=self.seed,
        )


def to_line(asked: Asked) -> str:
    """The text that is remembered."""
    return json.dumps(asdict(asked))


def from_line(line: str) -> Asked:
    """What `to_line` wrote; a text edited by hand must not stop the program: what it spoils is as at first."""
    try:
        found = json.loads(line) if line else {}
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        found = {}
    known: dict[str, Any] = {field.name: _fitting(field.name, found.get(field.name), field.default) for field in fields(Asked)}
    return Asked(**known)


def _fitting(name: str, value: object, default: object) -> object:
    if name == "length":
        return value if value in (AUTOMATIC, DAYS, CASES) else default
    if isinstance(default, bool):
        return value if isinstance(value, bool) else default
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return default
    low, high = BOUNDS[name]
    return max(low, min(high, int(value)))
