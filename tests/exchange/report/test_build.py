"""The report's content, against what the document says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from designer.editing.scenarios import apply_scenario
from designer.exchange.report.build import report
from designer.exchange.report.content import Facts, Report, Section, Table, walk
from designer.exchange.report.responsibilities import consulted, informed
from designer.exchange.report.sources import sources
from designer.i18n import Figure, Message, fill
from designer.model.blueprint import Blueprint
from designer.model.blueprint import Table as Elements
from designer.model.elements import Change, Ref, Scenario
from designer.output.report import html_report, markdown_report
from designer.resources import template_path
from designer.simulation.compare import compare
from designer.simulation.comparison_report import Side
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from designer.storage.document import read


def template(name: str) -> Blueprint:
    return read(template_path(name).read_bytes()).blueprint


def sections(made: Report) -> dict[str, Section]:
    return {section.id: section for _, section in walk(made.sections)}


def facts(section: Section) -> dict[str, str]:
    return {fact.label: fact.text for block in section.blocks if isinstance(block, Facts) for fact in block.rows}


def table(section: Section, number: int = 0) -> Table:
    return [block for block in section.blocks if isinstance(block, Table)][number]


def test_that_every_step_has_a_sheet_with_what_the_document_says_of_it() -> None:
    hotel = template("hotel")
    found = sections(report(sources(hotel)))
    assert [id for id in found if id.startswith("sheet-")] == [
        f"sheet-{step.id}" for stage in hotel.stages for step in hotel.steps.values() if step.stage == stage
    ]
    sheet = facts(found["sheet-check-in"])
    assert sheet["Lane"] == "Reception (Front office)"
    assert sheet["Owner"] == "Front office manager"
    assert sheet["Staff"] == "Receptionists"
    assert sheet["Time"] == "Lognormal (Mean 4 min, Standard deviation 1 min)"
    assert sheet["Wait for staff"] == "2 min 56 s on average; 75.1 % of the cases must wait"
    step = hotel.steps["check-in"]
    assert step.fail_point is not None
    assert (sheet["Fail point"], sheet["Recovery"]) == (step.fail_point.what, step.fail_point.recovery)


def test_that_promises_stand_with_their_verdicts() -> None:
    found = sections(report(sources(template("hotel"))))
    rows = {cells[0].text: cells for cells in table(found["part-standards"]).rows}
    assert (rows["Key in hand"][4].text, rows["Key in hand"][4].tone) == ("missed", "bad")
    assert (rows["Fault mended"][4].text, rows["Fault mended"][4].tone) == ("kept", "good")


def test_that_who_hands_over_is_consulted_and_who_gets_work_is_informed() -> None:
    made = sources(template("hotel"))
    step = made.blueprint.steps["cook-meal"]
    assert (consulted(made, step), informed(made, step)) == (("room-service",), ("room-service",))


def test_that_accepted_findings_stand_apart_with_their_reasons() -> None:
    hotel = template("hotel")
    section = sections(report(sources(hotel)))["part-findings"]
    accepted = table(section, 1)
    assert {cells[4].text for cells in accepted.rows} == {suppression.reason for suppression in hotel.suppress}
    assert not {cells[1].text for cells in table(section).rows} & {"CAP110", "VIS102"}


def test_that_an_empty_document_has_a_report() -> None:
    made = report(sources(Blueprint()))
    assert made.title == "Service without a name"
    assert [section.id for section in made.sections] == ["part-map", "part-standards", "part-load", "part-findings"]


def test_that_ids_of_sections_are_unique() -> None:
    ids = [section.id for _, section in walk(report(sources(template("hotel"))).sections)]
    assert len(ids) == len(set(ids))


def test_that_the_cover_has_a_date_only_if_one_is_given() -> None:
    labels = [fact.label for fact in report(sources(template("bank"))).facts]
    assert "Date" not in labels
    assert ("Date", "May 2026") in [fact[:2] for fact in report(sources(template("bank"), date="May 2026")).facts]


def marked(message: Message | Figure) -> str:
    """Figures as a reader of another language has them: with a sign of their own in place of each point."""
    if isinstance(message, Figure):
        return message.replace(".", "\N{ARABIC DECIMAL SEPARATOR}")
    return fill(message.template, tuple((name, marked(value) if isinstance(value, Figure) else value) for name, value in message.args))


@pytest.mark.parametrize("name", ["hotel", "restaurant", "bank"])
def test_that_every_figure_is_told_in_the_language_of_the_reader(name: str) -> None:
    blueprint = template(name)
    made = report(sources(blueprint, words=marked, language="xx"))
    text = markdown_report(made) + re.sub(r"<style.*?</style>|<[^>]*>", " ", html_report(made), flags=re.S)
    known = str(template_path(name).read_text(encoding="utf-8"))
    assert [found for found in re.findall(r"\d+\.\d+", text) if found not in known] == []
    assert len(re.findall("\\d\N{ARABIC DECIMAL SEPARATOR}\\d", text)) > 20


def test_that_a_simulation_and_a_comparison_are_told_in_the_language_of_the_reader() -> None:
    blueprint = template("bank")
    scenario = Scenario("one", "Another teller", changes=(Change("set", Ref("staff", next(iter(blueprint.staff))), (("count", 4),)),))
    before, after = (simulate(one, Specification(cases=300, replications=5)) for one in (blueprint, apply_scenario(blueprint, scenario)))
    side = Side(scenario, apply_scenario(blueprint, scenario), after, compare(before, after))
    document = blueprint.with_(scenarios=Elements.of((scenario,)))
    text = markdown_report(report(sources(document, before, (side, replace(side, scenario=scenario)), words=marked, language="xx")))
    known = template_path("bank").read_text(encoding="utf-8")
    assert [found for found in re.findall(r"\d+\.\d+", text) if found not in known] == []
    assert "Another teller" in text
