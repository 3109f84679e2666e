"""Distributions fitted to a mean and a variance, and the larger of two random times.

Sources: M. Abramowitz and I. Stegun, *Handbook of Mathematical Functions*, 6.5 (incomplete gamma function) and 26.4.17 (Wilson-Hilferty);
C. E. Clark, "The Greatest of a Finite Set of Random Variables", Operations Research 9, 1961.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

LARGE_SHAPE = 50.0
ALIKE = 0.25
STEPS = 400
HALVINGS = 60
WITHIN = 1e-4
"""How near, relative to itself, a time is found that a share of the cases keeps."""
CLOSE = 1e-9
FAR = -40.0
"""The logarithm of what is nothing beside 1."""
_COUNTS = tuple(map(float, range(1, STEPS)))
_MEAN = attrgetter("mean")


@dataclass(slots=True)
class Time:
    """A random time that takes `least` at the least, with its mean and variance: least + a gamma variable.

    `share` is the part of the cases that it holds for.
    """

    mean: float
    variance: float
    least: float = 0.0
    share: float = 1.0

    def within(self, seconds: float) -> float:
        """P(T <= seconds)."""
        beyond = self.mean - self.least
        if beyond <= CLOSE or self.variance <= CLOSE * beyond * beyond:
            return 1.0 if seconds >= self.mean * (1 - CLOSE) else 0.0
        if seconds <= self.least:
            return 0.0
        shape = beyond * beyond / self.variance
        return gamma_within(shape, (seconds - self.least) * beyond / self.variance)


def gamma_within(shape: float, x: float) -> float:
    """P(shape, x), the regularised lower incomplete gamma function: the share of a gamma variable of scale 1 below `x`."""
    if x <= 0:
        return 0.0
    if shape > LARGE_SHAPE:
        return _wilson_hilferty(shape, x)
    head = shape * math.log(x) - x - math.lgamma(shape)
    if x < shape + 1:
        return _series(shape, x) * math.exp(head)
    return 1 - _fraction(shape, x) * math.exp(head) if head > FAR else 1.0


def _series(shape: float, x: float) -> float:
    term = total = 1 / shape
    for n in _COUNTS:
        term *= x / (shape + n)
        total += term
        if term < total * 1e-12:
            break
    return total


def _fraction(shape: float, x: float) -> float:
    """Lentz's continued fraction of the upper function (Abramowitz and Stegun 6.5.31)."""
    b = x + 1 - shape
    c, d = 1e300, 1 / b
    value = d
    for n in _COUNTS:
        a = -n * (n - shape)
        b += 2.0
        d = 1 / (a * d + b)
        c = b + a / c
        factor = c * d
        value *= factor
        if abs(factor - 1.0) < 1e-12:
            break
    return value


def _wilson_hilferty(shape: float, x: float) -> float:
    z = ((x / shape) ** (1 / 3) - 1 + 1 / (9 * shape)) * 3 * math.sqrt(shape)
    return 0.5 * math.erfc(-z / math.sqrt(2))


def within(times: Sequence[Time], seconds: float) -> float:
    """P(T <= seconds) over all `times` with their shares."""
    return sum(time.share * time.within(seconds) for time in times)


def deviation(times: Sequence[Time], mean: float) -> float:
    """The standard deviation over all `times` with their shares, whose mean is `mean`."""
    return math.sqrt(sum(time.share * (time.variance + (time.mean - mean) ** 2) for time in times))


def simplified(times: list[Time]) -> list[Time]:
    """The same mixture with fewer parts: those whose means are alike, measured by their spread, become one; mean and variance stay."""
    result: list[Time] = []
    for time in sorted(times, key=_MEAN):
        last = result[-1] if result else None
        if last is not None and (time.mean - last.mean) ** 2 <= ALIKE * ALIKE * min(time.variance, last.variance):
            result[-1] = _merged(last, time)
        else:
            result.append(time)
    return result


def _merged(one: Time, other: Time) -> Time:
    share = one.share + other.share
    part = other.share / share if share > 0 else 0.0
    apart = other.mean - one.mean
    variance = (1 - part) * one.variance + part * other.variance + part * (1 - part) * apart * apart
    return Time(one.mean + part * apart, variance, min(one.least, other.least), share)


def quantile(chance: Callable[[float], float], target: float, guess: float, step: float) -> float:
    """The least time t with ``chance(t) >= target``; infinite if there is none. Looked for from `guess` on, up or down in steps that double.

    Then regula falsi with the Illinois rule (M. Dowell and P. Jarratt, BIT 11, 1971).
    """
    low, high = 0.0, max(guess, 1.0)
    below, above = chance(low) - target, chance(high) - target
    if below >= 0:
        return 0.0
    step = max(step, WITHIN * high)
    while above >= 0 and low < high - step:
        value = chance(high - step) - target
        if value < 0:
            low, below = high - step, value
            break
        high, above, step = high - step, value, step * 2
    while above < 0:
        low, below = high, above
        high, step = high + step, step * 2
        above = chance(high) - target
        if high > 1e12:
            return math.inf
    side = 0
    for _ in range(HALVINGS):
        if high - low <= WITHIN * high:
            break
        point = (low * above - high * below) / (above - below)
        point = min(max(point, low + 0.01 * (high - low)), high - 0.01 * (high - low))
        value = chance(point) - target
        if value >= 0:
            high, above, below, side = point, value, below / (2 if side > 0 else 1), 1
        else:
            low, below, above, side = point, value, above / (2 if side < 0 else 1), -1
    return high


def larger(first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float]:
    """Mean and variance of the larger of two independent times given by theirs, taken as normal (Clark 1961)."""
    (m1, v1), (m2, v2) = first, second
    spread = math.sqrt(v1 + v2)
    if spread <= CLOSE * max(m1, m2, 1.0):
        return max(first, second)
    alpha = (m1 - m2) / spread
    density = math.exp(-alpha * alpha / 2) / math.sqrt(2 * math.pi)
    one = 0.5 * math.erfc(-alpha / math.sqrt(2))
    mean = m1 * one + m2 * (1 - one) + spread * density
    # The variance about `mean` directly: second moments of days cancel badly.
    d1, d2 = m1 - mean, m2 - mean
    variance = (d1 * d1 + v1) * one + (d2 * d2 + v2) * (1 - one) + (d1 + d2) * spread * density
    return mean, max(variance, 0.0)
