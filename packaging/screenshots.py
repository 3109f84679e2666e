"""Takes the README's pictures from the running program: ``make screenshots``. No display is needed."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "resources" / "help" / "pictures"


def main() -> int:
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        return take()


def take() -> int:
    """Open the hotel, wait for its figures, and grab the window in both themes."""
    from PySide6.QtWidgets import QApplication

    from designer.app.main import application
    from designer.app.program import Program
    from designer.model.elements import Ref

    app = application()
    program = Program(app)
    program.settings.change(language="en")
    program.open([ROOT / "resources" / "templates" / "hotel.blueprint.yaml"])
    window = program.windows[-1]
    window.resize(1680, 1050)
    app.processEvents()
    window.reset_layout()
    until(app, lambda: window.session.analysis is not None and not window.session.busy)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for theme, step in (("light", "check-in"), ("dark", "clean-room")):
        program.settings.change(theme=theme)
        window.selection.set([Ref("steps", step)])
        window.page.view.set_zoom(0.8)
        window.page.view.center_on(Ref("steps", step))
        until(app, lambda: False, 0.6)
        target = PICTURES / f"window-{theme}.png"
        if not window.grab().save(str(target)):
            print(f"{target} could not be written", file=sys.stderr)
            return 2
        print(f"wrote {target.relative_to(ROOT)}")
    QApplication.closeAllWindows()
    return 0


def until(app: object, ready: Callable[[], bool], seconds: float = 15.0) -> None:
    """Let the program work until `ready` or until the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not ready():
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
