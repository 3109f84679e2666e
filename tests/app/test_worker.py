"""The worker beside the UI thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from designer.app.worker import Worker


def squared(number: int) -> int:
    if number < 0:
        raise ValueError("negative")
    time.sleep(0.01)
    return number * number


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker(squared, delay_ms=1)
    yield made
    made.close()


def test_that_the_work_is_done_on_another_thread(qtbot: QtBot) -> None:
    worker = Worker(lambda _snapshot: threading.current_thread() is threading.main_thread(), delay_ms=1)
    with qtbot.waitSignal(worker.delivered) as told:
        worker.request(None)
    assert told.args == [False]
    worker.close()


def test_that_only_the_newest_request_is_delivered(worker: Worker, qtbot: QtBot) -> None:
    results: list[int] = []
    worker.delivered.connect(results.append)
    for number in range(10):
        worker.request(number, at_once=True)
    qtbot.waitUntil(lambda: not worker.busy)
    assert results == [81]


def test_that_busy_lasts_from_the_request_to_the_result(worker: Worker, qtbot: QtBot) -> None:
    seen: list[bool] = []
    worker.busy_changed.connect(seen.append)
    with qtbot.waitSignal(worker.delivered):
        worker.request(3)
        worker.request(4)
    assert seen == [True, False]


def test_that_a_failure_is_told_and_the_next_request_is_served(worker: Worker, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(worker.failed) as told:
        worker.request(-1)
    assert isinstance(told.args[0], ValueError)
    with qtbot.waitSignal(worker.delivered) as result:
        worker.request(5)
    assert result.args == [25]


def test_that_nothing_is_delivered_after_closing(worker: Worker, qtbot: QtBot) -> None:
    results: list[int] = []
    worker.delivered.connect(results.append)
    worker.request(7, at_once=True)
    worker.close()
    qtbot.wait(40)
    assert results == []
    assert not worker.busy
