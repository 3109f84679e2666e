"""What the commands `export` and `print` write: the real command on real files."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from designer.cli import main
from designer.resources import template_path
from tests.command import GOOD, run


def test_that_export_of_yaml_keeps_every_byte(tmp_path: Path) -> None:
    out = tmp_path / "copy.yaml"
    assert main(["export", str(GOOD), "-o", str(out)]) == 0
    assert out.read_bytes() == GOOD.read_bytes()


def test_that_export_of_csv_is_a_row_per_step(tmp_path: Path) -> None:
    out = tmp_path / "steps.csv"
    assert main(["export", str(GOOD), "-o", str(out)]) == 0
    assert [row["id"] for row in csv.DictReader(io.StringIO(out.read_bytes().decode(), newline=""))] == ["come", "serve", "leave"]


def test_that_csv_keeps_its_line_ends_on_standard_output() -> None:
    done = run("export", GOOD, "-o", "-", "--as", "csv")
    assert done.returncode == 0
    assert done.stdout.count(b"\r\n") == 4
    assert done.stdout.count(b"\n") == 4


@pytest.mark.parametrize(("ending", "begins"), [("svg", b"<?xml"), ("png", b"\x89PNG\r\n\x1a\n"), ("pdf", b"%PDF-")])
def test_that_the_map_is_exported_without_a_display(tmp_path: Path, ending: str, begins: bytes) -> None:
    out = tmp_path / f"map.{ending}"
    done = run("export", GOOD, "-o", out)
    assert (done.returncode, done.stderr) == (0, b"")
    assert out.read_bytes().startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_that_a_map_goes_to_standard_output() -> None:
    done = run("export", GOOD, "-o", "-", "--as", "png")
    assert done.returncode == 0
    assert done.stdout.startswith(b"\x89PNG\r\n\x1a\n")


def test_that_print_writes_the_sheets_that_were_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    done = run("print", template_path("hotel"), "--paper", "A3", "--landscape", "--fit", "2x1", "-o", out)
    assert (done.returncode, done.stderr) == (0, b"")
    pages = PdfReader(out).pages
    assert len(pages) == 2
    assert [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]] == [420, 297]


def test_that_print_warns_of_what_is_hard_to_read_and_of_steps_that_are_cut(tmp_path: Path) -> None:
    done = run("print", template_path("hotel"), "-o", tmp_path / "map.pdf")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.startswith(b"service-designer: warning: names come out at 2.")
    done = run("print", template_path("hotel"), "--only", "check-in", "--scale", "1000%", "-o", "-")
    assert done.stdout.startswith(b"%PDF")
    assert done.stderr == b"service-designer: warning: a cut goes through the step Check the guest in\n"


def test_that_print_begins_with_what_the_document_keeps_and_options_go_before(tmp_path: Path) -> None:
    document = tmp_path / "kept.blueprint.yaml"
    kept = "print: {paper: A3, orientation: portrait, author: Ann Bell, pages: stages}\n"
    document.write_text(template_path("hotel").read_text(encoding="utf-8") + kept, encoding="utf-8")

    def sheets(*words: str) -> tuple[int, list[int], bool]:
        out = tmp_path / "out.pdf"
        assert main([*words, str(document), "-o", str(out)]) == 0
        pages = PdfReader(out).pages
        size = [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]]
        return len(pages), size, "Ann Bell" in " ".join(pages[0].extract_text().split())

    assert sheets("print") == (7, [297, 420], True)
    assert sheets("export") == (7, [297, 420], True)
    assert sheets("print", "--paper", "300x500mm", "--landscape", "--no-title") == (7, [500, 300], False)


@pytest.mark.parametrize(
    "words",
    [
        ["--paper", "A99"],
        ["--margin", "5"],
        ["--overlap", "9000mm"],
        ["--view", "guest"],
        ["--only", "no-such-step"],
        ["--logo", "none.png"],
    ],
)
def test_that_impossible_sheets_are_refused_and_nothing_is_written(words: list[str], tmp_path: Path) -> None:
    assert main(["print", str(GOOD), *words, "-o", str(tmp_path / "out.pdf")]) == 2
    assert list(tmp_path.iterdir()) == []


def test_that_an_unknown_printer_is_told() -> None:
    done = run("print", GOOD, "--printer", "no such printer")
    assert done.returncode == 2
    assert b"printer" in done.stderr
    assert b"defect" not in done.stderr


@pytest.mark.parametrize("ending", ["yaml", "csv", "svg", "png", "pdf"])
def test_that_a_folder_that_is_not_there_is_told(tmp_path: Path, ending: str) -> None:
    done = run("export", GOOD, "-o", tmp_path / "none" / f"out.{ending}")
    assert done.returncode == 2
    assert str(tmp_path / "none").encode() in done.stderr
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_that_export_shows_the_load_unless_it_is_not_wanted(tmp_path: Path, hotel_path: Path) -> None:
    with_load, without = tmp_path / "load.svg", tmp_path / "plain.svg"
    assert main(["export", str(hotel_path), "-o", str(with_load)]) == 0
    assert main(["export", str(hotel_path), "-o", str(without), "--no-load"]) == 0
    assert "Bottleneck" in with_load.read_text(encoding="utf-8")
    assert "Bottleneck" not in without.read_text(encoding="utf-8")
