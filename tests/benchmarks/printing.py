"""What a poster costs beside a single page, in CPU time of one process: `python -m tests.benchmarks.printing`."""

from __future__ import annotations

import time
from collections.abc import Callable

from designer.drawing.map import build
from designer.model.printing import PrintSettings
from designer.output.job import Job, job_of
from designer.output.offscreen import application
from designer.output.pdf import bound
from designer.storage.collector import undisturbed
from tests.benchmarks.documents import grid_blueprint

WANTED = 3.0
ROUNDS = 9


def best(work: Callable[[], object]) -> float:
    """CPU milliseconds of the best of some rounds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        times.append((time.process_time() - begin) * 1000)
    return min(times)


def pdf(job: Job) -> bytes:
    """The file's bytes."""
    with undisturbed():
        return bound(job.printout.picture, job.printout.leaves, job.printout.theme)


def main() -> int:
    """Print the figures; 1 where a poster is dearer than it may be."""
    running = application()
    ratios = []
    print("| steps | one page (ms) | sheets | poster 4 x 3 (ms) | ratio | wanted |")
    print("|---|---|---|---|---|---|")
    for steps in (40, 200, 1000):
        blueprint = grid_blueprint(steps)
        chart = build(blueprint)
        page = job_of(blueprint, PrintSettings("A3"), b"", None, {}, map=chart)
        poster = job_of(blueprint, PrintSettings("A3", sheets=(4, 3), crop_marks=True, assembly_map=True), b"", None, {}, map=chart)
        one, many = best(lambda job=page: pdf(job)), best(lambda job=poster: pdf(job))  # type: ignore[misc]
        ratios.append(many / one)
        print(f"| {steps} | {one:.1f} | {len(poster.printout.leaves)} | {many:.1f} | {many / one:.2f} | at most {WANTED:g} |")
    del running
    return int(max(ratios) > WANTED)


if __name__ == "__main__":
    raise SystemExit(main())
