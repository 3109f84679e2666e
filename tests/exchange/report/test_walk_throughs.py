"""Walk-throughs in a report, against what the document says of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.exchange.report.build import report
from designer.exchange.report.content import ChartFigure, Facts, Report, Section, Table, walk
from designer.exchange.report.sources import sources
from designer.model.blueprint import Blueprint
from designer.model.blueprint import Table as Elements
from designer.model.elements import Observation, WalkThrough
from designer.output.report import markdown_report
from designer.resources import template_path
from designer.storage.document import read

GUEST = "walk-through-guest-in-may"
GAP = "figure-walk-throughs"


def hotel(*walks: WalkThrough) -> Blueprint:
    blueprint = read(template_path("hotel").read_bytes()).blueprint
    return blueprint.with_(walk_throughs=Elements.of([*blueprint.walk_throughs.values(), *walks]))


def sections(made: Report) -> dict[str, Section]:
    return {section.id: section for _, section in walk(made.sections)}


def tables(section: Section) -> list[Table]:
    return [block for block in section.blocks if isinstance(block, Table)]


def rows(table: Table) -> dict[str, list[str]]:
    return {cells[0].text: [cell.text for cell in cells[1:]] for cells in table.rows}


def test_that_each_observed_step_has_its_time_against_the_standard_and_its_gap() -> None:
    figures, words = tables(sections(report(sources(hotel())))[GUEST])
    assert figures.heads == ("Step", "Time", "Expectation", "Perception", "Gap")
    queue = next(cells for cells in figures.rows if cells[0].text == "Queue at the desk")
    assert [cell.text for cell in queue[1:]] == ["9 min\n+4 min: longer than the standard of 5 min", "5", "2", "−3"]
    assert [cell.tone for cell in queue] == ["", "bad", "", "", "bad"]
    assert queue[0].target == "sheet-join-queue"
    assert rows(figures)["Use the room and its fittings"] == ["–", "6", "5", "−1"]
    assert words.heads == ("Step", "People", "Place", "Material", "Sins of service", "Plagues of service time")
    assert rows(words)["Queue at the desk"] == [
        "–",
        "The barrier hides the sign to the desk",
        "–",
        "–",
        "Lost time\nInsufficient availability",
    ]


def test_that_it_says_who_walked_when_where_and_whose_service_it_was() -> None:
    rival = WalkThrough(
        "rival", "", "Rival Inn", "2026-06-01", "Ann", "By the sea", "A rainy day.", (Observation("check-in", note="Dark"),)
    )
    found = sections(report(sources(hotel(rival))))["walk-through-rival"]
    facts = {fact.label: fact.text for block in found.blocks if isinstance(block, Facts) for fact in block.rows}
    assert facts == {"Observer": "Ann", "Date": "2026-06-01", "Site": "By the sea", "Competitor": "Rival Inn"}
    assert found.title == "rival"
    assert [(table.heads, rows(table)) for table in tables(found)] == [(("Step", "Note"), {"Check the guest in": ["Dark"]})]


def test_that_the_gap_has_a_chart_with_a_table_of_the_steps_that_were_observed() -> None:
    rival = WalkThrough("rival", "Rival", "Rival Inn", observations=(Observation("check-in", expectation=4, perception=6),))
    found = sections(report(sources(hotel(rival))))[GAP]
    assert found.title == "Gap along the journey, on average"
    assert any(isinstance(block, ChartFigure) for block in found.blocks)
    (told,) = tables(found)
    assert len(told.rows) == 13
    assert [cell.text for cell in told.rows[3][2:]] == ["6", "4", "−2", "4", "6", "2"]


@pytest.mark.parametrize("observations", [(), (Observation("check-in", time=60.0),)])
def test_that_without_scores_there_is_no_chart(observations: tuple[Observation, ...]) -> None:
    blueprint = hotel().with_(walk_throughs=Elements.of([WalkThrough("empty", "Nothing", observations=observations)]))
    found = sections(report(sources(blueprint)))
    assert "walk-through-empty" in found
    assert GAP not in found


def test_that_a_document_without_walk_throughs_has_no_section_of_them() -> None:
    assert "part-walk-throughs" not in sections(report(sources(hotel().with_(walk_throughs=Elements()))))


def test_that_what_was_written_down_stays_text() -> None:
    blueprint = hotel()
    guest = blueprint.walk_throughs["guest-in-may"]
    seen = replace(guest.observations[0], people="a|b <b>bold</b>\nsecond line")
    changed = blueprint.with_(walk_throughs=Elements.of([replace(guest, observations=(seen,))]))
    assert r"a\|b \<b\>bold\</b\>; second line" in markdown_report(report(sources(changed)))
