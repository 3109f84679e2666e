"""Promises, against times whose distribution is known."""

import math

import pytest

from designer.analysis.analyse import analyse
from designer.model.distributions import distribution, fixed
from designer.model.elements import Promise


def promise(first: str, last: str, within: float, target: float = 0.9) -> Promise:
    return Promise("p", "Promise", first, last, within, target)


def figures(blueprint):  # type: ignore[no-untyped-def]
    return analyse(blueprint).promises["p"]


class TestOneQueue:
    def test_that_wait_and_service_in_m_m_1_are_exponential_together(self, step, process) -> None:
        found = figures(process([step("a", time=90, staff="clerk")], rate=30, promises=[promise("a", "a", 600)], clerk=1))
        rate = 1 / 90 - 30 / 3600
        assert found.kept == pytest.approx(1 - math.exp(-rate * 600), rel=1e-6)
        assert found.can_promise_s == pytest.approx(math.log(10) / rate, rel=1e-3)
        assert "exact" in str(found.method)

    def test_that_a_walk_before_the_queue_only_shifts_it(self, step, process) -> None:
        steps = [step("walk", "a", fixed(100)), step("a", time=90, staff="clerk")]
        found = figures(process(steps, rate=30, promises=[promise("walk", "a", 700)], clerk=1))
        assert found.kept == pytest.approx(1 - math.exp(-(1 / 90 - 30 / 3600) * 600), rel=1e-6)

    def test_that_a_wait_step_before_a_staffed_one_is_its_queue(self, step, process) -> None:
        steps = [step("q", "a", kind="wait"), step("a", time=90, staff="clerk")]
        found = figures(process(steps, rate=30, promises=[promise("q", "q", 300)], clerk=1))
        assert found.kept == pytest.approx(1 - 0.75 * math.exp(-(1 / 90 - 30 / 3600) * 300), rel=1e-6)
        assert found.contributions == (("a", pytest.approx(270)),)
        assert found.least_s == 0.0

    def test_that_a_wait_step_with_a_time_is_only_this_time(self, step, process) -> None:
        steps = [step("q", "a", fixed(50), kind="wait"), step("a", time=90, staff="clerk")]
        found = figures(process(steps, rate=30, promises=[promise("q", "q", 60)], clerk=1))
        assert found.kept == 1.0
        assert found.mean_s == pytest.approx(50)

    def test_that_the_wait_in_front_of_general_service_has_an_exponential_tail(self, step, process) -> None:
        steps = [step("q", "a", kind="wait"), step("a", time=fixed(90), staff="clerk")]
        found = figures(process(steps, rate=30, promises=[promise("q", "q", 300)], clerk=1))
        assert found.kept == pytest.approx(1 - 0.75 * math.exp(-0.75 / 135 * 300), rel=1e-6)
        assert "approximation" in str(found.method)


class TestPaths:
    def test_that_constant_times_keep_or_miss_for_certain(self, step, process) -> None:
        steps = [step("a", "b", fixed(60)), step("b", time=fixed(120))]
        kept = figures(process(steps, rate=1, promises=[promise("a", "b", 180, 1.0)]))
        assert (kept.kept, kept.verdict, kept.can_promise_s) == (1.0, "kept", pytest.approx(180))
        missed = figures(process(steps, rate=1, promises=[promise("a", "b", 179, 1.0)]))
        assert (missed.kept, missed.verdict, missed.kept_without_wait) == (0.0, "missed", 0.0)

    def test_that_two_exponential_steps_are_an_erlang_time(self, step, process) -> None:
        steps = [step("a", "b", 60), step("b", time=60)]
        found = figures(process(steps, rate=1, promises=[promise("a", "b", 240)]))
        assert found.kept == pytest.approx(1 - math.exp(-4) * (1 + 4), rel=1e-6)
        assert found.mean_s == pytest.approx(120)
        assert found.least_s == pytest.approx(120)

    def test_that_a_decision_weighs_its_ways(self, step, process) -> None:
        steps = [
            step("d", {"short": 0.7, "long": 0.3}, kind="decision"),
            step("short", "out", fixed(60)),
            step("long", "out", fixed(600)),
            step("out", kind="end"),
        ]
        found = figures(process(steps, rate=1, promises=[promise("d", "out", 300)]))
        assert found.kept == pytest.approx(0.7)
        assert found.mean_s == pytest.approx(0.7 * 60 + 0.3 * 600)
        assert found.least_s == pytest.approx(60)

    def test_that_cases_that_leave_on_the_way_do_not_count(self, step, process) -> None:
        steps = [
            step("a", {"b": 0.2, "gone": 0.8}, fixed(10)),
            step("b", {"c": 0.5, "gone": 0.25, "a": 0.25}, fixed(20)),
            step("c", time=fixed(5)),
            step("gone", kind="end"),
        ]
        found = figures(process(steps, rate=1, promises=[promise("a", "c", 40)]))
        again = 0.2 * 0.25
        assert found.mean_s == pytest.approx(30 / (1 - again) + 5)
        assert found.kept == pytest.approx(1 - again)

    def test_that_a_rework_loop_has_the_moments_of_a_geometric_sum(self, step, process) -> None:
        steps = [step("a", "d", 60), step("d", {"a": 0.5, "out": 0.5}, kind="decision"), step("out", kind="end")]
        found = figures(process(steps, rate=1, promises=[promise("a", "out", 300)]))
        assert found.mean_s == pytest.approx(120)
        # A geometric number of exponential times is exponential.
        assert found.kept == pytest.approx(1 - math.exp(-300 / 120), abs=0.01)

    def test_that_branches_side_by_side_take_as_long_as_the_slowest(self, step, process) -> None:
        steps = [
            step("f", "a b", kind="fork"),
            step("a", "j", fixed(100)),
            step("b", "j", fixed(300)),
            step("j", "out", kind="join"),
            step("out", time=fixed(10)),
        ]
        blueprint = process(steps, rate=1, promises=[promise("f", "out", 310)])
        found = figures(blueprint)
        assert (found.mean_s, found.least_s, found.kept) == (pytest.approx(310), pytest.approx(310), 1.0)
        assert found.contributions == (("b", pytest.approx(300)), ("out", pytest.approx(10)))
        assert analyse(blueprint).cycle_time_s == pytest.approx(310)

    def test_that_two_random_branches_take_longer_than_either(self, step, process) -> None:
        time = distribution("gamma", {"mean": 100, "sd": 20})
        steps = [step("f", "a b", kind="fork"), step("a", "j", time), step("b", "j", time), step("j", kind="join")]
        found = figures(process(steps, rate=1, promises=[promise("f", "j", 200)]))
        assert found.mean_s == pytest.approx(100 + 20 / math.sqrt(math.pi), rel=1e-6)

    def test_that_a_promise_may_end_inside_a_branch(self, step, process) -> None:
        steps = [
            step("f", "a b", kind="fork"),
            step("a", "a2", fixed(100)),
            step("a2", "j", fixed(50)),
            step("b", "j", fixed(900)),
            step("j", kind="join"),
        ]
        assert figures(process(steps, rate=1, promises=[promise("f", "a2", 160)])).mean_s == pytest.approx(150)
        assert figures(process(steps, rate=1, promises=[promise("a", "a2", 160)])).mean_s == pytest.approx(150)

    def test_that_waits_at_one_pool_shortly_after_each_other_are_long_together(self, step, process) -> None:
        def kept(gap: float) -> float:
            steps = [step("a", "walk", 60, "clerk"), step("walk", "b", fixed(gap)), step("b", time=60, staff="clerk")]
            found = figures(process(steps, rate=22, promises=[promise("a", "b", 900 + gap)], clerk=1)).kept
            assert found is not None
            return float(found)

        assert kept(0) < kept(600) < kept(1e6) - 0.01

    def test_that_the_costliest_step_comes_first(self, step, process) -> None:
        steps = [step("a", "b", 30), step("b", "c", 600), step("c", time=60)]
        found = figures(process(steps, rate=1, promises=[promise("a", "c", 3600)]))
        assert [id for id, _ in found.contributions] == ["b", "c", "a"]


class TestVerdicts:
    def chain(self, step, process, seconds: float, rate: float, within: float, target: float):  # type: ignore[no-untyped-def]
        time = distribution("gamma", {"mean": seconds, "sd": seconds / 2})
        steps = [step("a", "b", time, "clerk"), step("b", time=60)]
        return figures(process(steps, rate=rate, promises=[promise("a", "b", within, target)], clerk=1))

    def test_that_a_growing_queue_misses(self, step, process) -> None:
        found = self.chain(step, process, 130, 30, 3600, 0.5)
        assert (found.verdict, found.kept, found.can_promise_s) == ("missed", 0.0, None)
        assert "Clerk" in str(found.method)

    def test_that_a_pool_over_ninety_percent_cannot_be_told(self, step, process) -> None:
        found = self.chain(step, process, 112, 30, 600, 0.5)
        assert found.verdict == "cannot tell"
        assert "Clerk" in str(found.method)

    def test_that_what_fails_without_waiting_is_missed_at_any_load(self, step, process) -> None:
        found = self.chain(step, process, 112, 30, 60, 0.9)
        assert found.verdict == "missed"
        assert "without any waiting" in str(found.method)

    def test_that_a_figure_close_to_the_target_cannot_be_told(self, step, process) -> None:
        kept = self.chain(step, process, 60, 30, 300, 0.5).kept
        assert kept is not None
        assert self.chain(step, process, 60, 30, 300, kept - 0.005).verdict == "cannot tell"
        assert self.chain(step, process, 60, 30, 300, kept - 0.05).verdict == "kept"

    def test_that_steps_with_no_way_between_them_cannot_be_told(self, step, process) -> None:
        found = figures(process([step("a", "b"), step("b")], rate=1, promises=[promise("b", "a", 60)]))
        assert (found.verdict, found.kept) == ("cannot tell", None)

    def test_that_unknown_steps_cannot_be_told(self, step, process) -> None:
        assert figures(process([step("a")], rate=1, promises=[promise("a", "gone", 60)])).verdict == "cannot tell"

    def test_that_without_demand_a_good_promise_cannot_be_told(self, step, process) -> None:
        steps = [step("a", time=fixed(50), staff="clerk")]
        assert figures(process(steps, promises=[promise("a", "a", 60)], clerk=1)).verdict == "cannot tell"
        assert figures(process(steps, promises=[promise("a", "a", 40)], clerk=1)).verdict == "missed"

    def test_that_no_time_can_be_promised_to_all(self, step, process) -> None:
        found = figures(process([step("a", time=60)], rate=1, promises=[promise("a", "a", 60, 1.0)]))
        assert found.can_promise_s is None
