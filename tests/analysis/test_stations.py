"""Waits at linked stations, against queues whose answer is known."""

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.queueing import mean_wait
from designer.model.distributions import distribution, fixed
from designer.model.elements import StaffPool


def test_that_stations_in_a_jackson_network_wait_as_if_each_stood_alone(step, process) -> None:
    steps = [
        step("a", {"b": 0.6, "out": 0.4}, 100, "first"),
        step("b", {"a": 0.25, "out": 0.75}, 200, "second"),
        step("out", kind="end"),
    ]
    found = analyse(process(steps, rate=30, first=2, second=2))
    visits_a = 1 / (1 - 0.6 * 0.25)
    rate = 30 / 3600 * visits_a
    assert found.steps["a"].wait_mean_s == pytest.approx(mean_wait(rate, 1 / 100, 2))
    assert found.steps["b"].wait_mean_s == pytest.approx(mean_wait(0.6 * rate, 1 / 200, 2))


def test_that_littles_law_holds_over_the_whole_process(step, process) -> None:
    steps = [step("a", "b", 100, "clerk"), step("b", {"a": 0.2, "out": 0.8}, 150), step("out", kind="end")]
    found = analyse(process(steps, rate=20, clerk=1))
    inside = sum(found.demand_per_s * figures.visits * (figures.time_mean_s + figures.wait_mean_s) for figures in found.steps.values())
    assert inside == pytest.approx(found.demand_per_s * found.cycle_time_s)


def test_that_constant_service_waits_half_as_long(step, process) -> None:
    random = analyse(process([step("a", time=90, staff="clerk")], rate=30, clerk=1)).steps["a"].wait_mean_s
    constant = analyse(process([step("a", time=fixed(90), staff="clerk")], rate=30, clerk=1)).steps["a"].wait_mean_s
    assert constant == pytest.approx(random / 2)


def test_that_a_regular_station_makes_the_next_one_wait_less(step, process) -> None:
    def second(first_time):  # type: ignore[no-untyped-def]
        steps = [step("a", "b", first_time, "one"), step("b", "out", 100, "two"), step("out", kind="end")]
        return analyse(process(steps, rate=30, one=1, two=1)).steps["b"].wait_mean_s

    assert second(fixed(110)) < second(110) < second(distribution("lognormal", {"mean": 110, "sd": 250}))
    assert second(110) == pytest.approx(mean_wait(30 / 3600, 1 / 100, 1))


def test_that_variation_passes_through_steps_without_staff(step, process) -> None:
    direct = [step("a", "b", fixed(110), "one"), step("b", "out", 100, "two"), step("out", kind="end")]
    through = [step("a", "walk", fixed(110), "one"), step("walk", "b", fixed(30)), *direct[1:]]
    waits = [analyse(process(steps, rate=30, one=1, two=1)).steps["b"].wait_mean_s for steps in (direct, through)]
    assert waits[0] == pytest.approx(waits[1])


def test_that_splitting_makes_a_stream_more_random(step, process) -> None:
    def second(share: float) -> float:
        ways = {"b": share, "out": 1 - share} if share < 1 else {"b": None}
        steps = [step("a", ways, fixed(100 * share), "one"), step("b", "out", 100, "two"), step("out", kind="end")]
        found = analyse(process(steps, rate=30 / share, one=1, two=1))
        wait = found.steps["b"].wait_mean_s
        assert wait is not None
        return wait

    assert second(1.0) < second(0.2) < mean_wait(30 / 3600, 1 / 100, 1)


def test_that_steps_of_a_shared_pool_share_one_queue(step, process) -> None:
    steps = [step("a", "b", 60, "clerk"), step("b", "out", 60, "clerk"), step("out", kind="end")]
    found = analyse(process(steps, rate=20, clerk=1))
    assert found.steps["a"].wait_mean_s == found.steps["b"].wait_mean_s == pytest.approx(mean_wait(40 / 3600, 1 / 60, 1))


def test_that_a_step_that_needs_two_pools_waits_for_the_slower_one(step, process) -> None:
    found = analyse(process([step("a", time=100, staff="one two")], rate=30, one=1, two=3))
    assert found.steps["a"].wait_mean_s == found.pools["one"].wait_mean_s
    assert found.steps["a"].utilisation == found.pools["one"].implied_utilisation


def test_that_pairs_out_of_four_people_are_two_servers(step, process) -> None:
    pairs = analyse(process([step("a", time=100, staff="porter*2")], rate=30, porter=4)).steps["a"].wait_mean_s
    assert pairs == pytest.approx(mean_wait(30 / 3600, 1 / 100, 2))


def test_that_interruptions_lengthen_the_wait(step, process) -> None:
    pool = StaffPool("clerk", "Clerk", 1, availability=0.8)
    found = analyse(process([step("a", time=80, staff="clerk")], rate=30, clerk=pool))
    assert found.steps["a"].wait_mean_s == pytest.approx(mean_wait(30 / 3600, 1 / 100, 1))


def test_that_steps_without_staff_never_wait(step, process) -> None:
    found = analyse(process([step("a", time=100)], rate=3000))
    assert found.steps["a"].wait_mean_s == 0.0
    assert found.steps["a"].wait_probability == 0.0
    assert found.steps["a"].utilisation is None
    assert found.cycle_time_s == pytest.approx(100)


def test_that_approximations_are_told_and_exact_figures_are_not(step, process) -> None:
    exact = analyse(process([step("a", time=90, staff="clerk")], rate=30, clerk=1))
    about = analyse(process([step("a", time=fixed(90), staff="clerk")], rate=30, clerk=1))
    assert not any("approximation" in str(remark) for remark in exact.remarks)
    assert any("Whitt" in str(remark) for remark in about.remarks)


def test_that_a_busy_pool_is_not_to_be_trusted(step, process) -> None:
    found = analyse(process([step("a", time=114, staff="clerk")], rate=30, clerk=1))
    assert any("95 %" in str(remark) for remark in found.remarks)
