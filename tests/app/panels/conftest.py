"""A small hotel in a real session, with everything that a panel shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from designer.app.panels.properties import PropertiesPanel
from designer.app.selection import Selection
from designer.app.session import Session
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential
from designer.model.elements import (
    Band,
    Demand,
    Flow,
    Lane,
    Note,
    Period,
    Promise,
    Schedule,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    StepKind,
)


@pytest.fixture
def hotel() -> Blueprint:
    """Six steps in three lanes and two stages, with staff, demand and a promise."""
    steps = (
        Step("come", "Come in", "guest", "arrive", StepKind.START, next=(Flow("check-in"),)),
        Step("key-card", "Key card", "guest", "arrive", StepKind.EVIDENCE),
        Step(
            "check-in",
            "Check the guest in",
            "desk",
            "arrive",
            time=exponential(300.0),
            staff=(StaffUse("receptionist", 1),),
            next=(Flow("ready"),),
        ),
        Step("ready", "Is the room ready?", "desk", "arrive", StepKind.DECISION, next=(Flow("clean", "No", 0.2), Flow("go", "Yes", 0.8))),
        Step("clean", "Clean the room", "house", "stay", time=exponential(600.0), staff=(StaffUse("maid", 1),), next=(Flow("go"),)),
        Step("go", "Go to the room", "guest", "stay", StepKind.END),
    )
    return Blueprint(
        name="Small hotel",
        stages=Table.of((Stage("arrive", "Arrival"), Stage("stay", "Stay"))),
        lanes=Table.of(
            (Lane("guest", "Guest", Band.CUSTOMER), Lane("desk", "Reception", Band.FRONT_OFFICE), Lane("house", "Rooms", Band.BACK_OFFICE))
        ),
        staff=Table.of((StaffPool("receptionist", "Receptionist", 3), StaffPool("maid", "Maid", 2))),
        schedules=Table.of((Schedule("early", (Period((0, 1, 2, 3, 4), 25200, 54000),)),)),
        demand=Table.of((Demand("leisure", "come", 30 / 3600),)),
        steps=Table.of(steps),
        notes=Table.of((Note("why", "Ask why rooms are late", "house", "arrive"),)),
        promises=Table.of((Promise("key", "Key in hand", "come", "check-in", 600.0, 0.95),)),
    )


@pytest.fixture
def session(hotel: Blueprint, qtbot: QtBot) -> Iterator[Session]:
    """A session with the small hotel open; its figures are there before the test begins."""
    session = Session(delay_ms=0)
    with qtbot.waitSignal(session.findings_changed, timeout=10_000):
        session.new(hotel)
    yield session
    session.close()


@pytest.fixture
def selection(session: Session) -> Selection:
    """Nothing is selected; what will be follows the document as it does in the window."""
    chosen = Selection()
    session.changed.connect(lambda: chosen.keep(lambda ref: session.blueprint.get(ref) is not None, session.renamed))
    return chosen


@pytest.fixture
def properties(session: Session, selection: Selection, qtbot: QtBot) -> PropertiesPanel:
    """The properties, shown."""
    panel = PropertiesPanel(session, selection)
    qtbot.addWidget(panel)
    panel.resize(360, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
