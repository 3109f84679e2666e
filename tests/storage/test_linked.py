"""Reading the documents that links lead to: paths, circles, limits, and files that are of no use."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from designer.model.library import Library, Place, place_of
from designer.model.quantities import QuantityError
from designer.storage import linked
from designer.storage.document import read
from designer.storage.files import read_file
from designer.storage.linked import Shelf, read_linked
from tests.linked_files import FILE, LAUNDRY, hotel, put, two_files

DOCUMENTS = Path(__file__).parent.parent / "documents"


def library(path: Path) -> Library:
    return read_linked(read_file(path).blueprint, path)


def why(path: Path) -> list[str]:
    return [str(problem.message) for problem in library(path).problems]


def chain(*links: str) -> str:
    """A document with a start and a link for each of `links`."""
    steps = "".join(f"  l{i}: {{type: link, name: L{i}, lane: a, stage: s, link: {link}}}\n" for i, link in enumerate(links))
    head = "format: service-blueprint/1\nname: Chain\nstages:\n  s: {name: S}\nlanes:\n  a: {name: A, band: back office}\nsteps:\n"
    return head + "  begin: {type: start, name: Begin, lane: a, stage: s, time: 1 min}\n" + steps


def test_that_a_linked_document_is_read_from_the_folder_of_the_document(tmp_path: Path) -> None:
    found = library(two_files(tmp_path))
    assert found.problems == ()
    assert found.starts == {("", FILE): "parts-laundry--bring"}
    assert found.documents[FILE].blueprint == read(LAUNDRY).blueprint
    assert found.files == (str(tmp_path / FILE),)


def test_that_the_folder_does_for_a_document_from_a_stream(tmp_path: Path) -> None:
    two_files(tmp_path)
    assert read_linked(read(hotel()).blueprint, tmp_path).starts


def test_that_without_a_folder_nothing_is_followed(tmp_path: Path) -> None:
    found = read_linked(read(hotel()).blueprint, None)
    assert [str(problem.message) for problem in found.problems] == ["the file stands beside the document; save the document first"]


def test_that_a_document_without_links_to_files_has_no_library() -> None:
    for link in ("goodbye", "https://example.org/laundry.yaml", "mailto:laundry@example.org"):
        assert read_linked(read(hotel(link)).blueprint, None) == Library()


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("laundry.yaml", Place("laundry.yaml", "")),
        ("./parts/laundry.blueprint.yaml", Place("parts/laundry.blueprint.yaml", "")),
        ("Wäscherei 2.YML#bring-it", Place("Wäscherei 2.YML", "bring-it")),
    ],
)
def test_that_a_path_below_the_folder_is_taken(link: str, place: Place) -> None:
    assert place_of(link) == place


@pytest.mark.parametrize(
    "link",
    [
        "/etc/passwd", "/tmp/laundry.yaml", "../laundry.yaml", "parts/../../laundry.yaml", "parts//laundry.yaml", "C:/laundry.yaml", "~/x.txt",
        "laundry.txt", "The laundry in the cellar", "laundry.yaml#", "laundry.yaml#Bring it", "a" * 300 + ".yaml", " /x.yaml", "#bring", ".",
    ],
)  # fmt: skip
def test_that_any_other_path_is_refused(link: str) -> None:
    if link == "laundry.yaml#":
        assert place_of(link) == Place("laundry.yaml", "")
        return
    with pytest.raises(QuantityError, match="is not the path of a document in this folder or below it"):
        place_of(link)


@pytest.mark.parametrize("link", ["parts\\laundry.yaml", "C:\\parts\\laundry.yaml", "\\\\server\\laundry.yaml"])
def test_that_backslashes_are_told_by_name(link: str) -> None:
    with pytest.raises(QuantityError, match="has backslashes; write /"):
        place_of(link)


def test_that_a_missing_file_a_folder_and_a_pipe_are_told(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    path = put(tmp_path, {"a.yaml": chain("no.yaml", "folder.yaml", "pipe.yaml")})
    assert why(path) == ["there is no such file beside the document", "folder.yaml: this is not a file", "pipe.yaml: this is not a file"]
    assert library(path).files == tuple(str(tmp_path / name) for name in ("no.yaml", "folder.yaml", "pipe.yaml"))


def test_that_a_broken_file_is_told_with_the_place_of_its_first_problem(tmp_path: Path) -> None:
    path = put(
        tmp_path,
        {"a.yaml": chain("b.yaml"), "b.yaml": LAUNDRY.replace("lane: cellar, stage: work, next: wash", "lane: celar, stage: work")},
    )
    line = LAUNDRY[: LAUNDRY.index("  bring:")].count("\n") + 1
    assert why(path) == [f"b.yaml:{line}:43: unknown lane 'celar'; did you mean 'cellar'?"]


def test_that_a_file_may_be_linked_by_a_link_in_a_linked_file(tmp_path: Path) -> None:
    path = put(tmp_path, {"a.yaml": chain("parts/b.yaml"), "parts/b.yaml": chain("c.yaml"), "parts/c.yaml": chain()})
    found = library(path)
    assert found.problems == ()
    assert {file: one.parent for file, one in found.documents.items()} == {"parts/b.yaml": "", "parts/c.yaml": "parts/b.yaml"}
    assert found.starts["parts/b.yaml", "c.yaml"] == "parts-c--begin"


def test_that_a_circle_of_files_is_refused_and_named(tmp_path: Path) -> None:
    path = put(tmp_path, {"a.yaml": chain("b.yaml"), "b.yaml": chain("c.yaml"), "c.yaml": chain("a.yaml", "b.yaml")})
    found = library(path)
    assert [(problem.file, problem.step, str(problem.message)) for problem in found.problems] == [
        ("c.yaml", "l0", "the files link to each other in a circle: a.yaml → b.yaml → c.yaml → a.yaml"),
        ("c.yaml", "l1", "the files link to each other in a circle: b.yaml → c.yaml → b.yaml"),
    ]
    assert set(found.documents) == {"b.yaml", "c.yaml"}


def test_that_a_file_that_links_to_itself_is_a_circle(tmp_path: Path) -> None:
    assert why(put(tmp_path, {"a.yaml": chain("a.yaml#begin")})) == ["the files link to each other in a circle: a.yaml → a.yaml"]


def test_that_a_file_that_two_files_link_to_is_read_once_and_is_no_circle(tmp_path: Path) -> None:
    found = library(
        put(
            tmp_path,
            {"a.yaml": chain("b.yaml", "c.yaml", "d.yaml"), "b.yaml": chain("d.yaml"), "c.yaml": chain("d.yaml"), "d.yaml": chain()},
        )
    )
    assert found.problems == ()
    assert list(found.documents) == ["b.yaml", "d.yaml", "c.yaml"]


def test_that_symbolic_links_lead_no_further_than_paths(tmp_path: Path) -> None:
    outside = put(tmp_path, {"outside.yaml": chain()})
    path = put(tmp_path, {"inside/a.yaml": chain("b.yaml", "c.yaml", "d.yaml"), "inside/parts/real.yaml": chain("../x.yaml")})
    (tmp_path / "inside" / "b.yaml").symlink_to(outside)
    (tmp_path / "inside" / "c.yaml").symlink_to(path)
    (tmp_path / "inside" / "d.yaml").symlink_to("d.yaml")
    assert why(path) == [
        "the path leads out of the folder of the document",
        "the files link to each other in a circle: a.yaml → a.yaml",
        "there is no such file beside the document",
    ]


def test_that_one_file_with_two_names_is_one_process(tmp_path: Path) -> None:
    path = put(tmp_path, {"a.yaml": chain("b.yaml", "c.yaml"), "b.yaml": chain()})
    (tmp_path / "c.yaml").symlink_to("b.yaml")
    found = library(path)
    assert list(found.documents) == ["b.yaml"]
    assert set(found.starts.values()) == {"b--begin"}


def test_that_a_document_reached_by_a_symbolic_link_has_its_own_folder(tmp_path: Path) -> None:
    two_files(tmp_path / "real")
    (tmp_path / "alias.yaml").symlink_to(tmp_path / "real" / "hotel.blueprint.yaml")
    assert library(tmp_path / "alias.yaml").problems == ()


def test_that_hostile_files_are_refused_within_bounded_time(tmp_path: Path) -> None:
    names = {path.name: path.read_bytes() for path in sorted((DOCUMENTS / "hostile").iterdir()) if path.suffix == ".yaml"}
    names |= {
        "deep.yaml": b"[" * 200_000,
        "dashes.yaml": b"- " * 200_000,
        "latin.yaml": "name: Wäsche".encode("latin-1"),
        "empty.yaml": b"",
    }
    for name, data in names.items():
        (tmp_path / name).write_bytes(data)
    begun = time.process_time()
    found = library(put(tmp_path, {"first.blueprint.yaml": chain(*(f"'{name}'" for name in names))}))
    assert time.process_time() - begun < 20
    assert found.documents == {}
    assert len(found.problems) == len(names)


def test_that_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = put(tmp_path, {"a.yaml": chain("huge.yaml", "b.yaml"), "b.yaml": chain()})
    with (tmp_path / "huge.yaml").open("wb") as file:
        file.truncate(200_000_000)
    begun = time.process_time()
    assert why(path) == ["the linked files have more than 10 MB together"]
    assert time.process_time() - begun < 1
    assert list(library(path).documents) == ["b.yaml"]


def test_that_files_are_limited_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linked, "MOST_BYTES", 3 * len(chain()))
    path = put(tmp_path, {"a.yaml": chain(*(f"{i}.yaml" for i in range(5))), **{f"{i}.yaml": chain() for i in range(5)}})
    assert len(library(path).documents) == 3


def test_that_there_are_not_more_files_than_are_allowed(tmp_path: Path) -> None:
    files = [f"f{i}.yaml" for i in range(linked.MOST_FILES + 2)]
    found = library(put(tmp_path, {"a.yaml": chain(*files), **{name: chain() for name in files}}))
    assert len(found.documents) == linked.MOST_FILES
    assert {str(problem.message) for problem in found.problems} == {"the links lead to more than 64 files"}


def test_that_files_one_behind_the_other_are_limited(tmp_path: Path) -> None:
    path = put(tmp_path, {f"f{i}.yaml": chain(f"f{i + 1}.yaml") for i in range(20)})
    found = library(path)
    assert len(found.documents) == linked.MOST_DEPTH
    assert [str(problem.message).partition(":")[0] for problem in found.problems] == [
        "the links lead through more than 16 files one behind the other"
    ]


def two_starts(link: str) -> dict[str, str]:
    other = chain().replace("steps:\n", "steps:\n  back: {type: start, name: Back, lane: a, stage: s}\n")
    return {"a.yaml": chain(link), "b.yaml": other}


def test_that_of_several_starts_the_link_names_one(tmp_path: Path) -> None:
    assert why(put(tmp_path, two_starts("b.yaml"))) == ["b.yaml has several starts; name one of them, as in b.yaml#back"]
    assert library(put(tmp_path, two_starts("b.yaml#begin"))).starts == {("", "b.yaml#begin"): "b--begin"}
    assert why(put(tmp_path, two_starts("b.yaml#begn"))) == ["b.yaml has no start 'begn'; did you mean 'begin'?"]
    assert why(put(tmp_path, two_starts("b.yaml#wash-the-linen"))) == ["b.yaml has no start 'wash-the-linen'"]


def test_that_the_start_where_customers_come_in_is_meant_among_several(tmp_path: Path) -> None:
    files = two_starts("b.yaml")
    files["b.yaml"] = files["b.yaml"].replace("steps:\n", "demand:\n  d: {start: back, rate: 1 / h}\nsteps:\n", 1)
    assert library(put(tmp_path, files)).starts == {("", "b.yaml"): "b--back"}


def test_that_a_file_without_a_start_is_told(tmp_path: Path) -> None:
    path = put(tmp_path, {"a.yaml": chain("b.yaml"), "b.yaml": chain().replace("type: start, ", "")})
    assert why(path) == ["b.yaml has no start"]


def test_that_times_in_csv_files_stand_beside_the_linked_document(tmp_path: Path) -> None:
    text = LAUNDRY.replace("time: {lognormal: {mean: 200 s, sd: 60 s}}", "time: {empirical: times.csv}")
    path = put(tmp_path, {"hotel.blueprint.yaml": hotel(), FILE: text, "parts/times.csv": "100\n300\n"})
    found = library(path).documents[FILE].blueprint.steps["wash"].time
    assert found is not None
    assert found.mean == 200
    (tmp_path / "parts" / "times.csv").write_text("100\nnever\n", encoding="utf-8")
    assert why(path) == [f"{FILE} names times.csv:2: 'never' is neither a time nor a number of seconds from 0 up"]


def test_that_another_currency_is_told(tmp_path: Path) -> None:
    path = put(
        tmp_path,
        {"hotel.blueprint.yaml": hotel(), FILE: LAUNDRY.replace("EUR", "USD").replace("name: Laundry", "name: Laundry\ncurrency: USD")},
    )
    assert why(path) == [f"{FILE} counts in USD, this document in EUR: its costs are left out"]
    assert library(path).starts


def test_that_names_of_the_document_are_left_alone(tmp_path: Path) -> None:
    path = two_files(tmp_path)
    text = path.read_text(encoding="utf-8").replace(
        "  leave:", "  parts-laundry--own: {type: end, name: Own, lane: desk, stage: stay}\n  leave:"
    )
    assert library(put(tmp_path, {path.name: text})).documents[FILE].space == "parts-laundry-2"


def test_that_a_shelf_reads_again_only_what_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path, {"a.yaml": chain("b.yaml", "c.yaml"), "b.yaml": chain(), "c.yaml": "nonsense"})
    read_now: list[str] = []
    monkeypatch.setattr(linked, "read_file", lambda name: (read_now.append(Path(name).name), read_file(name))[1])
    blueprint, shelf = read_file(path).blueprint, Shelf()
    first = shelf.read(blueprint, path)
    assert (read_now, shelf.read(blueprint, path)) == (["b.yaml", "c.yaml"], first)
    put(tmp_path, {"c.yaml": chain()})
    again = shelf.read(blueprint, path)
    assert read_now == ["b.yaml", "c.yaml", "c.yaml"]
    assert again.problems == ()
    assert again.documents["b.yaml"].blueprint is first.documents["b.yaml"].blueprint


def test_that_links_that_only_a_scenario_sets_are_read(tmp_path: Path) -> None:
    text = hotel("goodbye") + f"scenarios:\n  out: {{name: Out, changes: [{{step: laundry, link: {FILE}}}]}}\n"
    path = put(tmp_path, {"hotel.blueprint.yaml": text, FILE: LAUNDRY})
    assert library(path).starts
