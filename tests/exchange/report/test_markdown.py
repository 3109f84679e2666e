"""Reports as Markdown: texts stay texts, tables stay tables."""

from __future__ import annotations

import re

import pytest

from designer.exchange.report.build import report
from designer.exchange.report.markdown import plain
from designer.exchange.report.sources import sources
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Lane, Stage, Step
from designer.output.report import markdown_report

BARE = re.compile(r"(?<!\\)(?:\\\\)*[`*_\[\]<>|&~#!$]")


def one_step(name: str, **more: str) -> Blueprint:
    return Blueprint(
        name=name,
        lanes=Table.of([Lane("desk", name, Band.FRONT_OFFICE, owner=name)]),
        stages=Table.of([Stage("stay", name)]),
        steps=Table.of([Step("only", name, "desk", "stay", **more)]),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a|b", r"a\|b"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("`code` *b* _i_", r"\`code\` \*b\* \_i\_"),
        ("# no heading", r"\# no heading"),
        ("1. no list", r"1\. no list"),
        ("- no list", r"\- no list"),
        ("98.2 %", "98.2 %"),
        ("one\ntwo\u2028three", "one two three"),
        ("[a](javascript:x)", r"\[a\](javascript:x)"),
        ("&lt;", r"\&lt;"),
        ("back\\slash", r"back\\slash"),
    ],
)
def test_that_a_text_stays_a_text(text: str, written: str) -> None:
    assert plain(text) == written


def test_that_all_rows_of_a_table_have_as_many_cells() -> None:
    text = markdown_report(report(sources(one_step("a|b\\|c\n| d"))))
    for block in text.strip().split("\n\n"):
        if block.startswith("| "):
            counts = {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in block.split("\n")}
            assert len(counts) == 1, block


def test_that_no_line_of_a_procedure_becomes_a_block() -> None:
    text = markdown_report(report(sources(one_step("Ask", procedure="1. Ask\n# Note\n> quote\n\n```\nend"))))
    assert "- **Procedure:** 1\\. Ask\\\n  \\# Note\\\n  \\> quote\\\n  \\`\\`\\`\\\n  end" in text


def test_that_the_same_document_gives_the_same_text() -> None:
    assert markdown_report(report(sources(one_step("Ask")))) == markdown_report(report(sources(one_step("Ask"))))
