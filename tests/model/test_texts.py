"""What is shown of anybody's text, and which files it may name."""

from __future__ import annotations

import pytest

from designer.model.texts import is_file_below, shorten


def test_that_a_long_text_is_cut_to_the_length_asked_for_and_stands_on_one_line() -> None:
    assert shorten("one\ntwo") == "one two"
    assert shorten("a" * 60) == "a" * 60
    assert shorten("a" * 61) == "a" * 59 + "…"
    assert shorten("abcdef", 3) == "ab…"


@pytest.mark.parametrize("name", ["times.csv", "parts/laundry.yaml", "ein Bild.png", "..hidden", "a.b/c"])
def test_that_a_file_in_the_folder_or_below_may_be_named(name: str) -> None:
    assert is_file_below(name)


@pytest.mark.parametrize(
    "name", ["", "/etc/passwd", "../times.csv", "a/../b", "a//b", "./a", "C:/a", "C:a", "a\\b", "a*", "a?", 'a"', "<a", "a|b", " a", "a/b "]
)
def test_that_no_other_file_may_be_named(name: str) -> None:
    assert not is_file_below(name)
