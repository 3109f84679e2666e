"""The labels of flows: what they say and how much room they take."""

from __future__ import annotations

from functools import lru_cache

from designer.drawing.measure import ESTIMATE, elide
from designer.drawing.sizes import GAP_X, LABEL_SIZE
from designer.model.elements import Flow, Step
from designer.model.quantities import format_share

WIDEST = 120.0
HEIGHT = 15.0
STUB = 20.0  # from the end of a label to the next step: the arrow head and some air


@lru_cache(maxsize=8192)
def label_of(when: str, share: float | None) -> str:
    """The text beside a flow: its condition and its share, such as ``Yes 80 %``; a long condition is cut."""
    percent = format_share(round(share, 4)) if share is not None else ""
    if not when:
        return percent
    room = WIDEST - ESTIMATE.width(f" {percent}", LABEL_SIZE, False)
    return f"{elide(when, room, LABEL_SIZE, ESTIMATE)} {percent}".rstrip()


@lru_cache(maxsize=8192)
def label_width(label: str) -> float:
    """The width of a label's box."""
    return ESTIMATE.width(label, LABEL_SIZE, False) + 6.0


def flow_label(flow: Flow) -> str:
    """The label of `flow`."""
    return label_of(flow.when, flow.share) if flow.when or flow.share is not None else ""


def label_room(step: Step) -> float:
    """How wide the gap to the right of `step` should be, so that the labels of its flows fit before the next step."""
    labels = [flow_label(flow) for flow in step.next if flow.when or flow.share is not None]
    return max((label_width(label) + STUB + 8.0 for label in labels), default=GAP_X)
