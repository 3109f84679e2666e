"""Small random services with every feature of the engine, for properties that must hold for all of them."""

from __future__ import annotations

from hypothesis import assume
from hypothesis import strategies as st

from designer.analysis.graph import routing
from designer.analysis.load import load
from designer.model.blueprint import Table
from designer.model.distributions import Distribution, exponential, fixed
from designer.model.elements import (
    PRIORITIES,
    Batch,
    Demand,
    Flow,
    Moments,
    Patience,
    Period,
    Promise,
    RatePeriod,
    Schedule,
    StaffPool,
    StepKind,
)
from tests.simulation.conftest import make_service, make_step

HOUR = 3600
TIMES = [
    fixed(45.0),
    fixed(0.0),
    exponential(80.0),
    Distribution("uniform", (10.0, 90.0)),
    Distribution("triangular", (10.0, 30.0, 200.0)),
    Distribution("normal", (60.0, 50.0)),
    Distribution("lognormal", (60.0, 40.0)),
    Distribution("gamma", (50.0, 90.0)),
    Distribution("weibull", (50.0, 20.0)),
    Distribution("erlang", (60.0, 3.0)),
    Distribution("empirical", (12.0, 30.0, 30.0, 144.0)),
]
DAYS = (0, 1, 2, 3, 4, 5, 6)
POOLS = ("clerk", "cook", "porter")


@st.composite
def services(draw):
    """A service of blocks in a row: plain steps, choices, loops, and forks with joins or with branches that end by themselves."""
    blocks = draw(st.lists(st.sampled_from(["step", "step", "choice", "loop", "fork", "apart", "until", "link"]), min_size=2, max_size=4))
    steps = []
    for i, block in enumerate(blocks):
        after = f"s{i + 1}" if i + 1 < len(blocks) else "end"
        steps += _block(draw, block, f"s{i}", after)
    if "link" in blocks:
        steps += _shared(draw)
    steps += [make_step("end", kind=StepKind.END), make_step("gone", kind=StepKind.END)]
    demand = draw(_demand())
    last = steps[-3].id if "link" not in blocks else f"s{len(blocks) - 1}"
    promises = [Promise("all", "All", "s0", last, 300.0, 0.9)]
    blueprint = make_service(steps, {}, demand, promises)
    blueprint = blueprint.with_(
        staff=Table.of([draw(_pool(id)) for id in POOLS]),
        schedules=Table.of([Schedule("day", (Period(DAYS, 6 * HOUR, 12 * HOUR), Period(DAYS, 13 * HOUR, 22 * HOUR)))]),
    )
    loaded = load(blueprint, routing(blueprint))
    assume(all(pool.utilisation < 0.9 for pool in loaded.pools.values()))  # in an overloaded service some might never leave
    return blueprint


def _block(draw, block, id, after):
    if block == "choice":
        shares = Flow(f"{id}a", shares=(("guests", 0.8), ("others", 0.3))), Flow(after)
        return [make_step(id, *shares, kind=StepKind.DECISION), draw(_work(f"{id}a", after))]
    if block == "loop":
        return [draw(_work(id, f"{id}again")), make_step(f"{id}again", Flow(id, share=0.3), Flow(after, share=0.7), kind=StepKind.DECISION)]
    if block == "fork":
        rest = [draw(_work(f"{id}{branch}", f"{id}join")) for branch in "ab"]
        return [make_step(id, f"{id}a", f"{id}b", kind=StepKind.FORK), *rest, make_step(f"{id}join", after, kind=StepKind.JOIN)]
    if block == "apart":
        return [make_step(id, f"{id}a", after, kind=StepKind.FORK), draw(_work(f"{id}a", "gone"))]
    if block == "link":
        return [make_step(id, after, kind=StepKind.LINK, time=draw(st.sampled_from([None, fixed(20.0)])), link="shared")]
    if block == "until":
        until = draw(st.sampled_from([8 * HOUR, 0, 23 * HOUR + 1800, "day"]))
        return [make_step(id, after, kind=StepKind.WAIT, time=draw(st.sampled_from([None, *TIMES])), until=until)]
    return [draw(_work(id, after))]


def _shared(draw):
    """A process that links lead to, which may come to its end in one place or in several."""
    if draw(st.booleans()):
        return [
            make_step("shared", "shared-work", kind=StepKind.START),
            draw(_work("shared-work", "over")),
            make_step("over", kind=StepKind.END),
        ]
    rest = [draw(_work("shared-a", "over")), draw(_work("shared-b", "gone")), make_step("over", kind=StepKind.END)]
    return [make_step("shared", "shared-a", "shared-b", kind=StepKind.FORK), *rest]


@st.composite
def _work(draw, id, after):
    pools = draw(st.lists(st.sampled_from(POOLS), max_size=2, unique=True))
    special = draw(st.sampled_from(["", "", "batch", "patience"]))
    return make_step(
        id,
        after,
        time=draw(st.sampled_from(TIMES)),
        staff={pool: draw(st.integers(1, 2)) for pool in pools},
        priority=draw(st.sampled_from(PRIORITIES)),
        batch=Batch(draw(st.integers(1, 4)), 200.0) if special == "batch" else None,
        patience=Patience(draw(st.sampled_from([exponential(60.0), fixed(30.0)])), "gone") if special == "patience" and pools else None,
    )


@st.composite
def _pool(draw, id):
    return StaffPool(id, id, draw(st.integers(2, 4)), 10.0, draw(st.sampled_from([1.0, 0.8])), draw(st.sampled_from(["", "", "day"])))


@st.composite
def _demand(draw):
    others = draw(
        st.sampled_from(
            [
                Demand("others", "s0", 4 / HOUR, priority="high"),
                Demand("others", "s0", profile=(RatePeriod(Period(DAYS, 7 * HOUR, 20 * HOUR), 6 / HOUR),), priority="low"),
                Demand("others", "s0", times=(Moments(DAYS, 8 * HOUR), Moments(DAYS, 8 * HOUR), Moments(DAYS, 19 * HOUR))),
            ]
        )
    )
    return [Demand("guests", "s0", draw(st.sampled_from([4.0, 9.0, 14.0])) / HOUR), others]
