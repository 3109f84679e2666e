"""The command `export` for reports: HTML, Markdown and PDF, with what a simulation finds if that is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli_files import folder_of, refused, refusing_file_problems

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from designer.simulation.comparison_report import Side
    from designer.simulation.results import Results
    from designer.storage.document import Source


def is_report(arguments: argparse.Namespace, ending: str) -> bool:
    """Whether a report is asked for. Raises `Refused` where it cannot be what the options say."""
    asked = next(
        (
            word
            for word in ("report", "paper", "date", "simulate", "compare", "seed", "plain")
            if getattr(arguments, word) not in (None, False)
        ),
        "",
    )
    if ending in (".html", ".md") or (ending == ".pdf" and arguments.report):
        return True
    if asked and ending == ".pdf":
        raise refused(f"--{asked} is for reports; a PDF is one with --report")
    if asked:
        raise refused(f"--{asked} is for reports; they end with .html, .md or, with --report, .pdf")
    return False


def writer(arguments: argparse.Namespace, source: Source) -> Callable[[Path], object]:
    """What writes the report of `source` to a path. Everything that may fail but the writing is done before; raises `Refused`."""
    from designer.cli_linked import library_of
    from designer.exchange.report.build import report
    from designer.exchange.report.sources import sources
    from designer.output.report import logo_of, write_report

    with refusing_file_problems():
        logo = logo_of(source.blueprint, folder_of(arguments.file))
    results, compared = _simulated(arguments, source)
    library = library_of(source, arguments.file)
    told = sources(
        source.blueprint, results, compared, with_load=not arguments.no_load, date=_date(arguments.date), logo=logo, library=library
    )
    made = report(told)
    return lambda path: write_report(made, path, arguments.paper or "A4")


def _date(asked: str | None) -> str:
    """The date for the cover; the clock is looked at only for ``today``."""
    if asked != "today":
        return asked or ""
    from designer.output.day import today

    return today().isoformat()


def _simulated(arguments: argparse.Namespace, source: Source) -> tuple[Results | None, tuple[Side, ...]]:
    """The results of a simulation, and what the scenarios change; nothing where they are not asked for."""
    if not (arguments.simulate or arguments.compare):
        return None, ()
    from designer.cli_simulate import results_of

    return results_of(arguments, source)
