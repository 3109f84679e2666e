"""A small desk with three receptionists, and the program's parts around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.program import Program
from designer.app.session import Session

DESK = """\
# The desk of a small hotel.
format: service-blueprint/1
name: Desk
currency: EUR
stages:
  arrive: {name: Arrival}
  stay: {name: Stay}
lanes:
  guest: {name: Guest, band: customer}
  desk: {name: Reception, band: front office}
  house: {name: Housekeeping, band: back office}
staff:
  receptionist: {name: Receptionist, count: 3, cost: 18 EUR / h}
demand:
  guests: {start: join-queue, rate: 30 / h}
steps:
  join-queue: {type: start, name: Guest joins the queue, lane: guest, stage: arrive, next: check-in}
  check-in:   # the moment of truth
    name: Check the guest in
    lane: desk
    stage: arrive
    time: {exponential: 5 min}
    staff: receptionist
    next: key-in-hand
  key-in-hand: {type: end, name: Key in hand, lane: guest, stage: stay}
promises:
  quick: {name: Quick key, from: join-queue, to: key-in-hand, within: 20 min, target: 90 %}
"""


@pytest.fixture(autouse=True)
def apart(own_settings: None) -> None:
    """Each test has settings and journals of its own."""


@pytest.fixture
def desk(documents: Path) -> Path:
    """The desk's document."""
    path = documents / "desk.blueprint.yaml"
    path.write_text(DESK, encoding="utf-8")
    return path


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session whose figures come quickly."""
    made = Session(delay_ms=5)
    yield made
    made.close()


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    """A shown window with the start page."""
    made = program.new_window()
    with qtbot.waitExposed(made):
        pass
    return made


@pytest.fixture
def opened(window: MainWindow, desk: Path, qtbot: QtBot) -> MainWindow:
    """A shown window with the desk's document in it, and its figures."""
    window.file.open(desk)
    qtbot.waitUntil(lambda: not window.session.busy)
    return window
