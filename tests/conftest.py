"""Fixtures for every test: seeded hypothesis, settings apart from the user's, the shipped hotel."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parent.parent

settings.register_profile(
    "house", derandomize=True, deadline=None, max_examples=60, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def apart_from_the_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, caches and journals of the tests go to a folder of their own."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ):
        os.environ[name] = str(home / folder)


@pytest.fixture(autouse=True)
def no_check_may_fail(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A check that raises is only logged, so that it costs a user no other finding; here it fails the test."""
    yield
    failures = [record.getMessage() for record in caplog.get_records("call") if record.name == "designer.checks"]
    assert not failures, failures


@pytest.fixture
def hotel_path() -> Path:
    """The hotel template that the program ships."""
    return ROOT / "resources" / "templates" / "hotel.blueprint.yaml"
