"""Builders of random blueprints, of random ways to write them down, and of random edits."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from designer.model.blueprint import Blueprint
from tests.storage.random_documents import random_blueprint
from tests.storage.random_edits import random_edit
from tests.storage.random_styles import styled


@pytest.fixture(scope="session")
def make_blueprint() -> Callable[[Random], Blueprint]:
    """Makes a random valid blueprint."""
    return random_blueprint


@pytest.fixture(scope="session")
def make_styled() -> Callable[[str, Random], str]:
    """Writes a canonical text in another style."""
    return styled


@pytest.fixture(scope="session")
def make_edit() -> Callable[[Blueprint, Random], Blueprint]:
    """Edits a blueprint at random."""
    return random_edit
