import math

import pytest

from designer.analysis.queueing import (
    departure_scv,
    erlang_b,
    erlang_c,
    mean_wait,
    merged_scv,
    stay_within,
    wait_variance,
    wait_within,
)


@pytest.mark.parametrize(("servers", "offered", "blocked"), [(1, 1.0, 0.5), (2, 1.0, 0.2), (5, 3.0, 0.1101), (10, 5.0, 0.018385)])
def test_that_erlang_b_gives_tabled_values(servers: int, offered: float, blocked: float) -> None:
    assert erlang_b(servers, offered) == pytest.approx(blocked, rel=1e-3)


def test_that_erlang_c_of_one_server_is_its_utilisation() -> None:
    assert erlang_c(1, 0.7) == pytest.approx(0.7)


def test_that_erlang_c_of_two_servers_at_half_load_is_a_third() -> None:
    assert erlang_c(2, 1.0) == pytest.approx(1 / 3)


def test_that_everybody_waits_where_the_queue_grows_and_nobody_without_demand() -> None:
    assert erlang_c(3, 3.0) == 1.0
    assert erlang_c(0, 1.0) == 1.0
    assert erlang_c(3, 0.0) == 0.0
    assert math.isinf(mean_wait(2.0, 1.0, 2))
    assert mean_wait(0.0, 1.0, 2) == 0.0
    assert wait_within(1.0, 0.0, 1e9) == 0.0
    assert wait_within(0.5, 1.0, -1.0) == 0.0


def test_that_a_part_of_a_server_lies_between_whole_ones() -> None:
    assert erlang_c(3, 2.0) < erlang_c(2.5, 2.0) < erlang_c(2, 1.999)


def test_that_the_limit_for_very_many_servers_fits_the_formula_where_it_takes_over() -> None:
    assert erlang_c(2001, 1960.0) == pytest.approx(erlang_c(2000, 1959.0), rel=0.02)


def test_that_the_wait_in_m_m_1_is_the_known_one() -> None:
    assert mean_wait(0.8, 1.0, 1) == pytest.approx(0.8 / 0.2)


def test_that_constant_service_halves_the_wait_as_pollaczek_and_khinchine_say() -> None:
    assert mean_wait(0.8, 1.0, 1, service_scv=0.0) == pytest.approx(0.8 / 0.2 / 2)


def test_that_the_variance_of_the_wait_in_m_m_1_is_the_known_one() -> None:
    rho = 0.6
    assert wait_variance(rho / (1 - rho), rho) == pytest.approx(rho * (2 - rho) / (1 - rho) ** 2)
    assert wait_variance(0.0, 0.0) == 0.0


@pytest.mark.parametrize("seconds", [0.5, 2.0, 10.0])
def test_that_the_stay_in_m_m_1_is_exponential(seconds: float) -> None:
    rho = 0.7
    assert stay_within(rho, 1 - rho, 1.0, seconds) == pytest.approx(1 - math.exp(-(1 - rho) * seconds))


def test_that_a_stay_is_certain_in_the_end_and_impossible_before_it_begins() -> None:
    assert stay_within(0.5, 1.0, 1.0, -1.0) == 0.0
    assert stay_within(0.5, 1.0, 1.0, 0.0) == pytest.approx(0.0)
    assert stay_within(0.5, 1.0, 1.0, 100.0) == pytest.approx(1.0)
    assert stay_within(0.5, 1.0, 1.0, 2.0) == pytest.approx(stay_within(0.5, 1.0000001, 1.0, 2.0), abs=1e-6)


def test_that_what_leaves_an_erlang_queue_is_as_random_as_what_comes() -> None:
    assert departure_scv(0.8, 3, 1.0, 1.0) == pytest.approx(1.0)
    assert merged_scv([(0.3, 1.0), (0.7, 1.0)], 0.8) == pytest.approx(1.0)


def test_that_a_full_station_passes_on_the_variation_of_its_services() -> None:
    assert departure_scv(1.0, 1, 1.0, 0.3) == pytest.approx(0.3)


def test_that_an_idle_station_passes_on_the_variation_of_its_arrivals() -> None:
    assert departure_scv(0.0, 1, 0.4, 3.0) == pytest.approx(0.4)


def test_that_merging_many_regular_streams_makes_a_random_one() -> None:
    many = [(0.01, 0.0)] * 100
    assert merged_scv(many, 0.1) > 0.95
    assert merged_scv([(1.0, 0.25)], 0.5) == pytest.approx(0.25)
    assert merged_scv([], 0.5) == 1.0
