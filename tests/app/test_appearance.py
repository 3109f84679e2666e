"""Light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QStyleFactory
from pytestqt.qtbot import QtBot

from designer.app import icons
from designer.app.actions import ACTIONS
from designer.app.appearance import Appearance, palette
from designer.drawing.theme import DARK, LIGHT
from designer.resources import resource

Role = QPalette.ColorRole
TEXT_ON = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Base),
    (Role.LinkVisited, Role.Base),
    (Role.BrightText, Role.Window),
)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    colors = (color.redF(), color.greenF(), color.blueF())
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colors]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_that_text_reaches_the_contrast_of_wcag_aa(text: Role, ground: Role, dark: bool) -> None:
    colors = palette(dark)
    assert contrast(colors.color(text), colors.color(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_that_disabled_text_is_fainter_but_can_be_read(dark: bool) -> None:
    colors = palette(dark)
    faint = contrast(colors.color(QPalette.ColorGroup.Disabled, Role.Text), colors.color(Role.Base))
    assert 3.0 <= faint < contrast(colors.color(Role.Text), colors.color(Role.Base))


def test_that_a_chosen_theme_holds_and_is_told_once(qapp: QApplication) -> None:
    appearance = Appearance(qapp, "light")
    told: list[bool] = []
    appearance.changed.connect(told.append)
    appearance.choose("dark")
    appearance.choose("dark")
    assert told == [True]
    assert appearance.map_theme is DARK
    assert qapp.palette().color(Role.Window).lightness() < 60
    appearance.choose("light")
    assert appearance.map_theme is LIGHT
    assert qapp.palette().color(Role.Window).lightness() > 200


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_that_an_empty_box_is_seen_on_dark_and_its_mark_in_it(qapp: QApplication, qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    appearance = Appearance(qapp, "dark")
    button, style = kind(), QStyleFactory.create("Fusion")  # the style must live as long as what it paints
    qtbot.addWidget(button)
    button.setStyle(style)
    size = button.sizeHint()
    button.resize(size)
    empty = button.grab().toImage()
    button.setChecked(True)
    ticked = button.grab().toImage()
    appearance.choose("light")
    places = [(x, y) for x in range(size.width()) for y in range(size.height())]
    brightest = max(places, key=lambda place: luminance(empty.pixelColor(*place)))
    box = empty.pixelColor(*brightest)
    assert contrast(box, palette(True).color(Role.Window)) >= 3
    inside = [place for place in places if empty.pixelColor(*place) == box]
    assert max(contrast(ticked.pixelColor(*place), box) for place in inside) >= 3


def test_that_every_icon_named_in_the_table_is_shipped(qapp: QApplication) -> None:
    for spec in ACTIONS:
        assert not spec.icon or resource("icons", f"{spec.icon}.svg").is_file(), spec.icon


def test_that_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    def ink(color: str) -> QColor:
        image = icons.picture("save", 40, color).toImage()
        return max((image.pixelColor(x, y) for x in range(40) for y in range(40)), key=lambda pixel: pixel.alpha())

    assert ink("#000000").lightness() < 30
    assert ink("#ffffff").lightness() > 225
    assert icons.icon("no such icon").isNull()
