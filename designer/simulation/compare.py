"""Two sets of results side by side: what a scenario changes, with intervals on the differences."""

from __future__ import annotations

from dataclasses import dataclass

from designer.i18n import QT_TRANSLATE_NOOP, Template
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


BETTER, WORSE, MORE, LESS = "better", "worse", "more", "less"
UNSURE, SAME, ONE_SIDED = "cannot tell", "no difference", "only on one side"
JUDGED: dict[str, Template] = {
    BETTER: QT_TRANSLATE_NOOP("report", "better"),
    WORSE: QT_TRANSLATE_NOOP("report", "worse"),
    MORE: QT_TRANSLATE_NOOP("report", "more"),
    LESS: QT_TRANSLATE_NOOP("report", "less"),
    UNSURE: QT_TRANSLATE_NOOP("report", "cannot tell"),
    SAME: QT_TRANSLATE_NOOP("report", "no difference"),
    ONE_SIDED: QT_TRANSLATE_NOOP("report", "only on one side"),
}
"""What `judged` may say, in words."""
_GOOD = {"kept": 1.0, "utilisation": 0.0}
_BURDENS = ("wait", "cycle", "cost", "left", "queue", "mean", "can_promise", "hand_offs", "inside")


def judged(key: Key, found: Difference) -> str:
    """Whether a scenario is better in one figure, beyond doubt (95 %): a key of `JUDGED`.

    More is better where promises are kept; less is, where customers wait or pay with their time, and where money is spent or work changes
    hands. How busy people are is neither: there it is more or less.
    """
    change = found.change
    if change is None:
        return ONE_SIDED
    if change.low == change.high == 0:
        return SAME
    if not found.sure:
        return UNSURE
    good = _GOOD.get(key[2], -1.0 if key[2].startswith(_BURDENS) else 0.0) * change.mean
    return (MORE if change.mean > 0 else LESS) if good == 0 else BETTER if good > 0 else WORSE


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
