"""What is worked out beside the window after each edit: figures, findings, and the linked documents that both take in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from designer.model.blueprint import Blueprint
from designer.model.library import NOTHING_LINKED, Library, links_in

if TYPE_CHECKING:
    from designer.analysis.figures import Analysis
    from designer.checks.findings import Finding
    from designer.drawing.heat import Heat
    from designer.storage.linked import Shelf


class Figures(NamedTuple):
    """Figures and findings of a document together with those that it links to, the `library`: `analysis` is that of the `whole`."""

    analysis: Analysis
    findings: tuple[Finding, ...]
    library: Library
    whole: Blueprint


@dataclass(frozen=True, slots=True)
class Asked:
    """A document, and the file that it is of (None: it has none yet)."""

    blueprint: Blueprint
    path: Path | None


def with_files(document: Blueprint, path: Path | None) -> tuple[Blueprint, Library]:
    """What is simulated of `document`, whose file is at `path`: with all that stands in other files; and the documents it links to.

    Runs beside the window. Raises `designer.storage.series.SeriesError`.
    """
    from designer.analysis.joined import joined
    from designer.storage.linked import read_linked
    from designer.storage.series import with_series

    library = read_linked(document, path)
    return joined(with_series(document, path.parent if path else None), library), library


def heat_of(document: Blueprint, library: Library, figures: Analysis | None = None) -> dict[str, Heat]:
    """The load that the map of `document` shows, with the work that comes through its links to `library`; its `figures` if they are known already."""
    from designer.analysis.analyse import analyse
    from designer.analysis.joined import joined
    from designer.drawing.heat import heat

    return heat(document, analyse(joined(document, library)) if figures is None else figures)


class Figuring:
    """Works out figures, on one thread at a time; imports there what the window does not need to start, and keeps the linked documents."""

    def __init__(self) -> None:
        self._shelf: Shelf | None = None

    def __call__(self, asked: Asked) -> Figures:
        from designer.analysis.analyse import analyse
        from designer.analysis.joined import joined
        from designer.checks.registry import run_checks

        library = self._read(asked) if next(links_in(asked.blueprint), None) is not None else NOTHING_LINKED
        whole = joined(asked.blueprint, library)
        analysis = analyse(whole)
        return Figures(analysis, run_checks(asked.blueprint, analysis, library=library), library, whole)

    def _read(self, asked: Asked) -> Library:
        from designer.storage.linked import Shelf

        self._shelf = self._shelf or Shelf()
        return self._shelf.read(asked.blueprint, asked.path)
