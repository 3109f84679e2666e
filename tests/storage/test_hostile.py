"""Hostile documents: a clear error in bounded time and memory, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from designer.storage.document import read
from designer.storage.files import read_file
from designer.storage.problems import DocumentError
from designer.storage.strict_yaml import MOST_BYTES

DOCUMENTS = Path(__file__).parent.parent / "documents" / "hostile"
HEAD = "format: service-blueprint/1\n"

READ = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (700_000_000, 700_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
from designer.storage.files import read_file
from designer.storage.problems import DocumentError
try:
    read_file(sys.argv[1])
except DocumentError as error:
    print(error)
"""


def refused(path: Path) -> str:
    """What is said of a document by a process that is ended where it needs more than 700 MB or 20 seconds of a processor."""
    done = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, f"{done.returncode}: {done.stderr[-2000:]}"
    assert len(done.stdout) < 50_000
    return done.stdout.replace(str(path), "file")


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("brackets", HEAD + "x-a: " + "[" * 200_000, "nested more than 64 levels"),
        ("braces", HEAD + "x-a: " + "{a: " * 100_000, "nested more than 64 levels"),
        ("dashes", "- " * 100_000, "nested more than 64 levels"),
        ("dash-lines", "".join(" " * n + "-\n" for n in range(3000)), "nested more than 64 levels"),
        ("questions", "? " * 100_000, "nested more than 64 levels"),
        ("levels", HEAD + "".join(" " * n + f"a{n}:\n" for n in range(4000)), "nested more than 64 levels"),
        ("many-values", HEAD + "x-a: [" + "0," * 3_000_000 + "]", "more than 1000000 values"),
        ("long-key", HEAD + "k" * 5_000_000 + ": 1\n", "':' is missing"),
        ("many-keys", HEAD + "".join(f"key{n}: 1\n" for n in range(100_000)), "2:1: unknown key 'key0'"),
        ("same-key", HEAD + "name: x\n" * 100_000, "3:1: 'name' stands here twice"),
        ("anchors", HEAD + "".join(f"x-{n}: &a{n} 1\n" for n in range(100_000)), "anchors (&a0) are not read"),
        ("open-quote", HEAD + 'name: "' + "a" * 5_000_000, "a quote that was opened is not closed"),
        ("comments", "#\n" * 4_000_000, "the document is empty"),
        ("big-number", HEAD + "x-a: " + "9" * 1_000_000, "more than 20000 characters"),
        ("long-name", HEAD + "name: " + "a" * 9_000_000, "more than 20000 characters"),
        ("unknown-steps", HEAD + "stages: {s: {name: S}}\nlanes: {l: {name: L, band: support}}\nsteps:\n"
         + "".join(f"  step-number-{n}: {{name: N, lane: l, stage: s, next: step-nomber-{n}}}\n" for n in range(8_000)),
         "did you mean 'step-number-"),
    ],
)  # fmt: skip
def test_that_a_huge_or_deep_document_is_refused_in_bounded_time_and_memory(name: str, text: str, problem: str, tmp_path: Path) -> None:
    file = tmp_path / f"{name}.yaml"
    file.write_text(text)
    assert problem in refused(file)


def test_that_200_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.yaml"
    with file.open("wb") as handle:
        handle.truncate(200_000_000)
    assert refused(file) == "file:1:1: the document has 200.0 MB; the most is 10 MB\n"


def test_that_a_file_without_end_is_refused() -> None:
    assert "not a file" in subprocess.run(
        [sys.executable, "-c", READ, "/dev/zero"], capture_output=True, text=True, timeout=60, check=False
    ).stderr  # fmt: skip


def test_that_the_largest_allowed_text_is_still_looked_at() -> None:
    with pytest.raises(DocumentError, match="the most is 10 MB"):
        read(b" " * (MOST_BYTES + 1))


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("tag", "3:8: tags (tag:yaml.org,2002:python/object/apply:os.system) are not read; take it away"),
        ("aliases", "3:6: anchors (&a) are not read; take it away"),
        ("merge", "6:5: merge keys (<<) are not read; write the values themselves"),
        ("second", "3:1: a second document begins here; a file holds one"),
        ("duplicate", "5:5: 'name' stands here twice"),
        ("nan", "8:19: a coordinate is a number between -1000000 and 1000000"),
        ("latin-1", "2:8: byte 0xFC is not UTF-8 (is the document Latin-1?); save it as UTF-8"),
        ("utf-16", "1:1: the document is UTF-16; save it as UTF-8"),
        ("control", "2:10: the character U+0007 cannot stand in a document"),
        ("separator", "2:10: the character U+2028 cannot stand in a document"),
        ("return", "2:10: the character U+000D cannot stand in a document"),
        ("tab", "3:1: a tab cannot indent; use spaces"),
        ("binary", "1:1: byte 0x89 is not UTF-8 (is the document Latin-1?); save it as UTF-8"),
    ],
)
def test_that_a_hostile_document_is_refused_at_its_place(name: str, problem: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_file(DOCUMENTS / f"{name}.blueprint.yaml")
    assert problem in [str(found) for found in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: [1,2\nb: 3\n", "2:2: a ',' or ']' is missing here"),
        ("a: {b: 1\nc: 2\n", "2:2: a ',' or '}' is missing here"),
        ("a: b: c\n", "1:5: a colon is not expected here; put the text in quotes if it belongs to it"),
        ("a: 'x\nb: 1\n", "1:4: a quote that was opened is not closed"),
        ("a: @x\n", "1:4: a value cannot begin with this character; put it in quotes"),
        ("- a\nb: 1\n", "2:1: a list item begins with '- ' at the same indentation"),
        ("a: 1\nb\nc: 1\n", "3:1: a ':' is missing after this key"),
        ('a: "\\q"\n', "1:5: this escape is unknown; write \\\\ for a backslash in double quotes"),
        ("a: - b\n", "1:4: a list cannot begin here; put it on the next line"),
        ("? [x]\n: 1\n", "1:3: a key must be a plain text"),
        ("%TAG ! x\n---\na: 1\n", "1:1: tags (%TAG) are not read; take it away"),
        ("a: *b\n", "1:4: aliases (*b) are not read; write the value itself"),
    ],
)
def test_that_broken_yaml_is_told_in_plain_words(text: str, problem: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(text)
    assert problem in [str(found) for found in caught.value.problems]
