"""What Qt does not tell of a print server, and cannot ask of it: whether it took a job, and to forget one (CUPS, by its own library)."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtPrintSupport import QPrintEngine, QPrinter

FIRST_ERROR = 0x0400  # of the answers of a print server (RFC 8011, 4.1.6): what is less is a success
OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)  # of Qt's engine for CUPS: pairs of names and values that go with the job


class _Job(ctypes.Structure):
    """The beginning of `cups_job_t` of cups/cups.h, and how long all of it is."""

    _fields_ = [
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed", ctypes.c_long),
        ("creation", ctypes.c_long),
        ("processing", ctypes.c_long),
    ]


def _library(printer: QPrinter) -> ctypes.CDLL | None:
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat or not sys.platform.startswith("linux"):
        return None
    try:
        return ctypes.CDLL("libcups.so.2")
    except OSError:
        return None


def complaint(printer: QPrinter) -> str:
    """What the print server said against the job that this thread sent last; nothing if it took it. Qt keeps silent of that."""
    cups = _library(printer)
    if cups is None or cups.cupsLastError() < FIRST_ERROR:
        return ""
    cups.cupsLastErrorString.restype = ctypes.c_char_p
    return (cups.cupsLastErrorString() or b"?").decode("utf-8", "replace")


def hold(printer: QPrinter) -> None:
    """Let the server keep the job that is being painted: Qt sends what there is, also of a job that is given up."""
    if _library(printer) is not None:
        printer.printEngine().setProperty(OPTIONS, ["job-hold-until", "indefinite"])


def forget(printer: QPrinter, title: str) -> None:
    """Cancel this user's jobs on the printer that are called `title` and have not begun."""
    cups = _library(printer)
    if cups is None:
        return
    name, jobs = printer.printerName().encode("utf-8"), ctypes.POINTER(_Job)()
    count = cups.cupsGetJobs(ctypes.byref(jobs), name, 1, 0)
    held = [jobs[number].id for number in range(max(0, count)) if jobs[number].title == title.encode("utf-8") and jobs[number].state == 4]
    cups.cupsFreeJobs(count, jobs)
    for job in held:
        cups.cupsCancelJob(name, job)
