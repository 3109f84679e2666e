"""Which language is spoken, and how dates and numbers are written in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from designer.app.program import Program
from designer.app.translations import LANGUAGES, locale_of
from designer.drawing.geometry import Box
from designer.output.pages import PageSettings
from designer.output.sheets_form import SheetsDialog, SheetsForm


@pytest.mark.parametrize(
    ("language", "system", "expected"),
    [
        ("en", "en_GB", "en_GB"),
        ("fr", "fr_CH", "fr_CH"),
        ("fr", "de_CH", "fr_CH"),
        ("es", "en_US", "es_US"),
        ("ms", "en_SG", "ms_SG"),
        ("fr", "C", "fr_FR"),
        ("en", "C", "en_US"),
    ],
)
def test_that_a_language_is_written_as_in_the_region_of_the_user(language: str, system: str, expected: str) -> None:
    assert locale_of(language, QLocale(system)).name() == expected


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_that_the_choice_of_sheets_has_room_on_a_small_screen_in_every_language(program: Program, qtbot: QtBot, language: str) -> None:
    program.choose_language(language)
    hard_to_read = Box(0, 0, 20_000, 4_000)
    row = SheetsForm(hard_to_read, PageSettings(), compact=True)
    dialog = SheetsDialog(hard_to_read)
    for widget in (row, dialog):
        qtbot.addWidget(widget)
        assert ":" in row.count.text()
        assert widget.minimumSizeHint().width() <= 760
        assert widget.sizeHint().width() <= 760
        assert widget.minimumSizeHint().height() <= 300
    if language == "fr":
        assert "\N{NO-BREAK SPACE}: difficile" in row.count.text()
