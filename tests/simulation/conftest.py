"""Small services to simulate, written in a few words."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, exponential
from designer.model.elements import Band, Demand, Flow, Lane, Promise, StaffPool, StaffUse, Stage, Step, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Mode, Window, replicate
from designer.simulation.ready import can_compile, compile_now
from designer.simulation.tally import Tally
from tests.simulation.modes import INSTALLED

HOUR = 3600.0


def make_step(id: str, *targets: Flow | str, time: Distribution | None = None, staff: dict[str, int] | None = None, **more: Any) -> Step:
    """A step of one lane and stage; targets are flows or ids."""
    flows = tuple(target if isinstance(target, Flow) else Flow(target) for target in targets)
    uses = tuple(StaffUse(pool, people) for pool, people in (staff or {}).items())
    return Step(id, id.capitalize(), "desk", "serve", time=time, staff=uses, next=flows, **more)


def make_service(
    steps: Sequence[Step], staff: dict[str, int] | None = None, demand: float | Sequence[Demand] = 30.0, promises: Sequence[Promise] = ()
) -> Blueprint:
    """A blueprint of `steps`; `demand` is cases an hour at the first one, or demands."""
    comes = [Demand("guests", steps[0].id, demand / HOUR)] if isinstance(demand, float) else demand
    return Blueprint(
        name="Service",
        stages=Table.of([Stage("serve", "Serve")]),
        lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool(id, id.capitalize(), count) for id, count in (staff or {}).items()]),
        steps=Table.of(steps),
        demand=Table.of(comes),
        promises=Table.of(promises),
    )


def counter(people: int = 3, time: Distribution | None = None, rate: float = 30.0) -> Blueprint:
    """One queue: `rate` cases an hour, exponential 5 min unless said otherwise."""
    serve = make_step("serve", "end", time=time or exponential(300.0), staff={"clerk": 1})
    return make_service([serve, make_step("end", kind=StepKind.END)], {"clerk": people}, rate)


@pytest.fixture(scope="session", autouse=True)
def compiled_engine() -> None:
    """Have it compiled (once for all tests, see NUMBA_CACHE_DIR), so that no test starts a process for that."""
    end = time.monotonic() + 600
    while INSTALLED and not can_compile() and not compile_now():
        assert time.monotonic() < end
        time.sleep(0.5)


@pytest.fixture
def step() -> Callable[..., Step]:
    return make_step


@pytest.fixture
def service() -> Callable[..., Blueprint]:
    return make_service


@pytest.fixture
def one_queue() -> Callable[..., Blueprint]:
    return counter


@pytest.fixture
def run() -> Callable[..., Tally]:
    """Runs a blueprint once; every run must obey Little's law."""

    def once(
        blueprint: Blueprint, cases: int = 20_000, warm_up: float = 0.0, seed: int = 1, mode: Mode = PLAIN, replication: int = 0
    ) -> Tally:
        network, names = compile_network(blueprint)
        tally = replicate(with_streams(network, names, seed, replication), names, Window(warm_up, cases=cases), mode)
        for area, spent in tally.little.values():
            assert area == pytest.approx(spent, rel=1e-6, abs=1e-6)
        return tally

    return once
