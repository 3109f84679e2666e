"""From ``service-blueprint/0``, the sketch that was tried on paper, to version 1.

Version 0 called a step's type its `kind`, a staff pool a `pool`, and kept the flows apart from the steps in a list `flows` of
mappings with `from`, `to`, `when` and `share`.
"""

from __future__ import annotations

from typing import Any


def migrate_from_0(data: dict[str, Any]) -> dict[str, Any]:
    """Version 1 of a document of version 0. What is not understood is left for the reader to report."""
    new = {("staff" if key == "pools" else key): value for key, value in data.items() if key != "flows"}
    new["format"] = "service-blueprint/1"
    steps = data.get("steps")
    if isinstance(steps, dict):
        new["steps"] = {id: _step(step) for id, step in steps.items()}
        flows = data.get("flows")
        rest = [flow for flow in flows if not _moved(flow, new["steps"])] if isinstance(flows, list) else flows
        if rest:
            new["flows"] = rest
    return new


def _step(step: Any) -> Any:
    if not isinstance(step, dict):
        return step
    return {("type" if key == "kind" else key): value for key, value in step.items()}


def _moved(flow: Any, steps: dict[str, Any]) -> bool:
    """Put `flow` into the step that it leaves; False if there is no such step."""
    source = _text(flow.get("from")) if isinstance(flow, dict) else None
    step = steps.get(source) if source is not None else None
    if not isinstance(step, dict) or not isinstance(step.setdefault("next", []), list):
        return False
    step["next"].append({key: value for key, value in flow.items() if key != "from"})
    return True


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else getattr(value, "text", None)
