"""Confidence intervals: of means over replications, of their differences, and of shares."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

CONFIDENCE = 0.95


class Interval(NamedTuple):
    """A mean with the bounds of its 95 % interval; without spread (one replication) the bounds are unknown: infinite."""

    mean: float
    low: float
    high: float

    @property
    def half(self) -> float:
        """Half the width."""
        return (self.high - self.low) / 2


def t_interval(values: Sequence[float]) -> Interval:
    """The interval of the mean of independent, about normal `values` (Law, Simulation Modeling and Analysis, section 4.5)."""
    n = len(values)
    mean = math.fsum(values) / n
    if n < 2:
        return Interval(mean, -math.inf, math.inf)
    spread = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (n - 1) / n)
    half = t_quantile(0.5 + CONFIDENCE / 2, n - 1) * spread
    return Interval(mean, mean - half, mean + half)


def wilson(kept: int, n: int) -> Interval:
    """The interval of a share from `kept` of `n` independent cases (Wilson, JASA 22, 1927); everything is possible where n is 0."""
    if n == 0:
        return Interval(math.nan, 0.0, 1.0)
    z = 1.959963984540054
    share = kept / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))


def wider(one: Interval, other: Interval) -> Interval:
    """The mean of the first with the bounds that hold both."""
    return Interval(one.mean, min(one.low, other.low), max(one.high, other.high))


@cache
def t_quantile(probability: float, freedom: int) -> float:
    """The quantile (above 0.5) of Student's t with whole degrees of freedom, by bisection of `t_inside`."""
    low, high = 0.0, 1e4
    wanted = 2 * probability - 1
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if t_inside(middle, freedom) < wanted else (low, middle)
    return (low + high) / 2


def t_inside(t: float, freedom: int) -> float:
    """The probability that Student's t lies between -t and t: the finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4."""
    angle = math.atan2(t, math.sqrt(freedom))
    cosine, sine = math.cos(angle), math.sin(angle)
    if freedom == 1:
        return 2 * angle / math.pi
    odd = freedom % 2
    term = cosine if odd else 1.0
    total = term
    for k in range(2 + odd, freedom - 1, 2):
        term *= (k - 1) / k * cosine * cosine
        total += term
    return 2 / math.pi * (angle + sine * total) if odd else sine * total
