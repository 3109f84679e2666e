"""Printing on a real print server: `cupsd` with its PDF printer (cups-pdf), read back from what comes out.

`make test-printing` brings both and runs this; where there is no such queue the tests say so and are passed over.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from designer.model.blueprint import Blueprint
from designer.model.printing import PrintSettings
from designer.output.job import Job, job_of
from designer.output.printer import find_printer, print_job, printing
from designer.output.walk_throughs import form_job
from designer.storage.document import read
from designer.storage.files import FileProblem

MOST_SECONDS = 60.0


def said(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False).stdout


def pdf_queue() -> str:
    """The name of a queue that writes PDF files; nothing if there is none."""
    if not (shutil.which("lpstat") and shutil.which("pdfinfo")):
        return ""
    found = re.search(r"device for (\S+): cups-pdf:", said("lpstat", "-v"))
    return found[1] if found else ""


QUEUE = pdf_queue()
pytestmark = pytest.mark.skipif(not QUEUE, reason="there is no print server with a PDF queue here; `make test-printing` brings one")
as_root = pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root may change a print server's queues")


@pytest.fixture
def title() -> Iterator[str]:
    """A name of which no other job is; what came out under it is taken away again."""
    name = f"Sheets{uuid.uuid4().hex[:10]}"
    yield name
    for path in come_out(name):
        path.unlink()


def come_out(name: str) -> list[Path]:
    import pwd

    folders = Path(pwd.getpwuid(os.getuid()).pw_dir, "PDF"), Path("/var/spool/cups-pdf/ANONYMOUS")
    return [path for folder in folders if folder.is_dir() for path in folder.glob(f"*{name}*.pdf")]


def waited(name: str) -> Path:
    """The file that a job called `name` becomes."""
    until = time.monotonic() + MOST_SECONDS
    while time.monotonic() < until:
        found = come_out(name)
        if found and said("pdfinfo", str(found[0])) and name not in said("lpstat", "-W", "not-completed", "-o"):
            return found[0]
        time.sleep(0.2)
    raise AssertionError(f"{name} did not come out of {QUEUE}")


def job(blueprint: Blueprint, name: str, settings: PrintSettings) -> Job:
    return job_of(blueprint.with_(name=name), settings, b"", None, {})


def facts(path: Path) -> tuple[int, list[int]]:
    """The number of pages, and the shorter and the longer side of the paper in mm."""
    told = said("pdfinfo", str(path))
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told)
    pages = re.search(r"Pages:\s+(\d+)", told)
    assert size is not None
    assert pages is not None
    return int(pages[1]), sorted(round(float(side) / 72 * 25.4) for side in size.groups())


def ink_on(path: Path, folder: Path) -> int:
    """How many sheets of `path` are rendered into `folder`: each has ink."""
    subprocess.run(["pdftoppm", "-r", "20", "-gray", str(path), str(folder / "sheet")], check=True, timeout=60, capture_output=True)
    sheets = sorted(folder.glob("sheet*.pgm"))
    for sheet in sheets:
        dots = sheet.read_bytes()[20:]
        assert sum(dot < 200 for dot in dots) > 100
    return len(sheets)


@pytest.mark.parametrize(
    ("settings", "pages", "size"),
    [
        (PrintSettings("A4"), 1, [210, 297]),
        (PrintSettings("A3", sheets=(3, 1)), 3, [297, 420]),
        (PrintSettings("Letter", pages="stages"), 12, [216, 279]),
        (PrintSettings("300 x 500 mm", orientation="portrait"), 1, [300, 500]),
    ],
)
def test_that_what_comes_out_has_the_pages_and_the_paper_that_were_chosen(
    long_chain: Blueprint, title: str, settings: PrintSettings, pages: int, size: list[int]
) -> None:
    assert print_job(job(long_chain, title, settings), QUEUE) == pages
    assert facts(waited(title)) == (pages, size)


def test_that_every_sheet_that_comes_out_has_ink(long_chain: Blueprint, title: str, tmp_path: Path) -> None:
    print_job(job(long_chain, title, PrintSettings("A4", sheets=(3, 1))), QUEUE)
    assert ink_on(waited(title), tmp_path) == 3


@pytest.mark.parametrize(
    ("settings", "size"),
    [
        (PrintSettings("A4", orientation="landscape"), [210, 297]),
        (PrintSettings("Letter", orientation="portrait", colours="black and white"), [216, 279]),
        (PrintSettings("A3", orientation="landscape", colours="ink-saving"), [297, 420]),
    ],
)
@pytest.mark.parametrize("filled", [False, True], ids=["blank", "filled"])
def test_that_the_form_of_a_walk_through_comes_out(
    hotel_path: Path, title: str, tmp_path: Path, settings: PrintSettings, size: list[int], filled: bool
) -> None:
    hotel = read(hotel_path.read_bytes()).blueprint
    walk = next(iter(hotel.walk_throughs.values())) if filled else None
    form = form_job(hotel.with_(name=title), settings, walk)
    assert print_job(form, QUEUE) == len(form.printout.leaves) > 1
    path = waited(title)
    assert facts(path) == (len(form.printout.leaves), size)
    assert ink_on(path, tmp_path) == len(form.printout.leaves)


def test_that_a_job_with_a_long_name_comes_out_under_it(hotel: Blueprint, title: str) -> None:
    print_job(job(hotel, title + " long" * 100, PrintSettings()), QUEUE)
    assert facts(waited(title)) == (1, [210, 297])


def test_that_a_cancelled_job_does_not_come_out(long_chain: Blueprint, title: str) -> None:
    printer = QPrinter(find_printer(QUEUE), QPrinter.PrinterMode.HighResolution)
    pieces = printing(printer, job(long_chain, f"{title}cancelled", PrintSettings(sheets=(4, 1))), many=5)
    for done, _ in pieces:
        if done == 2:
            break
    pieces.close()
    print_job(job(long_chain, f"{title}whole", PrintSettings()), QUEUE)
    waited(f"{title}whole")
    assert come_out(f"{title}cancelled") == []
    assert f"{title}cancelled" not in said("lpstat", "-W", "all", "-o")


def test_that_an_unknown_printer_is_told_with_those_that_there_are(hotel: Blueprint) -> None:
    with pytest.raises(FileProblem) as refused:
        print_job(job(hotel, "nothing", PrintSettings()), "no such printer")
    assert QUEUE in str(refused.value)


@as_root
def test_that_a_queue_that_refuses_jobs_is_told(hotel: Blueprint, title: str) -> None:
    subprocess.run(["cupsreject", QUEUE], check=True, timeout=60)
    try:
        with pytest.raises(FileProblem) as refused:
            print_job(job(hotel, title, PrintSettings()), QUEUE)
        assert "not accepting" in str(refused.value)
    finally:
        subprocess.run(["cupsaccept", QUEUE], check=True, timeout=60)
    assert come_out(title) == []


@as_root
def test_that_a_printer_that_is_gone_meanwhile_is_told(hotel: Blueprint, title: str) -> None:
    subprocess.run(["lpadmin", "-p", title, "-E", "-v", "file:/dev/null"], check=True, timeout=60, capture_output=True)
    try:
        printer = QPrinter(QPrinterInfo.printerInfo(title), QPrinter.PrinterMode.HighResolution)
        assert printer.printerName() == title
    finally:
        subprocess.run(["lpadmin", "-x", title], check=True, timeout=60)
    with pytest.raises(FileProblem) as refused:
        list(printing(printer, job(hotel, title, PrintSettings())))
    assert "gone" in str(refused.value)
