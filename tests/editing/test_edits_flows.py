from __future__ import annotations

from collections.abc import Callable

import pytest

from designer.editing.edits import Edit, EditRefused, connect, disconnect, perform, reconnect, reorder, set_flow
from designer.model.blueprint import Blueprint
from designer.model.elements import flow_ref

Draw = Callable[..., Blueprint]
FlowsOf = Callable[[Blueprint], str]

TABLE = [
    pytest.param(connect("b", "c"), "a>b::0.5 a>c::0.5 b>c d>a", id="connect"),
    pytest.param(connect("b", "c", "Yes", 0.8), "a>b::0.5 a>c::0.5 b>c:Yes:0.8 d>a", id="connect with condition and share"),
    pytest.param(disconnect("d", "a"), "a>b::0.5 a>c::0.5", id="disconnect"),
    pytest.param(disconnect("a", "c"), "a>b d>a", id="disconnect one of two"),
    pytest.param(reconnect("a", "c", new_target="d"), "a>b::0.5 a>d::0.5 d>a", id="new target keeps share and place"),
    pytest.param(reconnect("a", "b", new_source="c"), "a>c c>b::0.5 d>a", id="new source keeps share"),
    pytest.param(reconnect("d", "a", new_source="b", new_target="c"), "a>b::0.5 a>c::0.5 b>c", id="both ends"),
    pytest.param(reconnect("d", "a", "a", "d"), "a>b::0.5 a>c::0.5 a>d", id="turned round"),
    pytest.param(set_flow("a", "b", when="Yes"), "a>b:Yes:0.5 a>c::0.5 d>a", id="condition"),
    pytest.param(set_flow("a", "b", share=0.25), "a>b::0.25 a>c::0.5 d>a", id="share"),
    pytest.param(set_flow("a", "b", share=None), "a>b a>c::0.5 d>a", id="no share"),
    pytest.param(set_flow("a", "b", when="Yes", share=1.0), "a>b:Yes:1 a>c::0.5 d>a", id="both"),
    pytest.param(reorder(flow_ref("a", "c"), 0), "a>c::0.5 a>b::0.5 d>a", id="order of the ways"),
]


@pytest.mark.parametrize(("edit", "after"), TABLE)
def test_that_flows_are_edited(draw: Draw, flows_of: FlowsOf, edit: Edit, after: str) -> None:
    assert flows_of(perform(draw("a>b::0.5 a>c::0.5 b c d>a"), edit)) == after


@pytest.mark.parametrize(
    "edit",
    [
        connect("a", "b"),
        connect("a", "a"),
        connect("a", "nobody"),
        connect("b", "c", share=2.0),
        connect("b", "c", when="\x00"),
        reconnect("b", "c", new_target="d"),
        reconnect("a", "b", new_target="c"),
        reconnect("a", "b", new_target="a"),
        set_flow("b", "a", when="x"),
        set_flow("a", "b", share=-0.1),
        reorder(flow_ref("b", "a"), 0),
    ],
)
def test_that_impossible_flows_are_refused(draw: Draw, edit: Edit) -> None:
    with pytest.raises(EditRefused):
        perform(draw("a>b a>c d"), edit)


@pytest.mark.parametrize(
    "edit",
    [
        disconnect("b", "a"),
        disconnect("nobody", "a"),
        reconnect("a", "b", "a", "b"),
        set_flow("a", "b", when="Yes"),
        set_flow("a", "b"),
        reorder(flow_ref("a", "b"), 0),
    ],
)
def test_that_nothing_to_do_gives_the_same_object(draw: Draw, edit: Edit) -> None:
    before = draw("a>b:Yes a>c")
    assert perform(before, edit) is before


def test_that_the_rule_between_the_new_ends_holds_when_a_flow_is_led_elsewhere(draw: Draw) -> None:
    blueprint = draw("a>b s e", s="start", e="end")
    for edit in (reconnect("a", "b", new_target="s"), reconnect("a", "b", new_source="e")):
        with pytest.raises(EditRefused):
            perform(blueprint, edit)
