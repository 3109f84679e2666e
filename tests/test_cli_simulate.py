"""The command `simulate`: what it prints, its exit status, streams, files and interruption."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from designer.storage.document import read

ROOT = Path(__file__).parent.parent
TEXT = """\
format: service-blueprint/1
name: Counter
stages: {all: {name: All}}
lanes: {desk: {name: Desk, band: front office}}
staff: {clerk: {name: Clerk, count: 2, cost: 20 EUR / h}}
demand: {guests: {start: serve, rate: 20 / h}}
steps:
  serve: {name: Serve, lane: desk, stage: all, time: {exponential: 4 min}, staff: clerk, next: bye}
  bye: {name: Bye, lane: desk, stage: all, type: end}
promises:
  quick: {name: Quick, from: serve, to: serve, within: LIMIT, target: 80 %}
scenarios:
  third: {name: A third clerk, changes: [{staff: clerk, count: 3}]}
  slow: {name: Slower, changes: [{step: serve, time: {exponential: 5 min}}]}
"""
FEW = ("--cases", "300", "--replications", "5", "--plain")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "kept.yaml"
    path.write_text(TEXT.replace("LIMIT", "1 h"), encoding="utf-8")
    return path


@pytest.fixture
def missed(tmp_path: Path) -> Path:
    path = tmp_path / "missed.yaml"
    path.write_text(TEXT.replace("LIMIT", "3 min"), encoding="utf-8")
    return path


def json_of(capsys: pytest.CaptureFixture[str]) -> Any:
    captured = capsys.readouterr()
    assert captured.err == ""
    return json.loads(captured.out)


def test_that_the_figures_are_those_of_the_engine(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(kept), *FEW, "--format", "json"]) == 0
    found = json_of(capsys)
    results = simulate(read(TEXT.replace("LIMIT", "1 h")).blueprint, Specification(cases=300, replications=5, compiled=False))
    cycle = results.get("service", "", "cycle")
    assert cycle is not None
    assert found["cycle_time_s"] == {"mean": cycle.mean, "low": cycle.low, "high": cycle.high}
    assert (found["cases"], found["events"], found["seed"], found["replications"]) == (1500, results.events, 1, 5)
    assert found["bottleneck"] == "clerk"
    assert found["promises"]["quick"]["verdict"] == "kept"
    assert set(found["steps"]["serve"]["wait_mean_s"]) == {"mean", "low", "high"}
    assert found["cost_per_case"]["mean"] == pytest.approx(20 / 3600 * found["steps"]["serve"]["time_mean_s"]["mean"])


def test_that_a_missed_promise_is_1_and_told(missed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(missed), *FEW]) == 1
    out = capsys.readouterr().out
    assert "Simulated: 1500 cases in 5 replications (seed 1)" in out
    assert "missed" in out


def test_that_the_same_seed_gives_the_same_bytes_with_any_number_of_processes(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outs = []
    for more in (("--jobs", "1"), ("--jobs", "2"), ("--seed", "2")):
        assert main(["simulate", str(kept), *FEW, *more, "--format", "json"]) == 0
        outs.append(capsys.readouterr().out)
    assert outs[0] == outs[1]
    assert outs[0] != outs[2]


def test_that_standard_input_is_read(missed: Path) -> None:
    command = [sys.executable, "-W", "error", "-m", "designer", "simulate", "-", *FEW]
    done = subprocess.run(command, input=missed.read_bytes(), capture_output=True, cwd=ROOT, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (1, b"")  # no progress where no terminal is
    assert done.stdout.startswith(b"Counter\nSimulated")


def test_that_one_scenario_stands_for_the_document(missed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(missed), *FEW, "--scenario", "third", "--format", "json"]) == 1
    found = json_of(capsys)
    assert (found["scenario"], found["pools"]["clerk"]["count"]) == ("third", 3)
    assert main(["simulate", str(missed), *FEW, "--scenario", "third"]) == 1
    assert capsys.readouterr().out.startswith("A third clerk\n  Clerk: people 2 → 3\n\nCounter\n")


def test_that_scenarios_are_compared_with_intervals_on_the_differences(missed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(missed), *FEW, "--compare", "--format", "json"]) == 1
    found = json_of(capsys)
    assert list(found["scenarios"]) == ["third", "slow"]
    third = found["scenarios"]["third"]["differences"]["promise"]["quick"]["kept"]
    assert third["change"]["low"] > 0
    assert third["sure"] is True
    assert third["change"]["mean"] == pytest.approx(third["after"]["mean"] - third["before"]["mean"])
    assert found["scenarios"]["slow"]["differences"]["service"][""]["cycle"]["change"]["low"] > 0
    assert third["judged"] == "better"
    assert found["scenarios"]["third"]["changes"] == ["Clerk: people 2 → 3"]
    assert set(found["hand_offs"]) == {"mean", "low", "high"}
    assert main(["simulate", str(missed), *FEW, "--compare"]) == 1
    out = capsys.readouterr().out
    head = next(line for line in out.splitlines() if "As it is" in line)
    assert head.index("A third clerk") < head.index("Slower")
    assert "A third clerk\n  Clerk: people 2 → 3\n" in out
    assert "Slower\n  Serve: time Exponential (4 min) → Exponential (5 min)\n" in out


def test_that_unknown_scenarios_and_those_that_do_not_fit_are_told(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(kept), "--scenario", "fourth"]) == 2
    assert "there is no scenario 'fourth'; there are third, slow" in capsys.readouterr().err


def test_that_sensitivity_and_staffing_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tight = tmp_path / "tight.yaml"  # two clerks keep it for three guests in four, three for more than four in five
    tight.write_text(TEXT.replace("LIMIT", "8 min"), encoding="utf-8")
    many = ("--cases", "1500", "--replications", "5", "--plain")
    assert main(["simulate", str(tight), *many, "--sensitivity", "--staffing", "--format", "json"]) == 1
    found = json_of(capsys)
    assert {(each["id"], each["change"]) for each in found["sensitivity"]} == {("clerk", "one more"), ("serve", "less time")}
    assert found["sensitivity"][0]["gain"] >= found["sensitivity"][1]["gain"] > 0
    assert found["staffing"]["counts"]["clerk"] >= 3
    assert main(["simulate", str(tight), *many, "--sensitivity", "--staffing"]) == 1
    out = capsys.readouterr().out
    assert "Clerk: one more" in out
    assert "Serve: a tenth faster" in out


def test_that_what_is_kept_in_a_folder_is_not_run_again(kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "made" / "runs"
    outs = []
    for _ in range(2):
        assert main(["simulate", str(kept), *FEW, "--keep", str(folder), "--format", "json"]) == 0
        outs.append(capsys.readouterr().out)
        times = sorted((path.name, path.stat().st_mtime_ns) for path in folder.iterdir())
        outs.append(repr(times))
    assert (outs[0], outs[1]) == (outs[2], outs[3])
    assert len(times) == 6  # five replications and the pilot


def test_that_the_log_is_written_beside_the_figures(kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(kept), *FEW, "--log", str(tmp_path / "log.csv")]) == 0
    assert len({line.split(",")[0] for line in (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()[1:]}) == 300


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--cases", "0"), "from 1 to"),
        (("--cases", "inf"), "from 1 to"),
        (("--cases", "2.5"), "whole number"),
        (("--cases", "5", "--days", "5"), "not allowed with"),
        (("--days", "-1"), "more than 0"),
        (("--days", "nan"), "more than 0"),
        (("--warm-up", "soon"), "--warm-up"),
        (("--precision", "0"), "between"),
        (("--jobs", "0"), "1 to 1024"),
        (("--seed", "x"), "whole number"),
        (("--log", "log.txt"), ".csv .xes"),
        (("--log", "none/log.csv"), "none/log.csv"),
        (("--compare", "--scenario", "none"), "no scenario 'none'"),
    ],
)
def test_that_wrong_words_are_2_with_a_reason(kept: Path, words: tuple[str, ...], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", str(kept), *words]) == 2
    captured = capsys.readouterr()
    assert reason in captured.err
    assert captured.out == ""
    assert "defect" not in captured.err


@pytest.mark.skipif(os.name == "nt", reason="there are no process groups to interrupt")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_that_an_interrupt_ends_it_at_once_and_quietly(kept: Path, tmp_path: Path, jobs: str) -> None:
    log, finished = tmp_path / "log.csv", tmp_path / "finished"
    words = ["--days", "7", "--replications", "100000", "--plain", "--jobs", jobs, "--log", str(log), "--keep", str(finished)]
    command = [sys.executable, "-m", "designer", "simulate", str(kept), *words]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    heard = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)}  # which those in the background of a shell are not told
    with subprocess.Popen(command, cwd=ROOT, start_new_session=True, **pipes, **heard) as process:  # type: ignore[call-overload]
        try:
            while not (finished.exists() and os.listdir(finished)):  # until it is in the midst of its work
                assert process.poll() is None
                time.sleep(0.05)
            os.killpg(process.pid, signal.SIGINT)
            out, err = process.communicate(timeout=60)  # all its replications take an hour
        finally:
            process.kill()
    assert (process.returncode, out, err) == (130, b"", b"")
    assert not log.exists()
