"""One measurement of this program's engine in a process of its own: prints a line of JSON. Started by `tests.benchmarks.simulation`."""

from __future__ import annotations

import importlib.util
import json
import multiprocessing
import resource
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, exponential
from designer.model.elements import Band, Demand, Flow, Lane, StaffPool, StaffUse, Stage, Step, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import Mode, Window, replicate
from designer.simulation.simulate import mode
from designer.simulation.tally import Tally

MINUTE = 60.0


def peers_model(folder: Path, variant: str) -> Blueprint:
    """The peers' model (their ``model.py``, times in minutes) as a blueprint; `variant` is markov or mixed."""
    spec = importlib.util.spec_from_file_location("model", folder / "model.py")
    assert spec is not None
    assert spec.loader is not None
    model: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(model)
    ids = [name for name, _, _ in model.STEPS]
    steps = [
        Step(id, id, "desk", "serve", time=_time(model, variant, i), staff=(StaffUse(model.POOLS[pool][0], 1),), next=_ways(model, ids, i))
        for i, (id, pool, _) in enumerate(model.STEPS)
    ]
    return Blueprint(
        stages=Table.of([Stage("serve", "serve")]),
        lanes=Table.of([Lane("desk", "desk", Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool(id, id, count) for id, count in model.POOLS]),
        steps=Table.of([*steps, Step("left", "left", "desk", "serve", kind=StepKind.END)]),
        demand=Table.of([Demand("guests", ids[0], model.LAMBDA / MINUTE)]),
    )


def _time(model: Any, variant: str, i: int) -> Distribution:
    _, pool, (mean, spread) = model.STEPS[i]
    if variant == "markov":
        return exponential(model.POOL_MEAN[pool] * MINUTE)
    return exponential(mean * MINUTE) if spread is None else Distribution("lognormal", (mean * MINUTE, mean * spread * MINUTE))


def _ways(model: Any, ids: Sequence[str], i: int) -> tuple[Flow, ...]:
    return tuple(Flow(ids[target] if target >= 0 else "left", share=share) for share, target in model.ROUTES[i])


def run_once(blueprint: Blueprint, cases: int, seed: int, engine: Mode) -> Tally:
    """One replication of `cases` cases."""
    network, names = compile_network(blueprint)
    return replicate(with_streams(network, names, seed, 0), names, Window(cases=cases), engine)


def peak_memory() -> float:
    """This process' peak in MB; what the process it was forked from had does not count where the system can tell."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) / 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def once(name: str, blueprint: Blueprint, cases: int, seed: int) -> dict[str, Any]:
    """CPU seconds and peak memory of one run; what it takes to have the engine ready stands apart."""
    ready = time.perf_counter()
    engine = mode(name == "compiled")
    run_once(blueprint, 50, 1, engine)
    ready = time.perf_counter() - ready
    cpu = time.process_time()
    found = run_once(blueprint, cases, seed, engine)
    cpu = time.process_time() - cpu
    waits = _mean_waits(blueprint, found)
    cycle = found.demands["guests"].cycle_sum / cases / MINUTE
    return {"cpu_s": cpu, "cases": cases, "ready_s": ready, "peak_mb": peak_memory(), "wait": waits, "cycle": cycle}


def _mean_waits(blueprint: Blueprint, found: Tally) -> list[float]:
    """Minutes of waiting for each pool, as the harnesses of the peers print them."""
    waits = []
    for pool in blueprint.staff:
        mine = [found.steps[step.id, "guests"] for step in blueprint.steps.values() if any(use.pool == pool for use in step.staff)]
        waits.append(sum(one.wait_sum for one in mine) / max(1, sum(one.visits for one in mine)) / MINUTE)
    return waits


def two_cores(name: str, blueprint: Blueprint, cases: int, repeats: int) -> dict[str, Any]:
    """Seconds of two replications one after the other, and at once: on threads (compiled; it needs no interpreter) or on processes."""
    jobs = [(name, blueprint, cases, i) for i in (1, 2)]
    pool = ThreadPoolExecutor(2) if name == "compiled" else ProcessPoolExecutor(2, multiprocessing.get_context("spawn"))
    run = loop if name == "bare" else undisturbed
    with pool:
        list(pool.map(run, [(name, blueprint, 2000, i) for i in range(8)]))  # the workers are there now
        pairs = []
        for _ in range(repeats):
            begin = time.perf_counter()
            one = [pool.submit(run, job).result() for job in jobs]
            middle = time.perf_counter()
            two = list(pool.map(run, jobs))
            pairs.append((sum(one), max(two), middle - begin, time.perf_counter() - middle))
    return dict(zip(("one_s", "two_s", "one_wall_s", "two_wall_s"), map(min, zip(*pairs, strict=True)), strict=True))


def undisturbed(job: tuple[str, Blueprint, int, int]) -> float:
    """Seconds that a run takes, without those in which other programs had the core."""
    name, blueprint, cases, seed = job
    waiting, begin = _runnable(), time.perf_counter()
    run_once(blueprint, cases, seed, mode(name == "compiled"))
    return time.perf_counter() - begin - (_runnable() - waiting)


def loop(job: tuple[str, Blueprint, int, int]) -> float:
    """Seconds of a bare loop of Python, about as long as a run of so many cases: what the machine itself loses where both cores work."""
    waiting, begin = _runnable(), time.perf_counter()
    values = [0.0] * 64
    for i in range(1500 * job[2]):
        values[i & 63] += 1.0
    return time.perf_counter() - begin - (_runnable() - waiting)


def _runnable() -> float:
    """Seconds that this thread was ready to run and did not get a core, where the system tells."""
    path = Path("/proc/thread-self/schedstat")
    return int(path.read_text().split()[1]) / 1e9 if path.exists() else 0.0


def main(arguments: Sequence[str]) -> None:
    what, name, folder, variant, cases, seed = arguments
    blueprint = peers_model(Path(folder), variant)
    measure = once if what == "once" else two_cores
    print(json.dumps(measure(name, blueprint, int(cases), int(seed))))


if __name__ == "__main__":
    main(sys.argv[1:])
