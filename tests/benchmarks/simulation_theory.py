"""Mean waits of many millions of cases against what queueing theory says exactly."""

from __future__ import annotations

import math
from collections.abc import Iterator

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, exponential
from designer.model.elements import Band, Demand, Flow, Lane, StaffPool, StaffUse, Stage, Step, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import Window, replicate
from designer.simulation.simulate import mode

HOUR = 3600.0


def theory(cases: int) -> Iterator[tuple[str, float, float]]:
    """What, the exact mean wait in seconds, and that of a run of `cases` cases."""
    print(f"\ntheory, {cases} cases each:")
    yield "M/M/3, load 5/6", erlang_c(3, 2.5) * 300.0 / 0.5, mean_wait(_counter(3, exponential(300.0), 30.0), cases)
    long = Distribution("lognormal", (96.0, 60.0))
    exact = 30 / HOUR * (long.variance + long.mean**2) / 2 / (1 - 30 / HOUR * long.mean)
    yield "M/G/1, load 0.8, lognormal", exact, mean_wait(_counter(1, long, 30.0), cases)
    yield "M/M/1 with feedback of 20 %, load 0.75", 90.0 * 0.75 / 0.25, mean_wait(_counter(1, exponential(90.0), 24.0, again=0.2), cases)


def erlang_c(people: int, load: float) -> float:
    """The probability of waiting, from the sum over the states."""
    terms = [load**k / math.factorial(k) for k in range(people)]
    last = load**people / math.factorial(people) * people / (people - load)
    return last / (sum(terms) + last)


def mean_wait(blueprint: Blueprint, cases: int) -> float:
    """Mean seconds of waiting at the step ``serve``."""
    network, names = compile_network(blueprint)
    found = replicate(with_streams(network, names, 1, 0), names, Window(10 * HOUR, cases=cases), mode(True)).steps["serve", "guests"]
    return found.wait_sum / found.visits


def _counter(people: int, time: Distribution, rate: float, again: float = 0.0) -> Blueprint:
    ways = (Flow("serve", share=again), Flow("end", share=1 - again)) if again else (Flow("end"),)
    serve = Step("serve", "Serve", "desk", "serve", time=time, staff=(StaffUse("clerk", 1),), next=ways)
    return Blueprint(
        stages=Table.of([Stage("serve", "Serve")]),
        lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool("clerk", "Clerk", people)]),
        steps=Table.of([serve, Step("end", "End", "desk", "serve", kind=StepKind.END)]),
        demand=Table.of([Demand("guests", "serve", rate / HOUR)]),
    )
