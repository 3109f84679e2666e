"""Documents of any size for the benchmarks: a grid of activities over all bands, joined like the peers' grid."""

from __future__ import annotations

import math

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential
from designer.model.elements import BANDS, Demand, Flow, Lane, Promise, StaffPool, StaffUse, Stage, Step, StepKind

LANES = 10


def grid_blueprint(count: int) -> Blueprint:
    """`count` steps in ten lanes and as many stages as keep cells small; a chain with cross flows on every fifth step."""
    width = math.ceil(math.sqrt(count) * 1.25)
    lanes = [Lane(f"lane-{i}", f"Lane {i}", BANDS[1 + i * 4 // LANES], owner="Owner") for i in range(LANES)]
    stages = [Stage(f"stage-{i}", f"Stage {i}") for i in range(max(1, width // 4))]
    pools = [StaffPool(f"pool-{i}", f"Pool {i}", count=2 + count // 40) for i in range(LANES)]
    steps = [_step(i, count, width, len(stages)) for i in range(count)]
    return Blueprint(
        name=f"Grid of {count}",
        lanes=Table.of(lanes),
        stages=Table.of(stages),
        staff=Table.of(pools),
        steps=Table.of(steps),
        demand=Table.of([Demand("customers", "s0", rate=6 / 3600)]),
        promises=Table.of([Promise("all", "All done", "s0", f"s{count - 1}", 86400.0, 0.9)]),
    )


def _step(i: int, count: int, width: int, stages: int) -> Step:
    lane = (i // width) * LANES // max(1, math.ceil(count / width))
    flows = [Flow(f"s{i + 1}")] if i + 1 < count else []
    across = min(i + width + 1, count - 1)
    if i % 5 == 0 and i + width < count and across != i + 1:
        flows = [Flow(f"s{i + 1}", share=0.5), Flow(f"s{across}", share=0.5)]
    kind = StepKind.START if i == 0 else StepKind.END if i + 1 == count else StepKind.DECISION if len(flows) == 2 else StepKind.ACTIVITY
    busy = kind is StepKind.ACTIVITY
    return Step(
        f"s{i}",
        f"Step {i} prepare room",
        lane=f"lane-{min(lane, LANES - 1)}",
        stage=f"stage-{(i % width) * stages // width}",
        kind=kind,
        time=exponential(60.0 + i % 7) if busy else None,
        staff=(StaffUse(f"pool-{i % LANES}"),) if busy else (),
        next=tuple(flows),
    )
