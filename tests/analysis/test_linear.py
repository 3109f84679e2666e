import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis.linear import solve


@st.composite
def systems(draw: st.DrawFn) -> tuple[list[float], list[list[tuple[int, float]]]]:
    """Up to 12 equations whose weights in a row add up to less than one."""
    size = draw(st.integers(1, 12))
    rows = []
    for _ in range(size):
        others = draw(st.lists(st.integers(0, size - 1), unique=True, max_size=4))
        total = draw(st.floats(0.1, 0.99))
        rows.append([(other, total / len(others)) for other in others])
    return draw(st.lists(st.floats(0, 10), min_size=size, max_size=size)), rows


@given(systems())
def test_that_a_solution_solves_its_equations(system: tuple[list[float], list[list[tuple[int, float]]]]) -> None:
    base, rows = system
    found = solve(base, rows, range(len(base)))
    for i, row in enumerate(rows):
        assert found[i] == pytest.approx(base[i] + sum(factor * found[j] for j, factor in row), rel=1e-6, abs=1e-9)


@given(systems())
def test_that_the_order_does_not_matter(system: tuple[list[float], list[list[tuple[int, float]]]]) -> None:
    base, rows = system
    forward, backward = solve(base, rows, range(len(base))), solve(base, rows, range(len(base) - 1, -1, -1))
    assert forward == pytest.approx(backward, rel=1e-6, abs=1e-9)


def test_that_what_is_not_asked_for_stays_zero() -> None:
    assert solve([1.0, 2.0, 3.0], [[], [(0, 1.0)], []], [0, 1]) == [1.0, 3.0, 0.0]


@pytest.mark.parametrize("again", [0.5, 0.99, 0.9999, 0.999999])
def test_that_a_loop_that_is_seldom_left_is_solved_exactly(again: float) -> None:
    size = 200
    rows: list[list[tuple[int, float]]] = [[(i - 1, 1.0)] if i else [(size - 1, again)] for i in range(size)]
    found = solve([1.0] + [0.0] * (size - 1), rows, range(size))
    assert found[0] == pytest.approx(1 / (1 - again), rel=1e-6)


def test_that_a_loop_without_a_way_out_is_very_large_at_once() -> None:
    rows: list[list[tuple[int, float]]] = [[], [(0, 1.0), (2, 1.0)], [(1, 1.0)]]
    assert solve([1.0, 0.0, 0.0], rows, range(3))[2] > 1e8


def test_that_a_loop_that_nothing_enters_stays_empty() -> None:
    assert solve([1.0, 0.0, 0.0], [[], [(2, 1.0)], [(1, 1.0)]], range(3)) == [1.0, 0.0, 0.0]


def test_that_a_dense_knot_of_hundreds_ends_with_a_rough_value() -> None:
    size = 300
    rows = [[(j, 0.9999 / size) for j in range(size)] for _ in range(size)]
    found = solve([1.0] * size, rows, range(size))
    assert 1000 < found[0] <= 10000 * 1.001
