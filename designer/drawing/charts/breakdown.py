"""What time and money are made of: bars beside the names of stages, lanes, bands or steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.drawing.charts.axes import Axis, axis
from designer.drawing.charts.chart import BODY, ROW, SMALL, Chart, ChartTable, Column, Draft, Key, Piece
from designer.drawing.charts.grid import below, titled
from designer.drawing.charts.hours import NO_CASES
from designer.drawing.charts.looks import HIDDEN, VALUE, WAIT, Look, bar
from designer.drawing.charts.values import SHARE, TIME, Cell, Label, Unit, as_argument, drawn, money, told
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape, Text
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, say

PARTS = {
    "step": QT_TRANSLATE_NOOP("charts", "Step"),
    "lane": QT_TRANSLATE_NOOP("charts", "Lane"),
    "band": QT_TRANSLATE_NOOP("charts", "Band"),
    "stage": QT_TRANSLATE_NOOP("charts", "Stage"),
}
"""What time and cost can be broken down by."""

LEAST_BAR, MOST_BAR = 15.0, 60.0  # what a bar takes, with the air around it
THICKEST = 30.0  # a bar without it
INSIDE = SMALL + 3.0  # a bar at least as high as this may hold a figure


@dataclass(frozen=True, slots=True)
class Times:
    """The seconds of a mean case in one stage, lane or step: work that the customer sees, work that is hidden, and waiting.

    None is for what nobody can tell, such as waiting where the queue grows without end.
    """

    name: Label
    value: float | None
    hidden: float | None
    wait: float | None


def time_breakdown(of: Label, parts: Sequence[Times]) -> Chart:
    """A bar for each part, of visible work, hidden work and waiting; `of` says what the parts are: ``Stage``."""
    looks = (
        Key(VALUE, say(QT_TRANSLATE_NOOP("charts", "Work in view of the customer"))),
        Key(HIDDEN, say(QT_TRANSLATE_NOOP("charts", "Hidden work"))),
        Key(WAIT, say(QT_TRANSLATE_NOOP("charts", "Waiting"))),
    )
    bars = tuple(Row(part.name, (part.value, part.hidden, part.wait)) for part in parts)
    title = say(QT_TRANSLATE_NOOP("charts", "Time of a case ({part})"), part=as_argument(of))
    sums = [sum(drawn(row.values[i]) for row in bars) for i in range(3)]
    total = sum(sums)
    sentence = say(QT_TRANSLATE_NOOP("charts", "No time was spent."))
    if total > 0:
        sentence = say(
            QT_TRANSLATE_NOOP("charts", "A case takes {total} of work and waiting: {value} in view, {hidden} hidden, {wait} waiting."),
            total=told(total, TIME),
            **{name: told(part / total, SHARE) for name, part in zip(("value", "hidden", "wait"), sums, strict=True)},
        )
    axis_name = say(QT_TRANSLATE_NOOP("charts", "Time of a mean case"))
    return _chart(title, sentence, of, bars, looks, TIME, axis_name)


def cost_breakdown(of: Label, parts: Sequence[tuple[Label, float | None]], currency: str) -> Chart:
    """A bar for each part of the cost of a mean case; `of` says what the parts are: ``Lane``."""
    bars = tuple(Row(name, (amount,)) for name, amount in parts)
    unit = money(currency)
    title = say(QT_TRANSLATE_NOOP("charts", "Cost of a case ({part})"), part=as_argument(of))
    total = sum(max(0.0, drawn(row.values[0])) for row in bars)
    sentence = say(QT_TRANSLATE_NOOP("charts", "No money was spent."))
    if total > 0:
        most = max(bars, key=lambda row: drawn(row.values[0]))
        sentence = say(
            QT_TRANSLATE_NOOP("charts", "A case costs {total}, and most of it for {name}: {share}."),
            total=told(total, unit),
            name=as_argument(most.name),
            share=told(drawn(most.values[0]) / total, SHARE),
        )
    looks = (Key(VALUE, say(QT_TRANSLATE_NOOP("charts", "Cost"))),)
    return _chart(title, sentence, of, bars, looks, unit, say(QT_TRANSLATE_NOOP("charts", "Cost of a mean case")))


@dataclass(frozen=True, slots=True)
class Row:
    """A bar: its name, and its figures from left to right; None for what is not known."""

    name: Label
    values: tuple[float | None, ...]

    @property
    def total(self) -> float:
        """How long the bar is; nothing is below 0."""
        return sum(max(0.0, drawn(value)) for value in self.values)

    def told(self, unit: Unit) -> Figure:
        """The sum; what is not known in full is more than that."""
        sums = sum(value for value in self.values if value is not None)
        return Figure(f"≥ {told(sums, unit)}") if None in self.values else told(sums, unit)


def _chart(
    title: Message, sentence: Message, of: Label, rows: tuple[Row, ...], looks: tuple[Key, ...], unit: Unit, axis_name: Message
) -> Chart:
    total = sum(row.total for row in rows)
    several = [Column(say(QT_TRANSLATE_NOOP("charts", "Sum")), unit)] if len(looks) > 1 else []
    columns = (
        Column(of),
        *(Column(key.label, unit) for key in looks),
        *several,
        Column(say(QT_TRANSLATE_NOOP("charts", "Share")), SHARE),
    )
    table = ChartTable(columns, tuple(_cells(row, total, bool(several)) for row in rows))
    return Chart(title, sentence, table, Bars(rows, looks, unit, axis_name) if total > 0 else None, say(NO_CASES))


def _cells(row: Row, total: float, several: bool) -> tuple[Cell, ...]:
    sums = [sum(value for value in row.values if value is not None)] if several else []
    return (row.name, *row.values, *sums, row.total / total if total > 0 else None)


@dataclass(frozen=True, slots=True)
class Bars:
    """Level bars, one below the other in the parts' order; the smallest are added up in one where there is no room for all."""

    rows: tuple[Row, ...]
    looks: tuple[Key, ...]
    unit: Unit
    title: Message

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend, where there is more than one sort of bars."""
        return self.looks if len(self.looks) > 1 else ()

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """The bars with their names and sums."""
        height = max(LEAST_BAR, room.height - 2 * ROW - 4.0)
        rows = self._fitting(int(height / LEAST_BAR))
        names = [draft.say(row.name) for row in rows]
        sums = [draft.say(row.told(self.unit)) for row in rows]
        left = min(room.width * 0.34, draft.widest(names, BODY)) + 10.0
        right = min(room.width * 0.25, draft.widest(sums)) + 10.0
        box = Box(room.x + left, room.y, max(20.0, room.width - left - right), height)
        made = axis(0.0, max(row.total for row in rows), self.unit, max(2, int(box.width / 80)), whole=False)
        each = min(MOST_BAR, height / len(rows))
        box = Box(box.x, box.y, box.width, each * len(rows))
        ticks = [(box.x + made.share(value) * box.width, draft.say(label)) for value, label in made.ticks]
        pieces = [below(box, ticks, titled(draft.say(self.title), draft.say(made.unit)), draft, lines=True)]
        for i, row in enumerate(rows):
            line = Box(room.x, box.y + each * i, room.width, each)
            pieces += self._row(row, names[i], sums[i], line, box, made, draft)
        edge = Polygon((Point(box.x, box.y), Point(box.x, box.bottom)), "", "chart.axis.line", 1.2, closed=False)
        return box, [*pieces, Piece((edge,))]

    def _fitting(self, most: int) -> list[Row]:
        if len(self.rows) <= max(1, most):
            return list(self.rows)
        ranked = sorted(range(len(self.rows)), key=lambda i: -self.rows[i].total)
        shown, rest = sorted(ranked[: max(0, most - 1)]), ranked[max(0, most - 1) :]
        sums = tuple(sum(max(0.0, drawn(self.rows[i].values[j])) for i in rest) for j in range(len(self.looks)))
        others = say(QT_TRANSLATE_NOOP("charts", "{count} others"), count=len(rest))
        return [*(self.rows[i] for i in shown), Row(others, sums)]

    def _row(self, row: Row, name: str, total: str, line: Box, box: Box, made: Axis, draft: Draft) -> Iterator[Piece]:
        y = line.center.y + SMALL * 0.36
        label = draft.cut(name, box.x - line.x - 8.0, BODY)
        yield Piece(
            (Text(Point(box.x - 8.0, y), label, "stage.text", BODY, anchor="end"),), name, Box(line.x, line.y, box.x - line.x, line.height)
        )
        air = max(1.0, line.height * 0.14, (line.height - THICKEST) / 2)
        x = box.x
        for key, value in zip(self.looks, row.values, strict=True):
            wide = made.share(max(0.0, drawn(value))) * box.width
            if wide > 0:
                bounds = Box(x, line.y + air, wide, line.height - 2 * air)
                share = draft.told(drawn(value) / row.total, SHARE)
                text = (
                    draft.named(f"{name}, {draft.say(key.label)}", f"{draft.told(value, self.unit)} ({share})")
                    if len(self.looks) > 1
                    else draft.named(name, total)
                )
                yield Piece((*bar(bounds, key.look), *self._figure(key.look, value, bounds, draft)), text, bounds)
            x += wide
        shown = draft.cut(total, line.right - x - 5.0)
        if shown:
            yield Piece((Text(Point(x + 5.0, y), shown, "stage.text", SMALL),))

    def _figure(self, look: Look, value: float | None, box: Box, draft: Draft) -> tuple[Shape, ...]:
        """The figure of one part of a bar that is plain and long enough to hold it."""
        text = draft.told(value, self.unit)
        if look.pattern or len(self.looks) == 1 or box.height < INSIDE or draft.width(text) + 10.0 > box.width:
            return ()
        return (Text(Point(box.center.x, box.center.y + SMALL * 0.36), text, "map.background", SMALL, anchor="middle"),)
