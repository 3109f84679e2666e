from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.measure import ELLIPSIS, ESTIMATE, Estimate, Letters, elide, wrap

TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=300)


def test_that_short_text_stays_on_one_line() -> None:
    assert wrap("Check in", 200, 3, 12, ESTIMATE) == ("Check in",)


def test_that_lines_break_at_spaces() -> None:
    assert wrap("Check the guest in", 75, 3, 12, ESTIMATE) == ("Check the", "guest in")


def test_that_a_word_wider_than_a_line_is_broken() -> None:
    lines = wrap("Donaudampfschifffahrtsgesellschaft", 80, 9, 12, ESTIMATE)
    assert len(lines) > 1
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaft"


def test_that_ideographs_break_between_any_two() -> None:
    lines = wrap("客人办理入住手续并领取房卡", 60, 5, 12, ESTIMATE)
    assert len(lines) == 3
    assert "".join(lines) == "客人办理入住手续并领取房卡"


def test_that_a_full_stop_does_not_begin_a_line() -> None:
    assert not any(line.startswith(("。", "，")) for line in wrap("客人办理入住。手续，并领取房卡", 48, 9, 12, ESTIMATE))


def test_that_text_of_five_hundred_characters_ends_in_an_ellipsis() -> None:
    lines = wrap("a long name " * 45, 110, 3, 12, ESTIMATE)
    assert len(lines) == 3
    assert lines[-1].endswith(ELLIPSIS)


class Counting(Letters):
    """A table that counts how often a character or a word is looked up."""

    asked = 0

    def __getitem__(self, letter: str) -> float:
        self.asked += 1
        return super().__getitem__(letter)


class Plain:
    """A measure like the estimate, with a table that counts."""

    def __init__(self) -> None:
        self.table = Counting(Estimate().letters(12, False)[0])

    def width(self, text: str, size: float, bold: bool) -> float:
        self.table.asked += len(text)
        return ESTIMATE.width(text, size, bold)

    def letters(self, size: float, bold: bool) -> tuple[Letters, float]:
        return self.table, Estimate().letters(size, bold)[1]


@pytest.mark.parametrize("word", ["x", "word ", "Wörter ", "客人"])
def test_that_of_an_endless_text_no_more_is_looked_at_than_three_lines_may_hold(word: str) -> None:
    looked_at = []
    for times in (1_000, 20_000):
        measure = Plain()
        assert len(wrap(word * times, 110, 3, 12, measure)) == 3
        looked_at.append(measure.table.asked)
    assert looked_at[0] == looked_at[1] < 20 * 140  # three lines hold no more than 140 dots; each beginning of a line is looked at again


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("well-known guest", 44, ("well-", "known", "guest")),
        ("Früh-/Spätdienst", 80, ("Früh-/", "Spätdienst")),
        ("tea/coffee", 40, ("tea/", "coffee")),
        ("café/thé", 40, ("café/", "thé")),
        ("<b>fête</b>", 70, ("<b>fête</b", ">")),
        ("<b>fete</b> now", 84, ("<b>fete</b>", "now")),
        ("<b>fête</b> now", 84, ("<b>fête</b>", "now")),
        ("go to -5 or é", 40, ("go to", "-5 or é")),
    ],
)
def test_that_lines_break_after_hyphens_and_slashes_only_between_words(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, width, 9, 12, ESTIMATE) == lines


@pytest.mark.parametrize("width", [0.0, -0.5, -1.0, -18.0])
@pytest.mark.parametrize("text", ["fete", "fête", "客人办理", " é", "a/é"])
def test_that_no_width_has_room_for_nothing_and_comes_to_an_end(text: str, width: float) -> None:
    assert wrap(text, width, 3, 12, ESTIMATE) == ()
    assert elide(text, width, 12, ESTIMATE) == ""


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_that_nothing_makes_no_lines(text: str) -> None:
    assert wrap(text, 100, 2, 12, ESTIMATE) == ()
    assert elide(text, 100, 12, ESTIMATE) == ""


@given(TEXTS, st.floats(30, 200), st.integers(1, 4), st.booleans())
def test_that_no_line_is_too_wide_and_none_too_many(text: str, width: float, lines: int, bold: bool) -> None:
    wrapped = wrap(text, width, lines, 12, ESTIMATE, bold)
    assert len(wrapped) <= lines
    for line in wrapped:
        assert ESTIMATE.width(line, 12, bold) <= width or len(line) <= 2


@given(TEXTS)
def test_that_what_fits_loses_no_word(text: str) -> None:
    assert " ".join(" ".join(wrap(text, 1e6, 3, 12, ESTIMATE)).split()) == " ".join(text.replace("\n", " ").split())


class OneByOne:
    """The estimate, but nothing is known of its letters."""

    def width(self, text: str, size: float, bold: bool) -> float:
        return ESTIMATE.width(text, size, bold)

    def letters(self, size: float, bold: bool) -> None:
        return


PLAIN = st.text(st.sampled_from("ab-/ cWi."), max_size=60)


@given(PLAIN, st.floats(5, 200), st.integers(1, 4), st.booleans())
def test_that_plain_text_breaks_alike_at_a_glance_and_letter_by_letter(text: str, width: float, lines: int, bold: bool) -> None:
    assert wrap(text, width, lines, 12.0, ESTIMATE, bold) == wrap(text, width, lines, 12.0, OneByOne(), bold)


def test_that_words_are_remembered_and_as_wide_as_their_letters() -> None:
    letters = Letters({"a": 3.0, "b": 4.5})
    assert letters["abba"] == 15.0
    assert "abba" in letters
    with pytest.raises(KeyError):
        letters["c"]


def test_that_an_endless_row_of_blanks_is_cut() -> None:
    assert wrap("a" + " " * 900 + "b", 40, 3, 12.0, OneByOne()) == ("a…",)
