"""The whole analysis: figures of a case, and that no document makes it fail."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis.analyse import Analysis, analyse
from designer.analysis.report import to_json, to_text
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, distribution, exponential, fixed
from designer.model.elements import (
    BANDS,
    Demand,
    Flow,
    Lane,
    Period,
    Promise,
    RatePeriod,
    Schedule,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    StepKind,
)


def test_that_an_empty_blueprint_has_empty_figures() -> None:
    assert analyse(Blueprint()) == Analysis(0.0, None, None, crossings={"interaction": 0.0, "visibility": 0.0, "internal-interaction": 0.0})


class TestOneCase:
    def test_that_cost_is_staff_time_and_what_the_steps_cost(self, step, process) -> None:
        pool = StaffPool("clerk", "Clerk", 2, cost=36 / 3600)
        steps = [step("a", "d", fixed(100), "clerk", cost=0.5), step("d", {"a": 0.5, "out": 0.5}), step("out", cost=2.0)]
        assert analyse(process(steps, rate=1, clerk=pool)).cost_per_case == pytest.approx(2 * (1.0 + 0.5) + 2.0)

    def test_that_without_any_cost_it_is_unknown(self, step, process) -> None:
        assert analyse(process([step("a", time=60, staff="clerk")], rate=1, clerk=1)).cost_per_case is None

    def test_that_hand_offs_and_crossings_are_counted_by_how_often_they_happen(self, step, process) -> None:
        steps = [
            step("ask", "answer", lane="guest"),
            step("answer", {"check": 0.25, "done": 0.75}, lane="desk"),
            step("check", "answer", lane="office"),
            step("done", lane="guest"),
        ]
        found = analyse(process(steps, rate=1))
        answers = 1 / 0.75
        assert found.hand_offs == pytest.approx(1 + answers * 0.25 * 2 + 1)
        assert found.crossings["interaction"] == pytest.approx(2)
        assert found.crossings["visibility"] == pytest.approx(answers * 0.25 * 2)
        assert found.crossings["internal-interaction"] == 0.0

    def test_that_the_longest_of_branches_that_never_meet_is_the_cycle_time(self, step, process) -> None:
        steps = [step("f", "a b", kind="fork"), step("a", "e1", fixed(100)), step("b", "e2", fixed(300)), step("e1"), step("e2")]
        assert analyse(process(steps, rate=1)).cycle_time_s == pytest.approx(300)

    def test_that_nested_branches_take_the_longest_of_all(self, step, process) -> None:
        steps = [
            step("f", "g b", kind="fork"),
            step("g", "x y", kind="fork"),
            step("x", "k", fixed(100)),
            step("y", "k", fixed(200)),
            step("k", "j", kind="join"),
            step("b", "j", fixed(150)),
            step("j", "out", kind="join"),
            step("out", time=fixed(1)),
        ]
        assert analyse(process(steps, rate=1)).cycle_time_s == pytest.approx(201)


class TestReport:
    def test_that_json_has_the_keys_of_the_command_line(self, step, process) -> None:
        steps = [step("a", time=60, staff="clerk")]
        data = to_json(analyse(process(steps, rate=10, promises=[Promise("p", "P", "a", "a", 600, 0.9)], clerk=1)))
        assert {"demand_per_s", "capacity_per_s", "bottleneck", "pools", "steps", "promises", "cycle_time_s", "cost_per_case"} <= set(data)
        pools, found, promises = data["pools"], data["steps"], data["promises"]
        assert {"count", "unit_load_s", "implied_utilisation", "capacity_per_s", "wait_mean_s"} <= set(pools["clerk"])  # type: ignore[index, call-overload]
        assert {"visits", "wait_mean_s", "wait_probability"} <= set(found["a"])  # type: ignore[index, call-overload]
        assert {"kept", "target", "verdict", "can_promise_s"} <= set(promises["p"])  # type: ignore[index, call-overload]

    def test_that_the_table_speaks_in_names_and_units(self, step, process) -> None:
        steps = [step("check-in", time=300, staff="clerk")]
        blueprint = process(steps, rate=30, promises=[Promise("p", "Quick", "check-in", "check-in", 900, 0.9)], clerk=3)
        text = to_text(blueprint, analyse(blueprint))
        for expected in ("Demand: 30 / h", "Capacity: 36 / h", "Bottleneck: Clerk", "83.3 %", "7 min 1 s", "Check-In", "Quick", "missed"):
            assert expected in text

    def test_that_what_is_unknown_is_a_dash(self, step, process) -> None:
        blueprint = process([step("a", time=120, staff="clerk")], rate=60, clerk=1)
        assert "Cycle time: –" in to_text(blueprint, analyse(blueprint))


# -- any document -----------------------------------------------------------------------------------------------------

IDS = [f"s{i}" for i in range(9)]
POOLS = ["p0", "p1", "gone"]
times = st.one_of(
    st.none(),
    st.floats(0, 1e5).map(fixed),
    st.floats(0.01, 1e5).map(exponential),
    st.floats(1, 1e4).map(lambda mean: distribution("lognormal", {"mean": mean, "sd": mean / 2})),
    st.just(distribution("normal", {"mean": 60, "sd": 100})),
)
flows = st.lists(
    st.builds(Flow, st.sampled_from([*IDS, "nowhere"]), share=st.one_of(st.none(), st.floats(0, 1))),
    max_size=3,
    unique_by=lambda flow: flow.target,
).map(tuple)
uses = st.lists(st.builds(StaffUse, st.sampled_from(POOLS), st.integers(0, 3)), max_size=2, unique_by=lambda use: use.pool).map(tuple)
periods = st.builds(
    lambda days, start, hours: Period(tuple(sorted(days)), start * 3600, (start + hours) * 3600),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(0, 12),
    st.integers(1, 12),
)


def _step(id: str, kind: StepKind, time: Distribution | None, staff: tuple[StaffUse, ...], ways: tuple[Flow, ...], lane: int) -> Step:
    return Step(id, id, f"l{lane}", "g", kind, time=time, staff=staff, next=tuple(way for way in ways if way.target != id))


@st.composite
def blueprints(draw: st.DrawFn) -> Blueprint:
    ids = IDS[: draw(st.integers(1, len(IDS)))]
    steps = [_step(id, draw(st.sampled_from(list(StepKind))), draw(times), draw(uses), draw(flows), draw(st.integers(0, 4))) for id in ids]
    shift = st.sampled_from(["", "shift", "gone"])
    staff = [
        StaffPool(id, id, draw(st.integers(0, 4)), draw(st.one_of(st.none(), st.floats(0, 1))), draw(st.floats(0, 1)), draw(shift))
        for id in POOLS[:2]
    ]
    rate = st.one_of(st.just(0.0), st.floats(1e-6, 1.0))
    profile = st.lists(st.builds(RatePeriod, periods, rate), max_size=2).map(tuple)
    demand = [
        Demand(id, draw(st.sampled_from(IDS)), draw(rate), draw(profile)) for id in draw(st.sampled_from([(), ("d0",), ("d0", "d1")]))
    ]
    promises = [
        Promise(id, id, draw(st.sampled_from(IDS)), draw(st.sampled_from(IDS)), draw(st.floats(0, 1e5)), draw(st.floats(0, 1)))
        for id in ("k0", "k1")
    ]
    return Blueprint(
        stages=Table.of([Stage("g", "G")]),
        lanes=Table.of([Lane(f"l{i}", f"L{i}", band) for i, band in enumerate(BANDS)]),
        staff=Table.of(staff),
        schedules=Table.of([Schedule("shift", (draw(periods),))]),
        demand=Table.of(demand),
        steps=Table.of(steps),
        promises=Table.of(promises),
    )


@given(blueprints())
def test_that_no_blueprint_makes_it_fail_and_its_json_is_finite(blueprint: Blueprint) -> None:
    found = analyse(blueprint)
    assert list(found.steps) == list(blueprint.steps)
    assert list(found.pools) == list(blueprint.staff)
    assert list(found.promises) == list(blueprint.promises)
    json.dumps(to_json(found), allow_nan=False)
    to_text(blueprint, found)
    for figures in found.promises.values():
        assert figures.kept is None or -1e-9 <= figures.kept <= 1 + 1e-9


@given(blueprints(), st.integers(2, 5))
def test_that_capacity_grows_with_the_people(blueprint: Blueprint, factor: int) -> None:
    many = Table.of([StaffPool(p.id, p.name, p.count * factor, p.cost, p.availability, p.schedule) for p in blueprint.staff.values()])
    before, after = analyse(blueprint), analyse(blueprint.with_(staff=many))
    for id, pool in before.pools.items():
        asked = [use.people for step in blueprint.steps.values() for use in step.staff if use.pool == id]
        if pool.capacity_per_s is not None and max(asked, default=0) <= pool.count:
            assert after.pools[id].capacity_per_s == pytest.approx(pool.capacity_per_s * factor)


@given(blueprints())
def test_that_more_demand_never_shortens_a_wait(blueprint: Blueprint) -> None:
    def scaled(demand: Demand) -> Demand:
        return Demand(demand.id, demand.start, demand.rate * 2, tuple(RatePeriod(part.period, part.rate * 2) for part in demand.profile))

    before = analyse(blueprint)
    after = analyse(blueprint.with_(demand=Table.of([scaled(each) for each in blueprint.demand.values()])))
    for id, pool in before.pools.items():
        assert after.pools[id].implied_utilisation >= pool.implied_utilisation * (1 - 1e-9)
