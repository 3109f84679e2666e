"""Replications on a real Dask cluster of three worker processes on this machine, one of which is killed in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from designer.simulation import experiments
from designer.simulation.experiments import _look_at_versions, cluster, version_there
from designer.simulation.simulate import here
from tests.simulation.test_experiments import tasks

pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]
COUNT = 18


@contextmanager
def a_cluster(folder, count=3):
    """A scheduler and `count` workers with one thread each: the scheduler's address, and the workers' processes."""
    note = folder / "scheduler.json"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment, "cwd": folder}
    started = [subprocess.Popen([*command, "--scheduler-file", str(note)], **quiet)]
    try:
        command = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(note), "--nthreads", "1", "--no-dashboard"]
        workers = [subprocess.Popen([*command, "--no-nanny", "--name", f"worker-{i}"], **quiet) for i in range(count)]
        started += workers
        yield note, workers
    finally:
        for process in started:
            process.kill()
            process.wait()


def address_in(note):
    """The address that a scheduler notes when it is ready."""
    end = time.monotonic() + 60
    while not note.exists() and time.monotonic() < end:
        time.sleep(0.1)
    return json.loads(note.read_text())["address"]


@pytest.mark.filterwarnings("default")
def test_that_a_cluster_gives_the_same_bits_when_one_of_its_workers_dies(tmp_path):
    from distributed import Client

    alone = list(here()(tasks(COUNT)))
    with a_cluster(tmp_path) as (note, workers):
        address = address_in(note)
        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(3, timeout=60)
        found = []
        with cluster(address) as run:
            for tally in run(tasks(COUNT)):
                found.append(tally)
                if len(found) == 1:
                    os.kill(workers[0].pid, signal.SIGKILL)
        assert found == alone
        with Client(address, set_as_default=False) as client:
            assert len(client.scheduler_info()["workers"]) == 2


def test_that_nobody_at_an_address_is_told():
    with pytest.raises(OSError, match=r"timed out|[Cc]onnect"), cluster("tcp://127.0.0.1:9"):
        pass


@pytest.mark.filterwarnings("default")
def test_that_a_cluster_without_workers_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(experiments, "ANSWER", 2)
    with (
        a_cluster(tmp_path, 0) as (note, _),
        pytest.raises(OSError, match="the scheduler has no workers"),
        cluster(address_in(note)),
    ):
        pass


def test_that_a_worker_with_another_version_or_without_the_program_is_named():
    own = version_there()
    _look_at_versions({"tcp://a": own, "tcp://b": own})
    with pytest.raises(OSError, match="tcp://b has another version of this program"):
        _look_at_versions({"tcp://a": own, "tcp://b": (own[0], own[1] - 1)})
    with pytest.raises(OSError, match="tcp://b cannot run this program: No module named 'designer'"):
        _look_at_versions({"tcp://b": ModuleNotFoundError("No module named 'designer'")})
