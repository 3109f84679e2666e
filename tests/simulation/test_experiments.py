"""Many replications on processes and on a cluster: the same bits, whoever runs them and whoever dies."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from designer.model.distributions import exponential
from designer.model.elements import StepKind
from designer.simulation.engine import Cancelled, Window
from designer.simulation.experiments import keeping, processes
from designer.simulation.kept import name_of
from designer.simulation.simulate import Task, here, run_task
from tests.simulation.conftest import counter, make_service, make_step
from tests.simulation.modes import NEEDS_NUMBA

ROOT = Path(__file__).parents[2]


def tasks(count=8, cases=1_500, compiled=False):
    return [Task(counter(3), Window(3600.0, cases=cases), 1, i, compiled) for i in range(count)]


def endless(count=4):
    """Tasks that nobody can wait for."""
    return [Task(counter(4), Window(cases=1 << 40), 1, i, False) for i in range(count)]


@pytest.fixture(scope="module")
def alone():
    return list(here()(tasks()))


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_that_any_number_of_processes_gives_the_same_bits_in_order(alone, jobs):
    with processes(jobs) as run:
        assert list(run(tasks())) == alone
    assert multiprocessing.active_children() == []


@NEEDS_NUMBA
def test_that_modes_may_change_between_replications(alone):
    mixed = [run_task(task) for task in [*tasks(compiled=True)[:4], *tasks()[4:]]]
    assert mixed == alone
    assert [tally.engine for tally in mixed] == ["compiled"] * 4 + ["plain"] * 4


def test_that_a_worker_that_is_killed_is_replaced_and_the_bits_are_the_same(alone):
    found = []
    with processes(2) as run:
        for tally in run(tasks()):
            found.append(tally)
            if len(found) in (1, 4):
                os.kill(multiprocessing.active_children()[0].pid, signal.SIGKILL)
        assert found == alone
        assert list(run(tasks())) == alone  # and the pool goes on
    assert multiprocessing.active_children() == []


def test_that_who_cancels_does_not_wait():
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) == 30

    with pytest.raises(Cancelled), processes(2, cancelled) as run:
        list(run(endless()))
    assert len(asked) == 30  # and the tasks are endless: who waits for one waits for ever
    assert multiprocessing.active_children() == []


def test_that_what_is_finished_is_not_run_again(alone, tmp_path):
    ran = []

    def counting(wanted):
        for task in wanted:
            ran.append(task.replication)
            yield run_task(task)

    first = keeping(tmp_path, counting)(tasks())
    assert [next(first) for _ in range(3)] == alone[:3]
    assert ran == [0, 1, 2]
    ran.clear()
    assert list(keeping(tmp_path, counting)(tasks())) == alone
    assert ran == [3, 4, 5, 6, 7]


@pytest.mark.parametrize("content", [b"", b'{"steps": [', b"{}", b"[]", b"null", b'{"steps": 3}', b"\xff\xfe\x00"])
def test_that_files_that_are_torn_or_of_another_version_are_run_again(alone, tmp_path, content):
    list(keeping(tmp_path, here())(tasks(2)))
    torn = tmp_path / name_of(tasks()[1])
    torn.write_bytes(content)
    assert list(keeping(tmp_path, here())(tasks(2))) == alone[:2]
    assert torn.read_bytes() != content
    assert (
        list(keeping(tmp_path, lambda wanted: iter([run_task(task) for task in wanted] if wanted == [] else 1 / 0))(tasks(2))) == alone[:2]
    )


SWEEP = """
import sys
import time
from pathlib import Path
if __name__ != "__main__" and "slowly" in sys.argv:
    print("begun", flush=True)
    time.sleep(60)
from designer.simulation.experiments import processes
from tests.simulation.test_experiments import endless, tasks
if __name__ == "__main__":
    with processes(2, folder=Path(sys.argv[1])) as run:
        for _ in run([*tasks(4), *endless()]):
            print("one", flush=True)
"""


def begin_a_sweep(folder, *how):
    script = folder / "sweep.py"
    script.write_text(SWEEP)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, str(script), str(folder), *how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # which those in the background of a shell are not told
    )


def next_lines(process, number):
    return [process.stdout.readline() for _ in range(number)]


def test_that_a_sweep_that_was_killed_goes_on_where_it_ended(alone, tmp_path):
    process = begin_a_sweep(tmp_path)
    assert next_lines(process, 4) == [b"one\n"] * 4
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert list(keeping(tmp_path, lambda wanted: iter([] if not wanted else 1 / 0))(tasks(4))) == alone[:4]


def test_that_ctrl_c_ends_all_processes_and_only_the_first_one_complains(tmp_path):
    process = begin_a_sweep(tmp_path)
    assert next_lines(process, 4) == [b"one\n"] * 4
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)  # to the end of a pipe that all processes hold; their tasks are endless
    assert errors.count(b"Traceback") == 1


def test_that_processes_that_are_still_beginning_do_not_complain_of_ctrl_c_either(tmp_path):
    process = begin_a_sweep(tmp_path, "slowly")
    assert next_lines(process, 2) == [b"begun\n"] * 2
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert errors.count(b"Traceback") == 1


def test_that_a_service_may_travel_with_all_that_a_document_holds():
    steps = [make_step("serve", "end", time=exponential(60.0), staff={"clerk": 1}), make_step("end", kind=StepKind.END)]
    task = Task(make_service(steps, {"clerk": 1}, 30.0), Window(cases=100), 1, 1, False)
    with processes(1) as run:
        assert list(run([task])) == [run_task(task)]
