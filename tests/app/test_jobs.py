"""Long work beside the window: its order, its progress and its end."""

from __future__ import annotations

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from designer.app.jobs import IsCancelled, Jobs, Tell
from designer.app.progress import Cancelled


def test_that_a_new_job_ends_the_one_before(qtbot: QtBot) -> None:
    jobs, begun, goes_on = Jobs(), Event(), Event()
    heard: list[object] = []

    def first(_tell: Tell, _cancelled: IsCancelled) -> int:
        begun.set()
        goes_on.wait(10)
        return 1

    jobs.start("one", first, heard.append, heard.append)
    assert begun.wait(10)
    jobs.start("two", lambda tell, cancelled: 2, heard.append, heard.append)
    goes_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert heard == [2]


def test_that_telling_its_progress_ends_a_job_that_is_cancelled(qtbot: QtBot) -> None:
    jobs, begun, goes_on = Jobs(), Event(), Event()
    heard: list[object] = []

    def work(tell: Tell, cancelled: IsCancelled) -> None:
        begun.set()
        goes_on.wait(10)
        assert cancelled()
        with pytest.raises(Cancelled):
            tell(1, 2)
        heard.append("ended")

    jobs.start("some", work, heard.append, heard.append)
    assert begun.wait(10)
    jobs.cancel()
    assert not jobs.busy
    goes_on.set()
    jobs.close()
    qtbot.wait(1)
    assert heard == ["ended"]


def test_that_progress_and_what_goes_wrong_are_heard_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[tuple[int, int]] = []
    problems: list[Exception] = []

    def work(tell: Tell, _cancelled: IsCancelled) -> None:
        tell(3, 3)
        raise ValueError("no paper")

    jobs.progressed.connect(lambda done, wanted: told.append((done, wanted)))
    jobs.start("some", work, problems.append, problems.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [(3, 3)]
    assert [str(problem) for problem in problems] == ["no paper"]
    jobs.close()
