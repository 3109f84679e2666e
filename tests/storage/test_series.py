"""Measured times and arrivals in CSV files beside a document."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import empirical
from designer.model.elements import Demand, Patience, Ref, Step
from designer.storage import series
from designer.storage.series import SeriesError, with_series


def service(times: str = "", arrivals: str = "", patience: str = "") -> Blueprint:
    step = Step("cook", "Cook", "l", "s", time=empirical(source=times) if times else None)
    if patience:
        step = Step("cook", "Cook", "l", "s", patience=Patience(empirical(source=patience), "away"))
    demand = Demand("guests", "cook", arrivals=arrivals) if arrivals else Demand("guests", "cook", 0.01)
    return Blueprint(steps=Table.of([step]), demand=Table.of([demand]))


def times(folder: Path, content: bytes) -> tuple[float, ...]:
    (folder / "t.csv").write_bytes(content)
    time = with_series(service(times="t.csv"), folder).steps["cook"].time
    assert time is not None
    assert time.source == "t.csv"
    return time.parameters


def arrivals(folder: Path, content: bytes) -> tuple[float, ...]:
    (folder / "a.csv").write_bytes(content)
    return with_series(service(arrivals="a.csv"), folder).demand["guests"].listed


@pytest.mark.parametrize(
    ("content", "values"),
    [
        (b"5 min\n90 s\n", (300.0, 90.0)),
        (b"duration,who\n300,Ann\n90.5,Bob\n", (300.0, 90.5)),
        ("Zeit;Bemerkung\r\n5 min;über\r\n".encode("latin-1"), (300.0,)),
        (b"\xef\xbb\xbf12\n\n13\n", (12.0, 13.0)),
        (b'"1 h 30 min"\t"x"\n', (5400.0,)),
        (b"0", (0.0,)),
    ],
)
def test_that_times_are_read_as_people_and_programs_write_them(tmp_path: Path, content: bytes, values: tuple[float, ...]) -> None:
    assert times(tmp_path, content) == values


@pytest.mark.parametrize(
    ("content", "values"),
    [
        (b"0\n60\n60\n", (0.0, 60.0, 60.0)),
        (b"came\n08:00\n08:15:30\n17:05\n", (28800.0, 29730.0, 61500.0)),
        (b"2024-05-15T08:00:00\n2024-05-16 09:30\n", (2 * 86400 + 28800.0, 3 * 86400 + 34200.0)),
        (b"2024-05-20T00:00:00Z\n", (0.0,)),
    ],
)
def test_that_arrivals_count_from_a_monday(tmp_path: Path, content: bytes, values: tuple[float, ...]) -> None:
    assert arrivals(tmp_path, content) == values


@pytest.mark.parametrize(
    ("content", "line", "why"),
    [
        (b"", 0, "empty"),
        (b"time\n", 1, "neither a time"),
        (b"5\n-3\n", 2, "neither a time"),
        (b"5\nNaN\n", 2, "neither a time"),
        (b"nan\n5\n", 1, "neither a time"),
        (b"5\n\nsoon\n", 3, "neither a time"),
        (b"1e300\n", 1, "neither a time"),
        (b"\x00\x01\xff\n5\nx", 3, "neither a time"),
    ],
)
def test_that_bad_times_are_told_with_file_line_and_element(tmp_path: Path, content: bytes, line: int, why: str) -> None:
    with pytest.raises(SeriesError, match=why) as caught:
        times(tmp_path, content)
    (problem,) = caught.value.problems
    assert (problem.ref, problem.file, problem.line) == (Ref("steps", "cook"), "t.csv", line)
    assert "t.csv" in str(problem)
    assert "steps/cook" in str(problem)
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems


@pytest.mark.parametrize(
    ("content", "line", "why"),
    [
        (b"5\n3\n", 2, "must be sorted"),
        (b"came\n2024-05-15T08:00:00\n2024-05-14T08:00:00\n", 3, "must be sorted"),
        (b"2024-05-15T08:00:00\n08:00\n", 2, "cannot stand in one file"),
        (b"5\n25:00\n", 2, "neither a time"),
        (b"5\n1e12\n", 2, "neither a time"),
    ],
)
def test_that_bad_arrivals_are_told(tmp_path: Path, content: bytes, line: int, why: str) -> None:
    with pytest.raises(SeriesError, match=why) as caught:
        arrivals(tmp_path, content)
    assert [(problem.ref, problem.line) for problem in caught.value.problems] == [(Ref("demand", "guests"), line)]


def test_that_missing_files_are_told_all_at_once(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SeriesError) as caught:
        with_series(service(times="no.csv", arrivals="folder.csv"), tmp_path)
    assert [problem.file for problem in caught.value.problems] == ["no.csv", "folder.csv"]
    with pytest.raises(SeriesError, match="save the document first"):
        with_series(service(times="no.csv"), None)


def test_that_no_file_elsewhere_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("5\n")
    (tmp_path / "inside").mkdir()
    for name in ("../secret.csv", str(tmp_path / "secret.csv")):
        with pytest.raises(SeriesError, match="not the name of a CSV file"):
            with_series(service(times=name), tmp_path / "inside")


def test_that_large_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series, "MOST_ROWS", 3)
    assert len(times(tmp_path, b"1\n2\n3\n")) == 3
    with pytest.raises(SeriesError, match="more than 3 lines"):
        times(tmp_path, b"1\n2\n3\n4\n")
    monkeypatch.setattr(series, "MOST_BYTES", 10)
    with pytest.raises(SeriesError, match="MB"):
        times(tmp_path, b"1,2,3,4,5,6\n")


def test_that_patience_is_filled_and_what_names_no_file_stays_the_same_value(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("60\n")
    patience = with_series(service(patience="p.csv"), tmp_path).steps["cook"].patience
    assert patience is not None
    assert patience.time.parameters == (60.0,)
    plain = service()
    assert with_series(plain, None) is plain
