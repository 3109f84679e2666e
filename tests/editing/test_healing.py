from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.editing.behaviours import settle
from designer.editing.edits import delete, perform
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, flow_ref

TABLE = [
    pytest.param("a>b b>c", "b", "a>c", id="one between two"),
    pytest.param(
        "a>b:Yes:0.8 a>x:No:0.2 b>c", "b", "a>c:Yes:0.8 a>x:No:0.2", id="condition and share of the way in survive, in their place"
    ),
    pytest.param("a>b b>c:Later:0.5", "b", "a>c", id="the only way out hands on nothing"),
    pytest.param("a>b b>c c>d", "b c", "a>d", id="a chain"),
    pytest.param("a>b b>c c>d d>e", "b d", "a>c c>e", id="every other step of a chain"),
    pytest.param("a>b p>b b>c", "b", "a>c p>c", id="several before, one after"),
    pytest.param("a>b b>c:Yes:0.7 b>d:No:0.3", "b", "a>c:Yes:0.7 a>d:No:0.3", id="one before, several after: a decision's ways go on"),
    pytest.param(
        "a>b:Late:0.5 a>x::0.5 b>c:Yes:0.6 b>d:No:0.4", "b", "a>c:Late:0.3 a>d:Late:0.2 a>x::0.5", id="shares multiply where a way splits"
    ),
    pytest.param(
        "a>b::0.7 a>x::0.3 b>c::0.2 b>d::0.8", "b", "a>c::0.14 a>d::0.56 a>x::0.3", id="products are written as people write shares"
    ),
    pytest.param("a>b:Late:0.5 a>x::0.5 b>c b>d", "b", "a>c:Late a>d:Late a>x::0.5", id="an unknown part is not guessed"),
    pytest.param("a>b p>b b>c b>d", "b", "", id="several before and after: nothing is guessed"),
    pytest.param("a>b b>c a>c", "b", "a>c", id="already joined"),
    pytest.param("a>b::0.2 a>c::0.8 b>c", "b", "a>c", id="the only way left takes every case"),
    pytest.param("a>b b>a", "b", "", id="no flow to the same step"),
    pytest.param("a>b b>a b>c", "b", "a>c", id="a loop back is not healed, the way on is"),
    pytest.param("a>b b>c c>b c>d", "b c", "a>d", id="a loop among the deleted"),
    pytest.param("a>b", "b", "", id="nothing after"),
    pytest.param("b>c", "b", "", id="nothing before"),
    pytest.param("a>b b>c x>y y>z", "b y", "a>c x>z", id="two separate places"),
    pytest.param("a>b a>c b>d c>d d>e", "b c d", "a>e", id="a whole fork and join"),
    pytest.param("a>b b>c", "a b c", "", id="everything"),
    pytest.param("a>b b>c b>d q>b2 b2>d", "b", "a>c a>d q>b2 b2>d", id="other flows stay"),
    pytest.param("a>b " + " ".join(f"b>t{i}" for i in range(20)), "b", "", id="more flows than a person would draw"),
]


@pytest.mark.parametrize(("before", "deleted", "after"), TABLE)
def test_that_deleting_steps_heals_the_way(
    draw: Callable[..., Blueprint], flows_of: Callable[[Blueprint], str], before: str, deleted: str, after: str
) -> None:
    start = draw(before)
    end = perform(start, delete(Ref("steps", id) for id in deleted.split()))
    assert flows_of(end) == after
    assert set(end.steps) == set(start.steps) - set(deleted.split())
    assert settle(start, end) is end


def test_that_flows_selected_with_their_step_do_not_stop_healing(
    draw: Callable[..., Blueprint], flows_of: Callable[[Blueprint], str]
) -> None:
    refs = [flow_ref("a", "b"), Ref("steps", "b"), flow_ref("b", "c")]
    assert flows_of(perform(draw("a>b b>c"), delete(refs))) == "a>c"


def test_that_untouched_steps_keep_their_identity(draw: Callable[..., Blueprint]) -> None:
    before = draw("a>b b>c x>y")
    after = perform(before, delete([Ref("steps", "b")]))
    assert all(after.steps[id] is before.steps[id] for id in "cxy")


IDS = "abcdefg"
ways_between = st.sets(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)).filter(lambda way: way[0] != way[1]), max_size=14)


def reach(blueprint: Blueprint) -> set[tuple[str, str]]:
    """All pairs of different steps of which the second can follow the first, by Warshall's closure."""
    pairs = {(step.id, flow.target) for step, flow in blueprint.flows()}
    for middle in blueprint.steps:
        sources, targets = [a for a, b in pairs if b == middle], [b for a, b in pairs if a == middle]
        pairs |= {(a, b) for a in sources for b in targets}
    return {(a, b) for a, b in pairs if a != b}


@given(ways=ways_between, gone=st.sets(st.sampled_from(IDS)))
def test_that_healing_never_makes_a_way_that_was_not_there(
    draw: Callable[..., Blueprint], ways: set[tuple[str, str]], gone: set[str]
) -> None:
    before = draw(" ".join([*(f"{a}>{b}" for a, b in sorted(ways)), *IDS]))
    after = perform(before, delete(Ref("steps", id) for id in gone))
    left = {(a, b) for a, b in reach(before) if not {a, b} & gone}
    assert reach(after) <= left
    assert all(flow.target in after.steps and flow.target != step.id for step, flow in after.flows())
    assert all(len({flow.target for flow in step.next}) == len(step.next) for step in after.steps.values())
    assert settle(before, after) is after


@given(ways=ways_between, gone=st.sampled_from(IDS))
def test_that_one_step_with_one_neighbour_on_a_side_goes_without_loss_of_a_way(
    draw: Callable[..., Blueprint], ways: set[tuple[str, str]], gone: str
) -> None:
    before = draw(" ".join([*(f"{a}>{b}" for a, b in sorted(ways)), *IDS]))
    after = perform(before, delete([Ref("steps", gone)]))
    if min(len(before.incoming[gone]), len(before.steps[gone].next)) == 1:
        assert reach(after) == {(a, b) for a, b in reach(before) if gone not in (a, b)}
