"""Numbers as pictures in vectors say them: to a hundredth of a map unit, in few digits, and without an exponent. No Qt here."""

from __future__ import annotations


class Numbers(dict[float, str]):
    """Numbers as they are written; on a map they come back often."""

    def __missing__(self, number: float) -> str:
        written = self[number] = said(number)
        return written


def said(number: float) -> str:
    """`number` as it is written."""
    whole = round(number)
    if abs(number - whole) < 0.005:
        return str(whole)
    return f"{number:.2f}".rstrip("0")
