"""Fixtures for every test: seeded hypothesis, settings apart from the user's, the shipped hotel, the program and its dialogs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.app import translations
from designer.app.program import Program

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parent.parent
os.environ.setdefault("NUMBA_CACHE_DIR", str(ROOT / "build" / "numba"))  # half a minute of compiling, once for all tests

PATIENCE_MS = 60_000

settings.register_profile(
    "house", derandomize=True, deadline=None, max_examples=60, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def apart_from_the_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, caches and journals of the tests go to a folder of their own."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ):
        os.environ[name] = str(home / folder)


@pytest.fixture(autouse=True)
def no_check_may_fail(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A check that raises is only logged, so that it costs a user no other finding; here it fails the test."""
    yield
    failures = [record.getMessage() for record in caplog.get_records("call") if record.name == "designer.checks"]
    assert not failures, failures


@pytest.fixture
def hotel_path() -> Path:
    """The hotel template that the program ships."""
    return ROOT / "resources" / "templates" / "hotel.blueprint.yaml"


class PatientBot(QtBot):
    """Waits for what happens as long as the slowest machine may need: only a test that fails takes that long."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        """Until `callback` is true, or does not raise."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = 0, **options: Any) -> Any:
        """Until `signal` is sent in the block."""
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE_MS), **options)

    def waitExposed(self, widget: QWidget, *, timeout: int = 0) -> Any:
        """Until `widget` is on the screen."""
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE_MS))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hand of a user; it is patient."""
    return PatientBot(request)


# -- the program ----------------------------------------------------------------------------------------------------------

WITH_WINDOWS = [Path(__file__).parent / "app", Path(__file__).parent / "journeys"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The off-screen platform says which wishes of a window it cannot hand on; that is no fault of the window."""
    for item in items:
        if any(item.path.is_relative_to(folder) for folder in WITH_WINDOWS):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def own_settings(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and journals of each test go to its own folder."""
    qapp.setOrganizationName("service-designer")
    qapp.setApplicationName("service-designer")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder for documents."""
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


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
def later(qtbot: QtBot) -> Callable[[Callable[[QWidget], bool]], None]:
    """Tries `act` on the dialog that is open, again and again until it says that it was the right one."""

    def start(act: Callable[[QWidget], bool], tries: int = 250) -> None:
        dialog = QApplication.activeModalWidget()
        if (dialog is None or not act(dialog)) and tries:
            QTimer.singleShot(20, lambda: start(act, tries - 1))

    return lambda act: QTimer.singleShot(20, lambda: start(act))


@pytest.fixture
def answer(later: Callable[[Callable[[QWidget], bool]], None]) -> Callable[[str], None]:
    """Presses the button with these words in the next message box."""

    def pressing(words: str) -> Callable[[QWidget], bool]:
        def act(dialog: QWidget) -> bool:
            if not isinstance(dialog, QMessageBox):
                return False
            found = [button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == words]
            assert found, [button.text() for button in dialog.findChildren(QPushButton)]
            QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
            return True

        return act

    return lambda words: later(pressing(words))


@pytest.fixture
def choose_file(qapp: QApplication, later: Callable[[Callable[[QWidget], bool]], None]) -> Callable[[Path], None]:
    """Types a path into the next file dialog, which is Qt's own, and presses Enter."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    def choosing(path: Path) -> Callable[[QWidget], bool]:
        def act(dialog: QWidget) -> bool:
            field = dialog.findChild(QLineEdit, "fileNameEdit") if isinstance(dialog, QFileDialog) else None
            if field is None:
                return False
            field.setText(str(path))
            QTest.keyClick(field, Qt.Key.Key_Return)
            return True

        return act

    return lambda path: later(choosing(path))
