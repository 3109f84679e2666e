"""The sizes that the whole map is made of, in map units (one unit is one pixel at 100 %)."""

from __future__ import annotations

from designer.model.elements import StepKind

SLOT_HEIGHT = 64.0
GAP_X, GAP_Y = 48.0, 34.0  # between two slots of one cell: the channels that flows run in
PAD_X, PAD_RIGHT, PAD_Y = 24.0, 44.0, 26.0  # between a cell's border and its slots
LEAST_CELL = (128.0 + PAD_X + PAD_RIGHT, SLOT_HEIGHT + 2 * PAD_Y)
CHANNEL = 10.0  # the channel between two stages lies so far left of their border, that flows do not run on it

BAND_HEADER = 30.0
LANE_HEADER = 150.0
STAGE_HEADER = 54.0
LINE_GAP = 26.0  # what a named line takes between two bands
BAND_GAP = 6.0  # between two bands without a line

NAME_SIZE = 12.0
DETAIL_SIZE = 10.0
LABEL_SIZE = 10.5
LINE_HEIGHT = 1.24  # of the text's size

NOTE = (140.0, 72.0)

_STEPS: dict[StepKind, tuple[float, float]] = {
    StepKind.ACTIVITY: (128.0, 64.0),
    StepKind.START: (112.0, 44.0),
    StepKind.END: (112.0, 44.0),
    StepKind.DECISION: (136.0, 64.0),
    StepKind.FORK: (26.0, 64.0),
    StepKind.JOIN: (26.0, 64.0),
    StepKind.WAIT: (128.0, 56.0),
    StepKind.EVIDENCE: (116.0, 56.0),
    StepKind.LINK: (128.0, 56.0),
}


_ROOM: dict[StepKind, tuple[float, float]] = {
    StepKind.START: (8.0, 30.0),
    StepKind.END: (8.0, 30.0),
    StepKind.DECISION: (6.0, 42.0),
    StepKind.FORK: (26.0, 4.0),
    StepKind.JOIN: (26.0, 4.0),
}


def side_room(kind: StepKind, level: bool) -> float:
    """How far from the middle of its left and right sides (`level`), or of its top and bottom, flows may meet a step of `kind`."""
    width, height = _STEPS[kind]
    return _ROOM.get(kind, (height / 2 - 10.0, width / 2 - 18.0))[0 if level else 1]


def step_size(kind: StepKind) -> tuple[float, float]:
    """Width and height of a step of `kind`; no step is taller than `SLOT_HEIGHT`."""
    return _STEPS[kind]
