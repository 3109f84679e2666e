"""Which language is spoken, and how dates and numbers are written in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from designer.app.translations import locale_of


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
