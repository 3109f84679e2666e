"""The command line: exit status, streams, and what is left on the disk."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from designer.resources import template_names, template_path
from tests.command import BAD, CASES, GOOD, ROOT, run

MISSED = CASES / "PRO102" / "bad.yaml"
BROKEN = """\
format: service-blueprint/1
name: Broken
stages: {all: {name: All}}
lanes: {desk: {name: Desk, band: front office}}
steps:
  serve: {name: Serve, lane: dsek, stage: all}
  leave: {name: Leave, lane: desk, stage: all, timee: 5 min}
"""


def json_of(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    return path


# -- words --------------------------------------------------------------------------------------------------------------


def test_that_help_needs_nothing_heavy_and_lists_what_there_is() -> None:
    code = "import sys\nfrom designer.cli import main\nmain(['--help'])\nsys.exit(any(m in sys.modules for m in ('yaml', 'PySide6', 'networkx')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    for command in ("new", "check", "analyse", "simulate", "export", "print", "diff", "fmt", "schema"):
        assert f"\n    {command} " in done.stdout
    assert "import" not in done.stdout


@pytest.mark.parametrize("command", ["new", "check", "analyse", "simulate", "export", "print", "diff", "fmt"])
def test_that_help_tells_what_each_file_is(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    files = capsys.readouterr().out.split("positional arguments:")[1].split("\n\n")[0]
    told = " ".join(files.split())
    assert "document" in told
    assert ".blueprint.yaml" in told
    assert all(len(line.split(None, 1)) == 2 for line in files.strip().splitlines())


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "--format", "xml", str(GOOD)],
        ["--nonsense"],
        ["import", "x.bpmn"],
        ["chek", str(GOOD)],
        ["export", str(GOOD)],
        ["export", str(GOOD), "-o", "map.bpmn"],
        ["export", str(GOOD), "-o", "report.docx"],
        ["export", str(GOOD), "-o", "map.svg", "--report"],
        ["export", str(GOOD), "-o", "map.pdf", "--date", "today"],
        ["export", str(GOOD), "-o", "-"],
        ["export", str(GOOD), "-o", "map.png", "--dpi", "0"],
        ["export", str(GOOD), "-o", "map.png", "--dpi", "many"],
        ["print", str(GOOD), "--fit", "0x1"],
        ["print", str(GOOD), "--fit", "2x1", "--scale", "50%"],
        ["print", str(GOOD), "--scale", "wide"],
        ["new", "x.yaml"],
        ["new", "x.yaml", "--template", "nothing"],
        ["diff", "-", "-"],
        ["schema", "more"],
    ],
)
def test_that_wrong_usage_is_2_with_a_reason_and_no_traceback(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "error: " in said.err
    assert "Traceback" not in said.err


def test_that_a_misspelt_command_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    main(["chek", "x.yaml"])
    assert "'chek' is neither a command nor a file; did you mean 'check'?" in capsys.readouterr().err


def test_that_the_window_without_a_display_says_so() -> None:
    done = run(GOOD)
    assert done.returncode == 2
    assert b"no display" in done.stderr


def test_that_version_is_told() -> None:
    from designer import __version__

    done = run("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"service-designer {__version__}\n")


# -- check --------------------------------------------------------------------------------------------------------------


def test_that_check_is_0_without_errors_and_1_with_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(GOOD)]) == 0
    assert main(["check", str(BAD)]) == 1
    out = capsys.readouterr().out
    line = next(number for number, text in enumerate(BAD.read_text().splitlines(), 1) if text.startswith("  serve:"))
    assert f"{BAD}:{line}:" in out
    assert ": STR104 error Nothing follows 'Serve coffee'\n" in out


def test_that_warnings_alone_are_0() -> None:
    assert main(["check", str(MISSED)]) == 0


def test_that_a_suppressed_error_is_0_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "quiet.yaml"
    path.write_text(BAD.read_text() + "suppress:\n  - {check: STR104, elements: [serve], reason: a sketch}\n", encoding="utf-8")
    assert main(["check", str(path)]) == 0
    assert "STR104 error Nothing follows 'Serve coffee' (suppressed: a sketch)\n" in capsys.readouterr().out


def test_that_check_of_a_broken_file_tells_every_problem_with_its_place(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(broken)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    first, second = said.err.splitlines()
    assert first.startswith(f"{broken}:6:30: error: unknown lane 'dsek'; did you mean 'desk'?")
    assert second.startswith(f"{broken}:7:48: error: unknown key 'timee'; did you mean 'time'?")


def test_that_one_broken_file_does_not_hide_the_findings_of_the_others(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(broken), str(BAD), "nowhere.yaml"]) == 2
    said = capsys.readouterr()
    assert "STR104" in said.out
    assert len(said.err.splitlines()) == 3
    assert "nowhere.yaml" in said.err


def test_that_check_writes_json_with_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json", str(BAD)]) == 1
    first = json_of(capsys)["findings"][0]
    assert {"code", "severity", "message", "elements", "file", "line", "column"} <= set(first)
    assert (first["code"], first["severity"], first["elements"], first["file"]) == ("STR104", "error", ["serve"], str(BAD))


def test_that_check_writes_sarif(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "sarif", str(BAD), str(GOOD)]) == 1
    log = json_of(capsys)
    assert log["version"] == "2.1.0"
    assert "STR104" in {result["ruleId"] for result in log["runs"][0]["results"]}


def test_that_standard_input_is_a_file_too() -> None:
    done = run("check", "-", stdin=BAD.read_bytes())
    assert done.returncode == 1
    assert done.stdout.startswith(b"<stdin>:")


def test_that_no_template_has_an_error() -> None:
    for name in template_names():
        assert main(["check", str(template_path(name))]) == 0, name


def test_that_a_reader_that_goes_away_is_no_failure() -> None:
    command = f"{sys.executable} -m designer check --format json {BAD} | head -c 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")


# -- analyse ------------------------------------------------------------------------------------------------------------


def test_that_analyse_is_1_where_a_promise_is_missed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", str(GOOD)]) == 0
    assert main(["analyse", str(MISSED)]) == 1
    assert "Coffee in hand" in capsys.readouterr().out


def test_that_analyse_writes_json_with_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", "--format", "json", str(MISSED)]) == 1
    found = json_of(capsys)
    assert {"demand_per_s", "capacity_per_s", "bottleneck", "pools", "steps", "promises", "cycle_time_s", "cost_per_case"} <= set(found)
    assert found["demand_per_s"] == pytest.approx(30 / 3600)
    pool = found["pools"]["barista"]  # 2 people, 30 / h of 2 min: half of their time
    assert {"count", "unit_load_s", "implied_utilisation", "capacity_per_s", "wait_mean_s"} <= set(pool)
    assert (pool["count"], pool["implied_utilisation"]) == (2, pytest.approx(0.5))
    assert {"kept", "target", "verdict", "can_promise_s"} <= set(found["promises"]["coffee-in-hand"])


# -- new, diff, fmt, schema -----------------------------------------------------------------------------------------------


def test_that_new_writes_a_template_and_replaces_nothing_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.yaml"
    assert main(["new", str(path), "--template", "hotel"]) == 0
    lines = template_path("hotel").read_bytes().splitlines(keepends=True)
    assert path.read_bytes() == b"".join(lines[2:])  # without the schema's place, which is right beside the templates only
    assert path.read_bytes().startswith(b"# A leisure guest")
    path.write_text("mine", encoding="utf-8")
    assert main(["new", str(path), "--template", "hotel"]) == 2
    assert path.read_text(encoding="utf-8") == "mine"
    assert "--force" in capsys.readouterr().err
    assert main(["new", str(path), "--template", "hotel", "--force"]) == 0
    assert path.read_bytes() == b"".join(lines[2:])


def test_that_an_unknown_template_lists_the_known_ones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "x.yaml"), "--template", "motel"]) == 2
    assert ", ".join(template_names()) in capsys.readouterr().err


def test_that_diff_tells_meaning_and_is_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    after = tmp_path / "after.yaml"
    after.write_text(GOOD.read_text().replace("count: 2", "count: 3") + "layout:\n  serve: [40, 12]\n", encoding="utf-8")
    assert main(["diff", str(GOOD), str(after)]) == 0
    assert capsys.readouterr().out == "~ staff pool barista 'Barista'\n    count: 2 -> 3\ngeometry: 1 placed anew: serve\n"
    assert main(["diff", str(GOOD), str(after), "--format", "json"]) == 0
    assert json_of(capsys)["geometry"] == ["serve"]


def test_that_diff_tells_the_problems_of_both_files(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(broken), "nowhere.yaml"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_that_fmt_of_standard_input_goes_to_standard_output() -> None:
    done = run("fmt", "-", stdin=b"name:   Bar\nformat: service-blueprint/1\n")
    assert (done.returncode, done.stdout) == (0, b"format: service-blueprint/1\nname: Bar\ncurrency: EUR\n")


def test_that_schema_is_a_draft_07_schema_that_accepts_the_format(capsys: pytest.CaptureFixture[str]) -> None:
    import jsonschema

    assert main(["schema"]) == 0
    found = json_of(capsys)
    jsonschema.Draft7Validator.check_schema(found)
    jsonschema.validate({"format": "service-blueprint/1", "name": "Bar"}, found)


# -- bad input --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00",
        b"name: \xe4",
        b"- " * 100_000,
        b"[" * 100_000,
        b"a: !!python/object/apply:os.system ['true']",
        b"a: &a [*a]",
        b"",
        b"format: service-blueprint/99\n",
        b"format: service-blueprint/1\nname: a\nname: b\n",
        b"x" * 20_000_000,
    ],
    ids=["utf16", "latin1", "dashes", "brackets", "tag", "alias", "empty", "newer", "twice", "large"],
)
def test_that_hostile_input_is_2_in_bounded_time(data: bytes) -> None:
    done = run("check", "-", stdin=data)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"<stdin>:")
    assert b"error: " in done.stderr


def test_that_no_command_sends_control_characters_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "\x1b[31mred.yaml")]) == 2
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["export", "{broken}", "-o", "{out}.svg"], ["export", "{broken}", "-o", "{out}.yaml"], ["fmt", "{broken}"]]
)
def test_that_nothing_is_written_where_a_command_fails(broken: Path, words: list[str], tmp_path: Path) -> None:
    assert main([word.format(broken=broken, out=tmp_path / "out") for word in words]) == 2
    assert [path.name for path in tmp_path.iterdir()] == [broken.name]
    assert broken.read_text(encoding="utf-8") == BROKEN
