"""A small desk with three receptionists, and the program's parts around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from designer.app import translations
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The off-screen platform says which wishes of a window it cannot hand on; that is no fault of the window."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and journals of each test go to its own folder."""
    qapp.setOrganizationName("service-designer")
    qapp.setApplicationName("service-designer")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The desk's document."""
    folder = tmp_path / "documents"
    folder.mkdir()
    path = folder / "desk.blueprint.yaml"
    path.write_text(DESK, encoding="utf-8")
    return path


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session whose figures come quickly."""
    made = Session(delay_ms=5)
    yield made
    made.close()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    """The program without windows; those it has at the end are closed without questions."""
    made = Program(qapp)
    yield made
    for window in list(made.windows):
        window.give_up()
    translations.install(qapp, "en", made._translators)
    made.deleteLater()
    qtbot.wait(1)


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


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[str], None]:
    """Presses the button with these words in the next message box."""

    def press(words: str, tries: int = 100) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            if tries:
                QTimer.singleShot(20, lambda: press(words, tries - 1))
            return
        found = [button for button in box.findChildren(QPushButton) if button.text().replace("&", "") == words]
        assert found, [button.text() for button in box.findChildren(QPushButton)]
        found[0].click()

    return lambda words: QTimer.singleShot(20, lambda: press(words))


@pytest.fixture
def choose_file(qapp: QApplication) -> Callable[[Path], None]:
    """Types a path into the next file dialog, which is Qt's own, and presses Enter."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    def type_name(path: Path, tries: int = 100) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert field is not None
            field.setText(str(path))
            QTest.keyClick(field, Qt.Key.Key_Return)
        elif tries:
            QTimer.singleShot(20, lambda: type_name(path, tries - 1))

    return lambda path: QTimer.singleShot(20, lambda: type_name(path))
