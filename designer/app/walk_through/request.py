"""What the print dialog is asked for when the walk-through form is printed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from designer.drawing.geometry import Box
from designer.model.blueprint import Blueprint
from designer.model.elements import WalkThrough
from designer.model.printing import PrintSettings
from designer.output.job import Job
from designer.output.walk_throughs import form_job


@dataclass(frozen=True)
class FormRequest:
    """The sheets of the form, with what was observed in a `walk` or blank; `boxes` are those of the map."""

    blueprint: Blueprint
    settings: PrintSettings
    name: str
    walk: WalkThrough | None
    boxes: Mapping[str, Box]

    def with_(self, settings: PrintSettings, folder: Path | None, only: Collection[str]) -> FormRequest:
        """The same form on other paper: it shows all steps of the journey, and has no logo."""
        return replace(self, settings=settings)

    def job(self) -> Job:
        """The sheets. Raises `FileProblem`."""
        return form_job(self.blueprint, self.settings, self.walk, self.boxes)
