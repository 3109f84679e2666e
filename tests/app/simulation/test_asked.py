"""What is asked of simulations, from and to the text that is remembered."""

from __future__ import annotations

import pytest

from designer.app.simulation.asked import Asked, from_line, to_line


def test_that_what_is_asked_comes_back_as_it_was() -> None:
    asked = Asked("cases", 3, 500, True, 8, 2, True, 12, 9)
    assert from_line(to_line(asked)) == asked


@pytest.mark.parametrize("line", ["", "nonsense", "[1]", '{"seed": "x", "length": 4}', '{"seed": NaN}', '{"fixed": 3}'])
def test_that_a_spoilt_line_asks_for_the_usual(line: str) -> None:
    assert from_line(line) == Asked()


def test_that_numbers_out_of_bounds_come_back_into_them() -> None:
    assert from_line('{"seed": -4, "replications": 1e9}') == Asked(seed=1, replications=1000)


def test_that_only_what_is_chosen_counts() -> None:
    usual = Asked().specification()
    assert (usual.cases, usual.days, usual.warm_up, usual.replications) == (None, None, None, None)
    given = Asked("days", days=2, fixed=True, replications=7, given=True, warm_up=3, precision=2, seed=4).specification()
    assert (given.cases, given.days, given.warm_up, given.replications, given.precision, given.seed) == (None, 2.0, 10800.0, 7, 0.02, 4)
