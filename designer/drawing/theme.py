"""The colours of the map: roles, and the themes that give each role its colour.

Every text reaches a contrast of 4.5 : 1 on what it stands on (WCAG 2.1), and the levels of heat differ in lightness, so that they
can be told apart by colour-blind people and on grey paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from designer.model.blueprint import Frozen
from designer.model.elements import Band, StepKind

HEAT_LEVELS = 5


def band_role(band: Band, part: str) -> str:
    """The role of a band's ``tint``, ``head`` (behind its name) or ``name``."""
    return f"band.{band.value.replace(' ', '-')}.{part}"


_FILLS = {
    StepKind.DECISION: "decision.fill",
    StepKind.START: "start.fill",
    StepKind.END: "end.fill",
    StepKind.FORK: "bar.fill",
    StepKind.JOIN: "bar.fill",
    StepKind.WAIT: "wait.fill",
    StepKind.EVIDENCE: "evidence.fill",
    StepKind.LINK: "link.fill",
}


def fill_of(kind: StepKind, visible: bool) -> str:
    """The role of the colour that fills a step of `kind`."""
    return _FILLS.get(kind) or ("step.fill" if visible else "step.hidden.fill")


@dataclass(frozen=True)
class Theme:
    """A colour ``#rrggbb`` for every role."""

    name: str
    colors: Frozen[str, str]


# role: light, dark, print
_TABLE: dict[str, tuple[str, str, str]] = {
    "map.background": ("#ffffff", "#14181d", "#ffffff"),
    "map.border": ("#c9d1da", "#3a434e", "#808080"),
    "band.evidence.tint": ("#fbf8f1", "#211f1a", "#ffffff"),
    "band.evidence.head": ("#86692c", "#8a6e35", "#5a5a5a"),
    "band.evidence.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.customer.tint": ("#f1f6fc", "#182230", "#f6f6f6"),
    "band.customer.head": ("#2a62a5", "#3b6fb0", "#484848"),
    "band.customer.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.front-office.tint": ("#effaf7", "#15241f", "#ffffff"),
    "band.front-office.head": ("#14705f", "#1f7a68", "#383838"),
    "band.front-office.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.back-office.tint": ("#f5f2fb", "#201c2b", "#efefef"),
    "band.back-office.head": ("#5f4a9b", "#6f5bab", "#282828"),
    "band.back-office.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.support.tint": ("#f3f4f6", "#1d2126", "#e6e6e6"),
    "band.support.head": ("#4d5967", "#5a6675", "#181818"),
    "band.support.name": ("#ffffff", "#ffffff", "#ffffff"),
    "lane.fill": ("#ffffff", "#1b2027", "#ffffff"),
    "lane.line": ("#d5dce4", "#353e49", "#909090"),
    "lane.text": ("#1d2733", "#e6ebf1", "#000000"),
    "lane.detail": ("#5b6876", "#a3b0bf", "#404040"),
    "stage.fill": ("#e4ebf3", "#26303c", "#e4e4e4"),
    "stage.line": ("#cfdae6", "#3b4857", "#9a9a9a"),
    "stage.text": ("#1d2f44", "#e6edf6", "#000000"),
    "stage.detail": ("#4c5f75", "#aebccb", "#383838"),
    "stage.divider": ("#d9e0e8", "#303945", "#b0b0b0"),
    "line.visibility": ("#b3261e", "#ff8a80", "#000000"),
    "line.other": ("#51606f", "#9fb0c2", "#404040"),
    "line.text": ("#ffffff", "#14181d", "#ffffff"),
    "step.fill": ("#ffffff", "#29313b", "#ffffff"),
    "step.line": ("#33475c", "#b7c5d5", "#000000"),
    "step.text": ("#17212c", "#f0f4f8", "#000000"),
    "step.detail": ("#566474", "#b0bdca", "#3c3c3c"),
    "step.hidden.fill": ("#f1f3f6", "#1f252c", "#ececec"),
    "step.hidden.line": ("#64748a", "#92a3b5", "#404040"),
    "decision.fill": ("#fff6dc", "#3d351d", "#ffffff"),
    "start.fill": ("#dff3e6", "#1d3a2a", "#ffffff"),
    "end.fill": ("#e7e9ee", "#333a44", "#e0e0e0"),
    "bar.fill": ("#33475c", "#b7c5d5", "#000000"),
    "wait.fill": ("#fff1e3", "#40301f", "#ffffff"),
    "evidence.fill": ("#fffdf5", "#302d22", "#ffffff"),
    "evidence.fold": ("#eadfc0", "#57503a", "#d8d8d8"),
    "link.fill": ("#eaf2fd", "#20324a", "#ffffff"),
    "mark.fail": ("#b3261e", "#f2857d", "#000000"),
    "mark.fail.text": ("#ffffff", "#2a0c0a", "#ffffff"),
    "mark.wait": ("#8f4e00", "#f0b35c", "#484848"),
    "mark.wait.text": ("#ffffff", "#2a1a00", "#ffffff"),
    "mark.moment": ("#ffd54a", "#ffd54a", "#ffffff"),
    "mark.moment.line": ("#7a5a00", "#ffe9a3", "#000000"),
    "mark.hidden": ("#56657a", "#9fb0c2", "#404040"),
    "heat.0": ("#eef4fb", "#1c2a3a", "#ffffff"),
    "heat.1": ("#cfe3f3", "#1f4460", "#ededed"),
    "heat.2": ("#f7c888", "#70511c", "#d6d6d6"),
    "heat.3": ("#f09c52", "#94561e", "#bcbcbc"),
    "heat.4": ("#dd6a35", "#bb5824", "#9a9a9a"),
    "heat.text": ("#17130f", "#ffffff", "#000000"),
    "heat.badge": ("#2b3644", "#e9eef4", "#000000"),
    "heat.badge.text": ("#ffffff", "#17212c", "#ffffff"),
    "bottleneck.line": ("#a11208", "#ff7a6b", "#000000"),
    "bottleneck.fill": ("#a11208", "#ff7a6b", "#000000"),
    "bottleneck.text": ("#ffffff", "#2a0c0a", "#ffffff"),
    "flow.line": ("#3f5164", "#a9b8c8", "#000000"),
    "flow.text": ("#22303f", "#e3eaf1", "#000000"),
    "evidence.link": ("#8a6d2f", "#c7aa6b", "#606060"),
    "note.fill": ("#fff8c9", "#4a4524", "#ffffff"),
    "note.fold": ("#e9dc8a", "#6f6836", "#d8d8d8"),
    "note.line": ("#b7a64e", "#a0964f", "#606060"),
    "note.text": ("#3a3413", "#f7f2d0", "#000000"),
    "selection": ("#1a6fe0", "#6cb0ff", "#404040"),
    "allowed": ("#14804a", "#5fd39a", "#404040"),
    "refused": ("#c62828", "#ff8a80", "#000000"),
    "handle": ("#1a6fe0", "#6cb0ff", "#404040"),
    "legend.fill": ("#ffffff", "#1b2027", "#ffffff"),
    "legend.line": ("#c9d1da", "#3a434e", "#808080"),
    "legend.text": ("#1d2733", "#e6ebf1", "#000000"),
}

ROLES: tuple[str, ...] = tuple(_TABLE)
"""The names of all roles."""

_WHITE_ON_INK = ("mark.fail.text", "mark.wait.text", "heat.badge.text", "bottleneck.text")
_INK_FILLS = ("bar.fill", "mark.fail", "mark.wait", "heat.badge", "bottleneck.fill")


def _theme(name: str, column: int) -> Theme:
    return Theme(name, Frozen({role: colors[column] for role, colors in _TABLE.items()}))


def _ink(role: str) -> str:
    black = role in _INK_FILLS or role.endswith((".line", ".text", ".detail", ".border", ".divider", ".head"))
    black = black or role.startswith(("line.", "selection", "allowed", "refused", "handle", "evidence.link", "mark.hidden"))
    return "#000000" if black and role not in (*_WHITE_ON_INK, "line.text") else "#ffffff"


LIGHT = _theme("light", 0)
DARK = _theme("dark", 1)
PRINT = _theme("print", 2)
INK = Theme("ink", Frozen({role: _ink(role) for role in _TABLE}))
"""Black and white only, for fax and laser."""

THEMES: tuple[Theme, ...] = (LIGHT, DARK, PRINT, INK)
