"""When garbage is looked for."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from designer.app.garbage import Garbage


class Knot:
    """Holds itself, so that only the collector finds it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    before = gc.get_threshold()
    found = Garbage()
    found.begin()
    yield found
    gc.set_threshold(*before)
    gc.unfreeze()


def test_that_what_is_old_is_not_looked_through_by_itself(garbage: Garbage) -> None:
    assert gc.isenabled()
    assert gc.get_threshold()[2] > 100_000
    assert gc.get_freeze_count() > 10_000


def test_that_new_knots_are_found_at_the_next_look(garbage: Garbage) -> None:
    knot = weakref.ref(Knot())
    garbage.look()
    assert knot() is None


def test_that_old_knots_are_found_when_another_document_is_opened(garbage: Garbage) -> None:
    holder = Knot()
    knot = weakref.ref(holder)
    garbage.look()
    del holder
    garbage.look()
    assert knot() is not None, "what was alive is not looked through again"
    garbage.begin_again()
    assert knot() is None


def test_that_nothing_is_frozen_before_the_beginning(qapp: object) -> None:
    before = gc.get_freeze_count()
    Garbage().begin_again()
    assert gc.get_freeze_count() == before
