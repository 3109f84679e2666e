"""Which language is spoken, and how dates and numbers are written in it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from designer.analysis.analyse import analyse
from designer.app.panels.figures_sections import sections
from designer.app.panels.sections_model import tip_of
from designer.app.printing.dialog import FORM_WIDTH
from designer.app.printing.form import PrintForm
from designer.app.program import Program
from designer.app.translations import LANGUAGES, locale_of
from designer.canvas.texts import translated
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.printing import PrintSettings
from designer.resources import template_path
from designer.storage.document import read


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
    form = PrintForm(PrintSettings(margins=(1, 2, 3, 4), paper="300 x 500 mm"), {}, None)
    qtbot.addWidget(form)
    for page in (form.paper, form.content, form.title):
        assert page.minimumSizeHint().width() <= FORM_WIDTH - 20
        assert page.minimumSizeHint().height() <= 560


def test_that_a_broken_number_in_a_sentence_is_written_as_in_the_language(program: Program) -> None:
    program.choose_language("fr")
    words = QT_TRANSLATE_NOOP("output", "names come out at {points} points, which is hard to read")
    assert "2,3 points" in translated(say(words, points=2.3))


def test_that_the_figures_of_the_window_are_told_in_its_language(program: Program) -> None:
    hotel = read(template_path("hotel").read_bytes()).blueprint
    figures = analyse(hotel)

    def told() -> list[str]:
        return [text for section in sections(hotel, figures) for row in section.rows for text in (*row.cells, tip_of(row))]

    assert [text for text in told() if "16.04 EUR" in text] != []
    program.choose_language("fr")
    assert [text for text in told() if re.search(r"\d\.\d", text)] == []
    assert [text for text in told() if "16,04 EUR" in text] != []
