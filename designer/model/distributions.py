"""Distributions of a working time, with the parameters that people know (mean and sd, or min, mode and max)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.quantities import QuantityError

# Each kind with its parameters in the order they are written. All are durations, but for `k`, a count of phases.
PARAMETERS: dict[str, tuple[str, ...]] = {
    "fixed": ("value",),
    "exponential": ("mean",),
    "uniform": ("min", "max"),
    "triangular": ("min", "mode", "max"),
    "normal": ("mean", "sd"),
    "lognormal": ("mean", "sd"),
    "gamma": ("mean", "sd"),
    "weibull": ("mean", "sd"),
    "erlang": ("mean", "k"),
}
EMPIRICAL = "empirical"
KINDS = (*PARAMETERS, EMPIRICAL)


@dataclass(frozen=True, slots=True)
class Distribution:
    """A positive random time: a kind of `PARAMETERS` and its parameters (seconds, but for Erlang's phases `k`).

    The kind `EMPIRICAL` has any number of parameters: the times that were measured, one as likely as the other. If `source` names a
    CSV file beside the document, they stand there, and are unknown until it is read (see `designer.storage.series`).
    The moments are those of Law, *Simulation Modeling and Analysis*, chapter 6.
    """

    kind: str
    parameters: tuple[float, ...]
    source: str = ""
    _measured: tuple[float, float] | None = field(default=None, init=False, repr=False, compare=False)

    def __getitem__(self, name: str) -> float:
        return self.parameters[PARAMETERS[self.kind].index(name)]

    @property
    def mean(self) -> float:
        """The mean in seconds."""
        return self.moments()[0]

    @property
    def variance(self) -> float:
        """The variance in seconds squared."""
        return self.moments()[1]

    @property
    def scv(self) -> float:
        """The squared coefficient of variation; 0 for a zero mean."""
        mean, variance = self.moments()
        return variance / (mean * mean) if mean > 0 else 0.0

    @property
    def least(self) -> float:
        """The shortest time that can occur, in seconds."""
        if self.kind == EMPIRICAL:
            return min(self.parameters, default=0.0)
        return self.parameters[0] if self.kind in ("fixed", "uniform", "triangular") else 0.0

    def moments(self) -> tuple[float, float]:
        """Mean and variance together, for those who need both often."""
        p = self.parameters
        if self.kind == "fixed":
            return p[0], 0.0
        if self.kind == "exponential":
            return p[0], p[0] * p[0]
        if self.kind == "uniform":
            return (p[0] + p[1]) / 2, (p[1] - p[0]) ** 2 / 12
        if self.kind == "triangular":
            a, m, b = p
            return (a + m + b) / 3, (a * a + m * m + b * b - a * m - a * b - m * b) / 18
        if self.kind == "normal":
            return _normal_cut_at_zero(p[0], p[1])
        if self.kind == "erlang":
            return p[0], p[0] * p[0] / p[1]
        if self.kind == EMPIRICAL:
            return self._measured or self._measure()
        return p[0], p[1] * p[1]  # lognormal, gamma and weibull are given by mean and sd

    def _measure(self) -> tuple[float, float]:
        """The moments of the values, kept, since there may be millions; zero while there are none."""
        count = len(self.parameters) or 1
        mean = math.fsum(self.parameters) / count
        found = mean, math.fsum((value - mean) ** 2 for value in self.parameters) / count
        object.__setattr__(self, "_measured", found)  # it is frozen, and stays the same value
        return found


def _normal_cut_at_zero(mean: float, sd: float) -> tuple[float, float]:
    """Mean and variance of a normal variable given that it is positive (Johnson, Kotz, Balakrishnan, vol. 1, ch. 13)."""
    if sd == 0:
        return mean, 0.0
    alpha = -mean / sd
    above = 0.5 * math.erfc(alpha / math.sqrt(2))
    ratio = math.exp(-alpha * alpha / 2) / math.sqrt(2 * math.pi) / above
    return mean + sd * ratio, sd * sd * (1 + alpha * ratio - ratio * ratio)


def fixed(seconds: float) -> Distribution:
    """Always `seconds`."""
    return Distribution("fixed", (seconds,))


def exponential(mean: float) -> Distribution:
    """Exponential with `mean` seconds."""
    return Distribution("exponential", (mean,))


def empirical(values: Iterable[float] = (), source: str = "") -> Distribution:
    """One of `values` (seconds), each as likely as the other, or those of the CSV file `source`.

    Raises `QuantityError` for impossible values, and where there are neither values nor a file.
    """
    times = tuple(map(float, values))
    if not times and not source:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "empirical takes at least one time")))
    _refuse_impossible(EMPIRICAL, times)
    return Distribution(EMPIRICAL, times, source)


def distribution(kind: str, parameters: dict[str, float]) -> Distribution:
    """A checked distribution.

    Raises `QuantityError` for an unknown kind, missing or unknown parameters, and impossible values.
    """
    names = PARAMETERS.get(kind)
    if names is None:
        raise QuantityError(
            say(QT_TRANSLATE_NOOP("quantities", "unknown distribution '{kind}'; known are {known}"), kind=kind, known=", ".join(PARAMETERS))
        )
    if set(parameters) != set(names):
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "{kind} takes {names}"), kind=kind, names=", ".join(names)))
    values = tuple(float(parameters[name]) for name in names)
    _refuse_impossible(kind, values)
    return Distribution(kind, values)


def _refuse_impossible(kind: str, values: tuple[float, ...]) -> None:
    if not all(math.isfinite(value) and value >= 0 for value in values):
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "{kind} takes numbers from zero up"), kind=kind))
    if kind in ("uniform", "triangular") and list(values) != sorted(values):
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "{kind}: min, mode and max must not fall"), kind=kind))
    if kind in ("lognormal", "gamma", "weibull", "erlang", "normal", "exponential") and values[0] <= 0:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "{kind}: the mean must be more than zero"), kind=kind))
    if kind == "erlang" and (values[1] != int(values[1]) or not 1 <= values[1] <= 1000):
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "erlang: k is a whole number from 1 to 1000")))
