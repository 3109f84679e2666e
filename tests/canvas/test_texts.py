"""Texts in the window are plain, whatever they hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from designer.canvas.texts import LONGEST_TOOLTIP, QtMeasure, plain_label, plain_tooltip, translated
from designer.canvas.tooltips import tooltip
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.labels import label_of, said_label
from designer.drawing.pictures import step_shapes
from designer.drawing.shapes import Text
from designer.i18n import QT_TRANSLATE_NOOP, Figure, say
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, exponential
from designer.model.elements import Band, Batch, Demand, Flow, Lane, Patience, Ref, Step, flow_ref
from designer.model.quantities import format_duration, format_money, format_number, format_rate, format_share

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


class French(QTranslator):
    """Knows the day of the French."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "j" if (context, source) == ("units", "d") else source


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    usual, words = QLocale(), French()
    QLocale.setDefault(QLocale("fr_FR"))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (format_duration(86400 + 18 * 3600), "1 j 18 h"),
        (format_duration(6.3), "6,3 s"),
        (format_rate(31.43 / 3600), "31,43 / h"),
        (format_rate(2 / 86400), "2 / j"),
        (format_money(16.5, "EUR"), "16,5 EUR"),
        (format_share(0.333), "33,3 %"),
        (Figure("+1.25 (-0.5 .. 3)"), "+1,25 (-0,5 .. 3)"),
        (Figure("d"), "j"),
        (Figure("min"), "min"),
        (Figure("–"), "–"),
    ],
)
def test_that_a_figure_has_the_sign_and_the_units_of_the_language(french: None, figure: Figure, expected: str) -> None:
    assert translated(figure) == expected
    assert translated(say(QT_TRANSLATE_NOOP("canvas", "({value})"), value=figure)) == f"({expected})"


def test_that_names_in_a_message_are_left_alone(french: None) -> None:
    told = say(QT_TRANSLATE_NOOP("canvas", "{name}: {value}"), name="Version 2.5, 3 d", value=format_number(2.5))
    assert translated(told) == "Version 2.5, 3 d: 2,5"
    assert str(told) == "Version 2.5, 3 d: 2.5"


def test_that_figures_of_a_map_are_told_in_the_language(french: None) -> None:
    step = Step("ask", "Ask", "desk", "", time=Distribution("fixed", (150.5,)))
    shapes = step_shapes(Blueprint(lanes=LANES), step, Box(0, 0, 120, 60), QtMeasure(), Heat(1, Figure("62.5 %")), translated)
    assert {"62,5 %", "150,5 s"} <= {shape.text for shape in shapes if isinstance(shape, Text)}
    assert said_label(label_of("In 1.5", 0.333), translated) == "In 1.5 33,3 %"
    assert said_label(label_of("", None, (("a", 0.125), ("b", 0.5))), translated) == "12,5–50 %"
