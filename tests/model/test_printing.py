"""Print settings as texts; values by hand."""

from __future__ import annotations

import pytest

from designer.model.printing import (
    PRINT_FIELDS,
    PrintSettings,
    paper_size,
    parse_hidden,
    parse_logo,
    parse_margins,
    parse_paper,
    parse_scale,
    parse_sheets,
    print_texts,
)
from designer.model.quantities import QuantityError


@pytest.mark.parametrize(
    ("text", "paper", "size"),
    [
        ("a3", "A3", (297, 420)),
        ("ansi-d", "Ansi D", (558.8, 863.6)),
        ("300x500mm", "300 x 500 mm", (300, 500)),
        ("300,5 × 500 mm", "300.5 x 500 mm", (300.5, 500)),
        ("roll:914mm", "roll 914 mm", (914, None)),
        ("Roll 914 mm", "roll 914 mm", (914, None)),
    ],
)
def test_that_paper_is_known_however_it_is_written(text: str, paper: str, size: tuple[float, float | None]) -> None:
    assert parse_paper(text) == paper
    assert parse_paper(paper) == paper
    assert paper_size(paper) == size


def test_that_margins_are_one_or_four() -> None:
    assert parse_margins("10 mm") == (10, 10, 10, 10)
    assert parse_margins("10 15 10.5 15 mm") == (10, 15, 10.5, 15)
    assert parse_margins("10mm, 15mm, 10mm, 15mm") == (10, 15, 10, 15)


def test_that_sheets_scale_and_hidden_fields_are_read() -> None:
    assert parse_sheets("4x3") == (4, 3)
    assert parse_scale("115.5 %") == 1.155
    assert parse_hidden("hash, date") == ("date", "hash")


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_paper, "A99"),
        (parse_paper, "20 x 500 mm"),
        (parse_paper, "roll 9000 mm"),
        (parse_paper, "roll"),
        (parse_margins, "10"),
        (parse_margins, "10 20 mm"),
        (parse_margins, "900 mm"),
        (parse_sheets, "0 x 1"),
        (parse_sheets, "2"),
        (parse_scale, "5000 %"),
        (parse_scale, "wide"),
        (parse_hidden, "colour"),
        (parse_logo, "/etc/logo.png"),
        (parse_logo, "../logo.png"),
        (parse_logo, "logo.exe"),
    ],
)
def test_that_what_cannot_be_is_refused_with_a_reason(parse: object, text: str) -> None:
    with pytest.raises(QuantityError) as refused:
        parse(text)
    assert len(str(refused.value)) > 10


def test_that_only_what_differs_is_written_and_every_default_reads_back() -> None:
    assert print_texts(PrintSettings()) == {}
    assert print_texts(PrintSettings("A3", sheets=(4, 3), crop_marks=True, hide=("date",))) == {
        "paper": "A3",
        "sheets": "4 x 3",
        "crop-marks": "true",
        "hide": "date",
    }
    for field in PRINT_FIELDS:
        if field.key != "scale":
            assert field.parse(field.format(field.default)) == field.default
