"""Where more can be read of a step: the address in what it links to or in its procedure, if a reader may be sent there."""

from __future__ import annotations

import re

from designer.model.elements import Step

_ADDRESS = re.compile(r"""(?<![^\s(<])(?:https?://[^\s<>"'\\^`{|}]+|mailto:[^\s<>"'\\^`{|}@]+@[^\s<>"'\\^`{|}@]+)""", re.IGNORECASE)
_AFTER = ".,;:!?)"  # what ends a sentence and not an address


def address(step: Step) -> str:
    """The first address on the web or of a mailbox that `step` names; "" where it names none.

    Anything else, as `javascript:` or the name of a file, is a text like all others: a picture may come from anywhere.
    """
    for text in (step.link, step.procedure):
        if ":" in text:
            found = _ADDRESS.search(text)
            if found is not None:
                return found[0].rstrip(_AFTER)
    return ""
