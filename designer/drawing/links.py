"""Where more can be read of a step: the address in what it links to or in its procedure, if a reader may be sent there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.model.elements import Step

_ADDRESS = re.compile(r"""(?<![^\s(<])(?:https?://[^\s<>"'\\^`{|}]+|mailto:[^\s<>"'\\^`{|}@]+@[^\s<>"'\\^`{|}@]+)""", re.IGNORECASE)
_AFTER = ".,;:!?)"  # what ends a sentence and not an address


def address(step: Step) -> str:
    """The first address on the web or of a mailbox that `step` names; "" where it names none.

    Anything else, as `javascript:` or the name of a file, is a text like all others: a picture may come from anywhere.
    """
    return next((found for text in (step.link, step.procedure) for _, found in addresses(text)), "")


def addresses(text: str) -> Iterator[tuple[int, str]]:
    """Each such address in `text`, and where it begins there."""
    if ":" in text:
        for found in _ADDRESS.finditer(text):
            yield found.start(), found[0].rstrip(_AFTER)
