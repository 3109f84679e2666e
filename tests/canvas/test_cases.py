"""Cases on their way over the map: where they are at which moment, and that nothing stands in anybody's way."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from designer.canvas.cases import MOST_DOTS, MOVING, WAITING, WORKING, CasesLayer, Stay, by_time

WAY = ("start", "check-in")


@pytest.fixture
def layer(desk: Any) -> CasesLayer:
    """A layer over the small hotel, whose cases travel for ten seconds."""
    made = CasesLayer(desk.view)
    made.travel = 10.0
    return made


def kinds(layer: CasesLayer, moment: float) -> list[str]:
    layer.set_time(moment)
    return [kind for kind, places in layer.dots().items() if places]


def test_that_a_case_travels_waits_and_is_served(desk: Any, layer: CasesLayer) -> None:
    shown = desk.scene.map
    layer.show_stays(by_time([Stay(100.0, 160.0, 200.0, "check-in", WAY)]))
    seen = [kinds(layer, moment) for moment in (99.0, 100.0, 150.0, 170.0, 200.0)]
    assert seen == [[], [MOVING], [WAITING], [WORKING], []]
    layer.set_time(100.0)
    assert layer.dots()[MOVING] == [QPointF(*shown.routes[WAY].points[0])]
    layer.set_time(170.0)
    assert shown.boxes["check-in"].contains(*layer.dots()[WORKING][0].toTuple())


def test_that_a_case_that_is_served_at_once_is_still_seen_on_its_way(layer: CasesLayer) -> None:
    layer.show_stays(by_time([Stay(100.0, 100.0, 100.0, "check-in", WAY)]))
    assert [kinds(layer, moment) for moment in (105.0, 110.0)] == [[MOVING], []]


def test_that_only_so_many_dots_are_drawn(layer: CasesLayer) -> None:
    layer.show_stays(by_time([Stay(0.0, 0.0, 900.0, "check-in", ("check-in",))] * 50))
    layer.set_time(20.0)
    assert len(layer.dots()[WORKING]) == 16  # two rows of eight
    layer.show_stays(by_time([Stay(0.0, 0.0, 900.0, "check-in", WAY)] * (MOST_DOTS + 50)))
    layer.set_time(5.0)
    assert len(layer.dots()[MOVING]) == MOST_DOTS


def test_that_a_step_that_is_gone_has_no_cases(layer: CasesLayer) -> None:
    layer.show_stays(by_time([Stay(0.0, 0.0, 900.0, "nowhere", ("start", "nowhere"))]))
    assert kinds(layer, 1.0) == []


def test_that_dots_are_painted_and_the_map_can_be_used_below_them(desk: Any, layer: CasesLayer) -> None:
    before: QImage = desk.on_screen()
    layer.show_stays(by_time([Stay(0.0, 0.0, 900.0, "check-in", WAY)]))
    layer.set_time(400.0)
    assert desk.on_screen() != before
    desk.press(desk.middle("check-in"))
    desk.release(desk.middle("check-in"))
    assert [ref.id for ref in desk.scene.selected_refs()] == ["check-in"]
    layer.show_stays({})
    assert not layer.isVisible()
