from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from designer.model.distributions import PARAMETERS, Distribution, distribution, exponential, fixed
from designer.model.quantities import QuantityError


def integral(f: Callable[[float], float], low: float, high: float, parts: int = 20_000) -> float:
    """Simpson's rule."""
    h = (high - low) / parts
    inner = math.fsum((4 if i % 2 else 2) * f(low + i * h) for i in range(1, parts))
    return (f(low) + inner + f(high)) * h / 3


def moments(density: Callable[[float], float], low: float, high: float) -> tuple[float, float]:
    """Mean and variance of a density by integration."""
    mass = integral(density, low, high)
    mean = integral(lambda x: x * density(x), low, high) / mass
    return mean, integral(lambda x: (x - mean) ** 2 * density(x), low, high) / mass


DENSITIES: list[tuple[Distribution, Callable[[float], float], float, float]] = [
    (exponential(300), lambda x: math.exp(-x / 300), 0, 12_000),
    (distribution("uniform", {"min": 60, "max": 180}), lambda x: 1.0, 60, 180),
    (distribution("erlang", {"mean": 300, "k": 3}), lambda x: x**2 * math.exp(-x / 100), 0, 6_000),
    (distribution("normal", {"mean": 300, "sd": 60}), lambda x: math.exp(-((x - 300) ** 2) / 7200), 0, 900),
    (distribution("normal", {"mean": 60, "sd": 60}), lambda x: math.exp(-((x - 60) ** 2) / 7200), 0, 660),
    (distribution("triangular", {"min": 60, "mode": 120, "max": 300}), lambda x: (x - 60) / 60 if x <= 120 else (300 - x) / 180, 60, 300),
]


@pytest.mark.parametrize(("found", "density", "low", "high"), DENSITIES, ids=[f"{d[0].kind}-{i}" for i, d in enumerate(DENSITIES)])
def test_that_mean_and_variance_are_those_of_the_density(
    found: Distribution, density: Callable[[float], float], low: float, high: float
) -> None:
    mean, variance = moments(density, low, high)
    assert found.mean == pytest.approx(mean, rel=1e-4)
    assert found.variance == pytest.approx(variance, rel=2e-4)


@pytest.mark.parametrize("kind", ["lognormal", "gamma", "weibull"])
def test_that_kinds_given_by_mean_and_sd_have_these(kind: str) -> None:
    found = distribution(kind, {"mean": 300, "sd": 120})
    assert (found.mean, found.variance, found.scv) == (300, 14_400, pytest.approx(0.16))


@pytest.mark.parametrize(
    ("found", "scv"),
    [
        (fixed(300), 0),
        (fixed(0), 0),
        (exponential(300), 1),
        (distribution("erlang", {"mean": 300, "k": 4}), 0.25),
        (distribution("uniform", {"min": 0, "max": 300}), 1 / 3),
        (distribution("normal", {"mean": 300, "sd": 0}), 0),
    ],
)
def test_that_the_squared_coefficient_of_variation_is_known_for_the_classic_kinds(found: Distribution, scv: float) -> None:
    assert found.scv == pytest.approx(scv)


@pytest.mark.parametrize(
    ("found", "least"),
    [
        (fixed(300), 300),
        (distribution("uniform", {"min": 60, "max": 180}), 60),
        (distribution("triangular", {"min": 60, "mode": 90, "max": 120}), 60),
        (exponential(300), 0),
    ],
)
def test_that_the_least_time_is_where_the_distribution_begins(found: Distribution, least: float) -> None:
    assert found.least == least


def test_that_a_parameter_is_read_by_its_name() -> None:
    found = distribution("triangular", {"max": 300, "min": 60, "mode": 120})
    assert [found[name] for name in PARAMETERS["triangular"]] == [60, 120, 300]


@pytest.mark.parametrize(
    ("kind", "parameters", "why"),
    [
        ("cauchy", {"mean": 1.0}, "unknown distribution 'cauchy'"),
        ("exponential", {}, "exponential takes mean"),
        ("exponential", {"mean": 1.0, "sd": 1.0}, "exponential takes mean"),
        ("exponential", {"mean": 0.0}, "more than zero"),
        ("exponential", {"mean": -1.0}, "from zero up"),
        ("exponential", {"mean": math.nan}, "from zero up"),
        ("exponential", {"mean": math.inf}, "from zero up"),
        ("uniform", {"min": 2.0, "max": 1.0}, "must not fall"),
        ("triangular", {"min": 1.0, "mode": 3.0, "max": 2.0}, "must not fall"),
        ("erlang", {"mean": 1.0, "k": 0.0}, "whole number"),
        ("erlang", {"mean": 1.0, "k": 1.5}, "whole number"),
        ("erlang", {"mean": 1.0, "k": 1001.0}, "whole number"),
        ("normal", {"mean": 0.0, "sd": 1.0}, "more than zero"),
    ],
)
def test_that_impossible_distributions_are_refused(kind: str, parameters: dict[str, float], why: str) -> None:
    with pytest.raises(QuantityError, match=why):
        distribution(kind, parameters)
