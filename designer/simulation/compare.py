"""Two sets of results side by side: what a scenario changes, with intervals on the differences."""

from __future__ import annotations

from dataclasses import dataclass

from designer.simulation.figures import Key
from designer.simulation.intervals import Interval, t_interval
from designer.simulation.results import Results


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure before and after, and the interval of after minus before; None where one side has no such figure."""

    before: Interval | None
    after: Interval | None
    change: Interval | None

    @property
    def sure(self) -> bool:
        """Whether the sign of the change is beyond doubt (95 %)."""
        return self.change is not None and (self.change.low > 0 or self.change.high < 0)


def compare(base: Results, other: Results) -> dict[Key, Difference]:
    """All differences of `other` against `base`.

    Replications with the same number had the same random numbers, so they are compared pair by pair: what luck did to both falls away
    (common random numbers; Law, Simulation Modeling and Analysis, section 11.2).
    """
    keys = dict.fromkeys([*base.figures, *other.figures])
    return {key: Difference(base.figures.get(key), other.figures.get(key), _change(base, other, key)) for key in keys}


def _change(base: Results, other: Results, key: Key) -> Interval | None:
    pairs = [(one[key], two[key]) for one, two in zip(base.each, other.each, strict=False) if key in one and key in two]
    return t_interval([after - before for before, after in pairs]) if pairs else None
