"""Scenarios against the base: a dot and an interval for each difference, and the line of no difference."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.drawing.charts.axes import Axis, axis
from designer.drawing.charts.chart import BODY, ROW, SMALL, Chart, ChartTable, Column, Draft, Key, Piece
from designer.drawing.charts.grid import below, titled
from designer.drawing.charts.looks import SERIES, Look, mark
from designer.drawing.charts.values import SHARE, Cell, Label, Unit, drawn, signed, told
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape, Text
from designer.i18n import QT_TRANSLATE_NOOP, Message, say

LEAST_LINE, MOST_LINE = 13.0, 30.0  # what the dot and the interval of one scenario take
BELOW = 2 * ROW + 4.0  # the axis of a panel
GAP = 10.0


@dataclass(frozen=True, slots=True)
class Change:
    """One figure of one scenario: its mean difference from the base, with the interval of that; infinite bounds are not known.

    `before` and `after` are the figures themselves, for the table.
    """

    figure: Label
    scenario: Label
    unit: Unit
    mean: float
    low: float
    high: float
    before: float | None = None
    after: float | None = None

    @property
    def sure(self) -> bool:
        """Whether the interval leaves no doubt about the sign."""
        return self.low > 0 or self.high < 0


def scenario_changes(changes: Sequence[Change]) -> Chart:
    """What scenarios change, each unit on an axis of its own; a dot is hollow where the interval holds 0."""
    changes = [change for change in changes if not math.isnan(change.mean)]
    columns = (
        Column(say(QT_TRANSLATE_NOOP("charts", "Figure"))),
        Column(say(QT_TRANSLATE_NOOP("charts", "Scenario"))),
        Column(say(QT_TRANSLATE_NOOP("charts", "Unit"))),
        *(Column(say(name)) for name in _FIGURES),
        Column(say(QT_TRANSLATE_NOOP("charts", "Sure"))),
    )
    title = say(QT_TRANSLATE_NOOP("charts", "What scenarios change"))
    plot = Panels(_panels(changes), tuple(dict.fromkeys(change.scenario for change in changes))) if changes else None
    empty = say(QT_TRANSLATE_NOOP("charts", "There is nothing to compare."))
    return Chart(title, _sentence(changes), ChartTable(columns, tuple(map(_cells, changes))), plot, empty)


_FIGURES = (
    QT_TRANSLATE_NOOP("charts", "Before"),
    QT_TRANSLATE_NOOP("charts", "After"),
    QT_TRANSLATE_NOOP("charts", "Difference"),
    QT_TRANSLATE_NOOP("charts", "At least"),
    QT_TRANSLATE_NOOP("charts", "At most"),
)
_YES, _NO = QT_TRANSLATE_NOOP("charts", "yes"), QT_TRANSLATE_NOOP("charts", "no")
_AXES = {
    "time": QT_TRANSLATE_NOOP("charts", "Difference in time"),
    "share": QT_TRANSLATE_NOOP("charts", "Difference in percentage points"),
    "money": QT_TRANSLATE_NOOP("charts", "Difference in money"),
}
_POINTS = QT_TRANSLATE_NOOP("charts", "percentage points")
_DIFFERENCE = QT_TRANSLATE_NOOP("charts", "Difference")


def _cells(change: Change) -> tuple[Cell, ...]:
    """Figures of one column count different things, so each is told with its unit."""
    figures = [told(value, change.unit) for value in (change.before, change.after)]
    differences = [signed(value, change.unit) for value in (change.mean, change.low, change.high)]
    unit = say(_POINTS) if change.unit == SHARE else change.unit.name
    return (change.figure, change.scenario, unit, *figures, *differences, say(_YES if change.sure else _NO))


def _sentence(changes: Sequence[Change]) -> Message:
    sure = sum(change.sure for change in changes)
    text = QT_TRANSLATE_NOOP("charts", "{sure} of {count} differences are beyond doubt (95 %): their intervals do not touch 0.")
    return say(text, sure=sure, count=len(changes))


def _panels(changes: Sequence[Change]) -> tuple[tuple[Change, ...], ...]:
    """The differences by unit, in the order of the first of each."""
    units = dict.fromkeys(change.unit for change in changes)
    return tuple(tuple(change for change in changes if change.unit == unit) for unit in units)


@dataclass(frozen=True, slots=True)
class Panels:
    """A panel for each unit, a line for each difference; what finds no room is in the table only."""

    panels: tuple[tuple[Change, ...], ...]
    scenarios: tuple[Label, ...]

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend of the scenarios."""
        return tuple(Key(self._look(scenario), scenario) for scenario in self.scenarios)

    def _look(self, scenario: Label) -> Look:
        return SERIES[self.scenarios.index(scenario) % len(SERIES)]._replace(dash="")

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """The panels below each other."""
        panels = self._fitting(room.height)
        lines = sum(map(len, panels))
        each = min(MOST_LINE, max(LEAST_LINE, (room.height - len(panels) * (BELOW + GAP)) / lines))
        names = {change.figure: draft.say(change.figure) for panel in panels for change in panel}
        left = min(room.width * 0.36, draft.widest(list(names.values()), BODY)) + 12.0
        texts = [draft.say(signed(change.mean, change.unit)) for panel in panels for change in panel]
        right = min(room.width * 0.25, draft.widest(texts)) + 10.0
        pieces: list[Piece] = []
        y, whole = room.y, Box(room.x + left, room.y, max(20.0, room.width - left - right), 0.0)
        for panel in panels:
            box = Box(whole.x, y, whole.width, each * len(panel))
            pieces += self._panel(panel, box, Box(room.x, y, room.width, box.height), each, draft)
            y += box.height + BELOW + GAP
            whole = whole.union(box)
        more = sum(map(len, self.panels)) - lines
        if more:
            text = draft.say(say(QT_TRANSLATE_NOOP("charts", "and {count} more in the table"), count=more))
            at = Point(room.right, room.bottom)
            pieces.append(Piece((Text(at, draft.cut(text, right + whole.width * 0.4), "stage.detail", SMALL, anchor="end"),), text))
        return whole, pieces

    def _fitting(self, height: float) -> list[tuple[Change, ...]]:
        """As many panels and lines as there is room for, at least one of each."""
        found: list[tuple[Change, ...]] = []
        for panel in self.panels:
            lines = int((height - BELOW - GAP) / LEAST_LINE)
            if found and lines < 1:
                break
            found.append(panel[: max(1, lines)])
            height -= BELOW + GAP + len(found[-1]) * LEAST_LINE
        return found

    def _panel(self, panel: Sequence[Change], box: Box, line: Box, each: float, draft: Draft) -> Iterator[Piece]:
        bounds = [drawn(value) for one in panel for value in (one.mean, one.low, one.high) if math.isfinite(value)]
        unit = panel[0].unit
        made = axis(min(0.0, *bounds), max(0.0, *bounds), unit, max(2, int(box.width / 70)))
        ticks = [(box.x + made.share(value) * box.width, draft.say(label)) for value, label in made.ticks]
        name = say(_AXES.get(unit.kind, _DIFFERENCE))
        told_unit = made.unit.removesuffix("%").strip() if unit == SHARE else draft.say(made.unit)
        yield below(box, ticks, titled(draft.say(name), told_unit), draft, lines=True)
        zero = box.x + made.share(0.0) * box.width
        yield Piece((Polygon((Point(zero, box.y), Point(zero, box.bottom)), "", "stage.text", 1.4, closed=False),))
        last: Label | None = None
        for i, change in enumerate(panel):
            row = Box(line.x, line.y + each * i, line.width, each)
            if change.figure != last:
                yield self._name(change, row, box, draft, i > 0)
                last = change.figure
            yield self._change(change, row, box, made, draft)

    def _name(self, change: Change, row: Box, box: Box, draft: Draft, divided: bool) -> Piece:
        name = draft.say(change.figure)
        text = Text(
            Point(box.x - 10.0, row.center.y + BODY * 0.36), draft.cut(name, box.x - row.x - 10.0, BODY), "stage.text", BODY, anchor="end"
        )
        divider = Polygon((Point(row.x, row.y), Point(box.right, row.y)), "", "chart.grid", 1.0, closed=False)
        return Piece((divider, text) if divided else (text,), name, Box(row.x, row.y, box.x - row.x, row.height))

    def _change(self, change: Change, row: Box, box: Box, made: Axis, draft: Draft) -> Piece:
        look, y = self._look(change.scenario), row.center.y
        at = box.x + made.share(drawn(change.mean)) * box.width
        known = math.isfinite(change.low) and math.isfinite(change.high)
        ends = [box.x + made.share(drawn(value)) * box.width for value in (change.low, change.high)] if known else [box.x, box.right]
        shapes: list[Shape] = [Polygon((Point(ends[0], y), Point(ends[1], y)), "", look.line, 2.0, "" if known else "dot", closed=False)]
        if known:
            shapes += (Polygon((Point(x, y - 3.5), Point(x, y + 3.5)), "", look.line, 1.6, closed=False) for x in ends)
        shapes.append(mark(look.mark, Point(at, y), look.line, 3.8, hollow=not change.sure))
        mean, low, high = (draft.say(signed(value, change.unit)) for value in (change.mean, change.low, change.high))
        figure = draft.cut(mean, row.right - box.right - 8.0)
        if figure:
            shapes.append(Text(Point(row.right, y + SMALL * 0.36), figure, "stage.text", SMALL, anchor="end"))
        interval = f" ({low} .. {high})" if known else ""
        text = draft.named(f"{draft.say(change.figure)}, {draft.say(change.scenario)}", mean + interval)
        return Piece(tuple(shapes), text, Box(box.x, row.y, box.width, row.height))
