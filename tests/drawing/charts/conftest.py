"""Figures like those of a hotel with a queue in the morning and in the evening."""

from __future__ import annotations

import pytest

from designer.drawing.charts.breakdown import Times, cost_breakdown, time_breakdown
from designer.drawing.charts.changes import Change, scenario_changes
from designer.drawing.charts.chart import Chart
from designer.drawing.charts.gap import company_curves, gap_chart
from designer.drawing.charts.histogram import Promised, cycle_times, promise_times
from designer.drawing.charts.hours import Course, queue_over_time, utilisation_by_hour
from designer.drawing.charts.values import SHARE, TIME, money
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Lane, Observation, Stage, Step, WalkThrough

DESK = (0.1, 0.0, 0.0, 0.0, 0.1, 0.3, 1.2, 3.4, 4.1, 2.2, 0.9, 0.4, 0.3, 0.3, 0.6, 1.8, 2.9, 3.1, 1.4, 0.8, 0.5, 0.4, 0.2, 0.1)
DUTY = (1.0,) * 6 + (3.0,) * 12 + (2.0,) * 4 + (1.0,) * 2
BUSY = (0.2, 0.1, 0.1, 0.1, 0.3, 0.7, 2.4, 2.9, 3.0, 2.7, 2.0, 1.5, 1.4, 1.3, 1.6, 2.3, 2.8, 2.9, 1.9, 1.6, 1.2, 0.9, 1.1, 0.4)
BINS = [(60.0 * 1.1**i, 60.0 * 1.1 ** (i + 1), round(2000 * 2.0 ** -((abs(i - 22) / 5) ** 2))) for i in range(50)]
STAGES = (
    Times("Arrival", 95.0, 40.0, 130.0),
    Times("Check in", 240.0, 75.0, 410.0),
    Times("Stay", 620.0, 1900.0, 350.0),
    Times("Check out", 180.0, 60.0, 220.0),
)
CHANGES = (
    Change("Check in within 10 min: promise kept", "A fourth receptionist", SHARE, 0.062, 0.041, 0.083, 0.881, 0.943),
    Change("Check in within 10 min: promise kept", "Mobile key", SHARE, 0.012, -0.006, 0.030, 0.881, 0.893),
    Change("Hotel: waiting", "A fourth receptionist", TIME, -214.0, -260.0, -168.0, 1110.0, 896.0),
    Change("Hotel: waiting", "Mobile key", TIME, -31.0, -80.0, 18.0, 1110.0, 1079.0),
    Change("Hotel: cost of a case", "A fourth receptionist", money("EUR"), 1.9, 1.85, 1.95, 41.2, 43.1),
    Change("Hotel: cost of a case", "Mobile key", money("EUR"), -0.6, -0.7, -0.5, 41.2, 40.6),
)


def walked() -> Chart:
    """Two companies walked through, step by step."""
    stages = (Stage("come", "Arrival"), Stage("stay", "Stay"))
    steps = [
        Step(f"s{i}", name, "desk", "come" if i < 2 else "stay") for i, name in enumerate(("Check in", "Kitchen", "Mobile key", "Hotel"))
    ]
    document = Blueprint(stages=Table.of(stages), lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]), steps=Table.of(steps))
    walks = [
        WalkThrough(
            company, company, company, observations=tuple(Observation(f"s{i}", expectation=5, perception=p) for i, p in enumerate(got))
        )
        for company, got in (("", (4, 6, 2, 5)), ("Mobile", (7, 3, 5, 6)))
    ]
    return gap_chart(document, steps, company_curves(walks, [step.id for step in steps]))


def chart_of(name: str) -> Chart:
    """One of the hotel's charts."""
    return {
        "queue": lambda: queue_over_time([Course("Reception", DESK), Course("Porter", tuple(value / 3 for value in DESK))]),
        "queue-week": lambda: queue_over_time([Course("Reception", DESK * 7), Course("Porter", tuple(value / 3 for value in DESK * 7))]),
        "utilisation": lambda: utilisation_by_hour("Reception", BUSY, DUTY),
        "utilisation-week": lambda: utilisation_by_hour("Reception", BUSY * 7, DUTY * 7),
        "cycle": lambda: cycle_times("Guests", BINS, [(0.5, 480.0), (0.9, 900.0), (0.95, 1100.0), (0.99, 1600.0)]),
        "promise": lambda: promise_times(Promised("Check in", 600.0, 0.9, None), BINS, [(0.5, 480.0), (0.9, 900.0)]),
        "time": lambda: time_breakdown("Stage", STAGES),
        "cost": lambda: cost_breakdown("Lane", [("Reception", 12.4), ("Housekeeping", 21.7), ("Kitchen", 7.1)], "EUR"),
        "changes": lambda: scenario_changes(CHANGES),
        "gap": walked,
    }[name]()


NAMES = ("queue", "queue-week", "utilisation", "utilisation-week", "cycle", "promise", "time", "cost", "changes", "gap")


@pytest.fixture(params=NAMES)
def chart(request: pytest.FixtureRequest) -> Chart:
    """Each of the hotel's charts."""
    return chart_of(request.param)
