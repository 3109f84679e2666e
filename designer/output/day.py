"""What day it is, for all that is dated. No Qt here."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day; that of the environment's `SOURCE_DATE_EPOCH`, if there is one, so that a file can be made again byte for byte."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else date.today()
