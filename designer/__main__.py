"""``python -m designer``: the same as the command ``service-designer``."""

from __future__ import annotations

import sys

from designer.cli import main

if __name__ == "__main__":
    sys.exit(main())
