"""The command line: the engine of the window for scripts and CI.

Next to nothing is imported at the top, and the engine, networkx and Qt inside the commands that need them, so that ``--help``
answers at once and the window does not wait for what only commands use. A command returns its exit status: 0 done, 1 findings
of severity error or a missed promise, 2 wrong usage or a file that cannot be read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli_arguments import PROGRAM, parser
from designer.cli_files import (
    DONE,
    FAILED,
    NOT_GOOD,
    STREAM,
    Refused,
    complain,
    misused,
    read_all,
    read_document,
    read_readable,
    refused,
    save,
    say,
    say_json,
)

if TYPE_CHECKING:
    import argparse

    from designer.checks.findings import Finding
    from designer.storage.document import Source


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; a name that is no command opens the window."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
            return _window(words)
        arguments = parser().parse_args(words)
        return COMMANDS[arguments.command](arguments)
    except SystemExit as leaving:  # argparse has said what it had to say
        return leaving.code if isinstance(leaving.code, int) else FAILED
    except Refused as refusal:
        for line in refusal.lines:
            complain(line)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get("SERVICE_DESIGNER_TRACEBACK"):
            raise
        complain(f"{PROGRAM}: error: this is a defect of the program: {type(error).__name__}: {error}")
        complain("set SERVICE_DESIGNER_TRACEBACK=1 to see where it happens")
    return FAILED


# -- the commands -----------------------------------------------------------------------------------------------------


def _window(words: list[str]) -> int:
    files = words[1:] if words[:1] == ["--"] else words
    if words and words[0].startswith("-") and words[0] != "--":
        raise misused(f"unknown option {words[0]}")
    missing = next((file for file in files if not Path(file).exists()), None)
    if missing is not None:
        import difflib

        near = difflib.get_close_matches(missing, list(COMMANDS), 1)
        raise misused(f"'{missing}' is neither a command nor a file" + (f"; did you mean '{near[0]}'?" if near else ""))
    if sys.platform.startswith("linux") and not any(os.environ.get(key) for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise refused(f"there is no display to open a window on; see '{PROGRAM} --help' for commands that need none")
    from designer.app.main import run

    return run(files)


def new(arguments: argparse.Namespace) -> int:
    """Write the document of a template."""
    from designer.resources import template_names, template_path, without_schema_line

    known = template_names()
    if arguments.template not in known:
        raise misused(f"there is no template '{arguments.template}'; there are {', '.join(known)}")
    if arguments.file != STREAM and not arguments.force and os.path.lexists(arguments.file):
        raise refused(f"{arguments.file}: the file exists; --force replaces it")
    save([(arguments.file, without_schema_line(template_path(arguments.template).read_bytes()).decode("utf-8"))])
    return DONE


def check(arguments: argparse.Namespace) -> int:
    """Print the findings of every file that can be read; the problems of the others go to standard error."""
    from designer.checks.registry import run_checks
    from designer.cli_linked import library_of

    sources, problems = read_readable(arguments.files)
    checked = [(source, run_checks(source.blueprint, library=library_of(source, source.name))) for source in sources]
    if checked:
        _report(arguments.format, checked)
    if problems:
        raise Refused(*problems)
    bad = any(finding.severity.value == "error" and not finding.suppressed for _, found in checked for finding in found)
    return NOT_GOOD if bad else DONE


def _report(form: str, checked: list[tuple[Source, tuple[Finding, ...]]]) -> None:
    from designer.exchange import findings_report

    if form == "sarif":
        from designer.exchange.sarif import sarif

        say_json(sarif(checked))
    elif form == "json":
        say_json(findings_report.to_json(checked))
    else:
        say(findings_report.to_text(checked))


def analyse(arguments: argparse.Namespace) -> int:
    """Print the figures."""
    from designer.analysis.analyse import analyse as figures_of
    from designer.analysis.report import to_json, to_text
    from designer.cli_linked import with_linked

    source = read_document(arguments.file)
    blueprint = with_linked(source, arguments.file)
    figures = figures_of(blueprint)
    if arguments.format == "json":
        say_json(to_json(figures))
    else:
        say(to_text(blueprint, figures).rstrip("\n") + "\n")
    return NOT_GOOD if any(promise.verdict == "missed" for promise in figures.promises.values()) else DONE


def simulate(arguments: argparse.Namespace) -> int:
    """Print the same figures by simulation, with intervals."""
    from designer.cli_simulate import simulate as run

    return run(arguments)


def export(arguments: argparse.Namespace) -> int:
    """Write the document, the map, the table of steps or a report."""
    from designer.cli_export import export as run

    return run(arguments)


def print_(arguments: argparse.Namespace) -> int:
    """Print sheets of the map on a printer, or write them as PDF."""
    from designer.cli_print import print_ as run

    return run(arguments)


def diff(arguments: argparse.Namespace) -> int:
    """Print what leads from one document to another."""
    from designer.exchange.differences import differences, to_json, to_text

    if arguments.before == arguments.after == STREAM:
        raise misused("only one of A and B can be standard input")
    before, after = read_all((arguments.before, arguments.after))
    found = differences(before.blueprint, after.blueprint)
    if arguments.format == "json":
        say_json(to_json(found))
    else:
        say(to_text(found))
    return DONE


def fmt(arguments: argparse.Namespace) -> int:
    """Bring files into canonical form; where one of them cannot be read or written, none is changed."""
    from designer.storage.document import canonical

    sources = read_all(arguments.files)
    texts = [(name, source.text, canonical(source)) for name, source in zip(arguments.files, sources, strict=True)]
    changed = [(name, after) for name, before, after in texts if after != before]
    if arguments.check:
        for name, _ in changed:
            complain(f"{name}: would change")
        return NOT_GOOD if changed else DONE
    save([(name, after) for name, before, after in texts if name == STREAM or after != before])
    return DONE


def schema(_arguments: argparse.Namespace) -> int:
    """Print the JSON Schema of the document."""
    from designer.storage.schema import json_schema

    say_json(json_schema())
    return DONE


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": new,
    "check": check,
    "analyse": analyse,
    "simulate": simulate,
    "export": export,
    "print": print_,
    "diff": diff,
    "fmt": fmt,
    "schema": schema,
}
