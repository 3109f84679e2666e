"""`export --walk-through`: the form, the chart and the table, and what is said where there is nothing to write."""

from __future__ import annotations

import csv
import io
import subprocess
from pathlib import Path

import pytest

from designer.cli import main

DOCUMENT = """\
format: service-blueprint/1
name: Desk
stages: {s: {name: Arrival}}
lanes: {l: {name: Desk, band: front office}, k: {name: Kitchen, band: back office}}
steps:
  ask: {name: Ask, lane: l, stage: s, time: 5 min, next: pay}
  pay: {name: Pay, lane: l, stage: s}
  cook: {name: Cook, lane: k, stage: s}
walk-throughs:
  may:
    name: May
    steps:
      ask: {people: "=kind", time: 4 min, sins: [apathy, coldness], expectation: 6, perception: 4}
      pay: {expectation: 4, perception: 5, note: Cash only}
  rival: {name: Rival, of: Grand Hotel}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.blueprint.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def pdf_text(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def test_that_a_blank_form_and_that_of_a_walk_through_are_written(desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "form.pdf"
    assert main(["export", str(desk), "-o", str(out), "--walk-through"]) == 0
    blank = pdf_text(out)
    assert "Walk-through: Desk" in blank
    assert "Cash only" not in blank
    assert "Cook" not in blank
    assert main(["export", str(desk), "--walk-through", "may", "-o", str(out)]) == 0
    assert "Note: Cash only" in pdf_text(out)


def test_that_the_table_has_a_row_for_each_step_and_no_formula(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(desk), "--as", "csv", "-o", "-", "--walk-through", "may"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["id"] for row in rows] == ["ask", "pay"]
    assert rows[0] == {
        "id": "ask",
        "name": "Ask",
        "stage": "Arrival",
        "people": "'=kind",
        "place": "",
        "material": "",
        "sins": "apathy; coldness",
        "plagues": "",
        "note": "",
        "standard_s": "300",
        "time_s": "240",
        "expectation": "6",
        "perception": "4",
        "gap": "-2",
    }


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_that_the_chart_of_all_walk_throughs_is_a_picture(desk: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"gap.{ending}"
    assert main(["export", str(desk), "-o", str(out), "--walk-through"]) == 0
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG" if ending == "png" else b"<")
    if ending == "svg":
        assert b"Gap along the journey" in data


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("-o", "x.pdf", "--walk-through", "june"), "there is no walk-through 'june'; there are may, rival"),
        (("-o", "x.csv", "--walk-through"), "say which walk-through; there are may, rival"),
        (("-o", "x.yaml", "--walk-through"), "a walk-through cannot be written as '.yaml'"),
    ],
)
def test_that_what_cannot_be_written_is_told(desk: Path, words: tuple[str, ...], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(desk), *words]) == 2
    assert reason in capsys.readouterr().err
    assert not Path(words[1]).exists()


def test_that_a_document_without_walk_throughs_has_but_a_blank_form(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk.write_text(DOCUMENT.partition("walk-throughs:")[0], encoding="utf-8")
    assert main(["export", str(desk), "-o", str(tmp_path / "form.pdf"), "--walk-through"]) == 0
    assert main(["export", str(desk), "-o", str(tmp_path / "gap.svg"), "--walk-through"]) == 2
    assert "the document has none" in capsys.readouterr().err
