"""How far a long job is, as the whole of it is told."""

from __future__ import annotations

from designer.output.progress import WHOLE, followed, part_of


def test_that_a_part_of_a_job_goes_on_where_the_one_before_it_ended() -> None:
    heard: list[tuple[int, int]] = []
    for low, high in ((0.0, 0.25), (0.25, 1.0)):
        told = part_of(lambda done, wanted: heard.append((done, wanted)), low, high)
        assert list(followed("abc", 3, told)) == ["a", "b", "c"]
        told(3, 3)
    assert [done for done, _ in heard] == [0, 83, 167, 250, 250, 500, 750, WHOLE]
    assert {wanted for _, wanted in heard} == {WHOLE}


def test_that_a_part_without_pieces_stays_where_it_begins() -> None:
    heard: list[int] = []
    part_of(lambda done, _wanted: heard.append(done), 0.5, 1.0)(0, 0)
    assert heard == [500]
