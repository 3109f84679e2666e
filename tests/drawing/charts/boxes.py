"""Where the texts of a chart lie."""

from __future__ import annotations

from designer.drawing.geometry import Box
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.shapes import Text


def text_box(text: Text, measure: Measure = ESTIMATE) -> Box:
    """Where a text lies that is level, or upright (turned by -90 degrees)."""
    width = measure.width(text.text, text.size, text.bold)
    before = width * {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor]
    if text.angle == -90.0:
        return Box(text.at.x - text.size * 0.78, text.at.y - width + before, text.size, width)
    return Box(text.at.x - before, text.at.y - text.size * 0.78, width, text.size)
