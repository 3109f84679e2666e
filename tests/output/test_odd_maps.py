"""Pictures of what nobody draws on purpose: nothing, next to nothing, very much, and names that are no names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Flow, Lane, Note, Stage, Step
from designer.output.pdf import write_pdf
from designer.output.png import write_png
from designer.output.svg import write_svg
from designer.storage.files import FileProblem

LANES = Table.of([Lane("guest", "Guest", Band.CUSTOMER)])
STAGES = Table.of([Stage("day", "Day")])
LONG = ("Greet every guest by name & <b>smile</b> " * 13)[:500]
NAMES = (
    LONG,
    "x" * 500,
    "مرحبا بكم في الفندق " * 20,
    "旅館にようこそ" * 60,
    "\N{FAMILY}" * 200,
    "<b>&amp;</b>",
    "&",
    "%s %d %%",
    "a\\b(c)",
    " . ",
)


def row(names: tuple[str, ...]) -> Blueprint:
    """Steps of these names, one behind the other in one lane."""
    last = len(names) - 1
    steps = [
        Step(f"s{at}", name, "guest", "day", next=(Flow(f"s{at + 1}", when=name),) if at < last else ()) for at, name in enumerate(names)
    ]
    return Blueprint(name=names[0] if names else "", lanes=LANES, stages=STAGES, steps=Table.of(steps))


ODD = {
    "nothing": Blueprint(),
    "no steps": Blueprint(name="Lanes", lanes=LANES, stages=STAGES),
    "no stages": Blueprint(name="Lanes", lanes=LANES),
    "one step": row(("One",)),
    "odd names": row(NAMES).with_(notes=Table.of([Note("n", LONG, "guest", "day")])),
    "odd places": replace(
        row(("A", "B")),
        lanes=Table.of([Lane("guest", LONG, Band.CUSTOMER, owner=LONG)]),
        stages=Table.of([Stage("day", LONG)]),
        description=LONG,
    ),
}
WRITERS: dict[str, Callable[..., object]] = {"svg": write_svg, "pdf": write_pdf, "png": write_png}


@pytest.mark.parametrize("odd", ODD)
def test_that_an_odd_map_is_a_picture_all_the_same(tmp_path: Path, odd: str) -> None:
    blueprint = ODD[odd]
    for ending, write in WRITERS.items():
        write(blueprint, tmp_path / f"map.{ending}")
    root = ElementTree.parse(tmp_path / "map.svg").getroot()
    assert root.findtext("{http://www.w3.org/2000/svg}title") == blueprint.name
    titles = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert all(step.name in titles for step in blueprint.steps.values())
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    reader = PdfReader(tmp_path / "map.pdf", strict=True)
    assert len(reader.pages) == 1
    assert (reader.metadata.title or "" if reader.metadata else "") == blueprint.name
    assert QImage(str(tmp_path / "map.png")).width() > 100


def test_that_five_thousand_steps_in_a_lane_are_written_or_refused_with_a_reason(tmp_path: Path) -> None:
    endless = row(tuple(f"Step {number}" for number in range(5000)))
    write_svg(endless, tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_text(encoding="utf-8").count('<g id="step-') == 5000
    write_pdf(endless, tmp_path / "map.pdf")
    (page,) = PdfReader(tmp_path / "map.pdf").pages
    drawn = page.get_contents().get_data()
    assert drawn.count(b"TJ") + drawn.count(b"Tj") >= 5000 + 4999  # each name and each condition; to read them all takes pypdf a minute
    with pytest.raises(FileProblem, match="too large"):
        write_png(endless, tmp_path / "map.png")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.pdf", "map.svg"]


@pytest.mark.parametrize("ending", WRITERS)
def test_that_a_path_that_cannot_be_written_is_a_reason_and_nothing_else(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"map.{ending}"
    target.mkdir()
    for path in (target, tmp_path / "nowhere" / f"map.{ending}"):
        with pytest.raises(FileProblem) as refused:
            WRITERS[ending](ODD["one step"], path)
        assert str(path) in str(refused.value)
    assert list(tmp_path.iterdir()) == [target]
    assert list(target.iterdir()) == []
