"""From a document and its print settings to a print job: for the command line and for the window."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.model.printing import PrintSettings
from designer.output.day import today
from designer.output.letters import PaperMeasure
from designer.output.logo import Picture, read_logo
from designer.output.pdf import bound
from designer.output.printout import Printout, Shown, printout, view_of
from designer.output.progress import Told, not_told
from designer.storage.collector import undisturbed
from designer.storage.files import save_bytes

HASH = 8  # digits of the document's hash, which `sha256sum` of the file begins with


@dataclass(frozen=True)
class Job:
    """What is to be printed, with the logo that goes on it."""

    printout: Printout
    logo: Picture | None
    words: Words = str


def texts_of(document: bytes) -> dict[str, str]:
    """What a title block says of a document without being told: the day, and the beginning of the SHA-256 of its bytes."""
    return {"date": today().isoformat(), "hash": hashlib.sha256(document).hexdigest()[:HASH]}


def job_of(
    blueprint: Blueprint,
    settings: PrintSettings,
    document: bytes,
    logo: Path | None,
    heat: Mapping[str, Heat],
    only: Collection[str] = (),
    words: Words = str,
    map: Map | None = None,
) -> Job:
    """The job of a `document` with the logo of a file; `heat` is the load, for views that show it; a `map` that was worked out already saves that. Raises `FileProblem`."""
    picture = read_logo(logo) if logo else None
    aspect = picture.width / picture.height if picture else None
    shown = Shown(blueprint, heat, heat, map, only, texts_of(document), aspect)
    return Job(printout(view_of(shown, settings), shown, settings, PaperMeasure(), words), picture, words)


def write_job(job: Job, path: Path | str, told: Told = not_told) -> int:
    """Write the pages as PDF in one step; their number. Raises `FileProblem`, and what `told` raises."""
    made = job.printout
    with undisturbed():
        data = bound(made.picture, made.leaves, made.theme, job.words, job.logo, told)
    save_bytes(path, data)
    return len(made.leaves)
