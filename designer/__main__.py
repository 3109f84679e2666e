"""``python -m designer``: the same as the command ``service-designer``."""

from __future__ import annotations

import sys

from designer.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the worker processes of a bundle begin here too, and must do nothing else
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
