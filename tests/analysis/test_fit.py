import math

import pytest

from designer.analysis.fit import Time, deviation, gamma_within, larger, quantile, simplified, within


@pytest.mark.parametrize("x", [0.1, 0.7, 2.0, 9.0])
def test_that_shape_one_is_the_exponential_distribution(x: float) -> None:
    assert gamma_within(1.0, x) == pytest.approx(1 - math.exp(-x), rel=1e-9)


@pytest.mark.parametrize("x", [0.1, 0.7, 2.0, 9.0])
def test_that_shape_one_half_is_the_error_function(x: float) -> None:
    assert gamma_within(0.5, x) == pytest.approx(math.erf(math.sqrt(x)), rel=1e-9)


@pytest.mark.parametrize(("shape", "x"), [(3, 2.0), (10, 14.0), (40, 45.0)])
def test_that_whole_shapes_are_erlangs_sum(shape: int, x: float) -> None:
    exact = 1 - sum(math.exp(-x + k * math.log(x) - math.lgamma(k + 1)) for k in range(shape))
    assert gamma_within(shape, x) == pytest.approx(exact, rel=1e-9)


def test_that_the_limit_for_large_shapes_fits_the_formula_where_it_takes_over() -> None:
    for x in (40.0, 50.0, 62.0):
        assert gamma_within(50.01, x) == pytest.approx(gamma_within(49.99, x), abs=2e-3)


def test_that_nothing_is_done_before_the_least_time() -> None:
    time = Time(10.0, 4.0, 6.0)
    assert time.within(6.0) == 0.0
    assert 0.4 < time.within(10.0) < 0.65
    assert time.within(100.0) == pytest.approx(1.0)


def test_that_a_time_that_does_not_vary_is_a_step() -> None:
    assert Time(10.0, 0.0).within(9.9) == 0.0
    assert Time(10.0, 0.0).within(10.0) == 1.0


def test_that_a_quantile_is_found_where_the_chance_reaches_the_target() -> None:
    assert quantile(lambda t: 1 - math.exp(-t / 60), 0.95, 1.0, 1.0) == pytest.approx(60 * math.log(20), rel=1e-3)
    assert quantile(lambda t: 1.0 if t >= 42 else 0.0, 0.5, 1.0, 1.0) == pytest.approx(42, rel=1e-3)
    assert quantile(lambda t: 1.0, 0.5, 10.0, 1.0) == 0.0
    assert math.isinf(quantile(lambda t: 0.4, 0.5, 10.0, 1.0))


@pytest.mark.parametrize("guess", [1.0, 170.0, 180.0, 190.0, 4e4])
@pytest.mark.parametrize("step", [0.0, 0.5, 1e3])
def test_that_a_quantile_is_found_from_any_guess(guess: float, step: float) -> None:
    assert quantile(lambda t: 1 - math.exp(-t / 60), 0.95, guess, step) == pytest.approx(60 * math.log(20), rel=2e-4)
    assert quantile(lambda t: 1.0 if t >= 42 else 0.0, 0.5, guess, step) == pytest.approx(42, rel=2e-4)


def test_that_the_deviation_of_a_mixture_counts_how_far_its_parts_are_apart() -> None:
    coin = [Time(0.0, 0.0, 0.0, 0.5), Time(10.0, 0.0, 0.0, 0.5)]
    assert deviation(coin, 5.0) == pytest.approx(5.0)
    assert deviation([Time(7.0, 9.0)], 7.0) == pytest.approx(3.0)


def test_that_the_larger_of_two_standard_normals_has_the_known_moments() -> None:
    mean, variance = larger((0.0, 1.0), (0.0, 1.0))
    assert mean == pytest.approx(1 / math.sqrt(math.pi))
    assert variance == pytest.approx(1 - 1 / math.pi)


def test_that_the_larger_of_two_far_apart_is_the_larger_one() -> None:
    assert larger((100.0, 1.0), (1.0, 1.0)) == pytest.approx((100.0, 1.0))
    assert larger((5.0, 0.0), (7.0, 0.0)) == (7.0, 0.0)


def test_that_simplifying_a_mixture_keeps_mean_and_variance_and_what_is_far_apart() -> None:
    times = [Time(10.0, 4.0, 0.0, 0.3), Time(10.2, 4.0, 0.0, 0.3), Time(60.0, 9.0, 0.0, 0.4)]
    fewer = simplified(times)
    assert len(fewer) == 2
    assert _moments(fewer) == pytest.approx(_moments(times))
    assert within(fewer, 30.0) == pytest.approx(0.6, abs=1e-3)


def _moments(times: list[Time]) -> tuple[float, float]:
    mean = sum(time.share * time.mean for time in times)
    return mean, sum(time.share * (time.variance + (time.mean - mean) ** 2) for time in times)
