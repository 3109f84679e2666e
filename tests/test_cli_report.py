"""Reports from the command line."""

from __future__ import annotations

import os
from pathlib import Path

import pypdf
import pytest

from designer.cli import main
from designer.resources import template_path

BANK = str(template_path("bank"))
DESK = """\
format: service-blueprint/1
name: Desk
stages: {all: {name: All}}
lanes:
  guest: {name: Guest, band: customer}
  desk: {name: Desk, band: front office}
staff: {clerk: {name: Clerk, count: 2, cost: 18 EUR / h}}
demand: {guests: {start: come, rate: 30 / h}}
steps:
  come: {type: start, name: Come, lane: guest, stage: all, next: serve}
  serve: {name: Serve, lane: desk, stage: all, time: {exponential: 2 min}, staff: clerk, next: leave}
  leave: {type: end, name: Leave, lane: guest, stage: all}
promises:
  soon: {name: Served soon, from: come, to: serve, within: 10 min, target: 90 %}
scenarios:
  third: {name: A third clerk, changes: [{staff: clerk, count: 3}]}
"""


def test_that_the_ending_says_which_report_is_written(tmp_path: Path) -> None:
    for name, start in (("report.html", b"<!doctype html>"), ("report.md", b"# Bank counter"), ("REPORT.HTML", b"<!doctype html>")):
        assert main(["export", BANK, "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_bytes().startswith(start)


def test_that_a_pdf_is_the_map_unless_a_report_is_asked_for(tmp_path: Path) -> None:
    assert main(["export", BANK, "-o", str(tmp_path / "map.pdf")]) == 0
    assert main(["export", BANK, "-o", str(tmp_path / "report.pdf"), "--report", "--paper", "Letter", "--date", "May 2026"]) == 0
    assert len(pypdf.PdfReader(tmp_path / "map.pdf").pages) == 1
    pages = pypdf.PdfReader(tmp_path / "report.pdf").pages
    assert len(pages) > 5
    assert "May 2026" in pages[0].extract_text()
    assert round(float(pages[0].mediabox.width)) == 612


def test_that_a_report_goes_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", BANK, "-o", "-", "--as", "md"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"# Bank counter")


def test_that_the_clock_is_looked_at_only_if_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "SOURCE_DATE_EPOCH", "1000000000")
    for name, options in (("dated", ["--date", "today"]), ("undated", [])):
        assert main(["export", BANK, "-o", str(tmp_path / f"{name}.md"), *options]) == 0
    assert "- **Date:** 2001-09-09" in (tmp_path / "dated.md").read_text(encoding="utf-8")
    assert "Date:" not in (tmp_path / "undated.md").read_text(encoding="utf-8")


def test_that_a_simulation_and_scenarios_stand_in_the_report_and_the_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    desk = tmp_path / "desk.yaml"
    desk.write_text(DESK, encoding="utf-8")
    for name in ("one.md", "two.md"):
        assert main(["export", str(desk), "-o", str(tmp_path / name), "--compare", "--seed", "7", "--plain"]) == 0
    text = (tmp_path / "one.md").read_text(encoding="utf-8")
    assert text == (tmp_path / "two.md").read_text(encoding="utf-8")
    assert "(seed 7)" in text
    assert "## Simulation" in text
    assert "### A third clerk" in text
    assert "What the scenario changes" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-o", "report.pdf", "--date", "today"], "--date is for reports; a PDF is one with --report"),
        (["-o", "map.svg", "--report"], "--report is for reports"),
        (["-o", "report.pdf", "--report", "--paper", "A99"], "unknown paper 'A99'"),
        (["-o", "missing/report.html"], "report.html"),
        (["-o", "report.html", "--compare"], "there are no scenarios to compare"),
    ],
)
def test_that_what_cannot_be_is_refused_and_nothing_is_written(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", BANK, *words]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
