"""What cannot be simulated: a message that names the element, soon, and never a number that means nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SECONDS = 60
HEAD = """\
format: service-blueprint/1
name: Bad
stages: {all: {name: All}}
lanes: {desk: {name: Desk, band: front office}}
"""
STAFF = "staff: {clerk: {name: Clerk, count: 2}}\n"
DEMAND = "demand: {guests: {start: serve, rate: 20 / h}}\n"
SERVE = "  serve: {name: Serve, lane: desk, stage: all, time: {exponential: 4 min}, staff: clerk, next: bye}\n"
BYE = "  bye: {name: Bye, lane: desk, stage: all, type: end}\n"


def document(*steps: str, staff: str = STAFF, demand: str = DEMAND, more: str = "") -> str:
    return HEAD + staff + demand + "steps:\n" + "".join(f"  {step}\n" if not step.startswith("  ") else step for step in steps) + more


def step(id: str, words: str) -> str:
    return f"  {id}: {{name: {id.capitalize()}, lane: desk, stage: all, {words}}}\n"


def run(text: str, folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """The real command, given up after some seconds."""
    path = folder / "bad.yaml"
    path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-W", "error", "-m", "designer", "simulate", str(path), "--plain", *map(str, words)]
    surroundings = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=surroundings, timeout=SECONDS, check=False)


REFUSED = {
    "no demand": (document(SERVE, BYE, demand=""), (), "there is no demand"),
    "no rate": (document(SERVE, BYE, demand="demand: {guests: {start: serve, rate: 0 / h}}\n"), (), "the demand 'guests' brings nobody"),
    "demand at evidence": (
        document(SERVE, BYE, step("sign", "type: evidence"), demand="demand: {guests: {start: sign, rate: 1 / h}}\n"),
        (),
        "the demand 'guests' does not start at a step that work passes",
    ),
    "too many come": (
        document(SERVE, BYE, demand="demand: {guests: {start: serve, rate: 99999 / s}}\n"),
        (),
        "more than 10,000 cases a second",
    ),
    "too few come": (
        document(SERVE, BYE, demand="demand: {guests: {start: serve, rate: 0.000000001 / h}}\n"),
        ("--cases", 100),
        "so few come by 'guests'",
    ),
    "endless loop": (
        document(step("serve", "time: 1 min, staff: clerk, next: back"), step("back", "time: 1 min, next: serve")),
        (),
        "who comes to 'Serve' never leaves: the loop has no way out (2 steps)",
    ),
    "a loop with hardly a way out": (
        document(
            step("serve", "next: choose"),
            step("choose", "type: decision, next: [{to: serve, share: 99.99999999 %}, {to: bye, share: 0.00000001 %}]"),
            BYE,
        ),
        (),
        "a case passes 'Serve' more than 1,000 times",
    ),
    "a fork that feeds itself": (
        document(
            step("serve", "type: fork, next: [one, two]"),
            step("one", "type: decision, next: [{to: serve, share: 40 %}, {to: bye, share: 60 %}]"),
            step("two", "type: decision, next: [{to: serve, share: 40 %}, {to: bye, share: 60 %}]"),
            BYE,
        ),
        (),
        "the fork 'Serve' makes ever more pieces of work",
    ),
    "a fork that feeds itself in time": (
        document(
            step("serve", "type: fork, next: [one, two]"),
            step("one", "type: decision, time: 1 min, next: [{to: serve, share: 60 %}, {to: bye, share: 40 %}]"),
            step("two", "type: decision, time: 1 min, next: [{to: serve, share: 60 %}, {to: bye, share: 40 %}]"),
            BYE,
        ),
        (),
        "hardly anybody finds the way out",
    ),
    "forks behind forks": (
        document(
            *(step("serve" if i == 0 else f"f{i}", f"type: fork, next: [a{i}, b{i}]") for i in range(24)),
            *(step(f"{way}{i}", f"next: {'bye' if i == 23 else f'f{i + 1}'}") for i in range(24) for way in "ab"),
            BYE,
        ),
        (),
        "makes ever more pieces of work before any time passes",
    ),
    "no share above zero": (
        document(step("serve", "type: decision, next: [{to: bye, share: 0 %}, {to: gone, share: 0 %}]"), BYE, step("gone", "type: end")),
        (),
        "no way out of 'Serve' has a share above zero",
    ),
    "a pool smaller than the step": (
        document(step("serve", "time: 1 min, staff: {clerk: 3}, next: bye"), BYE),
        (),
        "'Serve' needs 3 of 'Clerk' at once, and there are 2",
    ),
    "a schedule with nobody": (
        document(
            SERVE,
            BYE,
            staff="schedules: {never: []}\nstaff: {clerk: {name: Clerk, count: 2, schedule: never}}\n",
        ),
        (),
        "nobody of 'Clerk' is ever on duty",
    ),
    "people who never meet": (
        document(
            step("serve", "time: 1 min, staff: {clerk: 1, boss: 1}, next: bye"),
            BYE,
            staff="schedules:\n  early: [{days: mon-fri, from: '06:00', to: '12:00'}]\n  late: [{days: mon-fri, from: '12:00', to: '18:00'}]\n"
            "staff: {clerk: {name: Clerk, count: 2, schedule: early}, boss: {name: Boss, schedule: late}}\n",
        ),
        (),
        "the people whom 'Serve' needs are never on duty at the same time",
    ),
    "a million cases in one queue": (
        document(SERVE, BYE, demand="demand: {guests: {start: serve, rate: 9000 / s}}\n"),
        ("--days", 1),
        "'Clerk' have more work than they can do: in so long a run more than 100,000 cases would come to wait for them",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_that_what_cannot_be_simulated_is_told_with_its_place(case: str, tmp_path: Path) -> None:
    text, words, message = REFUSED[case]
    done = run(text, tmp_path, *words)
    assert done.returncode == 2, done.stdout + done.stderr
    assert message in done.stderr
    assert done.stdout == ""
    for line in done.stderr.splitlines():
        name, row, column, _ = line.split(":", 3)
        assert name.endswith("bad.yaml")
        assert int(row) >= 1
        assert int(column) >= 1


def figures(text: str, folder: Path, *words: object) -> Any:
    done = run(text, folder, "--format", "json", *words)
    assert done.stderr == ""
    assert done.returncode in (0, 1)
    return json.loads(done.stdout)


def test_that_an_overloaded_pool_has_its_growth_and_no_waits(tmp_path: Path) -> None:
    promise = "promises: {quick: {name: Quick, from: serve, to: serve, within: 10 min, target: 80 %}}\n"
    found = figures(document(SERVE, BYE, demand="demand: {guests: {start: serve, rate: 40 / h}}\n", more=promise), tmp_path, "--days", 1)
    clerk, serve = found["pools"]["clerk"], found["steps"]["serve"]
    assert clerk["queue_growth_per_s"] == pytest.approx(10 / 3600)  # 40 come in an hour, 30 can be served
    assert clerk["utilisation"]["mean"] > 0.97
    assert [clerk["wait_mean_s"], clerk["queue_length"], serve["wait_mean_s"], serve["wait_p95_s"], found["cycle_time_s"]] == [None] * 5
    assert serve["time_mean_s"]["mean"] == pytest.approx(240, rel=0.1)
    quick = found["promises"]["quick"]
    assert (quick["kept"], quick["can_promise_s"], quick["mean_s"]) == (None, None, None)
    assert quick["verdict"] in ("missed", "cannot tell")
    assert "'Clerk' have more work than they can do: 10 cases more wait" in found["remarks"][0]


def test_that_a_load_far_over_what_staff_can_do_is_told_soon(tmp_path: Path) -> None:
    found = figures(document(SERVE, BYE, demand="demand: {guests: {start: serve, rate: 400 / h}}\n"), tmp_path, "--replications", 2)
    assert found["warm_up_s"] <= 86_400  # no longer than the day that counts, however long its queue takes to be served
    assert found["pools"]["clerk"]["queue_growth_per_s"] == pytest.approx(370 / 3600, rel=0.02)
    assert "'Clerk' have more work than they can do" in found["remarks"][0]


def test_that_a_promise_upstream_of_an_overloaded_pool_is_told(tmp_path: Path) -> None:
    slow = step("slow", "time: 1 h, staff: boss, next: bye")
    staff = "staff: {clerk: {name: Clerk, count: 2}, boss: {name: Boss}}\n"
    promise = "promises: {quick: {name: Quick, from: serve, to: serve, within: 1 h, target: 80 %}}\n"
    found = figures(document(SERVE.replace("next: bye", "next: slow"), slow, BYE, staff=staff, more=promise), tmp_path, "--days", 2)
    assert found["promises"]["quick"]["verdict"] == "kept"
    assert found["steps"]["serve"]["wait_mean_s"]["mean"] > 0
    assert found["steps"]["slow"]["wait_mean_s"] is None


def test_that_a_peak_that_the_rest_of_the_day_works_off_is_no_growth(tmp_path: Path) -> None:
    demand = "demand: {guests: {start: serve, rate: [{days: mon-sun, from: '09:00', to: '12:00', rate: 40 / h}]}}\n"
    found = figures(document(SERVE, BYE, demand=demand), tmp_path, "--days", 7)
    assert found["pools"]["clerk"]["queue_growth_per_s"] is None
    assert found["pools"]["clerk"]["wait_mean_s"]["mean"] > 300


def test_that_times_of_zero_are_zero(tmp_path: Path) -> None:
    zero = step("serve", "time: 0 s, staff: clerk, next: bye")
    promise = "promises: {quick: {name: Quick, from: serve, to: bye, within: 1 min, target: 80 %}}\n"
    found = figures(document(zero, BYE, more=promise), tmp_path, "--cases", 100)
    assert found["cycle_time_s"] == {"mean": 0, "low": 0, "high": 0}
    assert found["steps"]["serve"]["wait_p99_s"]["mean"] == 0
    assert found["promises"]["quick"]["verdict"] == "kept"
    assert found["promises"]["quick"]["kept"]["mean"] == 1


def test_that_one_case_gives_figures_without_bounds(tmp_path: Path) -> None:
    found = figures(document(SERVE, BYE), tmp_path, "--cases", 1, "--replications", 1)
    assert found["cases"] == 1
    assert found["cycle_time_s"]["mean"] > 0
    assert (found["cycle_time_s"]["low"], found["cycle_time_s"]["high"]) == (None, None)
    assert any("one replication tells no intervals" in remark for remark in found["remarks"])


def test_that_a_window_in_which_nobody_comes_has_no_figures(tmp_path: Path) -> None:
    demand = "demand: {guests: {start: serve, rate: 1 / d}}\n"
    found = figures(document(SERVE, BYE, demand=demand), tmp_path, "--days", 0.0001, "--warm-up", "0 s", "--replications", 3)
    assert found["cases"] == 0
    assert found["cycle_time_s"] is None
    assert found["steps"]["serve"]["wait_mean_s"] is None
    assert "no case came and left" in " ".join(found["remarks"])


def test_that_a_hundredth_of_a_day_is_simulated(tmp_path: Path) -> None:
    found = figures(document(SERVE, BYE), tmp_path, "--days", 0.01, "--replications", 5)
    assert 0 < found["cases"] < 60


def test_that_rare_cases_are_simulated_in_bounded_time(tmp_path: Path) -> None:
    demand = "demand: {guests: {start: serve, rate: 0.01 / d}}\n"
    found = figures(document(SERVE, BYE, demand=demand), tmp_path, "--cases", 20, "--replications", 2)
    assert found["cases"] == 40


def test_that_a_promise_that_never_ends_cannot_be_told(tmp_path: Path) -> None:
    never = step("never", "time: 1 min, next: bye") + step("sign", "type: evidence")
    promises = """promises:
  lost: {name: Lost, from: serve, to: never, within: 1 h, target: 80 %}
"""
    found = figures(document(SERVE, BYE, never, more=promises), tmp_path, "--cases", 50)
    assert (found["promises"]["lost"]["kept"], found["promises"]["lost"]["verdict"]) == (None, "cannot tell")
    assert found["promises"]["lost"]["remark"] == "no case went from its first step to its last one"


# -- files beside the document ------------------------------------------------------------------------------------------------


LISTED = document(SERVE, BYE, demand="demand: {guests: {start: serve, arrivals: come.csv}}\n")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (None, "come.csv: there is no"),
        ("", "come.csv: the file is empty"),
        ("10:00\n09:00\n", "come.csv:2: "),
        ("soon\nlater\n", "come.csv:2: "),
    ],
)
def test_that_a_file_of_arrivals_that_cannot_be_used_is_told(lines: str | None, reason: str, tmp_path: Path) -> None:
    if lines is not None:
        (tmp_path / "come.csv").write_text(lines, encoding="utf-8")
    done = run(LISTED, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr
    assert ":6:" in done.stderr  # the demand's line


def test_that_listed_arrivals_are_simulated(tmp_path: Path) -> None:
    (tmp_path / "come.csv").write_text("09:00\n09:05\n10:30\n", encoding="utf-8")
    found = figures(LISTED, tmp_path, "--replications", 4)
    assert (found["cases"], found["warm_up_s"]) == (12, 0)


def test_that_measured_times_are_drawn_from_their_file(tmp_path: Path) -> None:
    (tmp_path / "times.csv").write_text("3 min\n5 min\n", encoding="utf-8")
    measured = step("serve", "time: {empirical: times.csv}, staff: clerk, next: bye")
    found = figures(document(measured, BYE), tmp_path, "--cases", 400, "--replications", 5)
    assert found["steps"]["serve"]["time_mean_s"]["mean"] == pytest.approx(240, rel=0.03)
