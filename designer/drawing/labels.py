"""The labels of flows: what they say and how much room they take."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import ceil, inf

from designer.drawing.areas import Area
from designer.drawing.geometry import Box, Point
from designer.drawing.measure import ESTIMATE, elide
from designer.drawing.obstacles import Obstacles
from designer.drawing.sizes import GAP_X, LABEL_SIZE
from designer.drawing.tracks import Key
from designer.drawing.traffic import Traffic
from designer.drawing.words import Words
from designer.i18n import Figure
from designer.model.elements import Flow, Step
from designer.model.quantities import format_share

_SHARE = re.compile(r"(?:[\d.]+–)?[\d.]+ %\*?$")

WIDEST = 120.0
HEIGHT = 15.0
CLEAR = 3.0  # what a label keeps from lines across the map
AROUND = CLEAR + 1.0
STUB = 20.0  # from the end of a label to the next step: the arrow head and some air


@lru_cache(maxsize=8192)
def label_of(when: str, share: float | None, shares: tuple[tuple[str, float], ...] = ()) -> str:
    """The text beside a flow: its condition and its share, such as ``Yes 80 %``; a long condition is cut.

    Where the share depends on who comes, it is told from the least to the most, as ``40–80 %``; ``80 %*`` where all are the same.
    """
    percent = _range_of([part for _, part in shares]) if shares else format_share(round(share, 4)) if share is not None else ""
    if not when:
        return percent
    room = WIDEST - ESTIMATE.width(f" {percent}", LABEL_SIZE, False)
    return f"{elide(when, room, LABEL_SIZE, ESTIMATE)} {percent}".rstrip()


def said_label(label: str, words: Words) -> str:
    """`label` with its share in the reader's language."""
    share = _SHARE.search(label) if "." in label else None
    return label[: share.start()] + words(Figure(share[0])) if share else label


def _range_of(shares: Sequence[float]) -> str:
    low, high = (format_share(round(share, 4)) for share in (min(shares), max(shares)))
    return f"{high}*" if low == high else f"{low.removesuffix(' %')}–{high}"


@lru_cache(maxsize=8192)
def label_width(label: str) -> float:
    """The width of a label's box, in whole map units."""
    return float(ceil(ESTIMATE.width(label, LABEL_SIZE, False) + 6.0))


def flow_label(flow: Flow) -> str:
    """The label of `flow`."""
    return label_of(flow.when, flow.share, flow.shares) if flow.when or flow.share is not None or flow.shares else ""


def label_room(step: Step) -> float:
    """How wide, in whole map units, the gap to the right of `step` should be, so that the labels of its flows fit before the next step."""
    room = 0.0
    for flow in step.next:
        if flow.when or flow.share is not None or flow.shares:
            room = max(room, label_width(flow_label(flow)) + STUB + 8.0)
    return room or GAP_X


def label_box(
    key: Key, points: Sequence[Point], label: str, obstacles: Obstacles, traffic: Traffic, lines: Iterable[float]
) -> tuple[Box | None, Area]:
    """The place of `label` beside the first segment of the flow `key` that has room for it, and the area that decided it.

    It covers no step or note, and neither another flow nor one of the `lines` across the map if that can be; None if there is no room.
    What comes or goes outside the area (left, top, right, bottom) changes nothing: all places that were looked at lie in it.
    """
    width = label_width(label)
    second: Box | None = None
    left = top = inf
    right = bottom = -inf
    for closely in (False, True):
        for x, y in _spots(points, width, closely):
            if x < left:  # asked of every place: four calls would cost more than all else here
                left = x
            if x > right:
                right = x
            if y < top:
                top = y
            if y > bottom:
                bottom = y
            spot = (x, y, width, HEIGHT)
            if obstacles.is_free(spot):
                if not _on_line(y, lines) and not traffic.passes(spot, key):
                    return Box(*spot), (left - AROUND, top - AROUND, right + width + AROUND, bottom + HEIGHT + AROUND)
                second = second or Box(*spot)
    return second, (left - AROUND, top - AROUND, right + width + AROUND, bottom + HEIGHT + AROUND)


def _on_line(top: float, lines: Iterable[float]) -> bool:
    low, high = top - CLEAR, top + HEIGHT + CLEAR
    for line in lines:  # noqa: SIM110 - asked of every place that is looked at: a generator costs more than the answer
        if low < line < high:
            return True
    return False


def _spots(points: Sequence[Point], width: float, closely: bool) -> Iterator[tuple[float, float]]:
    """Top left corners of places beside each segment: at its start, in its middle, at its end; if `closely` in small steps, and on short segments too."""
    for a, b in itertools.pairwise(points):
        level = a.y == b.y
        length = abs(b.x - a.x) + abs(b.y - a.y)
        size = width if level else HEIGHT
        if length < size + 6.0 and not closely:
            continue
        slack = max(length - size - 4.0, 0.0)
        step = 8.0 if closely else 14.0
        steps = [4.0 + step * number for number in range(min(int(slack // step), 12) + 1)] + [slack / 2, slack]
        for along in steps:
            if level:
                x = a.x + along if b.x > a.x else a.x - along - width
                yield x, a.y - HEIGHT - 1.0
                yield x, a.y + 2.0
            else:
                y = a.y + along if b.y > a.y else a.y - along - HEIGHT
                yield a.x + 3.0, y
                yield a.x - 3.0 - width, y
