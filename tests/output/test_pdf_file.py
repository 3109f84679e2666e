"""The outer form of a PDF, read back by pypdf, which is strict on request."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from pypdf import PdfReader

from designer.output.numbers import Numbers
from designer.output.pdf_file import TOGETHER, PdfFile, pdf_text


def small_file() -> bytes:
    file = PdfFile()
    tree = file.reserve()
    content = file.stream(b"0 0 10 10 re f\n")
    page = file.add(f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 20 20]/Contents {content} 0 R>>")
    file.put(tree, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    catalog = file.add(f"<</Type/Catalog/Pages {tree} 0 R>>")
    return file.written(catalog, file.add(f"<</Title{pdf_text('Séjour (hôtel) 旅')}>>"))


def test_that_a_strict_reader_finds_every_object() -> None:
    reader = PdfReader(BytesIO(small_file()), strict=True)
    assert reader.metadata is not None
    assert reader.metadata.title == "Séjour (hôtel) 旅"
    content = reader.pages[0].get_contents()
    assert content is not None
    assert content.get_data() == b"0 0 10 10 re f\n"


def test_that_the_table_names_the_place_of_each_object() -> None:
    data = small_file()
    start = int(data.split(b"startxref\n")[1].split()[0])
    last, table = data[start:].split(b" 0 obj\n", 1)
    rows = zlib.decompress(table.split(b"stream\n", 1)[1].split(b"\nendstream")[0])
    packed = 0
    for number in range(1, int(last) + 1):
        kind, first, second = struct.unpack_from(">BIH", rows, 7 * number)
        if kind == 2:
            packed += 1
            row = struct.unpack_from(">BIH", rows, 7 * first)
            assert row[0] == 1
            assert data[row[1] :].startswith(b"%d 0 obj\n<</Type/ObjStm" % first)
            continue
        assert (kind, second) == (1, 0)
        assert data[first:].startswith(b"%d 0 obj\n" % number)
    assert packed == 4


def test_that_many_objects_are_found_each_in_its_stream() -> None:
    file = PdfFile()
    tree = file.reserve()
    pages = [file.add(f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {number} 9]>>") for number in range(1, 2 * TOGETHER + 3)]
    file.put(tree, f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join([f'{page} 0 R' for page in pages])}]>>")
    catalog = file.add(f"<</Type/Catalog/Pages {tree} 0 R>>")
    reader = PdfReader(BytesIO(file.written(catalog, file.add("<</Title(Many)>>"))), strict=True)
    assert [page.mediabox.width for page in reader.pages] == list(range(1, 2 * TOGETHER + 3))


def test_that_the_same_objects_give_the_same_bytes() -> None:
    assert small_file() == small_file()


def test_that_numbers_are_short_and_never_have_an_exponent() -> None:
    numbers = Numbers()
    assert [numbers[one] for one in (0.0, 12.0, -7.5, 0.125, 1e-7, 1234567.25, 2.999)] == [
        "0",
        "12",
        "-7.5",
        "0.12",
        "0",
        "1234567.25",
        "3",
    ]
