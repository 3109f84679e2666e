"""The command `export`: the document, the map, the table of steps, a report, or what belongs to a walk-through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli_arguments import ENDINGS
from designer.cli_files import DONE, STREAM, draw, misused, read_document, refused, save
from designer.cli_print import load_shown, write_kept
from designer.cli_report import is_report, writer

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from designer.drawing.heat import Heat
    from designer.model.blueprint import Blueprint


def export(arguments: argparse.Namespace) -> int:
    """Write what the name of the output and the options ask for. Raises `Refused`."""
    ending = _ending(arguments)
    wants_report = is_report(arguments, ending)
    source = read_document(arguments.file)
    if arguments.walk_through is not None:
        _export_walk_through(source.blueprint, ending, arguments)
    elif wants_report:
        draw(arguments.output, ending, writer(arguments, source))
    elif ending == ".yaml":
        from designer.storage.document import write

        save([(arguments.output, write(source.blueprint, source))])
    elif ending == ".csv":
        from designer.analysis.analyse import analyse
        from designer.cli_linked import with_linked
        from designer.exchange.csv_tables import steps_csv

        save([(arguments.output, steps_csv(source.blueprint, analyse(with_linked(source, arguments.file))))])
    elif ending != ".pdf" or not write_kept(source, arguments.output, arguments):
        draw(arguments.output, ending, _painter(ending, source.blueprint, arguments.dpi, load_shown(source, arguments)))
    return DONE


def _ending(arguments: argparse.Namespace) -> str:
    """The ending that tells what to write. Raises `Refused` where it is none that can be written."""
    ending = f".{arguments.ending}" if arguments.ending else Path(arguments.output).suffix.lower().replace(".yml", ".yaml")
    if ending in ENDINGS:
        return ending
    if arguments.output == STREAM:
        raise misused("standard output has no ending; say what to write with --as, such as --as svg")
    raise misused(f"OUT ends with '{ending}', which cannot be written; known are {' '.join(ENDINGS)}")


def _export_walk_through(blueprint: Blueprint, ending: str, arguments: argparse.Namespace) -> None:
    """Write the form of a walk-through, what was observed in it, or its chart."""
    from designer.cli_walk_through import KINDS, chosen, paint, table

    if ending not in KINDS:
        raise misused(f"a walk-through cannot be written as '{ending}'; known are {' '.join(KINDS)}")
    try:
        walk = chosen(blueprint, arguments.walk_through, ending)
    except ValueError as error:
        raise refused(error) from error
    if ending == ".csv" and walk is not None:
        save([(arguments.output, table(blueprint, walk))])
    else:
        draw(arguments.output, ending, lambda path: paint(blueprint, walk, path, arguments.dpi))


def _painter(ending: str, blueprint: Blueprint, dpi: int, load: dict[str, Heat]) -> Callable[[Path], object]:
    """What writes the map to a path in the format of `ending`."""
    if ending == ".svg":
        from designer.output.svg import write_svg

        return lambda path: write_svg(blueprint, path, load)
    if ending == ".png":
        from designer.output.png import write_png

        return lambda path: write_png(blueprint, path, dpi, load)
    from designer.output.pdf import write_pdf

    return lambda path: write_pdf(blueprint, path, None, load)
