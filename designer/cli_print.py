"""The command `print`: sheets on a printer or in a PDF, as the document's `print` section says and as the options say otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from designer.cli_arguments import PROGRAM
from designer.cli_files import DONE, complain, draw, folder_of, misused, read_document, refusing_file_problems

if TYPE_CHECKING:
    import argparse

    from designer.drawing.heat import Heat
    from designer.model.blueprint import Blueprint
    from designer.model.printing import PrintSettings
    from designer.output.job import Job
    from designer.storage.document import Source


def print_(arguments: argparse.Namespace) -> int:
    """Print sheets of the map on a printer, or write them as PDF."""
    source = read_document(arguments.file)
    _look_at_ids(source.blueprint, arguments.only)
    settings = _settings(source.blueprint.print, arguments)
    from designer.output.job import write_job
    from designer.output.offscreen import application

    running = application()
    with refusing_file_problems():
        job = _job(source, settings, arguments)
        if arguments.output:
            draw(arguments.output, ".pdf", lambda path: write_job(job, path))
        else:
            from designer.output.printer import print_job

            print_job(job, arguments.printer)
    for warning in job.printout.warnings:
        complain(f"{PROGRAM}: warning: {warning}")
    del running
    return DONE


def write_kept(source: Source, name: str, arguments: argparse.Namespace) -> bool:
    """Write the PDF that the document's own `print` section asks for; False where it says nothing."""
    from designer.model.printing import AS_USUAL

    if replace(source.blueprint.print, extra=()) == AS_USUAL:
        return False
    from designer.output.job import write_job
    from designer.output.offscreen import application

    running = application()
    with refusing_file_problems():
        job = _job(source, source.blueprint.print, arguments)
    draw(name, ".pdf", lambda path: write_job(job, path))
    del running
    return True


def load_shown(source: Source, arguments: argparse.Namespace) -> dict[str, Heat]:
    """What the map shows of each step's load; nothing where it is not wanted."""
    if arguments.no_load:
        return {}
    from designer.analysis.analyse import analyse
    from designer.cli_linked import with_linked
    from designer.drawing.heat import heat

    return heat(source.blueprint, analyse(with_linked(source, arguments.file)))


def _job(source: Source, settings: PrintSettings, arguments: argparse.Namespace) -> Job:
    from designer.output.job import job_of

    logo = getattr(arguments, "logo", None)
    only = [id for some in getattr(arguments, "only", None) or () for id in some.split(",") if id]
    where = Path(logo) if logo else folder_of(arguments.file) / settings.logo if settings.logo else None
    return job_of(source.blueprint, settings, source.text.encode("utf-8"), where, load_shown(source, arguments), only)


def _look_at_ids(blueprint: Blueprint, only: list[str] | None) -> None:
    """Refuse what is neither a stage, a step nor a note."""
    known = (*blueprint.stages, *blueprint.steps, *blueprint.notes)
    for id in (id for some in only or () for id in some.split(",")):
        if id not in known:
            import difflib

            near = difflib.get_close_matches(id, known, 1)
            raise misused(f"--only: there is no stage or step '{id}'" + (f"; did you mean '{near[0]}'?" if near else ""))


def _settings(kept: PrintSettings, arguments: argparse.Namespace) -> PrintSettings:
    """What the document keeps, and what the options say in its place."""
    given: dict[str, Any] = {
        name: value
        for name in ("paper", "orientation", "margins", "overlap", "view", "colours", "author", "version", "date")
        if (value := getattr(arguments, name)) is not None
    }
    if arguments.fit:
        given |= {"sheets": arguments.fit, "scale": None}
    if arguments.scale:
        given["scale"] = arguments.scale
    given |= {name: True for name in ("crop_marks", "assembly_map") if getattr(arguments, name)}
    given |= {name: False for name in ("legend", "title_block") if getattr(arguments, f"no_{name}")}
    if arguments.stage_per_sheet:
        given["pages"] = "stages"
    if arguments.no_load and given.get("view", kept.view) == "as shown":
        given["view"] = "plain"
    return replace(kept, **given)
