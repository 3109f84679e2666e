"""Findings that the designer accepts with a reason: they stay, marked."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from designer.checks.findings import Check, Finding, Severity, Spot
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import COLLECTIONS, Blueprint
from designer.model.elements import Ref, Suppression


def holds_for(suppression: Suppression, finding: Finding) -> bool:
    """Whether `suppression` accepts `finding`: the same check, and each element of the finding is among those it names, or it names none."""
    if suppression.check != finding.code:
        return False
    return not suppression.elements or (bool(finding.elements) and set(finding.ids) <= set(suppression.elements))


def mark(blueprint: Blueprint, findings: Iterable[Finding]) -> list[Finding]:
    """`findings` with the reason of the first suppression that holds for each."""
    marked = []
    for finding in findings:
        reason = next((known.reason for known in blueprint.suppress if holds_for(known, finding)), "")
        marked.append(replace(finding, suppressed=reason) if reason else finding)
    return marked


def idle_suppressions(
    blueprint: Blueprint, findings: Iterable[Finding], codes: frozenset[str], unknown: Container[str] = ()
) -> Iterator[Finding]:
    """Suppressions that accept nothing: the defect is mended, or they name a check that is not among `codes`.

    Of the checks `unknown` nobody knows what they would find, so that none of their suppressions is called idle.
    """
    found = tuple(findings)
    for suppression in blueprint.suppress:
        if suppression.check not in codes:
            text = QT_TRANSLATE_NOOP("checks", "There is no check '{check}' to suppress")
            yield _finding(say(text, check=suppression.check), _refs(blueprint, suppression))
        elif (
            suppression.check != IDLE.code
            and suppression.check not in unknown
            and not any(holds_for(suppression, finding) for finding in found)
        ):
            text = QT_TRANSLATE_NOOP("checks", "The suppression of {check} ({reason}) is not needed")
            yield _finding(say(text, check=suppression.check, reason=suppression.reason), _refs(blueprint, suppression))


def _refs(blueprint: Blueprint, suppression: Suppression) -> tuple[Ref, ...]:
    """The elements that `suppression` names, each in the first collection that has its id."""
    tables = [(collection, blueprint.table(collection)) for collection in ("steps", *COLLECTIONS)]
    found = (next((Ref(name, id) for name, table in tables if id in table), None) for id in suppression.elements)
    return tuple(ref for ref in found if ref)


def _finding(message: Message, elements: tuple[Ref, ...]) -> Finding:
    return Finding(IDLE.code, IDLE.severity, message, elements, "", Message(IDLE.remedy), "suppress")


def _none(_blueprint: Blueprint, _analysis: object) -> tuple[Spot, ...]:
    return ()


IDLE = Check(
    "DOC110",
    Severity.HINT,
    QT_TRANSLATE_NOOP("checks", "Suppression that is not needed"),
    QT_TRANSLATE_NOOP("checks", "Remove it, so that it does not hide the next defect."),
    _none,
)
"""Asked of the findings of all other checks, after them."""
