"""The SVG is read back as XML."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from designer.drawing.heat import Heat
from designer.drawing.map import build
from designer.drawing.theme import THEMES, Theme
from designer.editing.edits import add_element, perform, rename, set_attribute, together
from designer.i18n import Figure
from designer.model.blueprint import Blueprint
from designer.model.elements import Demand, Ref, flow_ref
from designer.output.svg import svg_of, write_svg
from designer.storage.files import FileProblem

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}href"


def groups(svg: str) -> dict[str, ElementTree.Element]:
    root = ElementTree.fromstring(svg.encode())
    return {group.get("id", ""): group for group in root.iter(f"{SVG}g")}


def test_that_each_step_is_a_group_with_its_name_as_title_and_as_text(hotel: Blueprint) -> None:
    found = groups(svg_of(hotel))
    for step in hotel.steps.values():
        group = found[f"step-{step.id}"]
        assert group.findtext(f"{SVG}title") == step.name
        written = " ".join(text.text or "" for text in group.iter(f"{SVG}text"))
        assert written.startswith(step.name)


def test_that_flows_and_notes_are_groups(hotel: Blueprint) -> None:
    found = groups(svg_of(hotel))
    assert {f"flow-{step.id}.{flow.target}" for step, flow in hotel.flows()} <= set(found)
    assert found["note-why"].findtext(f"{SVG}title") == "Ask the guests"


def test_that_ids_are_unique(hotel: Blueprint) -> None:
    root = ElementTree.fromstring(svg_of(hotel).encode())
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def with_procedure(blueprint: Blueprint, procedure: str) -> Blueprint:
    return perform(blueprint, set_attribute([Ref("steps", "step-1")], "procedure", procedure))


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b=1&c=%20(2)/", "http://example.org", "HTTPS://example.org/x", "mailto:desk@example.org"]
)
def test_that_a_step_leads_to_the_address_that_its_procedure_names(hotel: Blueprint, address: str) -> None:
    root = ElementTree.fromstring(svg_of(with_procedure(hotel, f"As in {address}, then smile.")).encode())
    (link,) = root.iter(f"{SVG}a")
    assert link.get(XLINK) == address
    assert [group.get("id") for group in link] == ["step-step-1"]
    assert root.get("role") == "group"


def test_that_what_a_step_links_to_comes_before_its_procedure(hotel: Blueprint) -> None:
    linked = perform(
        with_procedure(hotel, "https://example.org/how"), set_attribute([Ref("steps", "step-1")], "link", "https://example.org/map")
    )
    assert re.findall(r'<a xlink:href="(.+?)">', svg_of(linked)) == ["https://example.org/map"]


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "javascript:fetch('https://example.org')",
        "data:text/html,https://example.org",
        "file:///etc/passwd",
        "ftp://example.org",
        "https:",
        "http://",
        "mailto:",
        "Say: good evening",
        "housekeeping",
        "xhttps://example.org",
        "https ://example.org",
    ],
)
def test_that_nothing_else_is_a_link(hotel: Blueprint, text: str) -> None:
    svg = svg_of(with_procedure(hotel, text))
    assert "<a " not in svg
    assert ElementTree.fromstring(svg.encode()).get("role") == "img"


def test_that_a_label_that_is_cut_is_whole_in_its_title(hotel: Blueprint) -> None:
    label = "When the guest has a booking that nobody in the house can find " * 4
    first = next(iter(hotel.steps.values()))
    flow = first.next[0]
    edited = hotel.with_(steps=hotel.steps.put(replace(first, next=(replace(flow, when=label),))))
    group = groups(svg_of(edited))[f"flow-{first.id}.{flow.target}"]
    assert (group.findtext(f"{SVG}text") or "").endswith("…")
    assert group.findtext(f"{SVG}title") == label
    other = groups(svg_of(edited))["flow-step-1.step-2"]
    assert other.find(f"{SVG}title") is None


def test_that_text_is_text_and_nothing_else_is_loaded(hotel: Blueprint) -> None:
    svg = svg_of(hotel)
    for word in ("foreignObject", "<script", "<image", "@import", "url(http"):
        assert word not in svg
    assert svg.count("href") == svg.count('<use xlink:href="#')


def test_that_all_that_is_referred_to_is_there(hotel: Blueprint) -> None:
    svg = svg_of(perform(hotel, set_attribute([Ref("steps", "step-1")], "visible", False)))
    used, signs = set(re.findall(r'href="#(\w+)"', svg)), re.findall(r'<g id="(\w+)">(?=<(?:rect|p))', svg.split("</defs>")[0])
    assert used
    assert used == set(signs)
    assert set(re.findall(r' class="(\w+)"', svg)) == set(re.findall(r"^\.(\w+)\{[^}]+\}$", svg, re.MULTILINE))


def test_that_two_pictures_in_one_page_agree_on_their_classes(hotel: Blueprint) -> None:
    rules: dict[str, str] = {}
    for theme in THEMES:
        for blueprint in (hotel, Blueprint("Empty")):
            for name, rule in re.findall(r"^\.(\w+)\{(.+)\}$", svg_of(blueprint, theme=theme), re.MULTILINE):
                assert rules.setdefault(name, rule) == rule


def test_that_words_stay_in_their_step(hotel: Blueprint) -> None:
    group = groups(svg_of(hotel, {"step-1": Heat(3, Figure("90 %"), True)}))["step-step-1"]
    written = [text.text for text in group.iter(f"{SVG}text")]
    assert "90 %" in written
    assert "F" in written


def test_that_names_are_escaped(hotel: Blueprint) -> None:
    name = "<b>\"A\" & 'B'</b>"
    changed = perform(hotel, rename(Ref("steps", "step-1"), name))
    group = groups(svg_of(changed))["step-step-1"]
    assert group.findtext(f"{SVG}title") == name


@pytest.mark.parametrize("name", ["100 % of %s and %d", "50 %", "%(x)s {y} & <z>"])
def test_that_signs_which_templates_know_are_written_as_they_stand(hotel: Blueprint, name: str) -> None:
    group = groups(svg_of(perform(hotel, rename(Ref("steps", "step-1"), name))))["step-step-1"]
    assert group.findtext(f"{SVG}title") == name
    assert " ".join(text.text or "" for text in group.iter(f"{SVG}text")).startswith(name)


def test_that_the_same_document_gives_the_same_bytes(hotel: Blueprint) -> None:
    assert svg_of(hotel) == svg_of(hotel, map=build(hotel))


def test_that_an_edit_shows_although_the_rest_is_remembered(hotel: Blueprint) -> None:
    before = svg_of(hotel)
    hidden = perform(hotel, set_attribute([Ref("steps", "step-1")], "visible", False))
    after = svg_of(hidden)
    assert after != before
    body = groups(after)["step-step-1"].find(f"{SVG}rect")
    assert body is not None
    assert "stroke-dasharray" in after.split(f".{body.get('class')}{{")[1].split("}")[0]
    assert svg_of(hotel) == before


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_every_theme_paints_ink(hotel: Blueprint, theme: Theme) -> None:
    renderer = QSvgRenderer(svg_of(hotel, theme=theme).encode())
    assert renderer.isValid()
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert len({image.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 300, 3)}) > 2


def test_that_it_is_written_and_a_bad_path_says_why(hotel: Blueprint, tmp_path: Path) -> None:
    write_svg(hotel, tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_text(encoding="utf-8") == svg_of(hotel)
    with pytest.raises(FileProblem):
        write_svg(hotel, tmp_path / "nowhere" / "map.svg")


def test_that_a_share_by_customers_is_told_in_short_beside_the_flow_and_whole_in_its_title(hotel: Blueprint) -> None:
    step, flow = next(iter(hotel.flows()))
    new = add_element("demand", Demand("new", step.id, 0.1, name="New & old"))
    ref = flow_ref(step.id, flow.target)
    told = together(new.label, new, set_attribute([ref], "when", "Yes"), set_attribute([ref], "shares", (("new", 0.25),)))
    group = groups(svg_of(perform(hotel, told)))[f"flow-{step.id}.{flow.target}"]
    assert [text.text for text in group.iter(f"{SVG}text")] == ["Yes 25 %*"]
    assert group.findtext(f"{SVG}title") == "Yes\nNew & old: 25 %"
