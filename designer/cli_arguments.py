"""The words of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from designer import __version__

if TYPE_CHECKING:
    import argparse

PROGRAM = "service-designer"
ENDINGS = (".yaml", ".svg", ".png", ".pdf", ".csv")


def parser() -> argparse.ArgumentParser:
    """The commands and their options. Only argparse is needed here, so that `--help` answers at once."""
    import argparse

    words = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [FILE...]\n       {PROGRAM} COMMAND ...",
        description="Without a command, the window opens with the FILEs. '-' reads standard input or writes standard output.",
        epilog="Exit status: 0 done; 1 findings of severity error, a missed promise, or a file that fmt would change; 2 wrong "
        "usage or a file that cannot be read.",
        allow_abbrev=False,
    )
    words.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = words.add_subparsers(prog=PROGRAM, dest="command", metavar="COMMAND", required=True, title="commands")
    for add in (_new, _check, _analyse, _export, _print, _diff, _fmt, _schema):
        add(commands)
    return words


def _command(commands: Any, name: str, text: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    return command


def _new(commands: Any) -> None:
    command = _command(commands, "new", "write a template's document")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--template", required=True, metavar="NAME", help="such as hotel; an unknown name lists them all")
    command.add_argument("--force", action="store_true", help="replace FILE if it exists")


def _check(commands: Any) -> None:
    command = _command(commands, "check", "print every finding of all checks")
    command.add_argument("files", nargs="+", metavar="FILE")
    command.add_argument("--format", choices=("text", "json", "sarif"), default="text")


def _analyse(commands: Any) -> None:
    command = _command(commands, "analyse", "print load, capacity, bottleneck, waits and promises in closed form")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--format", choices=("text", "json"), default="text")


def _export(commands: Any) -> None:
    command = _command(commands, "export", "write the document, the map or the table of steps, by the ending of OUT")
    command.add_argument("file", metavar="FILE")
    command.add_argument("-o", "--output", required=True, metavar="OUT", help=f"ends with one of {' '.join(ENDINGS)}, or is '-'")
    command.add_argument("--as", dest="ending", choices=[ending[1:] for ending in ENDINGS], help="instead of the ending of OUT")
    command.add_argument("--dpi", type=_dpi, default=150, help="dots per inch of a PNG (36 to 1200, default 150)")
    command.add_argument("--no-load", action="store_true", help="leave out the load of the steps and the bottleneck")


def _print(commands: Any) -> None:
    command = _command(commands, "print", "print sheets of the map, or write them as PDF")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--printer", metavar="NAME", help="instead of the default printer")
    command.add_argument("--paper", default="A4", metavar="PAPER", help="A0 to A5, Letter, Legal or Tabloid (default A4)")
    command.add_argument("--landscape", action="store_true")
    size = command.add_mutually_exclusive_group()
    size.add_argument("--fit", type=_sheets, metavar="COLUMNSxROWS", help="sheets side by side and one below the other (default 1x1)")
    size.add_argument("--scale", type=_percent, metavar="PERCENT", help="such as 100%%, on as many sheets as it takes")
    command.add_argument("-o", "--output", metavar="OUT.pdf", help="write a PDF instead, '-' for standard output")
    command.add_argument("--no-load", action="store_true", help="leave out the load of the steps and the bottleneck")


def _diff(commands: Any) -> None:
    command = _command(commands, "diff", "print what changed in meaning, apart from geometry")
    command.add_argument("before", metavar="A")
    command.add_argument("after", metavar="B")
    command.add_argument("--format", choices=("text", "json"), default="text")


def _fmt(commands: Any) -> None:
    command = _command(commands, "fmt", "bring files into canonical form")
    command.add_argument("files", nargs="+", metavar="FILE")
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
