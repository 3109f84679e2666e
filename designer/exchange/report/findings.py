"""What the checks found, and what of it the designer accepts and why."""

from __future__ import annotations

from designer.analysis.amounts import NONE
from designer.checks.findings import Finding, Severity
from designer.exchange.report.content import BAD, OPEN, Cell, Paragraph, Section, Table
from designer.exchange.report.sources import Sources, sheet_id
from designer.i18n import QT_TRANSLATE_NOOP

SEVERITIES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("report", "error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("report", "warning"),
    Severity.HINT: QT_TRANSLATE_NOOP("report", "hint"),
}
TONES = {Severity.ERROR: BAD, Severity.WARNING: OPEN, Severity.HINT: ""}
SEVERITY = QT_TRANSLATE_NOOP("report", "Severity")
CHECK = QT_TRANSLATE_NOOP("report", "Check")
FINDING = QT_TRANSLATE_NOOP("report", "Finding")
WHERE = QT_TRANSLATE_NOOP("report", "Where")


def findings(sources: Sources) -> Section:
    """The findings that stand, the worst first, and those that are suppressed, with the reason."""
    standing = [one for one in sources.findings if not one.suppressed]
    accepted = [one for one in sources.findings if one.suppressed]
    heads = tuple(map(sources.say, (SEVERITY, CHECK, FINDING, WHERE)))
    blocks: list[Paragraph | Table] = []
    if standing:
        remedy = sources.say(QT_TRANSLATE_NOOP("report", "What to do"))
        rows = tuple((*_row(sources, one), Cell(sources.words(one.remedy) if one.remedy else NONE)) for one in standing)
        blocks.append(Table(sources.say(QT_TRANSLATE_NOOP("report", "What the checks found")), (*heads, remedy), rows))
    else:
        blocks.append(Paragraph(sources.say(QT_TRANSLATE_NOOP("report", "The checks found nothing to mend."))))
    if accepted:
        reason = sources.say(QT_TRANSLATE_NOOP("report", "Why it is accepted"))
        rows = tuple((*_row(sources, one), Cell(one.suppressed)) for one in accepted)
        blocks.append(Table(sources.say(QT_TRANSLATE_NOOP("report", "Accepted findings")), (*heads, reason), rows))
    return Section("part-findings", sources.say(QT_TRANSLATE_NOOP("report", "Findings")), tuple(blocks))


def _row(sources: Sources, one: Finding) -> tuple[Cell, ...]:
    places = ", ".join(map(sources.element, one.elements)) or NONE
    first = one.elements[0] if one.elements else None
    target = sheet_id(first.id) if first is not None and first.collection == "steps" and first.id in sources.blueprint.steps else ""
    severity = Cell(sources.say(SEVERITIES[one.severity]), "" if one.suppressed else TONES[one.severity])
    return severity, Cell(one.code), Cell(sources.words(one.message)), Cell(places, target=target)
