from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from designer.app.chosen_path import ask_where, filter_of, with_ending


def test_that_a_name_without_ending_gets_that_of_the_filter() -> None:
    assert with_ending("/a/b", "PNG (*.png)") == Path("/a/b.png")
    assert with_ending("/a/b.pdf", "PNG (*.png)") == Path("/a/b.pdf")
    assert with_ending("/a/b", filter_of(".xes")) == Path("/a/b.xes")


class User:
    """Who answers file dialogs: one name after the other, and keeps what each dialog began with."""

    def __init__(self, *names: Path | str, filter: str = "PDF (*.pdf)") -> None:
        self._names = [str(name) for name in names]
        self._filter = filter
        self.starts: list[str] = []

    def answer(self, _parent: QWidget, _title: str, start: str, _filters: str) -> tuple[str, str]:
        self.starts.append(start)
        name = self._names.pop(0)
        return name, self._filter if name else ""


def asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, user: User) -> Path | None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", user.answer)
    return ask_where(parent, "Export", "start.png", "PNG (*.png);;PDF (*.pdf)")


def test_that_an_ending_does_not_lead_to_a_file_unasked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    there = tmp_path / "desk.pdf"
    there.write_text("kept", encoding="utf-8")
    user = User(tmp_path / "desk", there)
    assert asked(qtbot, monkeypatch, user) == there
    assert user.starts == ["start.png", str(there)]  # the second dialog asks itself whether to replace it


def test_that_who_would_not_replace_a_file_can_give_up(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "desk.pdf").write_text("kept", encoding="utf-8")
    assert asked(qtbot, monkeypatch, User(tmp_path / "desk", "")) is None


def test_that_a_new_file_is_asked_for_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    user = User(tmp_path / "desk")
    assert asked(qtbot, monkeypatch, user) == tmp_path / "desk.pdf"
    assert user.starts == ["start.png"]


def test_that_the_first_filter_counts_where_the_dialog_tells_none(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert asked(qtbot, monkeypatch, User(tmp_path / "desk", filter="")) == tmp_path / "desk.png"
