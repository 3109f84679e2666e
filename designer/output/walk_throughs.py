"""The walk-through form as a job: sheets that are previewed, printed and written as those of the map are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from designer.canvas.texts import translated
from designer.drawing.geometry import Box
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.model.elements import WalkThrough
from designer.model.printing import PrintSettings
from designer.output.job import Job, write_job
from designer.output.letters import PaperMeasure
from designer.output.offscreen import application
from designer.output.pages import MM_PER_UNIT
from designer.output.printout import THEMES, Printout, warnings
from designer.output.walk_through_form import form_leaves
from designer.output.walk_through_paper import form_paper, form_settings
from designer.output.walk_through_rows import NAME


def form_job(
    blueprint: Blueprint,
    settings: PrintSettings,
    walk: WalkThrough | None = None,
    boxes: Mapping[str, Box] | None = None,
    words: Words = translated,
) -> Job:
    """The sheets of the form on the paper and in the colours of `settings`, blank without a `walk`. Raises `FileProblem`."""
    paper = form_paper(settings)
    leaves = form_leaves(blueprint, paper, walk, PaperMeasure(), words, boxes)
    text = NAME * paper.unit * 72 / 25.4
    scale = paper.unit / MM_PER_UNIT
    return Job(Printout(leaves[0].picture, leaves, THEMES[settings.colours], scale, text, tuple(warnings(text))), None, words)


def write_form(
    blueprint: Blueprint,
    path: Path | str,
    walk: WalkThrough | None = None,
    boxes: Mapping[str, Box] | None = None,
    words: Words = translated,
) -> int:
    """Write the form to the PDF `path` in one step as it is usually printed; the number of pages. Raises `FileProblem`."""
    running = application()
    count = write_job(form_job(blueprint, form_settings(blueprint.print), walk, boxes, words), path)
    del running
    return count
