"""The steps of a blueprint, and the figures of a chart, as tables for spreadsheets."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence

from designer.analysis.figures import Analysis, StepFigures
from designer.analysis.walk_throughs import standard_time
from designer.drawing.charts.chart import ChartTable
from designer.drawing.charts.values import Cell, label_text
from designer.drawing.words import Words
from designer.exchange.value_texts import flows_text, staff_text, time_text
from designer.i18n import Figure, Message
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Step, StepKind, WalkThrough
from designer.model.scalars import format_until
from designer.model.walk_throughs import gap

COLUMNS = (
    "id",
    "name",
    "lane",
    "band",
    "stage",
    "kind",
    "visible",
    "time",
    "time_mean_s",
    "until",
    "staff",
    "next",
    "visits",
    "wait_mean_s",
    "wait_probability",
    "utilisation",
)
WALK_THROUGH_COLUMNS = (
    "id",
    "name",
    "stage",
    "people",
    "place",
    "material",
    "sins",
    "plagues",
    "note",
    "standard_s",
    "time_s",
    "expectation",
    "perception",
    "gap",
)
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def steps_csv(blueprint: Blueprint, analysis: Analysis) -> str:
    """One row per step, in the document's order, after a row of `COLUMNS`.

    RFC 4180: commas, double quotes, CR LF. Times are in seconds, shares 0..1; a figure that is not known, or that the
    step cannot have (nobody visits evidence, and nobody waits for staff where none is named), is empty. A text that a
    spreadsheet would take for a formula gets an apostrophe in front (OWASP, *CSV injection*).
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for step in blueprint.steps.values():
        writer.writerow([*map(_safe, _texts(blueprint, step)), *_figures(step, analysis.steps.get(step.id))])
    return out.getvalue()


def walk_through_csv(blueprint: Blueprint, walk: WalkThrough, steps: Sequence[Step]) -> str:
    """One row for each of `steps`, after a row of `WALK_THROUGH_COLUMNS`; times are in seconds. As `steps_csv` else."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(WALK_THROUGH_COLUMNS)
    for step in steps:
        seen = walk.observation(step.id) or Observation(step.id)
        lists = ("; ".join(seen.sins), "; ".join(seen.plagues))
        texts = (step.id, step.name, blueprint.stages[step.stage].name, seen.people, seen.place, seen.material, *lists, seen.note)
        numbers = (standard_time(step), seen.time, seen.expectation, seen.perception, gap(seen))
        writer.writerow([*map(_safe, texts), *map(_number, numbers)])
    return out.getvalue()


def chart_csv(table: ChartTable, words: Words = str) -> str:
    """One row per row of `table`, after its heads with the units of the numbers: seconds, shares 0..1, money. As `steps_csv` else."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    heads = zip(table.heads(words), table.columns, strict=True)
    writer.writerow([_safe(f"{head} ({column.unit.name})" if column.unit.name else head) for head, column in heads])
    for row in table.rows:
        writer.writerow([_cell(cell, words) for cell in row])
    return out.getvalue()


def _texts(blueprint: Blueprint, step: Step) -> tuple[str, ...]:
    lane, stage = blueprint.lanes[step.lane], blueprint.stages[step.stage]
    return (
        step.id,
        step.name,
        lane.name,
        lane.band.value,
        stage.name,
        step.kind.value,
        "yes" if blueprint.is_visible(step) else "no",
        time_text(step.time) if step.time else "",
        _number(step.time.mean) if step.time and step.time.parameters else "",
        format_until(step.until) if step.until is not None else "",
        staff_text(step.staff),
        flows_text(step.next),
    )


def _figures(step: Step, figures: StepFigures | None) -> tuple[str, ...]:
    if figures is None or (step.kind is StepKind.EVIDENCE and not figures.visits):
        return ("", "", "", "")
    waits = (figures.wait_mean_s, figures.wait_probability, figures.utilisation) if step.staff else (None, None, None)
    return tuple(_number(value) for value in (figures.visits, *waits))


def _cell(cell: Cell, words: Words) -> str:
    """Names in the reader's language; figures as programs read them."""
    if isinstance(cell, str | Message):
        return _safe(cell if isinstance(cell, Figure) else label_text(cell, words))
    return _number(cell)


def _number(value: float | None) -> str:
    return "" if value is None or not math.isfinite(value) else f"{value:.6g}"


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
