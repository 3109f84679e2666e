"""Puts what the commands make of the hotel on one picture for the README: a part of ``make screenshots``. It needs poppler's pdftoppm."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "resources" / "help" / "pictures" / "outputs.png"
HOTEL = ROOT / "resources" / "templates" / "hotel.blueprint.yaml"
WIDTH, GAP, CAPTION = 1680, 28, 30
DPI = 60  # of the sheets before they are made as small as their cells


@dataclass(frozen=True)
class Sheets:
    """One cell: its caption, the command that writes a PDF, and which of its pages, if it has so many, are shown in how many columns."""

    caption: str
    command: tuple[str, ...]
    pages: tuple[int, ...] = (1,)
    columns: int = 1


POSTER = ("print", "--crop-marks", "--assembly-map")
REPORT = ("export", "--report", "--simulate")
ROWS: tuple[tuple[Sheets, ...], ...] = (
    (
        Sheets("The map on one A3 sheet, with the load of each step", ("print", "--paper", "A3")),
        Sheets("What the customer sees", ("print", "--paper", "A3", "--view", "customer")),
        Sheets("What the staff does", ("print", "--paper", "A3", "--view", "staff")),
    ),
    (
        Sheets("A poster of A4 sheets, with crop marks and an assembly map", (*POSTER, "--fit", "4x3"), (1, 2, 3, 4, 5, 6, 7, 8, 9), 5),
        Sheets("Two sheets side by side", ("print", "--paper", "A4", "--fit", "2x1"), (1, 2), 1),
    ),
    (
        Sheets("A sheet for each stage", ("print", "--paper", "A4", "--stage-per-sheet"), (1, 2, 3, 4, 5, 6, 7), 4),
        Sheets("A stage alone", ("print", "--paper", "A4", "--only", "food")),
        Sheets("In black and white", ("print", "--paper", "A3", "--black-and-white")),
    ),
    (
        Sheets("Saving ink", ("print", "--paper", "A3", "--ink-saving")),
        Sheets("From a roll of 610 mm", ("print", "--paper", "roll:610mm")),
        Sheets("On paper of 300 x 500 mm", ("print", "--paper", "300x500mm", "--view", "plain")),
    ),
    (
        Sheets("The report, with figures and charts", REPORT, (1, 4, 12, 15, 16), 5),
        Sheets("What was simulated, and the step sheets", REPORT, (20, 22, 30, 37), 4),
    ),
    (
        Sheets("The form for a walk-through", ("export", "--walk-through"), (1, 2), 2),
        Sheets("The form with what was observed", ("export", "--walk-through", "guest-in-may"), (1, 2), 2),
    ),
)


def main() -> int:
    if shutil.which("pdftoppm") is None:
        print("pdftoppm is missing; it is in poppler-utils", file=sys.stderr)
        return 2
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        problem = draw(Path(folder))
    del running
    if problem:
        print(problem, file=sys.stderr)
        return 2
    print(f"wrote {PICTURE.relative_to(ROOT)}")
    return 0


def draw(folder: Path) -> str:
    """Make all sheets and the picture of them; what went wrong, or nothing."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

    rows = []
    for number, row in enumerate(ROWS):
        cells = []
        for place, sheets in enumerate(row):
            files = made(sheets, folder / f"{number}-{place}")
            if not files:
                return f"there are no sheets of '{sheets.caption}'"
            cells.append((sheets, [QImage(str(file)) for file in files]))
        rows.append((cells, fitted([shape(sheets, pages) for sheets, pages in cells])))
    height = sum(high + CAPTION + GAP for _, (_, high) in rows) + GAP
    picture = QImage(WIDTH, round(height), QImage.Format.Format_RGB32)
    picture.fill(QColor("#e9edf2"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    font = QFont()
    font.setPixelSize(17)
    painter.setFont(font)
    top = float(GAP)
    for cells, (widths, high) in rows:
        left = float(GAP)
        for (sheets, pages), wide in zip(cells, widths, strict=True):
            painter.setPen(QPen(QColor("#1d2733")))
            painter.drawText(QRectF(left, top, wide, CAPTION), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, sheets.caption)
            for at, page in enumerate(pages):
                box = QRectF(*cell(sheets, pages, at, (left, top + CAPTION, wide, high)))
                scaled = page.scaled(box.size().toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
                painter.drawImage(box.topLeft(), scaled)
                painter.setPen(QPen(QColor("#aab4bf")))
                painter.drawRect(box)
            left += wide + GAP
        top += high + CAPTION + GAP
    painter.end()
    return "" if picture.save(str(PICTURE)) else f"{PICTURE} could not be written"


def made(sheets: Sheets, folder: Path) -> list[Path]:
    """The pages that `sheets` shows, as images."""
    folder.mkdir()
    pdf = folder / "sheets.pdf"
    first, *options = sheets.command
    subprocess.run([sys.executable, "-m", "designer", first, str(HOTEL), *options, "-o", str(pdf)], check=True, cwd=ROOT)
    for number in map(str, sheets.pages):
        subprocess.run(["pdftoppm", "-r", str(DPI), "-f", number, "-l", number, "-png", str(pdf), str(folder / "page")], check=False)
    return sorted(folder.glob("page*.png"))


INNER = 8.0  # between the sheets of one cell


def shape(sheets: Sheets, pages: list[QImage]) -> float:
    """The width of a cell for a height of 1, without the gaps inside."""
    columns = min(sheets.columns, len(pages))
    return columns * pages[0].width() / (-(-len(pages) // columns) * pages[0].height())


def fitted(shapes: list[float]) -> tuple[list[float], float]:
    """The widths of the cells of a row that are all as high, and this height."""
    high = (WIDTH - GAP * (len(shapes) + 1)) / sum(shapes)
    return [high * one for one in shapes], high


def cell(sheets: Sheets, pages: list[QImage], at: int, room: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Where the page `at` stands in the `room` of its cell."""
    left, top, wide, high = room
    columns = min(sheets.columns, len(pages))
    lines = -(-len(pages) // columns)
    width, height = (wide - (columns - 1) * INNER) / columns, (high - (lines - 1) * INNER) / lines
    scale = min(width / pages[at].width(), height / pages[at].height())
    return (
        left + at % columns * (width + INNER),
        top + at // columns * (height + INNER),
        pages[at].width() * scale,
        pages[at].height() * scale,
    )


if __name__ == "__main__":
    sys.exit(main())
