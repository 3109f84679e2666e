"""How long cases take: a histogram of times with percentiles, and of a promise with its limit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from designer.drawing.charts.axes import axis, round_step
from designer.drawing.charts.chart import Chart, ChartTable, Column, Draft, Key, Piece
from designer.drawing.charts.grid import LABELS_APART, Upright, below, titled, upright
from designer.drawing.charts.hours import NO_CASES
from designer.drawing.charts.looks import LATE, LIMIT, VALUE, Look, bar
from designer.drawing.charts.upward import STRIP, Upward, uprights
from designer.drawing.charts.values import NUMBER, SHARE, TIME, Label, as_argument, drawn, told
from designer.drawing.geometry import Box
from designer.drawing.shapes import Shape
from designer.i18n import QT_TRANSLATE_NOOP, Message, say

BARS = 32  # about so many
TAIL = 0.995  # times beyond this share of the cases, or beyond `FAR` medians, are told in one last row
FAR = 8.0
NO_TIME = 1.0  # seconds: times that are all below it have no shape worth seeing
Bins = Sequence[tuple[float, float, int]]
"""From, to (s), and how many cases, in order and without overlap; within a bin, cases are taken to be evenly spread."""


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise on times: its limit (s), the share that is to be within (0..1), and that which is; None where nobody knows."""

    name: Label
    within: float
    target: float
    kept: float | None


def cycle_times(name: Label, bins: Bins, percentiles: Sequence[tuple[float, float]] = ()) -> Chart:
    """The histogram of the cycle times of `name`; `percentiles` are pairs of a share (0..1) and the time it stays under (s)."""
    title = say(QT_TRANSLATE_NOOP("charts", "Cycle time: {name}"), name=as_argument(name))
    known = [(share, time) for share, time in percentiles if math.isfinite(time)]
    text = QT_TRANSLATE_NOOP("charts", "Of {count} cases, half take less than {median}, and {share} less than {most}.")
    lines = dict(known)
    if 0.5 in lines and len(lines) > 1:
        share, time = max(known)
        sentence = say(text, count=_count(bins), median=told(lines[0.5], TIME), share=told(share, SHARE), most=told(time, TIME))
    else:
        sentence = say(QT_TRANSLATE_NOOP("charts", "The times of {count} cases."), count=_count(bins))
    return _chart(title, sentence, bins, tuple(known), None)


def promise_times(promised: Promised, bins: Bins, percentiles: Sequence[tuple[float, float]] = ()) -> Chart:
    """The histogram of the times that a promise is about, with its limit and the shares on both sides of it."""
    title = say(QT_TRANSLATE_NOOP("charts", "Promise: {name}"), name=as_argument(promised.name))
    kept = _kept(promised, bins)
    sentence = say(
        QT_TRANSLATE_NOOP("charts", "Within {limit} are {kept} of {count} cases, {late} are later; {target} are promised."),
        limit=told(promised.within, TIME),
        kept=told(kept, SHARE),
        count=_count(bins),
        late=told(1.0 - kept if kept is not None else None, SHARE),
        target=told(promised.target, SHARE),
    )
    known = tuple((share, time) for share, time in percentiles if math.isfinite(time))
    return _chart(title, sentence, bins, known, Promised(promised.name, promised.within, promised.target, kept))


def _kept(promised: Promised, bins: Bins) -> float | None:
    count = _count(bins)
    if promised.kept is not None and math.isfinite(promised.kept):
        return promised.kept
    return sum(_part(one, 0.0, promised.within) for one in bins) / count if count else None


def _count(bins: Bins) -> int:
    return sum(count for _, _, count in bins)


def _chart(title: Message, sentence: Message, bins: Bins, percentiles: tuple[tuple[float, float], ...], promised: Promised | None) -> Chart:
    edges, counts = regrouped(bins, promised.within if promised else None)
    total = sum(counts)
    columns = (
        Column(say(QT_TRANSLATE_NOOP("charts", "From")), TIME),
        Column(say(QT_TRANSLATE_NOOP("charts", "To")), TIME),
        Column(say(QT_TRANSLATE_NOOP("charts", "Cases")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("charts", "Share")), SHARE),
        Column(say(QT_TRANSLATE_NOOP("charts", "Share up to there")), SHARE),
    )
    rows = tuple(
        (low, high if math.isfinite(high) else None, float(count), count / total, done / total)
        for (low, high), count, done in zip(pairwise(edges), counts, accumulate(counts), strict=True)
    )
    plot = Histogram(edges, counts, percentiles, promised) if total else None
    return Chart(title, sentence, ChartTable(columns, rows if total else ()), plot, say(NO_CASES))


def regrouped(bins: Bins, limit: float | None = None) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Edges with round numbers, `limit` among them, and the cases between each two; the last edge is infinite where a tail is cut.

    The counts add up to those of `bins`.
    """
    filled = [(low, min(high, 1e15), count) for low, high, count in bins if count > 0 and low < 1e15]
    if not filled:
        return (), ()
    low, high = _range(filled)
    squeezed = limit is not None and limit > 20 * high > 20 * NO_TIME  # nothing to be seen but the limit
    shown = high if limit is None or squeezed else max(high, limit * 1.1)
    span = max(shown - low, shown * 1e-6, 1e-3)
    finest = min(end - start for start, end, _ in filled)  # narrower bars would show what nobody has counted
    step = round_step(span, max(1, min(BARS, math.ceil(span / finest))) if finest > 0 else BARS, TIME, shown)
    first = math.floor(low / step + 1e-9)
    last = max(first + 1, math.ceil(shown / step - 1e-9))
    edges = [number * step for number in range(first, last + 1)]
    if limit is not None and edges[0] < limit < edges[-1] and not any(math.isclose(limit, edge) for edge in edges):
        edges = sorted([*edges, limit])
    top = max(one[1] for one in filled)
    edges = [*edges, math.inf] if top > edges[-1] * (1 + 1e-9) else edges
    below = [round(sum(_part(one, 0.0, edge) for one in filled)) for edge in edges]
    below[0], below[-1] = 0, _count(filled)
    return tuple(edges), tuple(b - a for a, b in pairwise(below))


def _range(bins: Bins) -> tuple[float, float]:
    """From where to where nearly all cases are: from 0 on, unless all are far from it."""
    near, high = FAR * _time(bins, 0.5), _time(bins, TAIL)
    high = high if high <= near else max(end for _, end, _ in bins if end <= near)
    high = bins[-1][1] if bins[-1][1] <= 1.25 * high else high
    return (bins[0][0] if bins[0][0] > 0.5 * high else 0.0), high


def _time(bins: Bins, share: float) -> float:
    """Where the bin ends that holds the last of that share of the cases."""
    wanted, seen = share * _count(bins), 0
    for _, end, count in bins:
        seen += count
        if seen >= wanted:
            return end
    return bins[-1][1]


def _part(one: tuple[float, float, int], low: float, high: float) -> float:
    """How many cases of a bin are from `low` to `high`."""
    start, end, count = one
    if end <= start:
        return float(count) if low <= start < high else 0.0
    return count * max(0.0, min(end, high) - max(start, low)) / (end - start)


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bars whose areas are the shares of cases, percentiles, and a promise's limit; what is cut off stands as a bar at the end."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]
    percentiles: tuple[tuple[float, float], ...]
    promised: Promised | None

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend: the shares in time and late."""
        if self.promised is None:
            return ()
        kept, limit = self.promised.kept, told(self.promised.within, TIME)
        late = None if kept is None else 1.0 - kept
        return (
            Key(VALUE, say(QT_TRANSLATE_NOOP("charts", "Within {limit}: {share}"), limit=limit, share=told(kept, SHARE))),
            Key(LATE, say(QT_TRANSLATE_NOOP("charts", "Later: {share}"), share=told(late, SHARE))),
            Key(
                LIMIT,
                say(QT_TRANSLATE_NOOP("charts", "Promised: {share} within {limit}"), share=told(self.promised.target, SHARE), limit=limit),
            ),
        )

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """The bars and lines."""
        rows = 2 if room.height > 150 else 1
        step = self._step()
        heights = [self._height(i, step) for i in range(len(self.counts))]
        title = say(QT_TRANSLATE_NOOP("charts", "Cases in {width}"), width=told(step, TIME))
        grid = upright(room, max(heights), SHARE, title, draft, STRIP * rows + 2.0)
        span = self._span()
        beneath = axis(self.edges[0], span, TIME, max(2, int(grid.box.width / 70)), whole=False)
        pieces = [*grid.pieces]
        for i, height in enumerate(heights):
            pieces.append(self._bar(grid, i, height, span, draft))
        ticks = [(self._x(grid.box, value, span), draft.say(label)) for value, label in beneath.ticks]
        if math.isinf(self.edges[-1]):
            label, at = f"> {draft.told(self.edges[-2], TIME)}", grid.box.right - grid.box.width * self._step() / (span - self.edges[0]) / 2
            end = at - draft.width(label) / 2 - LABELS_APART
            ticks = [(x, text) for x, text in ticks if x + draft.width(text) / 2 <= end] + [(at, label)]
        pieces.append(below(grid.box, ticks, titled(draft.say(say(QT_TRANSLATE_NOOP("charts", "Time"))), draft.say(beneath.unit)), draft))
        return grid.box, [*pieces, *uprights(grid.box, self._lines(grid.box, span, draft), rows, draft)]

    def _step(self) -> float:
        """The width of a whole bar."""
        return max(b - a for a, b in pairwise(self.edges) if math.isfinite(b))

    def _span(self) -> float:
        """Where the axis ends; a cut tail stands as a last bar after a gap."""
        return self.edges[-1] if math.isfinite(self.edges[-1]) else self.edges[-2] + 2.0 * self._step()

    def _height(self, i: int, step: float) -> float:
        """The share of the cases that a whole bar as crowded as this would have."""
        low, high = self.edges[i], self.edges[i + 1]
        width = high - low if math.isfinite(high) else step
        return self.counts[i] / sum(self.counts) * step / width

    def _x(self, box: Box, value: float, span: float) -> float:
        low = self.edges[0]
        return box.x + box.width * max(0.0, min(1.0, (drawn(value) - low) / (span - low)))

    def _bar(self, grid: Upright, i: int, height: float, span: float, draft: Draft) -> Piece:
        low, high = self.edges[i], self.edges[i + 1]
        share, least = draft.told(self.counts[i] / sum(self.counts), SHARE), draft.told(low, TIME)
        text = draft.named(f"{least} – {draft.told(high, TIME)}" if math.isfinite(high) else f"> {least}", share)
        if not math.isfinite(high):
            low, high = low + self._step(), span
        left, right = self._x(grid.box, low, span), self._x(grid.box, high, span)
        gap = 0.5 if right - left > 4 else 0.0
        top = grid.y(height)
        shapes: tuple[Shape, ...] = ()
        if grid.box.bottom > top and right - left > 2 * gap:
            shapes = bar(Box(left + gap, top, right - left - 2 * gap, grid.box.bottom - top), self._look(i), right - left > 6)
        return Piece(shapes, text, Box(left, grid.box.y, right - left, grid.box.height))

    def _look(self, i: int) -> Look:
        late = self.promised is not None and self.edges[i] >= self.promised.within * (1 - 1e-9)
        return LATE if late else VALUE

    def _lines(self, box: Box, span: float, draft: Draft) -> list[Upward]:
        lines = []
        end = self.edges[-1] if math.isfinite(self.edges[-1]) else self.edges[-2]
        if self.promised is not None and self.edges[0] <= self.promised.within <= end:
            lines.append(Upward(self._x(box, self.promised.within, span), draft.told(self.promised.within, TIME)))
        for share, time in self.percentiles:
            if self.edges[0] <= time <= end:
                name = draft.told(share, SHARE)
                label = f"{name} < {draft.told(time, TIME)}"
                lines.append(Upward(self._x(box, time, span), label, name, "stage.text", "dot"))
        return lines
