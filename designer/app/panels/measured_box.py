"""Times as they were measured: written one after the other, or in a CSV file beside the document."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Signal

from designer.app.panels.editor import Faults
from designer.app.panels.file_box import FileBox
from designer.app.panels.fitting_form import FittingForm
from designer.app.panels.text_editors import labelled_line, put, such_as
from designer.app.panels.words import PARAMETER_NAMES, word
from designer.canvas.texts import plain_label
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.distributions import Distribution, empirical
from designer.model.quantities import QuantityError, format_duration, parse_duration

LONGEST = 1_000_000  # characters of a list of times
_PARTS = re.compile(r"[,;\n]")


def parse_times(typed: str) -> tuple[float, ...]:
    """Seconds of ``4 min, 6 min 30 s``. Raises `QuantityError` for the first part that is no duration."""
    return tuple(parse_duration(part) for part in _PARTS.split(typed) if part.strip())


def format_times(times: tuple[float, ...]) -> str:
    """What `parse_times` reads."""
    return ", ".join(map(format_duration, times))


class MeasuredBox(FittingForm):
    """Two rows, of which one is filled."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.times = labelled_line(lambda _: self.changed.emit(), such_as("4 min, 6 min 30 s"))
        self.times.setMaxLength(LONGEST)
        self.file = FileBox(False, "times.csv")
        self.file.changed.connect(self.changed)
        for name, field in (("times", self.times), ("file", self.file)):
            label = plain_label(word(PARAMETER_NAMES[name]))
            label.setBuddy(field)
            self.rows.addRow(label, field)

    def show_time(self, time: Distribution | None) -> None:
        """Show the times or the file of `time`."""
        put(self.times, "" if time is None or time.source else format_times(time.parameters))
        self.file.show_name(time.source if time is not None else "")

    def time(self) -> Distribution:
        """The distribution as it stands. Raises `Faults`."""
        times, file, name = word(PARAMETER_NAMES["times"]), word(PARAMETER_NAMES["file"]), ""
        try:
            name = self.file.name()
        except QuantityError as error:
            raise Faults([(self.file.line, file, error)]) from None
        if name and self.times.text().strip():
            both = QuantityError(say(QT_TRANSLATE_NOOP("editors", "times stand here and in a file; keep one of them")))
            raise Faults([(self.times, times, both)])
        try:
            return empirical(parse_times(self.times.text()), name)
        except QuantityError as error:
            raise Faults([(self.times, times, error)]) from None

    def told(self) -> str:
        """What the file holds, as far as that is known."""
        held = self.file.known()
        if held is None or held.problems:
            return ""
        return QCoreApplication.translate("editors", "{count} times").format(count=held.count)
