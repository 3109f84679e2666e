"""A process that a link leads to: a case through it fares as through the same steps written in its place."""

from __future__ import annotations

import pytest

from designer.analysis.analyse import analyse
from designer.checks.registry import run_checks
from designer.model.blueprint import Blueprint
from designer.model.distributions import Distribution, exponential, fixed
from designer.model.elements import Demand, Flow, Promise, Step, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Mode, Window, replicate
from designer.simulation.refusals import refusals
from designer.simulation.results import reach
from designer.simulation.tally import Tally
from tests.simulation.conftest import make_service, make_step
from tests.simulation.modes import COMPILED, MODES

HOUR = 3600
STAFF = {"clerk": 3, "washer": 2}
LAUNDRY = Distribution("lognormal", (200.0, 60.0))
PROMISE = Promise("all", "All", "greet", "goodbye", 900.0, 0.9)


def ends(*ids: str) -> list[Step]:
    return [make_step(id, kind=StepKind.END) for id in ids]


def linked(time: Distribution = LAUNDRY) -> Blueprint:
    """Half of the cases have their linen washed by a process of its own, with a loop in it."""
    return make_service(
        [
            make_step("greet", "dirty", time=exponential(240.0), staff={"clerk": 1}),
            make_step("dirty", Flow("laundry", share=0.5), Flow("goodbye", share=0.5), kind=StepKind.DECISION),
            make_step("laundry", "goodbye", kind=StepKind.LINK, link="bring"),
            make_step("goodbye", "leave", time=fixed(60.0), staff={"clerk": 1}),
            make_step("bring", "wash", kind=StepKind.START),
            make_step("wash", "clean", time=time, staff={"washer": 1}),
            make_step("clean", Flow("wash", share=0.2), Flow("done", share=0.8), kind=StepKind.DECISION),
            *ends("leave", "done"),
        ],
        STAFF,
        20.0,
        [PROMISE],
    )


def written_out(time: Distribution = LAUNDRY) -> Blueprint:
    """The same with the steps of the linked process in the link's place."""
    return make_service(
        [
            make_step("greet", "dirty", time=exponential(240.0), staff={"clerk": 1}),
            make_step("dirty", Flow("laundry", share=0.5), Flow("goodbye", share=0.5), kind=StepKind.DECISION),
            make_step("laundry", "bring"),
            make_step("bring", "wash"),
            make_step("wash", "clean", time=time, staff={"washer": 1}),
            make_step("clean", Flow("wash", share=0.2), Flow("done", share=0.8), kind=StepKind.DECISION),
            make_step("done", "goodbye"),
            make_step("goodbye", "leave", time=fixed(60.0), staff={"clerk": 1}),
            *ends("leave"),
        ],
        STAFF,
        20.0,
        [PROMISE],
    )


def once(blueprint: Blueprint, mode: Mode = PLAIN, cases: int = 2000, seed: int = 1) -> Tally:
    assert refusals(blueprint) == ()
    network, names = compile_network(blueprint)
    return replicate(with_streams(network, names, seed, 0), names, Window(cases=cases), mode)


@MODES
def test_that_a_case_through_a_link_fares_as_through_the_process_written_out(mode: Mode) -> None:
    one, other = once(linked(), mode), once(written_out(), mode)
    assert one.demands == other.demands  # cycle times, to the last bit: every step has the random numbers of its name
    assert one.promises == other.promises
    for step in ("greet", "wash", "goodbye", "done", "laundry"):
        assert one.steps[step, "guests"] == other.steps[step, "guests"]


def test_that_formulas_agree_with_the_process_written_out() -> None:
    one, other = analyse(linked()), analyse(written_out())
    assert one.cycle_time_s == pytest.approx(other.cycle_time_s, rel=0.01)  # how regular arrivals are is carried on more coarsely
    assert {id: pool.unit_load_s for id, pool in one.pools.items()} == pytest.approx(
        {id: pool.unit_load_s for id, pool in other.pools.items()}
    )
    assert one.pools["washer"].unit_load_s == pytest.approx(0.5 * 200 / 0.8)
    assert one.steps["wash"].visits == pytest.approx(0.5 / 0.8)
    assert one.promises["all"].kept == pytest.approx(other.promises["all"].kept, abs=0.01)
    assert set(dict(one.promises["all"].contributions)) == set(dict(other.promises["all"].contributions))
    assert one.promises["all"].verdict == other.promises["all"].verdict


def test_that_times_without_variation_are_exact() -> None:
    chain = make_service(
        [
            make_step("ask", "first", time=fixed(10.0)),
            make_step("first", "again", kind=StepKind.LINK, link="look", time=fixed(5.0)),
            make_step("again", "out", kind=StepKind.LINK, link="look"),
            make_step("look", "found", kind=StepKind.START),
            make_step("found", "seen", time=fixed(100.0)),
            *ends("out", "seen"),
        ],
        {},
        1.0,
        [Promise("all", "All", "ask", "again", 300.0, 0.9), Promise("inside", "Inside", "ask", "found", 300.0, 0.9)],
    )
    found, run = analyse(chain), once(chain, cases=10)
    assert found.cycle_time_s == pytest.approx(215.0)
    assert found.steps["found"].visits == pytest.approx(2.0)
    assert run.demands["guests"].cycle_sum == pytest.approx(2150.0)
    assert run.promises["all"].seconds == pytest.approx(2150.0)
    assert (found.promises["all"].mean_s, found.promises["all"].verdict) == (pytest.approx(215.0), "kept")
    assert run.promises["inside"].seconds == pytest.approx(1150.0)  # the clock stops when the step is done for the first time


def test_that_a_link_that_nothing_follows_leads_over() -> None:
    chain = make_service(
        [make_step("ask", "over", time=fixed(10.0)), make_step("over", kind=StepKind.LINK, link="look"),
         make_step("look", "seen", kind=StepKind.START, time=fixed(100.0)), *ends("seen")],
        {}, 1.0,
    )  # fmt: skip
    assert analyse(chain).cycle_time_s == pytest.approx(110.0)
    assert once(chain, cases=10).demands["guests"].cycle_sum == pytest.approx(1100.0)
    assert [finding for finding in run_checks(chain) if finding.code.startswith("STR")] == []


def test_that_who_comes_to_the_linked_process_by_themselves_leaves_at_its_end() -> None:
    own = linked().with_(demand=type(linked().demand).of([Demand("guests", "greet", 20 / HOUR), Demand("neighbours", "bring", 5 / HOUR)]))
    found = once(own)
    assert ("goodbye", "neighbours") not in found.steps or found.steps["goodbye", "neighbours"].visits == 0
    assert found.steps["wash", "neighbours"].visits > 0


def test_that_a_case_comes_back_once_when_all_its_parts_have_ended() -> None:
    parts = make_service(
        [
            make_step("ask", "both", kind=StepKind.FORK),
            make_step("both", "meet", kind=StepKind.LINK, link="split"),
            make_step("split", "quick", "slow", kind=StepKind.FORK),
            make_step("quick", "seen", time=fixed(10.0)),
            make_step("slow", "seen", time=fixed(100.0)),
            make_step("meet", "out", time=fixed(1.0)),
            *ends("seen", "out"),
        ],
        {},
        1.0,
    )
    found = once(parts, cases=10)
    assert found.steps["meet", "guests"].visits == 10
    assert found.demands["guests"].cycle_sum == pytest.approx(1010.0)


def test_that_a_process_that_always_links_back_to_itself_is_refused() -> None:
    steps = [make_step("ask", "more", kind=StepKind.START), make_step("more", "out", kind=StepKind.LINK, link="ask"), *ends("out")]
    assert [str(reason.message) for reason in refusals(make_service(steps))]
    split = [make_step("ask", Flow("a"), Flow("b"), kind=StepKind.LINK, link="look"), *ends("a", "b", "look")]
    assert "several ways on" in str(refusals(make_service(split))[0].message)


def test_that_hidden_work_of_a_linked_process_lies_on_the_way_of_a_promise() -> None:
    found = reach(linked(), "greet", True, "goodbye") & reach(linked(), "goodbye", False)
    assert found == {"greet", "dirty", "laundry", "goodbye", "bring", "wash", "clean", "done"}


def test_that_a_process_that_links_to_itself_takes_as_long_as_theory_says() -> None:
    """Three of ten do all of it once more before they come back: T = 100 + 0.3 T; rounds are geometric, with a variance of 0.3 / 0.49.

    All cases that count leave, so none is lost at the end; seeds 1 to 3000 gave a mean of -0.01 standard errors, with a deviation of 1.02.
    """
    steps = [
        make_step("ask", "go", time=fixed(10.0)),
        make_step("go", "said", kind=StepKind.LINK, link="look"),
        make_step("said", "out", time=fixed(1.0)),
        make_step("look", "work", kind=StepKind.START),
        make_step("work", "more", time=fixed(100.0)),
        make_step("more", Flow("deeper", share=0.3), Flow("seen", share=0.7), kind=StepKind.DECISION),
        make_step("deeper", "seen", kind=StepKind.LINK, link="look"),
        *ends("out", "seen"),
    ]
    blueprint = make_service(steps, {}, 5.0, [Promise("all", "All", "ask", "said", 600.0, 0.9)])
    found = analyse(blueprint)
    assert found.steps["work"].visits == pytest.approx(1 / 0.7)
    assert found.cycle_time_s == pytest.approx(11 + 100 / 0.7)
    assert found.promises["all"].mean_s == pytest.approx(11 + 100 / 0.7)
    seeds, cases = range(1, 9), 10_000
    sums = [run.demands["guests"].cycle_sum for run in (once(blueprint, cases=cases, seed=seed, mode=COMPILED) for seed in seeds)]
    error = 100 * 0.3**0.5 / 0.7 / (len(seeds) * cases) ** 0.5
    assert sum(sums) / len(seeds) / cases == pytest.approx(11 + 100 / 0.7, abs=3 * error)
