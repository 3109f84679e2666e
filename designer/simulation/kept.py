"""Tallies kept in a folder, one file for each task, so that a sweep goes on where it ended."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from designer.simulation.simulate import Task
from designer.simulation.tally import DemandTally, Hours, PromiseTally, StepTally, Tally, by_hour
from designer.storage.files import save_bytes

ENGINE = 4
"""Raised with every change of the engine that changes its numbers: what an older one found is then run again."""


def name_of(task: Task) -> str:
    """The file name of a task's tally, made from all that its outcome depends on."""
    what = (ENGINE, task.blueprint, task.window, task.seed, task.replication)
    return sha256(repr(what).encode()).hexdigest()[:32] + ".json"


def write_tally(folder: Path, task: Task, tally: Tally) -> None:
    """Put a tally into `folder`, all of it or nothing. Raises `designer.storage.files.FileProblem`."""
    plain = asdict(tally)
    plain["steps"] = [[step, demand, list(each.values())] for (step, demand), each in plain["steps"].items()]
    save_bytes(folder / name_of(task), json.dumps(plain, default=list).encode())


def read_tally(folder: Path, task: Task) -> Tally | None:
    """The tally of a task, or None where there is none that can be read."""
    try:
        plain = json.loads((folder / name_of(task)).read_bytes())
        return _tally(plain)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _tally(plain: dict[str, Any]) -> Tally:
    plain["steps"] = {(step, demand): StepTally(*values) for step, demand, values in plain["steps"]}
    plain["waits"] = {id: _pairs(bins) for id, bins in plain["waits"].items()}
    for name, kind in (("promises", PromiseTally), ("demands", DemandTally)):
        plain[name] = {id: kind(**{**each, "bins": _pairs(each["bins"])}) for id, each in plain[name].items()}
    for name in ("pool_hours", "step_hours", "demand_hours"):
        plain[name] = {
            id: Hours(**{key: by_hour(values) if values else () for key, values in each.items()}) for id, each in plain[name].items()
        }
    plain["little"] = {id: (one, other) for id, (one, other) in plain["little"].items()}
    for name in ("inside", "seconds", "series"):
        plain[name] = tuple(plain[name])
    return Tally(**{field.name: plain[field.name] for field in fields(Tally)})


def _pairs(bins: list[list[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((i, count) for i, count in bins)
