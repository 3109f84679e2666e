"""The command line: the engine of the window for scripts and CI.

Next to nothing is imported at the top, and the engine, networkx and Qt inside the commands that need them, so that ``--help``
answers at once and the window does not wait for what only commands use. A command returns its exit status: 0 done, 1 findings
of severity error or a missed promise, 2 wrong usage or a file that cannot be read.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from designer.cli_arguments import ENDINGS, PROGRAM, parser

if TYPE_CHECKING:
    import argparse

    from designer.checks.findings import Finding
    from designer.drawing.heat import Heat
    from designer.model.blueprint import Blueprint
    from designer.storage.document import Source

DONE, NOT_GOOD, FAILED = 0, 1, 2
STREAM = "-"


class Refused(Exception):
    """The command cannot be done; the lines say why. No file has been changed."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


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
            _complain(line)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get("SERVICE_DESIGNER_TRACEBACK"):
            raise
        _complain(f"{PROGRAM}: error: this is a defect of the program: {type(error).__name__}: {error}")
        _complain("set SERVICE_DESIGNER_TRACEBACK=1 to see where it happens")
    return FAILED


# -- files and streams ------------------------------------------------------------------------------------------------


def _complain(line: str) -> None:
    safe = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in line)
    encoding = sys.stderr.encoding or "utf-8"
    print(safe.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)


def _say(text: str) -> None:
    _say_bytes(text.encode("utf-8"))


def _say_bytes(data: bytes) -> None:
    """Write to standard output as UTF-8. A reader or a terminal that has gone away is no failure of the command; a full disk is."""
    try:
        if sys.stdout.isatty() or not hasattr(sys.stdout, "buffer"):
            encoding = sys.stdout.encoding or "utf-8"
            sys.stdout.write(data.decode("utf-8", "replace").encode(encoding, "backslashreplace").decode(encoding))
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still held back must not fail at the end
        if error.errno not in (errno.EPIPE, errno.EIO):
            raise Refused(f"{PROGRAM}: error: standard output: {error.strerror or error}") from error


def _say_json(value: object) -> None:
    import json

    _say(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def _read(name: str) -> Source:
    """The document in the file `name`. Raises `Refused` with every problem that it has."""
    from designer.storage.document import read
    from designer.storage.files import FileProblem, read_file
    from designer.storage.problems import DocumentError
    from designer.storage.strict_yaml import MOST_BYTES

    shown = "<stdin>" if name == STREAM else name
    try:
        if name == STREAM:
            return read(sys.stdin.buffer.read(MOST_BYTES + 1), STREAM)
        return read_file(Path(name))
    except DocumentError as error:
        raise Refused(*(f"{shown}:{at.line}:{at.column}: error: {at.message}" for at in error.problems)) from error
    except FileProblem as error:
        raise Refused(f"{PROGRAM}: error: {error.message}") from error


def _read_all(names: Sequence[str]) -> tuple[list[Source], list[str]]:
    """The documents that can be read, and the problems of the others."""
    sources: list[Source] = []
    problems: list[str] = []
    for name in names:
        try:
            sources.append(_read(name))
        except Refused as refusal:
            problems.extend(refusal.lines)
    return sources, problems


def _read_each(names: Sequence[str]) -> list[Source]:
    """All documents. Raises `Refused` with the problems of every one that cannot be read."""
    sources, problems = _read_all(names)
    if problems:
        raise Refused(*problems)
    return sources


def _save(name: str, text: str) -> None:
    _save_all([(name, text)])


def _save_all(texts: Sequence[tuple[str, str]]) -> None:
    """Write every text to its file, or none where one of them cannot be written; then what goes to standard output."""
    from designer.storage.files import FileProblem, save_files

    try:
        save_files([(Path(name), text) for name, text in texts if name != STREAM])
    except FileProblem as error:
        raise Refused(f"{PROGRAM}: error: {error.message}") from error
    for name, text in texts:
        if name == STREAM:
            _say(text)


# -- the commands -----------------------------------------------------------------------------------------------------


def _window(words: list[str]) -> int:
    files = words[1:] if words[:1] == ["--"] else words
    if words and words[0].startswith("-") and words[0] != "--":
        _wrong(f"unknown option {words[0]}")
    missing = next((file for file in files if not Path(file).exists()), None)
    if missing is not None:
        import difflib

        near = difflib.get_close_matches(missing, list(COMMANDS), 1)
        _wrong(f"'{missing}' is neither a command nor a file" + (f"; did you mean '{near[0]}'?" if near else ""))
    if sys.platform.startswith("linux") and not any(os.environ.get(key) for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise Refused(f"{PROGRAM}: error: there is no display to open a window on; see '{PROGRAM} --help' for commands that need none")
    from designer.app.main import run

    return run(files)


def _wrong(reason: str) -> NoReturn:
    raise Refused(f"{PROGRAM}: error: {reason}", f"see '{PROGRAM} --help'")


def new(arguments: argparse.Namespace) -> int:
    """Write the document of a template."""
    from designer.resources import template_names, template_path, without_schema_line

    known = template_names()
    if arguments.template not in known:
        _wrong(f"there is no template '{arguments.template}'; there are {', '.join(known)}")
    if arguments.file != STREAM and not arguments.force and os.path.lexists(arguments.file):
        raise Refused(f"{PROGRAM}: error: {arguments.file}: the file exists; --force replaces it")
    _save(arguments.file, without_schema_line(template_path(arguments.template).read_bytes()).decode("utf-8"))
    return DONE


def check(arguments: argparse.Namespace) -> int:
    """Print the findings of every file that can be read; the problems of the others go to standard error."""
    from designer.checks.registry import run_checks

    sources, problems = _read_all(arguments.files)
    checked = [(source, run_checks(source.blueprint)) for source in sources]
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

        _say_json(sarif(checked))
    elif form == "json":
        _say_json(findings_report.to_json(checked))
    else:
        _say(findings_report.to_text(checked))


def analyse(arguments: argparse.Namespace) -> int:
    """Print the figures."""
    from designer.analysis.analyse import analyse as figures_of
    from designer.analysis.report import to_json, to_text

    blueprint = _read(arguments.file).blueprint
    figures = figures_of(blueprint)
    if arguments.format == "json":
        _say_json(to_json(figures))
    else:
        _say(to_text(blueprint, figures).rstrip("\n") + "\n")
    return NOT_GOOD if any(promise.verdict == "missed" for promise in figures.promises.values()) else DONE


def simulate(arguments: argparse.Namespace) -> int:
    """Print the same figures by simulation, with intervals."""
    from designer.cli_simulate import simulate as run

    return run(arguments)


def export(arguments: argparse.Namespace) -> int:
    """Write the document, the map, the table of steps or a report."""
    ending = f".{arguments.ending}" if arguments.ending else Path(arguments.output).suffix.lower().replace(".yml", ".yaml")
    if ending not in ENDINGS:
        if arguments.output == STREAM:
            _wrong("standard output has no ending; say what to write with --as, such as --as svg")
        _wrong(f"OUT ends with '{ending}', which cannot be written; known are {' '.join(ENDINGS)}")
    from designer.cli_report import is_report, writer

    wants_report = is_report(arguments, ending)
    source = _read(arguments.file)
    if arguments.walk_through is not None:
        return _export_walk_through(source.blueprint, ending, arguments)
    if wants_report:
        _draw(arguments.output, ending, writer(arguments, source))
    elif ending == ".yaml":
        from designer.storage.document import write

        _save(arguments.output, write(source.blueprint, source))
    elif ending == ".csv":
        from designer.analysis.analyse import analyse as figures_of
        from designer.exchange.csv_tables import steps_csv

        _save(arguments.output, steps_csv(source.blueprint, figures_of(source.blueprint)))
    elif ending != ".pdf" or not _is_kept(source, arguments):
        _draw(arguments.output, ending, _painter(ending, source.blueprint, arguments.dpi, _load(source.blueprint, arguments)))
    return DONE


def _export_walk_through(blueprint: Blueprint, ending: str, arguments: argparse.Namespace) -> int:
    """Write the form of a walk-through, what was observed in it, or its chart."""
    from designer.cli_walk_through import KINDS, chosen, paint, table

    if ending not in KINDS:
        _wrong(f"a walk-through cannot be written as '{ending}'; known are {' '.join(KINDS)}")
    try:
        walk = chosen(blueprint, arguments.walk_through, ending)
    except ValueError as error:
        raise Refused(f"{PROGRAM}: error: {error}") from error
    if ending == ".csv" and walk is not None:
        _save(arguments.output, table(blueprint, walk))
    else:
        _draw(arguments.output, ending, lambda path: paint(blueprint, walk, path, arguments.dpi))
    return DONE


def _is_kept(source: Source, arguments: argparse.Namespace) -> bool:
    """Write the PDF as the document's print section says; False where it says nothing."""
    from designer.cli_print import write_kept

    return write_kept(source, arguments.output, arguments)


def _load(blueprint: Blueprint, arguments: argparse.Namespace) -> dict[str, Heat]:
    """What the map shows of each step's load; nothing where it is not wanted."""
    if arguments.no_load:
        return {}
    from designer.drawing.heat import heat

    return heat(blueprint)


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


def _draw(name: str, ending: str, paint: Callable[[Path], object]) -> None:
    """Let `paint` write to the file `name`, or by way of a temporary file to standard output."""
    from designer.storage.files import FileProblem

    try:
        if name == STREAM:
            import tempfile

            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"map{ending}"
                paint(path)
                _say_bytes(path.read_bytes())
        else:
            paint(Path(name))
    except FileProblem as error:
        raise Refused(f"{PROGRAM}: error: {error.message}") from error
    except OSError as error:
        raise Refused(f"{PROGRAM}: error: {name}: {error.strerror or error}") from error


def print_(arguments: argparse.Namespace) -> int:
    """Print sheets of the map on a printer, or write them as PDF."""
    from designer.cli_print import print_ as run

    return run(arguments)


def diff(arguments: argparse.Namespace) -> int:
    """Print what leads from one document to another."""
    from designer.exchange.differences import differences, to_json, to_text

    if arguments.before == arguments.after == STREAM:
        _wrong("only one of A and B can be standard input")
    before, after = _read_each((arguments.before, arguments.after))
    found = differences(before.blueprint, after.blueprint)
    if arguments.format == "json":
        _say_json(to_json(found))
    else:
        _say(to_text(found))
    return DONE


def fmt(arguments: argparse.Namespace) -> int:
    """Bring files into canonical form; where one of them cannot be read or written, none is changed."""
    from designer.storage.document import canonical

    sources = _read_each(arguments.files)
    texts = [(name, source.text, canonical(source)) for name, source in zip(arguments.files, sources, strict=True)]
    changed = [(name, after) for name, before, after in texts if after != before]
    if arguments.check:
        for name, _ in changed:
            _complain(f"{name}: would change")
        return NOT_GOOD if changed else DONE
    _save_all([(name, after) for name, before, after in texts if name == STREAM or after != before])
    return DONE


def schema(_arguments: argparse.Namespace) -> int:
    """Print the JSON Schema of the document."""
    from designer.storage.schema import json_schema

    _say_json(json_schema())
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
