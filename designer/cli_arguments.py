"""The words of the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from designer import __version__

if TYPE_CHECKING:
    import argparse

PROGRAM = "service-designer"
ENDINGS = (".yaml", ".svg", ".png", ".pdf", ".csv", ".md", ".html")
DOCUMENT = "a document (*.blueprint.yaml); '-' reads it from standard input"
LOGS = (".csv", ".xes")


def parser() -> argparse.ArgumentParser:
    """The commands and their options. Only argparse is needed here, so that `--help` answers at once."""
    import argparse

    words = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [FILE...]\n       {PROGRAM} COMMAND ...",
        description="Without a command, the window opens with the FILEs. A FILE is a service blueprint in YAML, as the window saves it "
        "(*.blueprint.yaml); for commands, '-' in its place reads standard input or writes standard output.",
        epilog="Exit status: 0 done; 1 findings of severity error, a missed promise, or a file that fmt would change; 2 wrong "
        "usage or a file that cannot be read.",
        allow_abbrev=False,
    )
    words.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = words.add_subparsers(prog=PROGRAM, dest="command", metavar="COMMAND", required=True, title="commands")
    for add in (_new, _check, _analyse, _simulate, _export, _print, _diff, _fmt, _schema):
        add(commands)
    return words


def _command(commands: Any, name: str, text: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    return command


def _new(commands: Any) -> None:
    command = _command(commands, "new", "write a template's document")
    command.add_argument("file", metavar="FILE", help="the document to write, such as stay.blueprint.yaml; '-' is standard output")
    command.add_argument("--template", required=True, metavar="NAME", help="such as hotel; an unknown name lists them all")
    command.add_argument("--force", action="store_true", help="replace FILE if it exists")


def _check(commands: Any) -> None:
    command = _command(commands, "check", "print every finding of all checks")
    command.add_argument("files", nargs="+", metavar="FILE", help=f"{DOCUMENT}; there may be several")
    command.add_argument("--format", choices=("text", "json", "sarif"), default="text")


def _analyse(commands: Any) -> None:
    command = _command(commands, "analyse", "print load, capacity, bottleneck, waits and promises in closed form")
    command.add_argument("file", metavar="FILE", help=DOCUMENT)
    command.add_argument("--format", choices=("text", "json"), default="text")


def _simulate(commands: Any) -> None:
    command = _command(commands, "simulate", "print the same figures by simulation, with intervals")
    command.add_argument("file", metavar="FILE", help=DOCUMENT)
    length = command.add_mutually_exclusive_group()
    length.add_argument("--cases", type=_whole, metavar="N", help="count N cases in each replication")
    length.add_argument("--days", type=_days, metavar="N", help="count the cases of N days (default: enough for about 2,000 cases)")
    command.add_argument("--replications", type=_whole, metavar="R", help="default: until the intervals are as narrow as --precision asks")
    command.add_argument("--precision", type=_precision, metavar="P", help="half the width of the intervals (default 5%%)")
    command.add_argument("--warm-up", type=_time, metavar="T", help="what to leave away, such as '2 d' or '8 h' (default: found by MSER-5)")
    command.add_argument("--seed", type=_seed, metavar="S", help="the same seed gives the same figures (default 1)")
    command.add_argument("--jobs", type=_jobs, metavar="J", help="processes that share the replications (default 1)")
    command.add_argument("--plain", action="store_true", help="do without numba (the extra 'fast'), which changes the speed only")
    command.add_argument("--scenario", nargs="+", action="extend", metavar="ID", help="with the changes of these scenarios of the document")
    command.add_argument("--compare", action="store_true", help="scenarios (default: all) against the document, with their differences")
    command.add_argument("--sensitivity", action="store_true", help="what one more person, or a tenth less time, would bring")
    command.add_argument("--staffing", action="store_true", help="the smallest staffing that keeps all promises")
    command.add_argument(
        "--log", metavar="OUT", help=f"write the first replication's event log, to a name that ends with {' or '.join(LOGS)}"
    )
    command.add_argument("--keep", metavar="FOLDER", help="keep what is finished there, and go on from it")
    command.add_argument("--cluster", metavar="ADDRESS", help="run on the Dask cluster at ADDRESS, such as tcp://host:8786")
    command.add_argument("--format", choices=("text", "json"), default="text")


def _export(commands: Any) -> None:
    command = _command(commands, "export", "write the document, the map, the table of steps or a report, by the ending of OUT")
    command.add_argument("file", metavar="FILE", help=DOCUMENT)
    command.add_argument("-o", "--output", required=True, metavar="OUT", help=f"ends with one of {' '.join(ENDINGS)}, or is '-'")
    command.add_argument("--as", dest="ending", choices=[ending[1:] for ending in ENDINGS], help="instead of the ending of OUT")
    command.add_argument(
        "--walk-through",
        nargs="?",
        const="",
        metavar="ID",
        help="of walk-throughs: .pdf the form, blank or of that ID; .svg and .png the gap along the journey; .csv what was observed",
    )
    command.add_argument("--dpi", type=_dpi, default=150, help="dots per inch of a PNG (36 to 1200, default 150)")
    command.add_argument("--no-load", action="store_true", help="leave out the load of the steps and the bottleneck")
    report = command.add_argument_group("reports (.html, .md, and .pdf with --report)")
    report.add_argument("--report", action="store_true", help="write the report where a PDF would be the map alone")
    report.add_argument("--paper", metavar="PAPER", help="of the PDF, such as A4 or Letter (default A4)")
    report.add_argument("--date", metavar="DATE", help="what the cover says, as you write it; 'today' asks the clock (default: none)")
    report.add_argument("--simulate", action="store_true", help="with the figures and charts of a simulation")
    report.add_argument("--compare", action="store_true", help="with a simulation, and what each scenario changes")
    report.add_argument("--seed", type=_seed, metavar="S", help="of the simulation: the same seed gives the same figures (default 1)")
    report.add_argument("--plain", action="store_true", help="simulate without numba (the extra 'fast'), which changes the speed only")
    report.set_defaults(cases=None, days=None, warm_up=None, replications=None, precision=None)
    report.set_defaults(scenario=None, jobs=None, keep=None, cluster=None)


def _print(commands: Any) -> None:
    command = _command(
        commands, "print", "print sheets of the map, or write them as PDF, as the document's print section and the options say"
    )
    command.add_argument("file", metavar="FILE", help=DOCUMENT)
    command.add_argument("--printer", metavar="NAME", help="instead of the default printer")
    command.add_argument("-o", "--output", metavar="OUT.pdf", help="write a PDF instead, '-' for standard output")
    paper = command.add_argument_group("paper")
    words = "A0 to A5, Letter, Legal, Tabloid, 'Ansi A' to 'Ansi E', 300x500mm or roll:914mm (default A4)"
    paper.add_argument("--paper", type=_setting("paper"), metavar="PAPER", help=words)
    lie = paper.add_mutually_exclusive_group()
    lie.add_argument("--landscape", dest="orientation", action="store_const", const="landscape", help="(default)")
    lie.add_argument("--portrait", dest="orientation", action="store_const", const="portrait")
    paper.add_argument(
        "--margin", dest="margins", type=_setting("margins"), metavar="MM", help="such as 10mm, or '10 15 10 15 mm' clockwise"
    )
    size = paper.add_mutually_exclusive_group()
    size.add_argument("--fit", type=_sheets, metavar="COLUMNSxROWS", help="sheets side by side and one below the other (default 1x1)")
    size.add_argument("--scale", type=_percent, metavar="PERCENT", help="such as 100%%, on as many sheets as it takes")
    paper.add_argument("--overlap", type=_setting("overlap"), metavar="MM", help="what neighbouring sheets both show (default 5mm)")
    paper.add_argument("--crop-marks", action="store_true", help="where to cut the sheets")
    paper.add_argument("--assembly-map", action="store_true", help="a first sheet that shows how the others are put together")
    what = command.add_argument_group("what is printed")
    what.add_argument("--only", nargs="+", action="extend", metavar="ID", help="these stages or steps")
    what.add_argument("--stage-per-sheet", action="store_true", help="each stage on a sheet of its own")
    what.add_argument("--view", type=_setting("view"), metavar="VIEW", help="customer (what the customer sees), staff, load or plain")
    what.add_argument("--no-load", action="store_true", help="leave out the load of the steps and the bottleneck")
    look = what.add_mutually_exclusive_group()
    look.add_argument("--black-and-white", dest="colours", action="store_const", const="black and white")
    look.add_argument("--ink-saving", dest="colours", action="store_const", const="ink-saving", help="without fills")
    told = command.add_argument_group("title block and legend")
    told.add_argument("--author", type=_setting("author"), metavar="NAME")
    told.add_argument("--edition", dest="version", type=_setting("version"), metavar="TEXT", help="which version of the service it is")
    told.add_argument("--date", type=_setting("date"), metavar="DATE", help="as you write it (default: today)")
    told.add_argument("--logo", metavar="FILE", help="a PNG, JPEG or SVG")
    told.add_argument("--no-title", dest="no_title_block", action="store_true", help="leave out the title block")
    told.add_argument("--no-legend", action="store_true", help="leave out the legend")


def _diff(commands: Any) -> None:
    command = _command(commands, "diff", "print what changed in meaning, apart from geometry")
    command.add_argument("before", metavar="A", help=DOCUMENT)
    command.add_argument("after", metavar="B", help="the document that it became")
    command.add_argument("--format", choices=("text", "json"), default="text")


def _fmt(commands: Any) -> None:
    command = _command(commands, "fmt", "bring files into canonical form")
    command.add_argument("files", nargs="+", metavar="FILE", help=f"{DOCUMENT} and writes it to standard output; there may be several")
    command.add_argument("--check", action="store_true", help="change nothing; exit with 1 if a file would change")


def _schema(commands: Any) -> None:
    _command(commands, "schema", "print the JSON Schema of the document")


def _unfit(reason: str) -> Exception:
    import argparse

    return argparse.ArgumentTypeError(reason)


def _dpi(text: str) -> int:
    dpi = int(text)
    if not 36 <= dpi <= 1200:
        raise _unfit(f"{text} is not between 36 and 1200")
    return dpi


def _whole(text: str) -> int:
    number = _number(text)
    if not 1 <= number <= 1e9 or number != int(number):
        raise _unfit(f"{text} is not a whole number from 1 to 1,000,000,000")
    return int(number)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1024:
        raise _unfit(f"{text} is not a whole number from 1 to 1024")
    return int(text)


def _seed(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise _unfit(f"{text} is not a whole number from 0 up")
    return int(text)


def _days(text: str) -> float:
    number = _number(text)
    if not 0 < number <= 36_525:
        raise _unfit(f"{text} is not more than 0 and at most 36525 (a century)")
    return number


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise _unfit(f"{text} is not a number") from None


def _precision(text: str) -> float:
    number = _number(text.strip().removesuffix("%"))
    share = number / 100 if text.strip().endswith("%") else number
    if not 0.0001 <= share <= 1:
        raise _unfit(f"{text} is not between 0.01% and 100%")
    return share


def _time(text: str) -> float:
    from designer.model.quantities import QuantityError, parse_duration

    try:
        seconds = parse_duration(text)
    except QuantityError as error:
        raise _unfit(str(error)) from None
    if seconds > 36_525 * 86_400:
        raise _unfit(f"{text} is more than a century")
    return seconds


def _setting(key: str) -> Callable[[str], Any]:
    """What reads the option that is a key of the document's print section."""

    def read(text: str) -> Any:
        from designer.model.printing import PRINT_FIELDS
        from designer.model.quantities import QuantityError

        try:
            return next(field for field in PRINT_FIELDS if field.key == key).parse(text)
        except QuantityError as error:
            raise _unfit(str(error)) from None

    return read


def _sheets(text: str) -> tuple[int, int]:
    across, _, down = text.lower().partition("x")
    if not (across.isdecimal() and down.isdecimal() and 1 <= int(across) <= 200 and 1 <= int(down) <= 200):
        raise _unfit(f"'{text}' is not like 2x1, with 1 to 200 sheets each way")
    return int(across), int(down)


def _percent(text: str) -> float:
    number = text.strip().removesuffix("%").strip()
    if not number.replace(".", "", 1).isdecimal() or not 1 <= float(number) <= 2000:
        raise _unfit(f"'{text}' is not like 100%, from 1% to 2000%")
    return float(number) / 100
