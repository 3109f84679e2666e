"""What is found about links to other files: those that cannot be followed, and what linked processes bring with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from designer.analysis.joined import by_links, stand_ins
from designer.checks.findings import Finding, Spot, called
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, StepKind
from designer.model.library import Library, LinkProblem

ABROAD = frozenset(("CAP101", "CAP102", "CAP103", "CAP104", "CAP107", "CAP108", "CAP110", "PRO106"))
"""Checks whose findings about a linked process follow from the customers whom the links bring; all others are for its own document."""
REMEDY = say(
    QT_TRANSLATE_NOOP(
        "checks",
        "Let the link name a document that can be read, in the folder of this one or below it. Until then give the link the time that the "
        "process takes.",
    )
)


def told_here(found: Iterable[Finding], blueprint: Blueprint, library: Library) -> Iterator[Finding]:
    """Findings about `blueprint` joined with its linked documents as they are told in `blueprint`: what is theirs by the links that lead there."""
    links = stand_ins(blueprint, library)
    for finding in found:
        elements = by_links(finding.elements, blueprint, library, links)
        if not elements or elements[0] == finding.elements[0]:
            yield replace(finding, elements=elements)
        elif finding.code in ABROAD:
            yield replace(finding, elements=elements, attribute="link")


def stands_for_linked(finding: Finding) -> bool:
    """Whether a finding is about a linked process, and only told at the links that lead there."""
    return finding.code in ABROAD and finding.attribute == "link"


def unfollowed(blueprint: Blueprint, library: Library) -> Iterator[Spot]:
    """Links to other files that cannot be followed, here and in the files to which they lead."""
    links = stand_ins(blueprint, library)
    for problem in library.problems:
        elements = (Ref("steps", problem.step),) if not problem.file else links.get(problem.file, ())
        elements = tuple(ref for ref in elements if blueprint.get(ref) is not None)
        if elements:
            yield Spot(_told(blueprint, library, problem, elements), elements, "link", REMEDY)
    for step in blueprint.steps.values():
        if ("", step.link) in library.starts and len(step.next) > 1 and step.kind is StepKind.LINK:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' leads to a linked process and has several ways on")
            yield Spot(say(text, step=called(step)), (Ref("steps", step.id),), "next")


def _told(blueprint: Blueprint, library: Library, problem: LinkProblem, elements: tuple[Ref, ...]) -> Message:
    step = called(blueprint.steps[elements[0].id])
    followed = (problem.file, problem.link) in library.starts
    if problem.file:
        there = library.documents[problem.file].blueprint.steps.get(problem.step)
        other = called(there) if there is not None else problem.step
        text = (
            QT_TRANSLATE_NOOP("checks", "'{step}' leads to {file}, where '{other}' is followed to '{link}', but {why}")
            if followed
            else QT_TRANSLATE_NOOP(
                "checks",
                "'{step}' leads to {file}, where '{other}' takes the time given on it and does not follow its link '{link}': {why}",
            )
        )
        return say(text, step=step, file=problem.file, other=other, link=problem.link, why=problem.message)
    text = (
        QT_TRANSLATE_NOOP("checks", "'{step}' is followed to '{link}', but {why}")
        if followed
        else QT_TRANSLATE_NOOP("checks", "'{step}' takes the time given on it and does not follow its link '{link}': {why}")
    )
    return say(text, step=step, link=problem.link, why=problem.message)
