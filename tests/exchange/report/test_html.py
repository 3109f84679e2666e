"""Reports as HTML: well formed, self-contained, without a script, and texts stay texts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from designer.exchange.report.build import report
from designer.exchange.report.html import linked
from designer.exchange.report.sources import sources
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, FailPoint, Lane, Promise, StaffPool, StaffUse, Stage, Step, Suppression
from designer.output.report import html_report
from designer.resources import template_path
from designer.storage.document import read

VOID = {"meta", "br", "wbr", "img", "link", "hr", "input"}
EVIL = "<script>alert(1)</script> \"'&amp; </style></svg><img src=x onerror=alert(1)> `a|b` \n ]]> --> {x}"


class Structure(HTMLParser):
    """Elements in order, with their attributes; complains about tags that do not match."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def parsed(text: str) -> Structure:
    found = Structure()
    found.feed(text)
    found.close()
    assert not found.open
    return found


def evil() -> Blueprint:
    return Blueprint(
        name=EVIL,
        description=EVIL,
        currency="EUR",
        lanes=Table.of([Lane("desk", EVIL, Band.FRONT_OFFICE, owner=EVIL, description=EVIL)]),
        stages=Table.of([Stage("stay", EVIL, description=EVIL)]),
        staff=Table.of([StaffPool("clerk", EVIL)]),
        steps=Table.of(
            [
                Step(
                    "only",
                    EVIL,
                    "desk",
                    "stay",
                    staff=(StaffUse("clerk"),),
                    procedure=EVIL,
                    description=EVIL,
                    fail_point=FailPoint(EVIL, EVIL),
                )
            ]
        ),
        promises=Table.of([Promise("fast", EVIL, "only", "only", 60.0, 0.9)]),
        suppress=(Suppression("STR101", EVIL),),
    )


@pytest.fixture(params=["hotel", "bank", "restaurant", "empty", "evil", "nothing"])
def written(request: pytest.FixtureRequest) -> str:
    name = request.param
    if name in ("evil", "nothing"):
        return html_report(report(sources(evil() if name == "evil" else Blueprint())))
    return html_report(report(sources(read(template_path(name).read_bytes()).blueprint)))


def test_that_the_page_is_well_formed_and_ids_are_unique(written: str) -> None:
    found = parsed(written)
    ids = [attributes["id"] for _, attributes in found.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {(attributes.get("href") or "")[1:] for _, attributes in found.elements}
    uses = {(attributes.get("xlink:href") or "")[1:] for _, attributes in found.elements}
    assert {target for target in targets | uses if target} <= set(ids)


def test_that_nothing_is_run_or_fetched(written: str) -> None:
    found = parsed(written)
    tags = {tag for tag, _ in found.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base"}
    assert not [name for _, attributes in found.elements for name in attributes if name.startswith("on")]
    assert "http" not in re.sub("http-equiv", "", written)
    assert "@import" not in written
    assert "url(" not in written.replace('marker-end="url(#arrow)"', "")
    policy = next(a["content"] for t, a in found.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_that_headings_go_down_one_level_at_a_time_and_tables_say_what_their_cells_are(written: str) -> None:
    found = parsed(written)
    levels = [int(tag[1]) for tag, _ in found.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(attributes.get("scope") in ("col", "row") for tag, attributes in found.elements if tag == "th")
    assert sum(tag == "table" for tag, _ in found.elements) == sum(tag == "caption" for tag, _ in found.elements)


def test_that_every_picture_has_a_title() -> None:
    text = html_report(report(sources(read(template_path("hotel").read_bytes()).blueprint)))
    pictures = re.findall(r"<svg (viewBox|width)([^>]*)>\n(.{7})", text)
    untitled = [(rest, start) for _, rest, start in pictures if start != "<title>"]
    assert all("aria-hidden" in rest for rest, _ in untitled)  # what they share, and the map's sheets, are hidden from readers
    assert len(pictures) - len(untitled) > 3


def test_that_texts_of_the_document_stay_texts() -> None:
    found = parsed(html_report(report(sources(evil()))))
    assert "<script>alert(1)</script>" in found.text
    assert "<img src=x onerror=alert(1)>" in found.text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "see https://example.org/a?b=1&c=2.",
            'see <a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">https://example.org/a?b=1&amp;c=2</a>.',
        ),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ('http://x.org/"onclick=1', '<a href="http://x.org/" rel="noreferrer">http://x.org/</a>&quot;onclick=1'),
        ("one\ntwo", "one<br>two"),
    ],
)
def test_that_only_web_addresses_become_links(text: str, written: str) -> None:
    assert linked(text) == written


def test_that_only_procedures_have_links() -> None:
    step = Step("only", "https://a.example", "desk", "stay", procedure="https://b.example/page")
    blueprint = evil().put("steps", step)
    links = [a.get("href") or a.get("xlink:href") for tag, a in parsed(html_report(report(sources(blueprint)))).elements if tag == "a"]
    assert [link for link in links if link and not link.startswith("#")] == ["https://b.example/page"]
