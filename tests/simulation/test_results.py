"""Figures, intervals and promises against values found by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from designer.model.distributions import empirical, exponential, fixed
from designer.model.elements import Band, Batch, Flow, Lane, Patience, Promise, StepKind
from designer.simulation.engine import Window
from designer.simulation.figures import figures, promisable, quantile
from designer.simulation.intervals import t_interval, t_quantile, wilson
from designer.simulation.results import reach, results, still_growing
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from designer.simulation.tally import bin_edge
from designer.simulation.warm_up import mser5

SOME = Specification(cases=300, replications=4, compiled=False)


# -- intervals ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("freedom", "table"), [(1, 12.7062), (2, 4.3027), (4, 2.7764), (9, 2.2622), (30, 2.0423), (200, 1.9719)])
def test_that_student_s_quantiles_are_those_of_the_tables(freedom, table):
    assert t_quantile(0.975, freedom) == pytest.approx(table, abs=5e-5)


def test_that_an_interval_of_three_values_is_that_found_by_hand():
    mean, low, high = t_interval([1.0, 2.0, 6.0])  # sd sqrt(7), so 4.3027 * sqrt(7 / 3)
    assert mean == 3.0
    assert (low, high) == pytest.approx((3 - 6.5724, 3 + 6.5724), abs=1e-4)


def test_that_one_value_has_no_bounds():
    assert t_interval([2.0]) == (2.0, -math.inf, math.inf)


def test_that_a_share_has_wilson_s_bounds():
    assert wilson(8, 10) == pytest.approx((0.8, 0.4902, 0.9433), abs=1e-4)
    assert wilson(10, 10)[1:] == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert wilson(0, 0)[1:] == (0.0, 1.0)


# -- percentiles --------------------------------------------------------------------------------------------------------------


def test_that_percentiles_count_those_who_did_not_wait():
    bins = ((100, 10),)
    assert quantile(bins, 0.5, 90) == 0.0
    assert quantile(bins, 0.95, 90) == pytest.approx((bin_edge(100) + bin_edge(101)) / 2)
    assert quantile((), 0.99, 5) == 0.0
    assert quantile((), 0.99) == 0.0


def test_that_what_can_be_promised_is_kept(step, service):
    promise = Promise("quick", "Quick", "serve", "serve", 300.0, 0.95)
    blueprint = service([step("serve", "end", time=fixed(300.0)), step("end", kind=StepKind.END)], promises=[promise])
    found = simulate(blueprint, SOME).promises["quick"]
    assert found.verdict == "kept"
    assert 300.0 <= found.can_promise.mean <= 300.0 * 1.022
    assert promisable(((0, 5),), 0.9) == pytest.approx(0.1)


# -- warm-up ------------------------------------------------------------------------------------------------------------------


def test_that_a_beginning_unlike_the_rest_is_cut_off_and_no_more():
    assert mser5([100.0] * 20 + [1.0, 2.0, 3.0, 2.0, 1.0] * 40) == 20
    assert mser5([float(i) for i in range(200)]) is None
    assert mser5([1.0] * 3) is None
    assert mser5([]) is None


def test_that_times_that_still_grow_are_told(one_queue, run):
    tally = run(one_queue(3), 2_000)
    steady = [replace(tally, series=tuple(10.0 + (i * 7 + j) % 5 for i in range(90))) for j in range(5)]
    rising = [replace(tally, series=tuple(1.0 + i + j for i in range(90))) for j in range(5)]
    assert not still_growing(steady)
    assert still_growing(rising)
    assert not still_growing([replace(tally, series=())] * 5)


# -- replications that lack a figure ------------------------------------------------------------------------------------------


def test_that_a_figure_that_some_replications_lack_is_the_mean_of_the_others(step, service, run):
    steps = [
        step("serve", Flow("rare", share=0.003), Flow("end", share=0.997), kind=StepKind.DECISION),
        step("rare", "end", time=fixed(60.0)),
        step("end", kind=StepKind.END),
    ]
    blueprint = service(steps)
    tallies = [run(blueprint, 200, replication=i) for i in range(1, 9)]
    came = [tally for tally in tallies if tally.steps["rare", "guests"].visits]
    assert 1 < len(came) < 8
    found = results(blueprint, SOME, Window(cases=200), tallies, True)
    assert found.get("step", "rare", "work") == pytest.approx((60.0, 60.0, 60.0))
    shares = [tally.steps["rare", "guests"].visits / 200 for tally in tallies]
    assert found.get("step", "rare", "visits") == pytest.approx(t_interval(shares))
    only = results(blueprint, SOME, Window(cases=200), [came[0], *(tally for tally in tallies if tally not in came)], True)
    assert only.get("step", "rare", "work") == (60.0, -math.inf, math.inf)


# -- promises -----------------------------------------------------------------------------------------------------------------


def test_that_a_promise_has_the_bounds_of_both_intervals(one_queue, run):
    promise = Promise("quick", "Quick", "serve", "serve", 600.0, 0.5)
    blueprint = one_queue(3)
    blueprint = blueprint.with_(promises=blueprint.promises.put(promise))
    tallies = [run(blueprint, 300, replication=i) for i in range(1, 6)]
    found = results(blueprint, SOME, Window(cases=300), tallies, True).promises["quick"]
    kept = [tally.promises["quick"].kept for tally in tallies]
    one, other = wilson(sum(kept), 1500), t_interval([each / 300 for each in kept])
    assert found.count == 1500
    assert found.kept.mean == pytest.approx(sum(kept) / 1500)
    assert (found.kept.low, found.kept.high) == pytest.approx((min(one.low, other.low), min(1.0, max(one.high, other.high))))


def test_that_a_promise_on_evidence_is_told_as_unknown(one_queue, step):
    blueprint = one_queue()
    promise = Promise("sign", "Sign", "serve", "board", 600.0, 0.5)
    blueprint = blueprint.with_(steps=blueprint.steps.put(step("board", kind=StepKind.EVIDENCE)), promises=blueprint.promises.put(promise))
    found = simulate(blueprint, SOME).promises["sign"]
    assert (found.verdict, found.count, str(found.remark)) == ("cannot tell", 0, "no work passes its first or its last step")


def test_that_only_hidden_steps_on_the_way_cost_a_promise_its_minutes(step, service):
    steps = [
        replace(step("ask", "look", time=fixed(60.0))),
        replace(step("look", "tell", time=fixed(120.0)), lane="back"),
        replace(step("tell", "file", time=fixed(30.0))),
        replace(step("file", "choose", time=fixed(600.0)), lane="back"),
        step("choose", Flow("ask", share=0.25), Flow("end", share=0.75), kind=StepKind.DECISION),
        step("end", kind=StepKind.END),
    ]
    blueprint = service(steps, promises=[Promise("soon", "Soon", "ask", "tell", 600.0, 0.9)])
    blueprint = blueprint.with_(lanes=blueprint.lanes.put(Lane("back", "Back", Band.BACK_OFFICE)))
    found = simulate(blueprint, SOME)
    visits = found.get("step", "look", "visits").mean
    assert [id for id, _ in found.promises["soon"].hidden] == ["look"]
    assert found.promises["soon"].hidden[0][1] == pytest.approx(120.0 * visits)
    assert found.promises["soon"].mean == pytest.approx((210.0, 210.0, 210.0))


def test_that_who_loses_patience_is_on_the_way(step, service):
    steps = [
        step("ask", "end", time=fixed(60.0), staff={"clerk": 1}, patience=Patience(fixed(5.0), "later")),
        step("later", "end"),
        step("end", kind=StepKind.END),
    ]
    blueprint = service(steps, {"clerk": 1})
    assert reach(blueprint, "ask", True) == {"ask", "later", "end"}
    assert reach(blueprint, "later", False) == {"ask", "later"}
    assert reach(blueprint, "ask", True, "later") == {"ask", "later", "end"}


# -- growth -------------------------------------------------------------------------------------------------------------------


def test_that_a_queue_that_people_leave_does_not_grow(step, service):
    steps = [
        step("serve", "end", time=exponential(300.0), staff={"clerk": 1}, patience=Patience(exponential(300.0), "end")),
        step("end", kind=StepKind.END),
    ]
    found = simulate(service(steps, {"clerk": 1}, 24.0), Specification(cases=2000, replications=5, compiled=False))
    assert found.growing == {}
    assert found.get("step", "serve", "wait").mean > 0
    assert found.get("service", "", "cycle") is not None


def test_that_work_behind_impatient_customers_grows_by_those_who_come(step, service):
    steps = [
        step("serve", "pack", time=exponential(300.0), staff={"clerk": 1}, patience=Patience(exponential(60.0), "end")),
        step("pack", "end", time=fixed(400.0), staff={"packer": 1}),
        step("end", kind=StepKind.END),
    ]
    few = simulate(service(steps, {"clerk": 1, "packer": 2}, 60.0), Specification(days=1, replications=3, warm_up=0.0, compiled=False))
    many = simulate(service(steps, {"clerk": 1, "packer": 1}, 60.0), Specification(days=1, replications=3, warm_up=0.0, compiled=False))
    assert few.growing == {}  # a clerk serves at most 12 an hour, and two packers pack 18
    assert many.growing["packer"] * 3600 == pytest.approx(60 * (1 - 9 / (60 * many.get("step", "pack", "visits").mean)), rel=1e-6)


def test_that_a_batch_s_work_counts_once(step, service):
    serve = step("serve", "end", time=fixed(600.0), staff={"machine": 1}, batch=Batch(8, 1800.0))
    found = simulate(service([serve, step("end", kind=StepKind.END)], {"machine": 1}, 24.0), SOME)
    assert found.growing == {}  # one by one 4 machines would be needed


def test_that_a_load_costs_its_people_once(step, service):
    """A machine at 12 EUR an hour, ten minutes for four cases: two EUR a load, half of one for each; a case alone pays two."""
    wash = step("serve", "end", time=fixed(600.0), staff={"machine": 1}, batch=Batch(4))
    made = service([wash, step("end", kind=StepKind.END)], {"machine": 6}, 24.0)
    made = made.put("staff", replace(made.staff["machine"], cost=12 / 3600))
    found = simulate(made, SOME)
    for kind, id in (("step", "serve"), ("pool", "machine"), ("service", ""), ("demand", "guests"), ("lane", "desk")):
        assert found.get(kind, id, "cost").mean == pytest.approx(0.5)
    assert found.get("step", "serve", "work").mean == pytest.approx(600.0)  # of the case
    assert found.get("pool", "machine", "work").mean == pytest.approx(150.0)  # of the people
    alone = simulate(made.put("steps", replace(wash, batch=None)), SOME)
    assert alone.get("service", "", "cost").mean == pytest.approx(2.0)


def test_that_the_growth_is_what_comes_less_what_can_be_done(one_queue):
    found = simulate(one_queue(2, fixed(300.0), rate=30.0), SOME)
    assert found.growing == pytest.approx({"clerk": 6 / 3600})
    assert not [
        key for key in found.figures if key[2] in ("wait", "cycle", "cycle_p95", "inside", "mean", "can_promise") and key[1] != "end"
    ]


# -- joins and empty runs -----------------------------------------------------------------------------------------------------


def test_that_a_join_waits_for_the_longest_and_has_no_percentiles(step, service, run):
    steps = [
        step("split", "short", "long", kind=StepKind.FORK),
        step("short", "meet", time=fixed(60.0)),
        step("long", "meet", time=fixed(100.0)),
        step("meet", "end", kind=StepKind.JOIN),
        step("end", kind=StepKind.END),
    ]
    blueprint = service(steps)
    found = figures(blueprint, run(blueprint, 50))
    assert found["step", "meet", "wait"] == pytest.approx(40.0)
    assert found["step", "meet", "visits"] == 1
    assert ("step", "meet", "wait_p95") not in found
    assert found["service", "", "cycle"] == pytest.approx(100.0)


def test_that_work_that_takes_no_time_is_named(step, service):
    steps = [
        step("ask", "serve", time=empirical((0.0, 0.0), "z.csv"), staff={"clerk": 1}),
        step("serve", "end", time=fixed(60.0), staff={"clerk": 1}),
        step("end", kind=StepKind.END),
    ]
    found = simulate(service(steps, {"clerk": 2}, 10.0), Specification(cases=50, replications=5, compiled=False))
    (remark,) = [str(each) for each in found.remarks if "no time" in str(each)]
    assert "Ask" in remark
    assert "Serve" not in remark


def test_that_a_run_without_cases_has_no_means(one_queue, run):
    blueprint = one_queue()
    tally = run(blueprint, 1)
    empty = replace(tally, demands={id: replace(each, cases=0, bins=()) for id, each in tally.demands.items()})
    found = results(blueprint, SOME, Window(), [empty, empty], True)
    assert found.get("service", "", "cycle") is None
    assert any("no case came and left" in str(remark) for remark in found.remarks)


def test_that_lanes_pools_and_segments_have_the_figures_of_their_steps(step, service):
    """Two clerks at once for a quarter of an hour at 20 EUR an hour, and a walk nobody is needed for."""
    steps = [
        step("serve", "walk", time=fixed(900.0), staff={"clerk": 2}, patience=Patience(fixed(600.0), "end")),
        step("walk", "end", time=fixed(60.0)),
        step("end", kind=StepKind.END),
    ]
    made = service(steps, {"clerk": 2}, 3.5)
    found = simulate(made.put("staff", replace(made.staff["clerk"], cost=20 / 3600)), SOME)
    served, left = found.get("step", "serve", "visits").mean, found.get("service", "", "left").mean
    pool = {what: found.get("pool", "clerk", what).mean for what in ("visits", "work", "cost", "left")}
    assert pool == pytest.approx({"visits": served, "work": served * 1800, "cost": served * 10, "left": left})
    assert 0 < left < 1
    for kind, id in (("lane", "desk"), ("stage", "serve"), ("band", "front office")):
        group = {what: found.get(kind, id, what).mean for what in ("visits", "work", "cost", "left", "queue")}
        waiting = sum(found.get("step", one, "queue").mean for one in ("serve", "walk", "end"))
        assert group == pytest.approx(
            {"visits": 2 * served + 1, "work": served * 960, "cost": served * 10, "left": left, "queue": waiting}, rel=1e-6
        )
    guests = {what: found.get("demand", "guests", what).mean for what in ("visits", "queue", "wait")}
    assert guests["visits"] == pytest.approx(2 * served + 1)
    assert guests["queue"] == pytest.approx(guests["wait"] * found.get("service", "", "rate").mean, rel=0.02)  # Little
