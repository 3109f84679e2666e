"""What the map says about the element under the pointer, as lines of plain text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.canvas.texts import translated
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Lane, Note, Patience, Ref, Stage, Step, flow_ends
from designer.model.quantities import format_duration, format_share
from designer.model.scalars import format_until

LONGEST_LINE = 300


def tooltip(blueprint: Blueprint, ref: Ref, load: str = "") -> str:
    """Name, place, time, staff, its `load` and wait of a step, or what a flow, lane, stage or note says; "" for anything else."""
    element = blueprint.get(ref)
    if isinstance(element, Step):
        lines = _step_lines(blueprint, element, load)
    elif isinstance(element, Flow):
        lines = _flow_lines(blueprint, ref, element)
    elif isinstance(element, Lane | Stage):
        lines = [element.name, element.description]
    else:
        lines = [element.text] if isinstance(element, Note) else []
    return "\n".join(line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…" for line in lines if line)


def _step_lines(blueprint: Blueprint, step: Step, load: str) -> list[str]:
    seen = (
        QCoreApplication.translate("canvas", "The customer sees it")
        if blueprint.is_visible(step)
        else QCoreApplication.translate("canvas", "Hidden from the customer")
    )
    lines = [
        step.name,
        QCoreApplication.translate("canvas", "{lane}, {stage}").format(
            lane=_name(blueprint.lanes, step.lane), stage=_name(blueprint.stages, step.stage)
        ),
    ]
    lines.append(seen)
    if step.time is not None and step.time.source:
        lines.append(QCoreApplication.translate("canvas", "Time: as measured in {file}").format(file=step.time.source))
    elif step.time is not None:
        lines.append(
            QCoreApplication.translate("canvas", "Time: {time} on average").format(time=translated(format_duration(step.time.mean)))
        )
    if step.until is not None:
        lines.append(QCoreApplication.translate("canvas", "Until: {time}").format(time=format_until(step.until)))
    if step.staff:
        staff = ", ".join(f"{use.people} × {_name(blueprint.staff, use.pool)}" for use in step.staff)
        lines.append(QCoreApplication.translate("canvas", "Staff: {staff}").format(staff=staff))
    if step.batch is not None:
        lines.append(QCoreApplication.translate("canvas", "Worked on together: up to {count}").format(count=step.batch.up_to))
    if load:
        lines.append(QCoreApplication.translate("canvas", "Its staff are busy for {share} of their time").format(share=load))
    if step.wait_point is not None:
        lines.append(_wait_line(step.wait_point.what, step.wait_point.at_most))
    if step.patience is not None:
        lines.append(_patience_line(blueprint, step.patience))
    if step.fail_point is not None:
        lines.append(QCoreApplication.translate("canvas", "May fail: {what}").format(what=step.fail_point.what))
    return lines


def _wait_line(what: str, at_most: float | None) -> str:
    if at_most is None:
        return QCoreApplication.translate("canvas", "Wait: {what}").format(what=what)
    return QCoreApplication.translate("canvas", "Wait: {what} (at most {time})").format(
        what=what, time=translated(format_duration(at_most))
    )


def _flow_lines(blueprint: Blueprint, ref: Ref, flow: Flow) -> list[str]:
    source, target = flow_ends(ref)
    shares = [] if flow.share is None else [translated(format_share(flow.share))]
    shares += [_share_line(blueprint, id, share) for id, share in flow.shares]
    return [f"{_name(blueprint.steps, source)} → {_name(blueprint.steps, target)}", flow.when, *shares]


def _share_line(blueprint: Blueprint, id: str, share: float) -> str:
    return QCoreApplication.translate("messages", "{name}: {value}").format(
        name=_name(blueprint.demand, id), value=translated(format_share(share))
    )


def _patience_line(blueprint: Blueprint, patience: Patience) -> str:
    time, target = patience.time, _name(blueprint.steps, patience.to)
    if time.source:
        return QCoreApplication.translate("canvas", "Who waits for too long goes to: {step}").format(step=target)
    words = QCoreApplication.translate("canvas", "Who has waited for {time} on average goes to: {step}")
    if time.kind == "fixed":
        words = QCoreApplication.translate("canvas", "Who has waited for {time} goes to: {step}")
    return words.format(time=translated(format_duration(round(time.mean))), step=target)


def _name(table: object, id: str) -> str:
    element = table.get(id)  # type: ignore[attr-defined]
    return getattr(element, "name", "") or id
