"""The colours of the map: roles, and the themes that give each role its colour.

Every text reaches a contrast of 4.5 : 1 on what it stands on (WCAG 2.1), and the levels of heat differ in lightness, so that they
can be told apart by colour-blind people and on grey paper. Both hold for the colours as protanopes, deuteranopes and tritanopes see
them; nothing on the map is told by colour alone.
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
    "map.border": ("#c9d1da", "#3a434e", "#8b97a5"),
    "band.evidence.tint": ("#fbf8f1", "#211f1a", "#fbf4e2"),
    "band.evidence.head": ("#86692c", "#8a6e35", "#86692c"),
    "band.evidence.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.customer.tint": ("#f1f6fc", "#182230", "#dfebf9"),
    "band.customer.head": ("#2a62a5", "#3b6fb0", "#24568f"),
    "band.customer.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.front-office.tint": ("#effaf7", "#15241f", "#e9f8f3"),
    "band.front-office.head": ("#14705f", "#1f7a68", "#14705f"),
    "band.front-office.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.back-office.tint": ("#f5f2fb", "#201c2b", "#e8e1f6"),
    "band.back-office.head": ("#5f4a9b", "#6f5bab", "#4a3a86"),
    "band.back-office.name": ("#ffffff", "#ffffff", "#ffffff"),
    "band.support.tint": ("#f3f4f6", "#1d2126", "#f0f2f5"),
    "band.support.head": ("#4d5967", "#5a6675", "#3c4652"),
    "band.support.name": ("#ffffff", "#ffffff", "#ffffff"),
    "lane.fill": ("#ffffff", "#1b2027", "#ffffff"),
    "lane.line": ("#d5dce4", "#353e49", "#a9b5c1"),
    "lane.text": ("#1d2733", "#e6ebf1", "#000000"),
    "lane.detail": ("#5b6876", "#a3b0bf", "#5b6876"),
    "stage.fill": ("#e4ebf3", "#26303c", "#dde7f2"),
    "stage.line": ("#cfdae6", "#3b4857", "#93a3b5"),
    "stage.text": ("#1d2f44", "#e6edf6", "#0c1a2a"),
    "stage.detail": ("#4c5f75", "#aebccb", "#4c5f75"),
    "stage.divider": ("#d9e0e8", "#303945", "#a9b6c4"),
    "line.visibility": ("#b3261e", "#ff8a80", "#b3261e"),
    "line.other": ("#51606f", "#9fb0c2", "#51606f"),
    "line.text": ("#ffffff", "#14181d", "#ffffff"),
    "step.fill": ("#ffffff", "#29313b", "#ffffff"),
    "step.line": ("#33475c", "#b7c5d5", "#1c2c3c"),
    "step.text": ("#17212c", "#f0f4f8", "#000000"),
    "step.detail": ("#566474", "#b0bdca", "#566474"),
    "step.hidden.fill": ("#f1f3f6", "#1f252c", "#eceff3"),
    "step.hidden.line": ("#64748a", "#92a3b5", "#4c5a6d"),
    "decision.fill": ("#fff6dc", "#3d351d", "#fff6dc"),
    "start.fill": ("#dff3e6", "#1d3a2a", "#dff3e6"),
    "end.fill": ("#e7e9ee", "#333a44", "#e7e9ee"),
    "bar.fill": ("#33475c", "#b7c5d5", "#33475c"),
    "wait.fill": ("#fff1e3", "#40301f", "#fff1e3"),
    "evidence.fill": ("#fffdf5", "#302d22", "#fffdf5"),
    "evidence.fold": ("#eadfc0", "#57503a", "#eadfc0"),
    "link.fill": ("#eaf2fd", "#20324a", "#eaf2fd"),
    "mark.fail": ("#b3261e", "#f2857d", "#b3261e"),
    "mark.fail.text": ("#ffffff", "#2a0c0a", "#ffffff"),
    "mark.wait": ("#8f4e00", "#f0b35c", "#8f4e00"),
    "mark.wait.text": ("#ffffff", "#2a1a00", "#ffffff"),
    "mark.patience": ("#6b3fa0", "#c9a7f2", "#6b3fa0"),
    "mark.patience.text": ("#ffffff", "#1f0a3a", "#ffffff"),
    "mark.moment": ("#ffd54a", "#ffd54a", "#ffd54a"),
    "mark.moment.line": ("#7a5a00", "#ffe9a3", "#7a5a00"),
    "mark.hidden": ("#56657a", "#9fb0c2", "#56657a"),
    "heat.0": ("#eef4fb", "#1c2a3a", "#f4f8fd"),
    "heat.1": ("#cfe3f3", "#1f4460", "#cfe3f3"),
    "heat.2": ("#f5c27c", "#694c1a", "#f5c27c"),
    "heat.3": ("#ee9a51", "#8b511c", "#ee9a51"),
    "heat.4": ("#df6f3a", "#aa5624", "#df6f3a"),
    "heat.text": ("#17130f", "#ffffff", "#000000"),
    "heat.badge": ("#2b3644", "#e9eef4", "#1c2733"),
    "heat.badge.text": ("#ffffff", "#17212c", "#ffffff"),
    "bottleneck.line": ("#a11208", "#ff7a6b", "#a11208"),
    "bottleneck.fill": ("#a11208", "#ff7a6b", "#a11208"),
    "bottleneck.text": ("#ffffff", "#2a0c0a", "#ffffff"),
    "flow.line": ("#3f5164", "#a9b8c8", "#26384a"),
    "flow.text": ("#22303f", "#e3eaf1", "#000000"),
    "evidence.link": ("#8a6d2f", "#c7aa6b", "#8a6d2f"),
    "note.fill": ("#fff8c9", "#4a4524", "#fff8c9"),
    "note.fold": ("#e9dc8a", "#6f6836", "#e9dc8a"),
    "note.line": ("#b7a64e", "#a0964f", "#8a7a2e"),
    "note.text": ("#3a3413", "#f7f2d0", "#000000"),
    "selection": ("#1a6fe0", "#6cb0ff", "#1a6fe0"),
    "allowed": ("#14804a", "#5fd39a", "#14804a"),
    "refused": ("#c62828", "#ff8a80", "#c62828"),
    "handle": ("#1a6fe0", "#6cb0ff", "#1a6fe0"),
    "legend.fill": ("#ffffff", "#1b2027", "#ffffff"),
    "legend.line": ("#c9d1da", "#3a434e", "#8b97a5"),
    "legend.text": ("#1d2733", "#e6ebf1", "#000000"),
    "chart.grid": ("#e6ebf0", "#2a323c", "#dde3e9"),
    "chart.axis.line": ("#7c8896", "#697787", "#66727f"),
    "chart.value": ("#1f5fa8", "#5aa2ea", "#1f5fa8"),
    "chart.value.line": ("#153f70", "#b5d8fb", "#153f70"),
    "chart.hidden": ("#8b9bc0", "#565f8f", "#8b9bc0"),
    "chart.hidden.line": ("#33446f", "#c3c9ec", "#33446f"),
    "chart.wait": ("#fbd78f", "#e0a750", "#fbd78f"),
    "chart.wait.line": ("#8a5a00", "#5e3b00", "#8a5a00"),
    "chart.late": ("#f3b49b", "#8c3b27", "#f3b49b"),
    "chart.late.line": ("#9a2f12", "#ffc2ae", "#9a2f12"),
    "chart.1.line": ("#0b62b0", "#6cb0ff", "#0b62b0"),
    "chart.2.line": ("#c2410c", "#ff9b6a", "#c2410c"),
    "chart.3.line": ("#00795a", "#4fd1a5", "#00795a"),
    "chart.4.line": ("#8a3fa0", "#d9a1ee", "#8a3fa0"),
    "chart.5.line": ("#8f5a00", "#f0c35c", "#8f5a00"),
    "chart.6.line": ("#4b5563", "#c3ccd6", "#4b5563"),
}

ROLES: tuple[str, ...] = tuple(_TABLE)
"""The names of all roles."""

_WHITE_ON_INK = ("mark.fail.text", "mark.wait.text", "mark.patience.text", "heat.badge.text", "bottleneck.text")
_INK_FILLS = ("bar.fill", "mark.fail", "mark.wait", "mark.patience", "heat.badge", "bottleneck.fill", "chart.value")


def _theme(name: str, column: int) -> Theme:
    return Theme(name, Frozen({role: colors[column] for role, colors in _TABLE.items()}))


def _ink(role: str) -> str:
    black = role in _INK_FILLS or role.endswith((".line", ".text", ".detail", ".border", ".divider", ".head"))
    black = black or role.startswith(("line.", "selection", "allowed", "refused", "handle", "evidence.link", "mark.hidden"))
    return "#000000" if black and role not in (*_WHITE_ON_INK, "line.text") else "#ffffff"


_KEPT_FILLS = ("bar.fill", "bottleneck.fill", "chart.value")


def _saving(role: str, color: str) -> str:
    """Ink for lines and letters, none for fills: what would be white on a fill gets the fill's colour."""
    if role.endswith(".name"):
        return _TABLE[role.removesuffix(".name") + ".head"][2]
    if role == "heat.badge.text":
        return _TABLE["heat.badge"][2]
    filled = role.endswith((".fill", ".fold", ".tint", ".head", ".badge")) or role.removeprefix("heat.").isdigit()
    return "#ffffff" if filled and role not in _KEPT_FILLS else color


LIGHT = _theme("light", 0)
DARK = _theme("dark", 1)
PRINT = _theme("print", 2)
"""White paper and full colour; lines are darker and neighbouring bands further apart than on the screen, so that grey will do."""
INK = Theme("ink", Frozen({role: _ink(role) for role in _TABLE}))
"""Black and white only, for fax and laser."""

SAVING = Theme("saving", Frozen({role: _saving(role, color) for role, color in PRINT.colors.items()}))
"""The colours of paper without fills, so that little ink is used."""

THEMES: tuple[Theme, ...] = (LIGHT, DARK, PRINT, INK, SAVING)
