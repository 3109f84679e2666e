import math

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.graph import network, routing
from designer.model.distributions import fixed
from designer.model.elements import Demand, Period, RatePeriod, Schedule, StaffPool


def seen(analysis, *ids):  # type: ignore[no-untyped-def]
    return [analysis.steps[id].visits for id in ids]


class TestVisits:
    def test_that_rework_with_probability_r_visits_a_step_1_over_1_minus_r_times(self, step, process) -> None:
        steps = [step("work", "right"), step("right", {"work": 0.2, "done": 0.8}, kind="decision"), step("done", kind="end")]
        assert seen(analyse(process(steps, rate=10)), "work", "done") == pytest.approx([1.25, 1.0])

    def test_that_the_traffic_of_a_jackson_network_is_solved(self, step, process) -> None:
        # By hand: a = 1 + 0.1 b + 0.2 c; b = 0.6 a; c = 0.4 a + 0.5 b, so a = 1 / (1 - 0.06 - 0.14) = 1.25.
        steps = [
            step("a", {"b": 0.6, "c": 0.4}),
            step("b", {"a": 0.1, "c": 0.5, "out": 0.4}),
            step("c", {"a": 0.2, "out": 0.8}),
            step("out", kind="end"),
        ]
        assert seen(analyse(process(steps, rate=10)), "a", "b", "c", "out") == pytest.approx([1.25, 0.75, 0.875, 1.0])

    def test_that_a_fork_sends_every_case_down_every_branch_and_a_join_makes_them_one(self, step, process) -> None:
        steps = [
            step("f", "a b c", kind="fork"),
            *(step(id, "j") for id in "abc"),
            step("j", "out", kind="join"),
            step("out", kind="end"),
        ]
        assert seen(analyse(process(steps, rate=1)), *"abcj", "out") == pytest.approx([1.0] * 5)

    def test_that_a_branch_may_come_into_the_join_by_two_ways(self, step, process) -> None:
        steps = [
            step("f", "a b", kind="fork"),
            step("a", {"j": 0.3, "x": 0.7}, kind="decision"),
            step("x", "j"),
            step("b", "j"),
            step("j", "out", kind="join"),
            step("out", kind="end"),
        ]
        assert seen(analyse(process(steps, rate=1)), "x", "j", "out") == pytest.approx([0.7, 1.0, 1.0])

    def test_that_forks_nest(self, step, process) -> None:
        steps = [
            step("f", "g b", kind="fork"),
            step("g", "x y", kind="fork"),
            step("x", "k"),
            step("y", "k"),
            step("k", "j", kind="join"),
            step("b", "j"),
            step("j", "out", kind="join"),
            step("out", kind="end"),
        ]
        assert seen(analyse(process(steps, rate=1)), "x", "k", "j", "out") == pytest.approx([1.0] * 4)

    def test_that_a_branch_that_never_joins_runs_on_alone(self, step, process) -> None:
        steps = [
            step("f", "a b mail", kind="fork"),
            step("a", "j"),
            step("b", "j"),
            step("mail", "sent"),
            step("sent", kind="end"),
            step("j", "out", kind="join"),
            step("out", kind="end"),
        ]
        assert seen(analyse(process(steps, rate=1)), "j", "out", "sent") == pytest.approx([1.0] * 3)

    def test_that_a_loop_that_cannot_end_is_told_and_everything_else_still_counted(self, step, process) -> None:
        steps = [
            step("in", {"round": 0.5, "out": 0.5}),
            step("round", "about", 60, "clerk"),
            step("about", "round"),
            step("out", kind="end"),
        ]
        found = analyse(process(steps, rate=1, clerk=1))
        assert seen(found, "in", "out") == pytest.approx([1.0, 0.5])
        assert math.isinf(found.steps["round"].visits)
        assert found.cycle_time_s is None
        assert found.capacity_per_s == 0.0
        assert any("never leave" in str(remark) for remark in found.remarks)

    def test_that_shares_left_open_take_equal_parts_of_the_rest(self, step, process) -> None:
        steps = [step("a", {"b": 0.5, "c": None, "d": None}), *(step(id, kind="end") for id in "bcd")]
        assert seen(analyse(process(steps, rate=1)), *"bcd") == pytest.approx([0.5, 0.25, 0.25])

    def test_that_shares_that_do_not_add_up_are_scaled_and_told(self, step, process) -> None:
        steps = [step("a", {"b": 0.9, "c": 0.9}, kind="decision"), step("b", kind="end"), step("c", kind="end")]
        found = analyse(process(steps, rate=1))
        assert seen(found, "b", "c") == pytest.approx([0.5, 0.5])
        assert any("180 %" in str(remark) for remark in found.remarks)

    def test_that_several_demands_are_weighed_by_their_rates(self, step, process) -> None:
        steps = [step("a", "out"), step("b", "out"), step("out", kind="end")]
        found = analyse(process(steps, rate=[Demand("one", "a", 30 / 3600), Demand("two", "b", 10 / 3600)]))
        assert found.demand_per_s * 3600 == pytest.approx(40)
        assert seen(found, "a", "b", "out") == pytest.approx([0.75, 0.25, 1.0])

    def test_that_without_demand_the_start_counts(self, step, process) -> None:
        steps = [step("lost", "out"), step("in", "out", kind="start"), step("out", kind="end")]
        assert seen(analyse(process(steps)), "lost", "in", "out") == [0.0, 1.0, 1.0]


class TestRouting:
    def test_that_it_is_made_once_per_value(self, step, process) -> None:
        blueprint = process([step("a", "b"), step("b")])
        assert routing(blueprint) is routing(blueprint)

    def test_that_flows_lead_to_larger_numbers_but_in_loops(self, step, process) -> None:
        found = routing(process([step("d"), step("c", "d b"), step("b", "d"), step("a", "b c")], rate=[Demand("x", "a", 1.0)]))
        assert all(target > source for source, ways in enumerate(found.out) for target, _ in ways)

    def test_that_the_network_has_the_shares(self, step, process) -> None:
        graph = network(process([step("a", {"b": 0.25, "c": 0.75}), step("b"), step("c")]))
        assert graph.edges["a", "b"]["share"] == 0.25
        assert set(graph) == {"a", "b", "c"}


class TestCapacity:
    def test_that_one_person_in_two_roles_is_one_pool(self, step, process) -> None:
        steps = [
            step("front", "back", fixed(120), "clerk"),
            step("back", "out", fixed(240), "clerk", lane="office"),
            step("out", kind="end"),
        ]
        found = analyse(process(steps, rate=10, clerk=2))
        assert found.pools["clerk"].unit_load_s == pytest.approx(360)
        assert found.capacity_per_s * 3600 == pytest.approx(20)
        assert found.pools["clerk"].implied_utilisation == pytest.approx(0.5)

    def test_that_the_least_capacity_is_that_of_the_process_and_its_pool_the_bottleneck(self, step, process) -> None:
        steps = [step("a", "b", 60, "one"), step("b", "out", 100, "two"), step("out", kind="end")]
        found = analyse(process(steps, rate=30, one=1, two=1))
        assert found.bottleneck == "two"
        assert found.capacity_per_s * 3600 == pytest.approx(36)

    def test_that_people_who_work_together_count_each(self, step, process) -> None:
        found = analyse(process([step("lift", time=60, staff="porter*2")], rate=10, porter=4))
        assert found.pools["porter"].unit_load_s == pytest.approx(120)
        assert found.pools["porter"].implied_utilisation == pytest.approx(10 * 120 / 3600 / 4)

    def test_that_a_step_that_needs_more_people_than_there_are_stops_the_process(self, step, process) -> None:
        found = analyse(process([step("lift", time=60, staff="porter*3")], rate=10, porter=2))
        assert found.capacity_per_s == 0.0
        assert math.isinf(found.pools["porter"].implied_utilisation)
        assert any("more people" in str(remark) for remark in found.remarks)

    def test_that_availability_takes_capacity_away(self, step, process) -> None:
        pool = StaffPool("clerk", "Clerk", 2, availability=0.5)
        found = analyse(process([step("a", time=60, staff="clerk")], rate=30, clerk=pool))
        assert found.capacity_per_s * 3600 == pytest.approx(60)
        assert found.pools["clerk"].implied_utilisation == pytest.approx(0.5)

    def test_that_overload_gives_the_growth_of_the_queue_and_no_mean_wait(self, step, process) -> None:
        found = analyse(process([step("a", time=120, staff="clerk")], rate=40, clerk=1))
        pool = found.pools["clerk"]
        assert pool.implied_utilisation == pytest.approx(4 / 3)
        assert pool.queue_growth_per_s * 3600 == pytest.approx(10)
        assert pool.wait_mean_s is None
        assert found.steps["a"].wait_mean_s is None
        assert found.cycle_time_s is None

    def test_that_nobody_is_no_capacity(self, step, process) -> None:
        found = analyse(process([step("a", time=120, staff="clerk")], rate=40, clerk=0))
        assert found.capacity_per_s == 0.0
        assert found.bottleneck == "clerk"

    def test_that_without_demand_capacity_is_known_all_the_same(self, step, process) -> None:
        found = analyse(process([step("a", time=120, staff="clerk")], clerk=1))
        assert found.capacity_per_s * 3600 == pytest.approx(30)
        assert found.pools["clerk"].implied_utilisation == 0.0
        assert found.steps["a"].wait_mean_s == 0.0


WEEK = (0, 1, 2, 3, 4, 5, 6)


def hours(first: int, last: int, days: tuple[int, ...] = WEEK) -> Period:
    return Period(days, first * 3600, last * 3600)


class TestCalendars:
    def morning(self, step, process, schedule: Period | None):  # type: ignore[no-untyped-def]
        demand = Demand("d", "a", profile=(RatePeriod(hours(8, 12), 30 / 3600), RatePeriod(hours(12, 16), 10 / 3600)))
        pool = StaffPool("clerk", "Clerk", 3, schedule="shift" if schedule else "")
        blueprint = process([step("a", time=300, staff="clerk")], rate=[demand], clerk=pool)
        return analyse(blueprint.put("schedules", Schedule("shift", (schedule,))) if schedule else blueprint)

    def test_that_demand_is_the_mean_over_the_hours_in_which_it_comes(self, step, process) -> None:
        assert self.morning(step, process, None).demand_per_s * 3600 == pytest.approx(20)

    def test_that_the_peak_is_that_of_the_busiest_hour(self, step, process) -> None:
        pool = self.morning(step, process, None).pools["clerk"]
        assert pool.implied_utilisation == pytest.approx(20 / 36)
        assert pool.peak_utilisation == pytest.approx(30 / 36)

    def test_that_people_who_are_there_when_nobody_comes_do_not_count_twice(self, step, process) -> None:
        assert self.morning(step, process, hours(0, 24)).pools["clerk"].implied_utilisation == pytest.approx(20 / 36)

    def test_that_half_the_hours_must_do_the_work_of_all(self, step, process) -> None:
        found = self.morning(step, process, hours(12, 16))
        assert found.pools["clerk"].implied_utilisation == pytest.approx(2 * 20 / 36)
        assert any("fewer hours" in str(remark) for remark in found.remarks)

    def test_that_the_peak_counts_only_hours_on_duty(self, step, process) -> None:
        pool = self.morning(step, process, hours(10, 20)).pools["clerk"]
        assert pool.peak_utilisation == pytest.approx(30 / 36)
        pool = self.morning(step, process, hours(12, 20)).pools["clerk"]
        assert pool.peak_utilisation == pytest.approx(20 / 36)

    def test_that_each_demand_brings_its_own_work_at_its_own_hours(self, step, process) -> None:
        early = Demand("early", "quick", profile=(RatePeriod(hours(8, 9), 30 / 3600),))
        late = Demand("late", "slow", profile=(RatePeriod(hours(18, 19), 10 / 3600),))
        steps = [step("quick", "out", 60, "clerk"), step("slow", "out", 240, "clerk"), step("out", kind="end")]
        pool = analyse(process(steps, rate=[early, late], clerk=1)).pools["clerk"]
        assert pool.implied_utilisation == pytest.approx((30 * 60 + 10 * 240) / 7200)
        assert pool.peak_utilisation == pytest.approx(10 * 240 / 3600)

    def test_that_steady_demand_has_no_peak(self, step, process) -> None:
        assert analyse(process([step("a", time=60, staff="clerk")], rate=10, clerk=1)).pools["clerk"].peak_utilisation is None
