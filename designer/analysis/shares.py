"""How the cases of each demand are shared among the ways out of a step."""

from __future__ import annotations

from collections.abc import Container, Sequence

from designer.model.elements import Flow, Step, StepKind

SUM_TOLERANCE = 0.001


def way_shares(step: Step, place: Container[str], demands: Sequence[str]) -> list[tuple[str, tuple[float, ...]]]:
    """The ways out of `step` to the steps in `place`, each with its share of the cases of every one of the `demands` (their ids).

    The rules are those of the closed forms (see `designer.analysis.graph`); a way that nobody takes is left out.
    """
    known = [flow for flow in step.next if flow.target in place]
    if step.kind is StepKind.FORK:
        return [(flow.target, (1.0,) * len(demands)) for flow in known]
    by_demand = [fitted([_share_of(flow, demand) for flow in known])[0] for demand in demands]
    ways = [(flow.target, tuple(shares[i] for shares in by_demand)) for i, flow in enumerate(known)]
    return [(target, shares) for target, shares in ways if any(shares)]


def first_off(step: Step, place: Container[str], demands: Sequence[str]) -> list[tuple[str, float]]:
    """The step with the sum of the shares of the first of `demands` for which they do not add up."""
    flows = [flow for flow in step.next if flow.target in place]
    totals = (fitted([_share_of(flow, id) for flow in flows])[1] for id in demands)
    return [(step.id, total) for total in totals if abs(total - 1.0) > SUM_TOLERANCE][:1]


def _share_of(flow: Flow, demand: str) -> float | None:
    """The share of the cases of `demand` that `flow` takes; None where nothing is said."""
    return dict(flow.shares).get(demand) if flow.shares else flow.share


def fitted(given: Sequence[float | None]) -> tuple[list[float], float]:
    """The shares that `given` ones stand for, which add up to 1; and what they added up to before they were scaled."""
    lacking = sum(share is None for share in given)
    total = sum(share for share in given if share is not None)
    rest = max(0.0, 1.0 - total) / lacking if lacking else 0.0
    total = max(total, 1.0) if lacking else total
    if total <= 0:
        return [1.0 / max(1, len(given))] * len(given), total
    return [(rest if share is None else share) / total for share in given], total
