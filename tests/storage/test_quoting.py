"""Quoting: every reader of YAML reads the text that was written."""

from __future__ import annotations

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from designer.storage.document import read
from designer.storage.quoting import literal, quoted, scalar
from designer.storage.strict_yaml import compose

ANY = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"), max_size=30)
NASTY = st.text(st.sampled_from(" :#-?,[]{}&*!|>'\"%@`~0159.eExX+_=<ynoYNO\ttruefalsn\n\\/é"), max_size=12)


@given(text=ANY | NASTY)
@example(text="nO")
@example(text="1_000")
@example(text="0b11")
@example(text="190:20:30")
@example(text="2001-12-14t21:59:43.10-05:00")
@example(text="...")
@example(text="1,5 x")
@example(text="a ?b")
def test_that_every_text_is_read_back_by_1_1_and_1_2_readers(text: str) -> None:
    for flow in (False, True):
        document = f"k: {{a: {scalar(text, flow)}, b: 1}}\n" if flow else f"k: {scalar(text, flow)}\n"
        for loader in (yaml.SafeLoader, yaml.CSafeLoader):
            value = yaml.load(document, loader)["k"]
            assert (value["a"] if flow else value) == text
        root = compose(document)
        assert root is not None
    assert yaml.safe_load(f"{quoted(text)}: 1\n") == {text: 1}


@given(text=st.lists(NASTY, min_size=2, max_size=5).map("\n".join))
def test_that_a_literal_block_keeps_its_text(text: str) -> None:
    block = literal(text, 2)
    if block is not None:
        document = f"format: service-blueprint/1\ndescription: {block}\nname: x\n"
        assert yaml.safe_load(document)["description"] == text
        assert read(document).blueprint.description == text


def test_that_names_people_give_stay_without_quotes() -> None:
    for text in ("Check the guest in", "Is the room ready?", "Über die Brücke", "5 min", "30 / h", "95 %", "Ask, then look", "a:b", "c#"):
        assert scalar(text) == text


def test_that_a_long_text_is_looked_at_in_linear_time() -> None:
    assert scalar("a" * 5000 + "\n").startswith('"')
    assert scalar("a " * 5000 + "#").startswith('"')
