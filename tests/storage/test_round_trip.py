"""Text to blueprint and back, on random documents in random styles with random edits."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from designer.model.blueprint import Blueprint
from designer.storage.chunks import chunks, entries, key_floor
from designer.storage.document import Source, canonical, read, write
from designer.storage.tree import Mapping

Make = Callable[[Random], Blueprint]
Style = Callable[[str, Random], str]
Change = Callable[[Blueprint, Random], Blueprint]
SEEDS = st.integers(0, 1_000_000)


@given(seed=SEEDS)
def test_that_what_is_written_reads_back_as_the_same_blueprint(seed: int, make_blueprint: Make) -> None:
    blueprint = make_blueprint(Random(seed))
    assert read(write(blueprint)).blueprint == blueprint


@given(seed=SEEDS)
def test_that_an_unedited_document_keeps_all_its_bytes(seed: int, make_blueprint: Make, make_styled: Style) -> None:
    r = Random(seed)
    text = make_styled(write(make_blueprint(r)), r)
    source = read(text.encode())
    assert write(source.blueprint, source) == text
    assert write(source.blueprint.with_(), source) == text


@given(seed=SEEDS)
def test_that_an_edited_document_reads_back_as_what_was_edited(
    seed: int, make_blueprint: Make, make_styled: Style, make_edit: Change
) -> None:
    r = Random(seed)
    blueprint = make_blueprint(r)
    source = read(make_styled(write(blueprint), r))
    assert source.blueprint == blueprint
    edited = make_edit(blueprint, r)
    text = write(edited, source)
    assert read(text).blueprint == edited
    assert ("\r\n" in text) == ("\r\n" in source.text)
    assert "\n" not in text.replace("\r\n", "") or "\r\n" not in source.text
    for block in _untouched(source, edited):
        assert block in text


def _untouched(source: Source, edited: Blueprint) -> list[str]:
    """The lines of each element that is in both, with its comments."""
    assert isinstance(source.root, Mapping)
    found = []
    for name, (key, node) in source.root.items.items():
        if name in ("stages", "lanes", "staff", "steps", "promises", "demand", "notes") and isinstance(node, Mapping) and not node.flow:
            if edited.currency != source.blueprint.currency:
                continue
            before, after = source.blueprint.table(name), edited.table(name)
            for chunk in chunks(source.body, entries(source.body, node), key_floor(source.body, key)):
                if before.get(chunk.name) == after.get(chunk.name):
                    found.append(source.body[chunk.body : chunk.end].rstrip())
    return found


@given(seed=SEEDS)
def test_that_fmt_keeps_meaning_and_comments_and_settles_at_once(seed: int, make_blueprint: Make, make_styled: Style) -> None:
    r = Random(seed)
    blueprint = make_blueprint(r)
    source = read(make_styled(write(blueprint), r))
    text = canonical(source)
    again = read(text)
    assert again.blueprint == blueprint
    assert canonical(again) == text
    for comment in ("# comment", "# further: [in", "# above", "# behind"):
        assert text.count(comment) == source.text.count(comment)
    assert ("\r\n" in text) == ("\r\n" in source.text)
