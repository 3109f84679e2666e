"""Texts in the window are plain, whatever they hold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from designer.canvas.texts import LONGEST_TOOLTIP, QtMeasure, plain_label, plain_tooltip, translated
from designer.canvas.tooltips import tooltip
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, exponential
from designer.model.elements import Band, Batch, Demand, Flow, Lane, Patience, Ref, Step, flow_ref

LANES = Table.of((Lane("desk", "Reception", Band.FRONT_OFFICE),))
pytestmark = pytest.mark.usefixtures("qapp")


def test_that_a_label_shows_markup_as_it_stands() -> None:
    label = plain_label("<b>x</b><img src='file:///etc/passwd'>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b><img src='file:///etc/passwd'>"


def test_that_a_tooltip_is_left_alone_where_it_cannot_be_taken_for_markup() -> None:
    assert plain_tooltip("5 < 6\nand more") == "5 < 6\nand more"
    assert plain_tooltip("") == ""


@pytest.mark.parametrize("text", ["<b>x</b>", "if a<b and c>d", "<img src=x>", "</b>"])
def test_that_markup_in_a_tooltip_is_escaped(text: str) -> None:
    safe = plain_tooltip(text)
    assert "<b>" not in safe
    assert "<img" not in safe
    assert safe == text or safe.startswith("<qt>")


def test_that_a_tooltip_is_never_endless() -> None:
    assert len(plain_tooltip("x" * 100_000)) < LONGEST_TOOLTIP + 20


def test_that_a_message_is_filled_after_it_was_translated() -> None:
    message = say(QT_TRANSLATE_NOOP("no such context", "{name} <b>moved</b>"), name="{braces}")
    assert translated(message) == "{braces} <b>moved</b>"


def test_that_a_longer_bolder_or_larger_text_is_wider() -> None:
    measure = QtMeasure()
    assert measure.width("", 12, False) == 0
    assert 0 < measure.width("ab", 12, False) < measure.width("abc", 12, False)
    assert measure.width("abc", 12, False) < measure.width("abc", 24, False)
    assert measure.width("abcdefghij", 12, False) < measure.width("abcdefghij", 12, True)


class Spanish(QTranslator):
    """A translator that knows two words."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return {"{kind} is gone": "{kind} no está", "Lane": "Carril"}.get(source, "")


def test_that_a_value_that_is_a_text_of_ours_is_translated_and_data_is_not(qapp: QApplication) -> None:
    translator = Spanish()
    qapp.installTranslator(translator)
    try:
        gone = QT_TRANSLATE_NOOP("texts", "{kind} is gone")
        assert translated(say(gone, kind=QT_TRANSLATE_NOOP("fields", "Lane"))) == "Carril no está"
        assert translated(say(gone, kind="Lane")) == "Lane no está"
    finally:
        qapp.removeTranslator(translator)


def test_that_a_tooltip_tells_the_share_of_each_kind_of_customers_and_who_loses_patience() -> None:
    steps = (
        Step("ask", "Ask", "desk", "now", patience=Patience(exponential(720.0), "go"), next=(Flow("go", "Yes", None, (("new", 0.6),)),)),
        Step("go", "Go away", "desk", "now"),
    )
    blueprint = Blueprint(lanes=LANES, steps=Table.of(steps), demand=Table.of((Demand("new", "ask", 1.0, name="New <b>guests</b>"),)))
    assert tooltip(blueprint, flow_ref("ask", "go")).splitlines() == ["Ask → Go away", "Yes", "New <b>guests</b>: 60 %"]
    assert "Who has waited for 12 min on average goes to: Go away" in tooltip(blueprint, Ref("steps", "ask"))


def test_that_a_tooltip_names_the_file_that_holds_the_times_and_tells_a_batch() -> None:
    step = Step("ask", "Ask", "desk", "now", time=Distribution("empirical", (), "times.csv"), batch=Batch(8))
    told = tooltip(Blueprint(lanes=LANES, steps=Table.of((step,))), Ref("steps", "ask"))
    assert "Time: as measured in times.csv" in told
    assert "up to 8" in told
