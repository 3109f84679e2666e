"""The observations of a walk-through as lines of text, each under a key that says of which step and what."""

from __future__ import annotations

from collections.abc import Iterable

from designer.exchange.value_texts import value_text
from designer.model.elements import Observation
from designer.model.walk_throughs import OBSERVATION_FIELDS


def observation_texts(observations: Iterable[Observation]) -> dict[str, str]:
    """``{"steps": "check-in", "check-in time": "4 min", "check-in sins": "apathy, coldness"}``; `steps` tells their order."""
    observations = tuple(observations)
    texts = {"steps": ", ".join(one.step for one in observations)}
    for one in observations:
        for field in OBSERVATION_FIELDS:
            text = value_text(field, getattr(one, field.attribute), "")
            if text:
                texts[f"{one.step} {field.key}"] = text
    return texts
