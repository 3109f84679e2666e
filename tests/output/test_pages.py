"""Sheets as geometry; values by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.geometry import Box
from designer.model.printing import PAPERS
from designer.output.pages import (
    LARGEST,
    MM_PER_UNIT,
    OVERLAP_MM,
    Guide,
    PageSettings,
    Sheets,
    easier,
    page_size,
    readable,
    sheets,
    stretches,
)
from designer.storage.files import FileProblem

sizes = st.floats(60, 20_000)
boxes = st.builds(Box, st.floats(-500, 500), st.floats(-500, 500), sizes, sizes)


def shown(made: Sheets) -> Box:
    """All that the sheets show together."""
    whole = made.sheets[0].part
    for sheet in made.sheets[1:]:
        whole = whole.union(sheet.part)
    return whole


@given(boxes, st.sampled_from(list(PAPERS)), st.booleans())
def test_that_fit_to_one_sheet_makes_one_sheet_always(box: Box, paper: str, landscape: bool) -> None:
    made = sheets(box, PageSettings(paper, landscape))
    assert (made.columns, made.rows) == (1, 1)
    (sheet,) = made.sheets
    assert sheet.part == pytest.approx(box)
    assert sheet.at[0] >= 10 - 1e-9
    assert sheet.at[0] + box.width * made.mm_per_unit <= made.page[0] - 10 + 1e-6
    assert sheet.at[1] + box.height * made.mm_per_unit <= made.page[1] - 10 + 1e-6


@given(boxes, st.integers(1, 6), st.integers(1, 6), st.booleans())
def test_that_fitted_sheets_show_everything_are_never_more_than_asked_and_never_blank(
    box: Box, across: int, down: int, landscape: bool
) -> None:
    made = sheets(box, PageSettings("A4", landscape, fit=(across, down)))
    assert made.columns <= across
    assert made.rows <= down
    assert shown(made) == pytest.approx(box)
    assert all(sheet.part.width > 0 and sheet.part.height > 0 for sheet in made.sheets)


@given(boxes, st.integers(2, 5))
def test_that_neighbouring_sheets_overlap(box: Box, across: int) -> None:
    made = sheets(box, PageSettings(fit=(across, across)))
    by_place = {(sheet.column, sheet.row): sheet.part for sheet in made.sheets}
    for (column, row), part in by_place.items():
        right = by_place.get((column + 1, row))
        if right is not None:
            assert (part.right - right.x) * made.mm_per_unit == pytest.approx(OVERLAP_MM)


def test_that_a_hundred_percent_is_the_size_on_the_screen() -> None:
    made = sheets(Box(0, 0, 960, 480), PageSettings("A4", True, scale=1.0))
    assert made.mm_per_unit == pytest.approx(MM_PER_UNIT)
    assert (made.columns, made.rows) == (1, 1)
    assert 960 * made.mm_per_unit == pytest.approx(254.0)


def test_that_a_scale_takes_as_many_sheets_as_it_needs() -> None:
    # 2,000 units are 529.2 mm; a sheet shows 277 mm, each further one 272 mm more: two. 1,000 units are 264.6 mm: 190 + 185.
    made = sheets(Box(0, 0, 2000, 1000), PageSettings("A4", True, scale=1.0))
    assert (made.columns, made.rows) == (2, 2)


def test_that_a_small_map_is_not_blown_up_without_end() -> None:
    assert sheets(Box(0, 0, 100, 100), PageSettings("A0")).scale == LARGEST


def test_that_orientation_turns_the_paper() -> None:
    assert page_size(PageSettings("A3", True)) == (420, 297)
    assert page_size(PageSettings("a3", False)) == (297, 420)


@pytest.mark.parametrize(
    "settings",
    [
        PageSettings("A99"),
        PageSettings(margin_mm=-1),
        PageSettings(margin_mm=120),
        PageSettings(scale=0.0),
        PageSettings(scale=1000.0),
        PageSettings(fit=(0, 1)),
        PageSettings("A5", scale=20.0),
    ],
)
def test_that_impossible_settings_are_refused_with_a_reason(settings: PageSettings) -> None:
    with pytest.raises(FileProblem) as refused:
        sheets(Box(0, 0, 3000, 2000), settings)
    assert len(str(refused.value)) > 10


GUIDE = Guide((180.0, 54.0), tuple(Box(200.0 + 176.0 * i, 100.0 + 98.0 * (i % 9), 128.0, 64.0) for i in range(40)))
MAP = Box(0.0, 0.0, 7300.0, 1100.0)


@pytest.mark.parametrize("fit", [(2, 1), (3, 1), (5, 1), (2, 2), (4, 3)])
def test_that_guided_seams_split_no_step_and_the_sheets_still_show_everything(fit: tuple[int, int]) -> None:
    made = sheets(MAP, PageSettings("A3", fit=fit), guide=GUIDE)
    assert made.columns <= fit[0]
    assert made.rows <= fit[1]
    assert shown(made) == pytest.approx(MAP)
    for step in GUIDE.whole:
        assert any(sheet.part.union(step) == pytest.approx(sheet.part) for sheet in made.sheets)


@pytest.mark.parametrize("fit", [(3, 1), (3, 2), (4, 2)])
def test_that_steps_that_are_large_on_their_sheet_are_not_split_either(fit: tuple[int, int]) -> None:
    # At 150 % an A4 sheet shows 698 units: a step of 148 with its marks is more than the share that a seam moves at first.
    guide = Guide((180.0, 54.0), tuple(Box(200.0 + 176.0 * i, 100.0, 128.0, 64.0) for i in range(11)))
    made = sheets(Box(0.0, 0.0, 2140.0, 250.0), PageSettings("A4", fit=fit), guide=guide)
    assert made.columns <= fit[0]
    for step in guide.whole:
        assert any(sheet.part.union(step) == pytest.approx(sheet.part) for sheet in made.sheets)


def test_that_a_tidy_seam_leaves_no_part_of_a_step_on_the_sheet_before() -> None:
    # The step with its marks goes from 1040 to 1200: seen in full on the second sheet if the first ends at 1040 + 50.
    step = [(1040.0, 1200.0)]
    assert stretches((0.0, 2000.0), 1100.0, 0.0, 50.0, step, []) == [(0.0, 1090.0), (1040.0, 2000.0)]
    assert stretches((0.0, 2000.0), 1100.0, 0.0, 50.0, step, [], tidy=True) == [(0.0, 1040.0), (990.0, 2000.0)]


def test_that_each_further_sheet_leaves_room_for_the_headers_and_stays_on_its_paper() -> None:
    made = sheets(MAP, PageSettings("A4", fit=(4, 2)), guide=GUIDE)
    for sheet in made.sheets:
        assert sheet.head == (180.0 if sheet.column else 0.0, 54.0 if sheet.row else 0.0)
        assert sheet.at[0] - sheet.head[0] * made.mm_per_unit >= 10 - 1e-9
        assert sheet.at[1] - sheet.head[1] * made.mm_per_unit >= 10 - 1e-9
        assert sheet.at[0] + sheet.part.width * made.mm_per_unit <= 287 + 1e-6
        assert sheet.at[1] + sheet.part.height * made.mm_per_unit <= 200 + 1e-6


@given(boxes, st.integers(1, 5), st.integers(1, 3), st.sampled_from([None, 0.3, 1.0]))
def test_that_a_guide_never_takes_more_sheets_than_asked_nor_leaves_out_a_part(
    box: Box, across: int, down: int, scale: float | None
) -> None:
    guide = Guide((180.0, 54.0), tuple(Box(box.x + 90.0 * i, box.y + 70.0 * i, 128.0, 64.0) for i in range(9)))
    try:
        made = sheets(box, PageSettings("A2", fit=(across, down), scale=scale), guide=guide)
    except FileProblem:
        assert scale is not None
        return
    assert scale is not None or (made.columns <= across and made.rows <= down)
    assert shown(made) == pytest.approx(box)


def test_that_the_size_of_the_text_is_told_and_the_paper_chosen_by_it() -> None:
    # Twelve units at 100 %, 25.4 / 96 mm each, are 9 points.
    assert sheets(Box(0, 0, 900, 400), PageSettings(scale=1.0)).text == pytest.approx(9.0)
    assert readable(Box(0, 0, 900, 400)).paper == "A4"
    # At 5 points a unit is 0.147 mm: 4,000 units are 588 mm, more than A2 shows (574 mm).
    assert readable(Box(0, 0, 4000, 1500)).paper == "A1"
    assert readable(Box(0, 0, 90_000, 1500)).paper == "A0"


def test_that_what_can_be_read_better_is_named() -> None:
    more, larger = easier(Box(0, 0, 4000, 1500), PageSettings(), Guide())
    assert larger == PageSettings("A1")
    assert more is not None
    assert more.fit is not None
    assert sheets(Box(0, 0, 4000, 1500), more).text >= 5.0
    assert easier(Box(0, 0, 900_000, 1500), PageSettings(), Guide()) == (None, None)
