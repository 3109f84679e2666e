"""The collector of cycles, out of the way for a while."""

from __future__ import annotations

import gc

import pytest

from designer.storage.collector import undisturbed


def test_that_the_collector_rests_inside_and_runs_again_afterwards() -> None:
    def fail() -> None:
        with undisturbed():
            seen.append(gc.isenabled())
            raise KeyError

    seen = [gc.isenabled()]
    with pytest.raises(KeyError):
        fail()
    assert [*seen, gc.isenabled()] == [True, False, True]


def test_that_a_collector_that_rested_before_rests_on() -> None:
    with undisturbed():
        with undisturbed():
            pass
        assert not gc.isenabled()
