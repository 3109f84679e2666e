"""The `print` section of a document: read strictly, written as little as possible, compared and undone."""

from __future__ import annotations

import jsonschema
import pytest

from designer.editing.edit import EditRefused, perform
from designer.editing.edits import set_print
from designer.editing.history import History
from designer.exchange.differences import differences, to_text
from designer.model.printing import PrintSettings
from designer.storage.document import read, write
from designer.storage.problems import DocumentError
from designer.storage.schema import json_schema

TEXT = """\
format: service-blueprint/1
name: Hotel
# how we print it
print:
  paper: A3   # the big one
  legend: true
  hide: date, hash
  x-printer: second floor
"""


def test_that_the_section_is_read_and_kept() -> None:
    source = read(TEXT)
    assert source.blueprint.print == PrintSettings("A3", hide=("date", "hash"), extra=(("x-printer", "second floor"),))
    assert write(source.blueprint, source) == TEXT


def test_that_a_change_touches_its_line_only() -> None:
    source = read(TEXT)
    settings = PrintSettings("roll 914 mm", hide=("date", "hash"), crop_marks=True, extra=source.blueprint.print.extra)
    written = write(source.blueprint.with_(print=settings), source)
    assert "  paper: roll 914 mm   # the big one\n  crop-marks: true\n  legend: true\n  hide: date, hash\n" in written
    assert read(written).blueprint.print == settings
    assert write(source.blueprint.with_(print=PrintSettings()), source) == "format: service-blueprint/1\nname: Hotel\n"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("  papr: A3", "did you mean 'paper'"),
        ("  paper: A99", "unknown paper 'A99'"),
        ("  sheets: [2, 1]", "single value"),
        ("  margins: 10", "write for example 5 mm"),
        ("  crop-marks: maybe", "write true or false"),
        ("  view: guest", "known are as shown, customer"),
        ("  logo: /etc/passwd.png", "beside the document"),
        ("  scale: 0 %", "from 1 % to 2000 %"),
    ],
)
def test_that_every_fault_is_told_with_its_place(line: str, words: str) -> None:
    with pytest.raises(DocumentError) as refused:
        read(f"format: service-blueprint/1\nprint:\n{line}\n")
    (problem,) = refused.value.problems
    assert words in str(problem.message)
    assert problem.line == 3


def test_that_the_schema_knows_the_section() -> None:
    def check(section: object) -> None:
        jsonschema.validate({"format": "service-blueprint/1", "print": section}, json_schema())

    check(
        {"paper": "roll 914 mm", "margins": "10 15 10 15 mm", "crop-marks": True, "hide": "date, hash", "view": "customer", "logo": "a.png"}
    )
    check(None)
    for wrong in ({"paper": 3}, {"view": "guest"}, {"crop-marks": "yes"}, {"hide": "colour"}, {"papr": "A3"}, {"logo": "/a.png"}):
        with pytest.raises(jsonschema.ValidationError):
            check(wrong)


def test_that_keeping_settings_can_be_undone_and_is_told() -> None:
    before = read("format: service-blueprint/1\nname: Hotel\n").blueprint
    history = History.start(before).do(set_print(PrintSettings("A3", author="Ann")))
    assert history.current.print == PrintSettings("A3", author="Ann")
    assert history.undo().current == before
    assert to_text(differences(before, history.current)) == "~ document\n    print paper: (none) -> A3\n    print author: (none) -> Ann\n"
    assert perform(before, set_print(PrintSettings())) is before


@pytest.mark.parametrize(
    "settings", [PrintSettings("A99"), PrintSettings(logo="/a.png"), PrintSettings(author="a\x07"), PrintSettings(sheets=(0, 1))]
)
def test_that_impossible_settings_are_not_kept(settings: PrintSettings) -> None:
    with pytest.raises(EditRefused):
        perform(read("format: service-blueprint/1\n").blueprint, set_print(settings))
