"""A document with every feature through the commands: what the engine can do, YAML, files, logs and reports can say."""

from __future__ import annotations

import csv
import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from tests.everything import FOLDER, PATH

FEW = ("--days", "7", "--replications", "3")
NS = "{http://www.xes-standard.org/}"


@pytest.fixture
def spa(tmp_path: Path) -> Path:
    """The document and its files in a folder of the test's own."""
    return Path(shutil.copytree(FOLDER, tmp_path / "spa")) / PATH.name


def figures_of(capsys: pytest.CaptureFixture[str], spa: Path, *words: str) -> Any:
    assert main(["simulate", str(spa), *FEW, *words, "--format", "json"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return json.loads(captured.out)


def test_that_saving_keeps_every_byte_and_fmt_every_meaning(spa: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = spa.with_name("copy.blueprint.yaml")
    assert main(["export", str(spa), "-o", str(copy)]) == 0
    assert copy.read_bytes() == spa.read_bytes() == PATH.read_bytes()
    assert main(["fmt", str(copy)]) == 0
    once = copy.read_bytes()
    assert main(["fmt", str(copy), "--check"]) == 0
    capsys.readouterr()
    assert main(["diff", str(spa), str(copy), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["meaning"] is False
    assert copy.read_bytes() == once
    assert all(comment in once for comment in (b"# top to bottom", b"# the cooks eat, too", b"# two pools at once", b"# rework"))


def test_that_processes_and_numba_change_no_digit(spa: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = figures_of(capsys, spa, "--plain")
    assert {**plain, "engine": ""} == {**figures_of(capsys, spa, "--jobs", "2"), "engine": ""}
    assert not any("wrong" in remark for remark in plain["remarks"])
    assert set(plain["demand"]) == {"leisure", "coach", "business", "regulars"}
    assert plain["steps"]["enquire"]["abandoned"]["mean"] > 0


def test_that_scenarios_may_name_files_of_their_own(spa: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spa.write_text(
        spa.read_text(encoding="utf-8").replace("time: {empirical: times.csv}, staff: cook}", "time: {empirical: bills.csv}}"), "utf-8"
    )
    spa.with_name("bills.csv").write_text("7 min\n", encoding="utf-8")
    found = figures_of(capsys, spa, "--plain", "--compare")
    assert list(found["scenarios"]) == ["more-cooks", "one-team", "hidden"]
    times = {id: side["steps"]["bill"]["time_mean_s"]["mean"] for id, side in found["scenarios"].items()}
    assert times["hidden"] == pytest.approx(7 * 60)
    assert times["more-cooks"] == pytest.approx(90, rel=0.05)
    assert figures_of(capsys, spa, "--plain", "--scenario", "hidden")["steps"]["bill"]["time_mean_s"]["mean"] == pytest.approx(7 * 60)
    assert "fold" not in found["scenarios"]["one-team"]["steps"]
    assert set(found["scenarios"]["one-team"]["pools"]) == {"team", "night", "cook", "dryer"}


def test_that_a_file_that_only_a_scenario_names_is_told_where_it_is_missing(spa: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spa.write_text(
        spa.read_text(encoding="utf-8").replace("time: {empirical: times.csv}, staff: cook}", "time: {empirical: gone.csv}}"), "utf-8"
    )
    assert main(["simulate", str(spa), *FEW, "--plain"]) == 0
    capsys.readouterr()
    assert main(["simulate", str(spa), *FEW, "--plain", "--compare"]) == 2
    captured = capsys.readouterr()
    assert "gone.csv: " in captured.err
    assert captured.out == ""


def test_that_both_logs_tell_the_same_passages(spa: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for ending in ("csv", "xes"):
        figures_of(capsys, spa, "--plain", "--log", str(spa.with_name(f"log.{ending}")))
    with spa.with_name("log.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    traces = ET.parse(spa.with_name("log.xes")).getroot().findall(f"{NS}trace")
    assert len(traces) == len({row["case"] for row in rows})
    ends = [row for row in rows if row["lifecycle"] == "complete"]
    told = [each.get("value") for trace in traces for each in trace.iter(f"{NS}string") if each.get("key") == "lifecycle:transition"]
    assert told.count("complete") == len(ends)
    assert told.count("withdraw") == len(rows) - len(ends) > 0
    assert {row["segment"] for row in rows} == {"leisure", "coach", "business", "regulars"}
    assert {row["resources"] for row in rows if row["step"] == "check-in"} == {"Clerk, Porter"}


def test_that_the_report_tells_figures_and_scenarios(spa: Path) -> None:
    page = spa.with_name("report.html")
    assert main(["export", str(spa), "-o", str(page), "--compare", "--plain"]) == 0
    text = page.read_text(encoding="utf-8")
    for words in ("A fourth cook", "One team, and no robes", "Bills written behind, more coaches", "Letter in hand", "Write the bill"):
        assert words in text
