"""What nobody foresaw."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from designer.app.errors import LastNet, start_log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "logs" / "log.txt"
    start_log(path)
    yield path
    for handler in list(logging.getLogger("designer").handlers):
        handler.close()
        logging.getLogger("designer").removeHandler(handler)


def error() -> ValueError:
    try:
        raise ValueError("<b>secret detail</b>")
    except ValueError as caught:
        return caught


def test_that_an_unforeseen_error_is_logged_rescued_and_told_without_a_traceback(
    qapp: QApplication, log_file: Path, answer: Callable[[str], None]
) -> None:
    rescued: list[bool] = []
    shown: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.text() + box.informativeText())

    net = LastNet(lambda: bool(rescued.append(True)), log_file)
    QTimer.singleShot(10, look)
    answer("OK")
    caught = error()
    net.caught(type(caught), caught, caught.__traceback__)
    assert rescued == [True]
    assert "secret detail" not in shown[0]
    assert "Traceback" not in shown[0]
    assert str(log_file) in shown[0]
    assert "ValueError: <b>secret detail</b>" in log_file.read_text(encoding="utf-8")
    assert "Traceback" in log_file.read_text(encoding="utf-8")


def test_that_an_error_while_one_is_shown_makes_no_second_dialog(qapp: QApplication, log_file: Path, answer: Callable[[str], None]) -> None:
    net = LastNet(lambda: False, log_file)
    caught = error()
    QTimer.singleShot(5, lambda: net.caught(type(caught), caught, caught.__traceback__))
    answer("OK")
    net.caught(type(caught), caught, caught.__traceback__)
    assert log_file.read_text(encoding="utf-8").count("unforeseen error") == 2
    assert QApplication.activeModalWidget() is None
