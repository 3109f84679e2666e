from __future__ import annotations

import re
from colorsys import rgb_to_hsv
from itertools import pairwise

import pytest

from designer.drawing.theme import DARK, HEAT_LEVELS, INK, LIGHT, PRINT, ROLES, THEMES, Theme, band_role, fill_of
from designer.model.elements import Band, StepKind
from tests.colour_vision import contrast as seen_contrast
from tests.colour_vision import luminance

TINTS = tuple(band_role(band, "tint") for band in Band)
STEP_FILLS = tuple({fill_of(kind, visible) for kind in StepKind for visible in (True, False) if kind not in (StepKind.FORK, StepKind.JOIN)})
HEATS = tuple(f"heat.{level}" for level in range(HEAT_LEVELS))

ON = {  # each text and what it stands on
    "step.text": STEP_FILLS,
    "step.detail": STEP_FILLS,
    "heat.text": HEATS,
    "heat.badge.text": ("heat.badge",),
    "bottleneck.text": ("bottleneck.fill",),
    "mark.fail.text": ("mark.fail",),
    "mark.wait.text": ("mark.wait",),
    "mark.patience.text": ("mark.patience",),
    "flow.text": (*TINTS, "map.background"),
    "lane.text": ("lane.fill",),
    "lane.detail": ("lane.fill",),
    "stage.text": ("stage.fill", "map.background"),
    "stage.detail": ("stage.fill", "map.background"),
    "line.text": ("line.visibility", "line.other"),
    "note.text": ("note.fill",),
    "legend.text": ("legend.fill",),
    **{band_role(band, "name"): (band_role(band, "head"),) for band in Band},
}


def contrast(theme: Theme, a: str, b: str) -> float:
    """The contrast of two roles."""
    return seen_contrast(theme.colors[a], theme.colors[b])


def hue(color: str) -> float:
    """The angle on the wheel of colours, in degrees; fails for a grey."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    assert not red == green == blue
    return rgb_to_hsv(red, green, blue)[0] * 360


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_every_theme_knows_every_role(theme: Theme) -> None:
    assert set(theme.colors) == set(ROLES)
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in theme.colors.values())


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_every_text_has_a_contrast_of_four_and_a_half(theme: Theme) -> None:
    poor = {
        (text, ground): round(contrast(theme, text, ground), 2)
        for text, grounds in ON.items()
        for ground in grounds
        if contrast(theme, text, ground) < 4.5
    }
    assert not poor


def test_that_every_text_role_is_looked_at() -> None:
    assert {role for role in ROLES if role.endswith((".text", ".detail", ".name"))} == set(ON)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_outlines_and_flows_stand_out_from_the_bands(theme: Theme) -> None:
    for role in ("step.line", "step.hidden.line", "flow.line", "line.visibility", "line.other", "selection", "refused", "allowed"):
        assert all(contrast(theme, role, tint) >= 3.0 for tint in TINTS), role


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)
def test_that_levels_of_heat_differ_in_lightness(theme: Theme) -> None:
    levels = [luminance(theme.colors[role]) for role in HEATS]
    if theme is DARK:
        levels = levels[::-1]
    for lighter, darker in pairwise(levels):
        assert (lighter + 0.05) / (darker + 0.05) >= 1.12


def test_that_the_print_theme_is_white_paper_in_the_hues_of_the_screen() -> None:
    assert PRINT.colors["map.background"] == "#ffffff"
    for role in (*TINTS, *HEATS, *(band_role(band, "head") for band in Band), "line.visibility", "mark.fail"):
        assert abs(hue(PRINT.colors[role]) - hue(LIGHT.colors[role])) <= 20, role


def test_that_neighbouring_bands_can_be_told_apart_on_a_grey_printer() -> None:
    for above, below in pairwise(TINTS):
        assert contrast(PRINT, above, below) >= 1.06, (above, below)


def test_that_lines_on_paper_are_never_fainter_than_on_the_screen() -> None:
    for role in (role for role in ROLES if role.endswith((".line", ".border", ".divider"))):
        assert luminance(PRINT.colors[role]) <= luminance(LIGHT.colors[role]), role


def test_that_ink_is_black_and_white() -> None:
    assert set(INK.colors.values()) == {"#000000", "#ffffff"}
