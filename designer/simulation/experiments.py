"""Many replications at once: on this machine's processes or on a cluster, with what is finished kept.

A task names all that its outcome depends on, so any executor of `concurrent.futures` gives the same tallies bit by bit, in whatever order
and wherever its workers run them.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future, ProcessPoolExecutor, TimeoutError
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.synchronize import Event
from pathlib import Path

from designer import __version__
from designer.simulation.engine import Cancelled
from designer.simulation.kept import ENGINE, read_tally, write_tally
from designer.simulation.simulate import Runner, Task, run_task
from designer.simulation.tally import Tally

RETRIES = 3
PATIENCE = 0.1
"""Seconds between two looks at whether somebody has cancelled."""
ANSWER = 5
"""Seconds that a cluster has to answer."""
GRACE = 0.2
"""Seconds that workers have to give up by themselves."""

_cancelled: Event | None = None


def _begin(cancelled: Event, gently: bool) -> None:
    """Tell a worker process where it learns that it is to give up; `gently`: it steps back behind other programs."""
    global _cancelled  # a worker has no other place to keep it
    _cancelled = cancelled
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all processes; the first one ends the others
    if gently and hasattr(os, "nice"):
        os.nice(10)


@contextmanager
def _unheard() -> Iterator[None]:
    """Processes that are begun in here never hear Ctrl+C, not even while they cannot say yet that they do not want to."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(task: Task) -> Tally:
    return run_task(task, _cancelled.is_set if _cancelled is not None else lambda: False)


class Processes:
    """A pool of worker processes that is made anew when one of them dies."""

    def __init__(self, jobs: int, gently: bool = False) -> None:
        self._jobs = jobs
        self._gently = gently
        context = multiprocessing.get_context("spawn")  # forking a program with threads may lock up
        self._cancelled = context.Event()
        self._context = context
        self._pool = self._made()

    def _made(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._jobs, self._context, _begin, (self._cancelled, self._gently))

    def submit(self, task: Task) -> Future[Tally]:
        """Have a task run; a pool that lost a process is replaced."""
        with _unheard():
            try:
                return self._pool.submit(_work, task)
            except BrokenProcessPool:
                self._pool.shutdown(wait=False)
                self._pool = self._made()
                return self._pool.submit(_work, task)

    def close(self, at_once: bool) -> None:
        """End the processes; with `at_once` what they are at is given up."""
        if at_once:
            self._cancelled.set()
            for worker in list((self._pool._processes or {}).values()):
                worker.join(GRACE / self._jobs)
                worker.kill()  # one that is still importing or compiling looks at nothing
        self._pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def processes(
    jobs: int | None = None, cancelled: Callable[[], bool] = lambda: False, folder: Path | None = None, gently: bool = False
) -> Iterator[Runner]:
    """A runner on `jobs` processes (None: one for each core). Raises `Cancelled` at the first look after `cancelled` says so.

    With `folder`, tallies that are there already are read, and new ones are put there. `gently`, the processes step back behind others.
    """
    pool = Processes(jobs or os.cpu_count() or 1, gently)
    at_once = True
    try:
        yield keeping(folder, lambda tasks: _gather(list(tasks), pool.submit, cancelled))
        at_once = False
    finally:
        pool.close(at_once)


def on(executor: Executor, cancelled: Callable[[], bool] = lambda: False, folder: Path | None = None) -> Runner:
    """A runner on any executor, such as that of a Dask client."""
    return keeping(folder, lambda tasks: _gather(list(tasks), lambda task: executor.submit(run_task, task), cancelled))


@contextmanager
def cluster(address: str, cancelled: Callable[[], bool] = lambda: False, folder: Path | None = None) -> Iterator[Runner]:
    """A runner on the Dask cluster whose scheduler listens at `address` (the extra ``cluster``); its workers need this program installed.

    Raises `OSError` where nobody answers, where no worker comes, where one lacks the program, and where one has another version, whose figures
    may differ.
    """
    from distributed import Client

    with Client(address, timeout=ANSWER, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        try:
            client.wait_for_workers(1, timeout=ANSWER)
        except TimeoutError:
            raise OSError("the scheduler has no workers") from None
        _look_at_versions(client.run(version_there, on_error="return"))
        yield on(client.get_executor(pure=False, retries=RETRIES), cancelled, folder)


def version_there() -> tuple[str, int]:
    """The version of this program, and of its figures, where this is called."""
    return __version__, ENGINE


def _look_at_versions(workers: Mapping[str, object]) -> None:
    """Raises `OSError` for the first of `workers` that answered anything but our own version."""
    for worker, answer in workers.items():
        if isinstance(answer, Exception):
            raise OSError(f"the worker {worker} cannot run this program: {answer}")
        if answer != version_there():
            raise OSError(f"the worker {worker} has another version of this program: {answer} in place of {version_there()}")


def _gather(tasks: list[Task], submit: Callable[[Task], Future[Tally]], cancelled: Callable[[], bool]) -> Iterator[Tally]:
    """The tallies in the order of the tasks; a task whose worker died is given to another one."""
    waiting = [submit(task) for task in tasks]
    for i in range(len(tasks)):
        tries = 0
        while True:
            try:
                yield _patiently(waiting[i], cancelled)
                break
            except BrokenProcessPool:
                tries += 1
                if tries > RETRIES:
                    raise
                waiting[i:] = [_again(future, submit, rest) for future, rest in zip(waiting[i:], tasks[i:], strict=True)]


def _again(future: Future[Tally], submit: Callable[[Task], Future[Tally]], task: Task) -> Future[Tally]:
    """A future whose outcome is there and good, as it is; any other one anew."""
    return future if future.done() and future.exception() is None else submit(task)


def _patiently(future: Future[Tally], cancelled: Callable[[], bool]) -> Tally:
    while True:
        try:
            return future.result(timeout=PATIENCE)
        except TimeoutError:
            if future.done():
                raise
            if cancelled():
                raise Cancelled from None


def keeping(folder: Path | None, run: Runner) -> Runner:
    """`run`, but what `folder` holds is not run again, and what is run is put there at once: a sweep goes on where it ended."""
    if folder is None:
        return run

    def kept(tasks: Iterable[Task]) -> Iterator[Tally]:
        wanted = list(tasks)
        known = [read_tally(folder, task) for task in wanted]
        fresh = run([task for task, tally in zip(wanted, known, strict=True) if tally is None])
        for task, tally in zip(wanted, known, strict=True):
            if tally is None:
                tally = next(fresh)
                write_tally(folder, task, tally)
            yield tally

    return kept
