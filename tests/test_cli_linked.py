"""Commands on a document whose links lead to other files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from tests.linked_files import FILE, LAUNDRY, SPACE, hotel, put, two_files, written_out

FEW = ("--cases", "200", "--replications", "5", "--plain", "--format", "json")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return two_files(tmp_path)


def json_of(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert main([*map(str, words)]) in (0, 1)
    return json.loads(capsys.readouterr().out)


def test_that_figures_and_simulation_are_those_of_the_process_written_out(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = put(path.parent, {"all.yaml": written_out()})
    for words in (("analyse", "--format", "json"), ("simulate", *FEW)):
        one, two = (json_of(capsys, words[0], file, *words[1:]) for file in (path, other))
        assert one == two
        assert one["steps"][f"{SPACE}wash"]["visits"]


def test_that_tables_name_what_comes_from_the_other_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", str(path)]) == 0
    told = capsys.readouterr()
    assert "Laundry: Washers" in told.out
    assert "Laundry: Wash " in told.out
    assert told.err == ""


def test_that_a_document_from_a_stream_stands_in_the_working_folder(path: Path) -> None:
    root = Path(__file__).parent.parent
    words = [sys.executable, "-W", "error", "-m", "designer", "analyse", "-", "--format", "json"]
    env = os.environ | {"PYTHONPATH": str(root)}
    done = subprocess.run(words, cwd=path.parent, input=hotel().encode(), capture_output=True, env=env, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"{SPACE}wash" in json.loads(done.stdout)["steps"]


@pytest.mark.parametrize(
    ("laundry", "why"),
    [
        (None, "there is no such file beside the document"),
        ("nonsense", "parts/laundry.blueprint.yaml:1:1: "),
        (LAUNDRY.replace("type: start", "type: activity"), "parts/laundry.blueprint.yaml has no start"),
        (LAUNDRY.replace("done: {type: end", "done: {type: link, link: laundry.blueprint.yaml"), "the files link to each other in a circle: parts/"),
    ],
)  # fmt: skip
def test_that_a_link_that_cannot_be_followed_is_told_with_its_place(
    tmp_path: Path, laundry: str | None, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel()} | ({FILE: laundry} if laundry is not None else {}))
    line = hotel()[: hotel().index("  laundry:")].count("\n") + 1
    assert main(["check", str(path)]) == 0  # a warning
    found = next(told for told in capsys.readouterr().out.splitlines() if "STR114" in told)
    assert found.startswith(f"{path}:{line}:")
    assert " STR114 warning 'Have it washed' " in found
    assert why in found
    for words in (["analyse", str(path)], ["simulate", str(path), *FEW[:-2]]):
        assert main(words) in (0, 1)
        told = capsys.readouterr()
        assert told.err.startswith(f"{path}:{line}:")
        assert ": warning: 'Have it washed' " in told.err
        assert why in told.err
        assert "not followed take the time given on them: " in told.out


def test_that_findings_of_a_linked_process_stand_at_the_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel(), FILE: LAUNDRY.replace("mean: 200 s", "mean: 20 min")})
    assert main(["check", str(path), "--format", "json"]) == 1
    found = {finding["code"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert found["CAP101"]["elements"] == ["laundry"]
    assert found["CAP101"]["line"] == hotel()[: hotel().index("  laundry:")].count("\n") + 1


def test_that_what_cannot_be_simulated_in_the_other_file_is_told_at_the_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel(), FILE: LAUNDRY.replace("name: Washers, count: 2", "name: Washers, count: 0")})
    assert main(["simulate", str(path), *FEW]) == 2
    line = hotel()[: hotel().index("  laundry:")].count("\n") + 1
    told = capsys.readouterr().err
    assert told.startswith(f"{path}:{line}:")
    assert "'Laundry: Wash' needs 1 of 'Laundry: Washers' at once" in told


def test_that_scenarios_change_linked_work_through_shared_pools(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = hotel() + (
        "scenarios:\n  together: {name: Together, changes: [{pool: [clerk, porter], into: all, name: All}]}\n"
        f"  in-house: {{name: In house, changes: [{{step: goodbye, type: link, link: {FILE}}}]}}\n"
    )
    path = put(tmp_path, {"hotel.yaml": text.replace("demand:\n", "  porter: {name: Porters, count: 1}\ndemand:\n", 1), FILE: LAUNDRY})
    found = json_of(capsys, "simulate", path, "--compare", *FEW)["scenarios"]
    assert set(found["together"]["pools"]) == {"all", f"{SPACE}washer"}
    assert found["in-house"]["steps"][f"{SPACE}wash"]["visits"]["mean"] > 1.5


@pytest.mark.parametrize("name", ["report.html", "report.md", "steps.csv", "map.svg"])
def test_that_what_is_exported_knows_the_linked_process(path: Path, name: str) -> None:
    out = path.parent / name
    words = ["--simulate", "--plain"] if name.startswith("report") else []
    assert main(["export", str(path), "-o", str(out), *words]) == 0
    text = out.read_text(encoding="utf-8")
    assert ("Laundry: Wash" in text) is name.startswith("report")  # the map and the table are of the document


def test_that_the_document_itself_is_written_as_it_is(path: Path) -> None:
    out = path.parent / "copy.yaml"
    assert main(["export", str(path), "-o", str(out)]) == 0
    assert out.read_bytes() == path.read_bytes()
