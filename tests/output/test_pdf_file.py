"""The outer form of a PDF, read back by pypdf, which is strict on request."""

from __future__ import annotations

import re
from io import BytesIO

from pypdf import PdfReader

from designer.output.numbers import Numbers
from designer.output.pdf_file import PdfFile, pdf_text


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
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", data)]
    for number, place in enumerate(places, 1):
        assert data[place:].startswith(b"%d 0 obj\n" % number)
    start = int(data.split(b"startxref\n")[1].split()[0])
    assert data[start:].startswith(b"xref\n")


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
