"""A short way to write small processes: steps as keyword arguments, one lane and one stage unless named."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, exponential
from designer.model.elements import Band, Demand, Flow, Lane, Promise, StaffPool, StaffUse, Stage, Step, StepKind

Ways = str | dict[str, float | None]
MakeStep = Callable[..., Step]
MakeProcess = Callable[..., Blueprint]


def _flows(ways: Ways) -> tuple[Flow, ...]:
    if isinstance(ways, dict):
        return tuple(Flow(target, share=share) for target, share in ways.items())
    return tuple(Flow(target) for target in ways.split())


def _staff(text: str) -> tuple[StaffUse, ...]:
    uses = (part.partition("*") for part in text.split())
    return tuple(StaffUse(pool, int(people or 1)) for pool, _, people in uses)


@pytest.fixture(scope="session")
def step() -> MakeStep:
    """``step("a", "b c", time=60, staff="clerk porter*2", kind="fork", lane="desk")``; a number is an exponential mean in seconds."""

    def make(
        id: str, ways: Ways = "", time: float | Distribution | None = None, staff: str = "", kind: str = "activity", **rest: object
    ) -> Step:
        known = exponential(time) if isinstance(time, int | float) else time
        values = {"lane": "desk", "stage": "visit", **rest}
        return Step(id, id.title(), kind=StepKind(kind), time=known, staff=_staff(staff), next=_flows(ways), **values)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def process() -> MakeProcess:
    """``process(steps, clerk=3, rate=30)``: pools by their people, demand per hour at the first step, promises as tuples."""

    def make(
        steps: Iterable[Step], rate: float | Iterable[Demand] = 0.0, promises: Iterable[Promise] = (), **pools: int | StaffPool
    ) -> Blueprint:
        steps = tuple(steps)
        demand = [Demand("customers", steps[0].id, rate / 3600)] if isinstance(rate, int | float) else list(rate)
        staff = [pool if isinstance(pool, StaffPool) else StaffPool(id, id.title(), pool) for id, pool in pools.items()]
        lanes = [Lane("guest", "Guest", Band.CUSTOMER), Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("office", "Office", Band.BACK_OFFICE)]
        return Blueprint(
            stages=Table.of([Stage("visit", "Visit")]),
            lanes=Table.of(lanes),
            staff=Table.of(staff),
            demand=Table.of([each for each in demand if each.rate > 0 or each.profile]),
            steps=Table.of(steps),
            promises=Table.of(promises),
        )

    return make
