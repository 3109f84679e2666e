"""Colours as people see them who lack a kind of cone, and as a grey printer shows them.

Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
Visualization and Computer Graphics 15 (6), 2009, table 1: the matrices of severity 1.0, for linear RGB. Lightness is the relative
luminance of WCAG 2.1, which a grey printer shows.
"""

from __future__ import annotations

Linear = tuple[float, float, float]
Matrix = tuple[Linear, Linear, Linear]

VISIONS: dict[str, Matrix] = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "grey paper": ((0.2126, 0.7152, 0.0722),) * 3,  # type: ignore[dict-item]
}


def linear(color: str) -> Linear:
    """The parts of ``#rrggbb`` as amounts of light (sRGB, as WCAG 2.1 writes it)."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _light(red), _light(green), _light(blue)


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4


def seen(color: str, vision: str) -> Linear:
    """`color` as it is seen with `vision`, a key of `VISIONS`."""
    light = linear(color)
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in VISIONS[vision])
    return red, green, blue


def luminance(color: str, vision: str = "all cones") -> float:
    """The relative luminance of `color` with `vision`."""
    red, green, blue = seen(color, vision)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str, vision: str = "all cones") -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.1)."""
    low, high = sorted((luminance(a, vision), luminance(b, vision)))
    return (high + 0.05) / (low + 0.05)
