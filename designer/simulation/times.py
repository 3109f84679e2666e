"""Distributions as the engine samples them: a kind and three parameters."""

from __future__ import annotations

import math

from designer.model.distributions import Distribution
from designer.simulation import sampling

Parameters = tuple[int, float, float, float]
MOST_PHASES = 20
"""An Erlang time of more phases is sampled as the gamma time that it is."""


def parameters(time: Distribution | None, values: list[float]) -> Parameters:
    """Kind and parameters of `time` for `designer.simulation.sampling.sample`; empirical values are put behind `values`."""
    if time is None or time.parameters == (0.0,):
        return sampling.NOTHING, 0.0, 0.0, 0.0
    kind, given = time.kind, time.parameters
    if kind in ("fixed", "exponential"):
        return (sampling.FIXED if kind == "fixed" else sampling.EXPONENTIAL), given[0], 0.0, 0.0
    if kind == "uniform":
        return sampling.UNIFORM, given[0], given[1], 0.0
    if kind == "triangular":
        return sampling.TRIANGULAR, given[0], given[1], given[2]
    if kind == "erlang":
        return (sampling.ERLANG if given[1] <= MOST_PHASES else sampling.GAMMA), given[1], given[0] / given[1], 0.0
    if kind == "empirical":
        values += given
        return sampling.EMPIRICAL, float(len(values) - len(given)), float(len(given)), 0.0
    return _by_mean_and_sd(kind, given[0], given[1])


def _by_mean_and_sd(kind: str, mean: float, sd: float) -> Parameters:
    if sd == 0:
        return sampling.FIXED, mean, 0.0, 0.0
    ratio = sd / mean
    if kind == "normal":
        return sampling.NORMAL, mean, sd, 0.5 * math.erfc(mean / sd / math.sqrt(2))  # the share below 0, which is cut away
    if kind == "lognormal":
        variance = math.log1p(ratio * ratio)
        return sampling.LOGNORMAL, math.log(mean) - variance / 2, math.sqrt(variance), 0.0
    if kind == "gamma":
        return sampling.GAMMA, 1 / (ratio * ratio), sd * sd / mean, 0.0
    shape = weibull_shape(ratio)
    return sampling.WEIBULL, mean / math.gamma(1 + 1 / shape), 1 / shape, 0.0


def weibull_shape(ratio: float) -> float:
    """The shape of a Weibull time whose sd is `ratio` of its mean, by bisection (Law, Simulation Modeling and Analysis, section 6.2)."""
    low, high = 0.05, 100.0

    def spread(shape: float) -> float:
        return math.exp(math.lgamma(1 + 2 / shape) - 2 * math.lgamma(1 + 1 / shape)) - 1

    for _ in range(100):
        middle = math.sqrt(low * high)
        low, high = (middle, high) if spread(middle) > ratio * ratio else (low, middle)
    return math.sqrt(low * high)
