"""The menu of the map: what it offers for steps, flows, lanes and stages, and what that does."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer.app.main_window import MainWindow
from designer.app.map_menu import fill_map_menu
from designer.editing.edits import add_step, connect, disconnect, set_attribute
from designer.model.elements import Band, Flow, Ref, Step, StepKind, flow_ref

CHECK_IN = Ref("steps", "check-in")


def rows(menu: QMenu) -> dict[str, QAction]:
    """The rows of a menu and of those below it, by their words."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found.update(rows(below))
        found[action.text().replace("&", "")] = action
    return found


def menu_of(window: MainWindow, *refs: Ref) -> dict[str, QAction]:
    """The rows for `refs`, which are selected."""
    window.selection.set(refs)
    menu = QMenu(window)
    fill_map_menu(menu, window, refs, window._fillers)
    return rows(menu)


def test_that_a_step_can_be_hidden_shown_and_left_to_its_band(opened: MainWindow) -> None:
    assert menu_of(opened, CHECK_IN)["As its band says"].isChecked()
    menu_of(opened, CHECK_IN)["Hidden from the customer"].trigger()
    assert opened.session.blueprint.steps["check-in"].visible is False
    found = menu_of(opened, CHECK_IN)
    assert found["Hidden from the customer"].isChecked()
    found["Seen by the customer"].trigger()
    assert opened.session.blueprint.steps["check-in"].visible is True
    menu_of(opened, CHECK_IN)["As its band says"].trigger()
    assert opened.session.blueprint.steps["check-in"].visible is None


def test_that_a_step_can_be_made_another_kind_where_its_flows_allow_it(opened: MainWindow) -> None:
    found = menu_of(opened, CHECK_IN)
    assert found["Decision"].isEnabled()
    wait = [action for action in found.values() if action.text() == "Wait" and action.isCheckable()]
    wait[0].trigger()
    assert opened.session.blueprint.steps["check-in"].kind is StepKind.WAIT


def test_that_the_next_step_is_added_and_named(opened: MainWindow) -> None:
    before = set(opened.session.blueprint.steps)
    menu_of(opened, CHECK_IN)["Add the next step"].trigger()
    new = set(opened.session.blueprint.steps) - before
    assert len(new) == 1
    assert opened.selection.ids("steps") == tuple(new)
    assert not menu_of(opened, Ref("steps", "key-in-hand"))["Add the next step"].isEnabled()


def test_that_a_step_is_connected_to_one_that_may_follow(opened: MainWindow) -> None:
    found = menu_of(opened, Ref("steps", "join-queue"))
    assert "Key in hand" in found
    assert "Check the guest in" not in found, "it follows already"
    found["Key in hand"].trigger()
    assert opened.session.blueprint.flow("join-queue", "key-in-hand")


def test_that_two_steps_are_connected_in_the_order_they_were_selected(opened: MainWindow) -> None:
    refs = (Ref("steps", "join-queue"), Ref("steps", "key-in-hand"))
    menu_of(opened, *refs)["Connect the two steps"].trigger()
    assert opened.session.blueprint.flow("join-queue", "key-in-hand")
    assert not menu_of(opened, *refs)["Connect the two steps"].isEnabled()


def test_that_a_flow_takes_a_step_in_and_can_be_reversed_where_that_is_allowed(opened: MainWindow) -> None:
    first = flow_ref("join-queue", "check-in")
    assert not menu_of(opened, first)["Reverse the flow"].isEnabled(), "nothing leads to a start"
    menu_of(opened, flow_ref("check-in", "key-in-hand"))["Wait"].trigger()
    middle = opened.selection.ids("steps")[0]
    assert opened.session.blueprint.flow("check-in", middle)
    menu_of(opened, flow_ref("check-in", middle))["Reverse the flow"].trigger()
    assert opened.session.blueprint.flow(middle, "check-in")
    assert not opened.session.blueprint.flow("check-in", middle)


def test_that_share_and_condition_lead_to_the_properties(opened: MainWindow) -> None:
    opened.docks.docks["properties"].close()
    menu_of(opened, flow_ref("check-in", "key-in-hand"))["Share and condition…"].trigger()
    assert opened.docks.docks["properties"].isVisible()


def test_that_a_lane_gets_neighbours_in_its_band_and_changes_places_with_them(opened: MainWindow) -> None:
    desk = Ref("lanes", "desk")
    found = menu_of(opened, desk)
    assert not found["Move up"].isEnabled(), "the lane above lies in another band"
    assert not found["Move down"].isEnabled()
    found["Add a lane above"].trigger()
    new = opened.selection.refs[0]
    lanes = opened.session.blueprint.lanes
    assert list(lanes) == ["guest", new.id, "desk", "house"]
    assert lanes[new.id].band is Band.FRONT_OFFICE
    menu_of(opened, new)["Move down"].trigger()
    assert list(opened.session.blueprint.lanes) == ["guest", "desk", new.id, "house"]
    menu_of(opened, new)["Move up"].trigger()
    assert list(opened.session.blueprint.lanes) == ["guest", new.id, "desk", "house"]


def test_that_a_stage_gets_neighbours_and_can_be_deleted_while_it_is_empty(opened: MainWindow) -> None:
    menu_of(opened, Ref("stages", "arrive"))["Add a stage behind"].trigger()
    new = opened.selection.refs[0]
    assert list(opened.session.blueprint.stages) == ["arrive", new.id, "stay"]
    menu_of(opened, new)["Move right"].trigger()
    assert list(opened.session.blueprint.stages) == ["arrive", "stay", new.id]
    menu_of(opened, new)["Delete"].trigger()
    assert list(opened.session.blueprint.stages) == ["arrive", "stay"]


def test_that_a_reversed_flow_keeps_its_shares_where_they_mean_something_and_tells_where_not(opened: MainWindow) -> None:
    session = opened.session
    told: list[str] = []
    session.status.connect(lambda message: told.append(str(message)))
    session.perform(add_step(Step("wait", "Wait", "desk", "arrive", next=(Flow("key-in-hand"),))))
    session.perform(connect("wait", "check-in", "Come back"))
    session.perform(set_attribute([flow_ref("wait", "check-in")], "shares", (("guests", 0.25),)))
    told.clear()
    before = session.blueprint
    menu_of(opened, flow_ref("wait", "check-in"))["Reverse the flow"].trigger()
    assert session.blueprint.flow("check-in", "wait") == Flow("wait", "Come back", None, (("guests", 0.25),))
    assert not told
    session.undo()
    assert session.blueprint == before
    session.perform(disconnect("check-in", "key-in-hand"))
    told.clear()
    menu_of(opened, flow_ref("wait", "check-in"))["Reverse the flow"].trigger()
    assert session.blueprint.flow("check-in", "wait") == Flow("wait", "Come back"), "the only way out is taken by all"
    assert ["no share" in words for words in told] == [True]
