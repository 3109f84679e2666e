"""How the map is printed: the `print` section of a document, and how each of its values is written on one line.

Reader, writer, schema, comparison and command line are driven by `PRINT_FIELDS`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP, Template, say
from designer.model.elements import Extra
from designer.model.quantities import QuantityError, format_number, number
from designer.model.scalars import LONGEST_FILE, check_text
from designer.model.texts import is_file_below, shorten

PAPERS: dict[str, tuple[float, float]] = {
    "A0": (841, 1189),
    "A1": (594, 841),
    "A2": (420, 594),
    "A3": (297, 420),
    "A4": (210, 297),
    "A5": (148, 210),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
    "Ansi A": (215.9, 279.4),
    "Ansi B": (279.4, 431.8),
    "Ansi C": (431.8, 558.8),
    "Ansi D": (558.8, 863.6),
    "Ansi E": (863.6, 1117.6),
}
"""Width and height in mm, upright (ISO 216; ANSI/ASME Y14.1)."""

ORIENTATIONS = ("landscape", "portrait")
PAGES = ("map", "stages")
VIEWS = ("as shown", "customer", "staff", "load", "plain")
COLOURS = ("colour", "black and white", "ink-saving")
TITLE_FIELDS = ("service", "scenario", "version", "author", "date", "scale", "page", "hash")
"""What a title block can say; the first five can be written by hand."""

MOST_SHEETS = 200
LEAST_LENGTH, MOST_LENGTH = 50.0, 5000.0  # mm of a side of the paper
MOST_MARGIN, MOST_OVERLAP = 200.0, 50.0
LEAST_SCALE, MOST_SCALE = 0.01, 20.0
LONGEST_LINE = 500
PICTURES = (".png", ".jpg", ".jpeg", ".svg")

Margins = tuple[float, float, float, float]
"""At the top, right, bottom and left, in mm."""


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """What is printed, on which paper, and what stands around it. Lengths are in mm.

    `paper` is a name of `PAPERS`, ``300 x 500 mm`` or ``roll 914 mm`` (as long as the map needs). `scale` (1.0 for 100 %) holds in place
    of `sheets`, which are how many at most lie beside and below each other. `service` to `date` are texts of the title block; what is
    empty is told by the document, and what is in `hide` is left out.
    """

    paper: str = "A4"
    orientation: str = "landscape"
    margins: Margins = (10.0, 10.0, 10.0, 10.0)
    sheets: tuple[int, int] = (1, 1)
    scale: float | None = None
    pages: str = "map"
    view: str = "as shown"
    colours: str = "colour"
    overlap: float = 5.0
    crop_marks: bool = False
    coordinates: bool = True
    assembly_map: bool = False
    title_block: bool = True
    service: str = ""
    scenario: str = ""
    version: str = ""
    author: str = ""
    date: str = ""
    hide: tuple[str, ...] = ()
    legend: bool = True
    logo: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class PrintField:
    """One key of the section: how its text becomes a value (raising `QuantityError`) and back, and what an editor is told of it.

    `choices` are the only texts there are; `pattern` is a regular expression of the text; a value of type bool is written as such.
    """

    key: str
    attribute: str
    parse: Callable[[str], Any]
    format: Callable[[Any], str]
    help: Template
    choices: tuple[str, ...] = ()
    pattern: str = ""

    @property
    def default(self) -> Any:
        """What goes without saying."""
        return getattr(AS_USUAL, self.attribute)


AS_USUAL = PrintSettings()

_N = r"[0-9]{1,6}(?:[.,][0-9]{1,3})?"
_CUSTOM = re.compile(rf"({_N})\s*[x×]\s*({_N})\s*mm", re.IGNORECASE)
_ROLL = re.compile(rf"roll[\s:]*({_N})\s*mm", re.IGNORECASE)
_LENGTH = re.compile(rf"({_N})\s*mm", re.IGNORECASE)
_MARGINS = re.compile(rf"({_N})(?:\s*mm)?[\s,]+({_N})(?:\s*mm)?[\s,]+({_N})(?:\s*mm)?[\s,]+({_N})\s*mm", re.IGNORECASE)
_SHEETS = re.compile(r"([0-9]{1,3})\s*[x×]\s*([0-9]{1,3})", re.IGNORECASE)
_SCALE = re.compile(rf"({_N})\s*%")


def _refuse(template: Template, **args: str | float) -> QuantityError:
    return QuantityError(say(template, **{key: shorten(arg) if isinstance(arg, str) else arg for key, arg in args.items()}))


def parse_paper(text: str) -> str:
    """The paper in its usual words, of ``a3``, ``ansi c``, ``300x500mm`` or ``roll:914mm``. Raises `QuantityError`."""
    asked = " ".join(text.split())
    known = next((name for name in PAPERS if name.lower().replace(" ", "") == asked.lower().replace(" ", "").replace("-", "")), None)
    if known is not None:
        return known
    custom, roll = _CUSTOM.fullmatch(asked), _ROLL.fullmatch(asked)
    sides = [number(side) for match in (custom or roll,) if match for side in match.groups()]
    if not sides:
        template = QT_TRANSLATE_NOOP("printing", "unknown paper '{paper}'; known are {known}, sizes such as 300 x 500 mm, and roll 914 mm")
        raise QuantityError(say(template, paper=shorten(asked), known=", ".join(PAPERS)))
    if not all(LEAST_LENGTH <= side <= MOST_LENGTH for side in sides):
        template = QT_TRANSLATE_NOOP("printing", "paper of '{paper}' cannot be printed on; its sides are from {least} to {most} mm")
        raise _refuse(template, paper=asked, least=round(LEAST_LENGTH), most=round(MOST_LENGTH))
    texts = [format_number(side) for side in sides]
    return f"roll {texts[0]} mm" if roll else f"{texts[0]} x {texts[1]} mm"


def paper_size(paper: str) -> tuple[float, float | None]:
    """Width and height in mm of a paper as `parse_paper` gives it; a roll has no height."""
    if paper in PAPERS:
        return PAPERS[paper]
    custom, roll = _CUSTOM.fullmatch(paper), _ROLL.fullmatch(paper)
    if custom:
        return number(custom[1]), number(custom[2])
    return (number(roll[1]), None) if roll else paper_size(parse_paper(paper))


def parse_length(text: str, most: float) -> float:
    """Millimetres of ``5 mm``. Raises `QuantityError`."""
    match = _LENGTH.fullmatch(text.strip())
    if match is None:
        raise _refuse(QT_TRANSLATE_NOOP("printing", "'{text}' is not a length; write for example 5 mm"), text=text)
    if number(match[1]) > most:
        raise _refuse(QT_TRANSLATE_NOOP("printing", "'{text}' is more than {most} mm"), text=text, most=round(most))
    return number(match[1])


def format_length(mm: float) -> str:
    """``5 mm``."""
    return f"{format_number(mm)} mm"


def parse_margins(text: str) -> Margins:
    """The margins of ``10 mm``, or of ``10 15 10 15 mm`` (top, right, bottom, left). Raises `QuantityError`."""
    match = _MARGINS.fullmatch(text.strip())
    if match is None:
        return (parse_length(text, MOST_MARGIN),) * 4
    top, right, bottom, left = (number(part) for part in match.groups())
    if max(top, right, bottom, left) > MOST_MARGIN:
        raise _refuse(QT_TRANSLATE_NOOP("printing", "'{text}' is more than {most} mm"), text=text, most=round(MOST_MARGIN))
    return top, right, bottom, left


def format_margins(margins: Margins) -> str:
    """``10 mm`` where all are equal, else the four of them."""
    few = margins[:1] if len(set(margins)) == 1 else margins
    return f"{' '.join(format_number(margin) for margin in few)} mm"


def parse_sheets(text: str) -> tuple[int, int]:
    """Across and down, of ``2 x 1``. Raises `QuantityError`."""
    match = _SHEETS.fullmatch(text.strip())
    if match is None or not all(1 <= int(part) <= MOST_SHEETS for part in match.groups()):
        template = QT_TRANSLATE_NOOP("printing", "'{text}' is not like 2 x 1, with 1 to {most} sheets each way")
        raise _refuse(template, text=text, most=MOST_SHEETS)
    return int(match[1]), int(match[2])


def parse_scale(text: str) -> float:
    """1.0 of ``100 %``. Raises `QuantityError`."""
    match = _SCALE.fullmatch(text.strip())
    scale = number(f"{match[1]}e-2") if match else math.nan
    if not LEAST_SCALE <= scale <= MOST_SCALE:
        raise _refuse(QT_TRANSLATE_NOOP("printing", "'{text}' is not like 100 %, from 1 % to 2000 %"), text=text)
    return scale


def format_scale(scale: float | None) -> str:
    """``100 %`` of 1.0; nothing of None."""
    return "" if scale is None else f"{format_number(round(scale * 100, 9))} %"


def parse_hidden(text: str) -> tuple[str, ...]:
    """Fields of the title block, of ``date, hash``. Raises `QuantityError`."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = next((name for name in names if name not in TITLE_FIELDS), None)
    if unknown is not None:
        template = QT_TRANSLATE_NOOP("printing", "the title block has no '{name}'; it has {known}")
        raise QuantityError(say(template, name=shorten(unknown), known=", ".join(TITLE_FIELDS)))
    return tuple(name for name in TITLE_FIELDS if name in names)


def parse_line(text: str) -> str:
    """A short text on one line. Raises `QuantityError`."""
    if len(text) > LONGEST_LINE:
        raise QuantityError(say(QT_TRANSLATE_NOOP("fields", "the text has more than {most} characters"), most=LONGEST_LINE))
    return check_text(text)


def parse_logo(text: str) -> str:
    """The name of a picture beside the document, or nothing. Raises `QuantityError` (see `is_file_below`)."""
    if check_text(text) and not (is_file_below(text) and text.lower().endswith(PICTURES) and len(text) <= LONGEST_FILE):
        template = QT_TRANSLATE_NOOP(
            "printing", "'{text}' is not the name of a PNG, JPEG or SVG file beside the document, such as logo.png"
        )
        raise _refuse(template, text=text)
    return text


def parse_choice(text: str, choices: tuple[str, ...]) -> str:
    """One of `choices`. Raises `QuantityError`."""
    if text not in choices:
        template = QT_TRANSLATE_NOOP("printing", "'{text}' is not known here; known are {known}")
        raise QuantityError(say(template, text=shorten(text), known=", ".join(choices)))
    return text


def parse_flag(text: str) -> bool:
    """``true`` or ``false``. Raises `QuantityError`."""
    if text.lower() not in ("true", "false"):
        raise _refuse(QT_TRANSLATE_NOOP("printing", "write true or false, not '{text}'"), text=text)
    return text.lower() == "true"


def _choice(key: str, help: Template, choices: tuple[str, ...]) -> PrintField:
    return PrintField(key, key, partial(parse_choice, choices=choices), str, help, choices)


def _flag(key: str, help: Template) -> PrintField:
    return PrintField(key, key.replace("-", "_"), parse_flag, lambda value: "true" if value else "false", help)


def _line(key: str, help: Template) -> PrintField:
    return PrintField(key, key, parse_line, str, help)


_NUMBER = r"[0-9]+([.,][0-9]+)?"

PRINT_FIELDS: tuple[PrintField, ...] = (
    PrintField(
        "paper",
        "paper",
        parse_paper,
        str,
        QT_TRANSLATE_NOOP("printing", "Such as A3, Letter, Ansi C, 300 x 500 mm, or roll 914 mm"),
        pattern="^[A-Za-z0-9]",
    ),
    _choice("orientation", QT_TRANSLATE_NOOP("printing", "How the paper lies"), ORIENTATIONS),
    PrintField(
        "margins",
        "margins",
        parse_margins,
        format_margins,
        QT_TRANSLATE_NOOP("printing", "One for all, such as 10 mm, or top, right, bottom and left, such as 10 15 10 15 mm"),
        pattern="^[0-9].*mm$",
    ),
    PrintField(
        "sheets",
        "sheets",
        parse_sheets,
        lambda value: f"{value[0]} x {value[1]}",
        QT_TRANSLATE_NOOP("printing", "On how many sheets across and down the map is fitted, such as 2 x 1"),
        pattern="^[0-9]+ *[xX×] *[0-9]+$",
    ),
    PrintField(
        "scale",
        "scale",
        parse_scale,
        format_scale,
        QT_TRANSLATE_NOOP("printing", "How large, such as 100 %, on as many sheets as that takes"),
        pattern=f"^{_NUMBER} *%$",
    ),
    _choice("pages", QT_TRANSLATE_NOOP("printing", "The whole map, or each stage on a sheet of its own"), PAGES),
    _choice(
        "view",
        QT_TRANSLATE_NOOP("printing", "As the window shows it, what the customer sees, what staff do, with the load or without"),
        VIEWS,
    ),
    _choice("colours", QT_TRANSLATE_NOOP("printing", "In colour, in black and white, or without fills"), COLOURS),
    PrintField(
        "overlap",
        "overlap",
        partial(parse_length, most=MOST_OVERLAP),
        format_length,
        QT_TRANSLATE_NOOP("printing", "What neighbouring sheets both show, such as 5 mm"),
        pattern=f"^{_NUMBER} *mm$",
    ),
    _flag("crop-marks", QT_TRANSLATE_NOOP("printing", "Marks that say where to cut the sheets of a poster")),
    _flag("coordinates", QT_TRANSLATE_NOOP("printing", "Names of the sheets of a poster, such as A1")),
    _flag("assembly-map", QT_TRANSLATE_NOOP("printing", "A first sheet that shows how a poster is put together")),
    _flag("title-block", QT_TRANSLATE_NOOP("printing", "Whether sheets say what they are")),
    _line("service", QT_TRANSLATE_NOOP("printing", "What the title block says in place of the document's name")),
    _line("scenario", QT_TRANSLATE_NOOP("printing", "Which case the sheets show")),
    _line("version", QT_TRANSLATE_NOOP("printing", "The version that the title block tells")),
    _line("author", QT_TRANSLATE_NOOP("printing", "Who made it")),
    _line("date", QT_TRANSLATE_NOOP("printing", "What the title block says in place of the day of printing")),
    PrintField(
        "hide",
        "hide",
        parse_hidden,
        ", ".join,
        QT_TRANSLATE_NOOP("printing", "What the title block leaves out, such as date, hash"),
        pattern=f"^ *({'|'.join(TITLE_FIELDS)})? *(, *({'|'.join(TITLE_FIELDS)}) *)*,? *$",
    ),
    _flag("legend", QT_TRANSLATE_NOOP("printing", "Whether the meaning of outlines and marks is told")),
    PrintField(
        "logo",
        "logo",
        parse_logo,
        str,
        QT_TRANSLATE_NOOP("printing", "A PNG, JPEG or SVG file beside this document"),
        pattern=r"^([^/\\].*\.([pP][nN][gG]|[jJ][pP][eE]?[gG]|[sS][vV][gG]))?$",
    ),
)
"""All keys in canonical order."""


def print_texts(settings: PrintSettings) -> dict[str, str]:
    """Key and text of everything that is not as usual, in canonical order."""
    values = ((field, getattr(settings, field.attribute)) for field in PRINT_FIELDS)
    return {field.key: field.format(value) for field, value in values if value != field.default}
