"""Older documents: one fixture per version, read as the current one and saved as it."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.model.blueprint import FORMAT
from designer.model.elements import Flow, StepKind
from designer.storage.document import canonical, read, write
from designer.storage.migrations import CURRENT, MIGRATIONS
from designer.storage.problems import DocumentError

VERSIONS = Path(__file__).parent.parent / "documents" / "versions"


def test_that_there_is_a_fixture_and_a_migration_for_every_version() -> None:
    assert sorted(MIGRATIONS) == list(range(CURRENT))
    assert sorted(file.name for file in VERSIONS.iterdir()) == [f"{n}.blueprint.yaml" for n in range(CURRENT + 1)]
    assert f"service-blueprint/{CURRENT}" == FORMAT


@pytest.mark.parametrize("version", range(CURRENT + 1))
def test_that_every_version_is_read_and_saved_as_the_current_one(version: int) -> None:
    source = read((VERSIONS / f"{version}.blueprint.yaml").read_bytes())
    assert source.migrated == (version < CURRENT)
    text = write(source.blueprint, source)
    assert f"format: {FORMAT}\n" in text
    again = read(text)
    assert again.blueprint == source.blueprint
    assert not again.migrated
    assert canonical(again) == canonical(source)


def test_that_version_0_means_what_it_meant() -> None:
    source = read((VERSIONS / "0.blueprint.yaml").read_bytes())
    b = source.blueprint
    assert b.staff["receptionist"].count == 3
    assert b.steps["room-ready"].kind is StepKind.DECISION
    assert b.steps["room-ready"].next == (Flow("wait", "No", 0.2),)
    assert b.steps["check-in"].next == (Flow("room-ready"),)
    text = write(b, source)
    for comment in ("# A document of the sketch", "# one more in summer", "# measured in May"):
        assert comment in text


def test_that_problems_of_an_old_document_have_their_own_places() -> None:
    text = (VERSIONS / "0.blueprint.yaml").read_text().replace("to: wait", "to: wiat").replace("kind: decision", "kind: decison")
    with pytest.raises(DocumentError) as caught:
        read(text)
    assert [str(problem) for problem in caught.value.problems] == [
        "20:22: 'decison' is not known here; did you mean 'decision'?",
        "25:28: unknown step 'wiat'; did you mean 'wait'?",
    ]


def test_that_a_flow_from_nowhere_is_not_dropped_in_silence() -> None:
    text = (VERSIONS / "0.blueprint.yaml").read_text().replace("from: wait", "from: nowhere")
    with pytest.raises(DocumentError, match="unknown key 'flows'"):
        read(text)
