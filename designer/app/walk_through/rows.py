"""The table of a walk-through: a row for each step of the journey, with what was observed at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from designer.analysis.walk_throughs import compared_time
from designer.app.messages import text
from designer.app.panels.amounts import said
from designer.app.panels.names import short
from designer.canvas.texts import plain_tooltip
from designer.drawing.charts.values import NUMBER, signed
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Step, WalkThrough
from designer.model.quantities import format_duration
from designer.model.walk_throughs import gap

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
STEP, TIME, EXPECTATION, PERCEPTION, GAP, MET, STAGE = range(7)
NOTHING = QModelIndex()


class StepsModel(QAbstractTableModel):
    """What was observed at `steps` in `walk`; texts are made when they are looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.blueprint = Blueprint()
        self.steps: tuple[Step, ...] = ()
        self._seen: dict[str, Observation] = {}

    def show_walk(self, blueprint: Blueprint, steps: tuple[Step, ...], walk: WalkThrough | None) -> None:
        """Show another walk-through, or the same one as it is now; rows of the same steps stay."""
        anew = [step.id for step in steps] != [step.id for step in self.steps]
        before, old, stages = self._seen, self.steps, self.blueprint.stages
        if anew:
            self.beginResetModel()
        self.blueprint, self.steps = blueprint, steps
        self._seen = {one.step: one for one in walk.observations} if walk is not None else {}
        if anew:
            self.endResetModel()
            return
        for row, step in enumerate(steps):  # views look at every cell that they are told of
            if step is not old[row] or self._seen.get(step.id) is not before.get(step.id) or blueprint.stages is not stages:
                self.dataChanged.emit(self.index(row, 0), self.index(row, STAGE))

    def row_of(self, step: str) -> int:
        """The row of a step, or -1."""
        return next((row for row, one in enumerate(self.steps) if one.id == step), -1)

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else STAGE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role != Role.DisplayRole:
            return None
        return _heads()[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        step = self.steps[index.row()]
        seen = self._seen.get(step.id, Observation(step.id))
        if role == Role.DisplayRole:
            return self._text(step, seen, index.column())
        if role == Role.ToolTipRole:
            told = compared_time(step, seen.time) if index.column() == TIME else None
            return plain_tooltip(text(told) if told is not None else self._text(step, seen, index.column()))
        if role == Role.TextAlignmentRole and index.column() not in (STEP, STAGE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, step: Step, seen: Observation, column: int) -> str:
        difference = gap(seen)
        return {
            STEP: short(step.name) or step.id,
            TIME: said(format_duration(seen.time)) if seen.time is not None else "",
            EXPECTATION: _score(seen.expectation),
            PERCEPTION: _score(seen.perception),
            GAP: said(signed(difference, NUMBER)) if difference is not None else "",
            MET: _count(seen.sins + seen.plagues),
            STAGE: short(self.blueprint.stages[step.stage].name) or step.stage,
        }[column]


def _score(score: int | None) -> str:
    return "" if score is None else str(score)


def _count(met: Sequence[str]) -> str:
    return str(len(met)) if met else ""


def _heads() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("walk-throughs", "Step"),
        QCoreApplication.translate("walk-throughs", "Time"),
        QCoreApplication.translate("walk-throughs", "Expected"),
        QCoreApplication.translate("walk-throughs", "Perceived"),
        QCoreApplication.translate("walk-throughs", "Gap"),
        QCoreApplication.translate("walk-throughs", "Sins and plagues"),
        QCoreApplication.translate("walk-throughs", "Stage"),
    )
