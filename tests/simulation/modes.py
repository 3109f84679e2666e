"""The engine's modes as parameters of tests; those of the compiled one are skipped where numba (the extra ``fast``) is not installed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from designer.simulation.engine import PLAIN

INSTALLED = find_spec("numba") is not None
NEEDS_NUMBA = pytest.mark.skipif(not INSTALLED, reason="numba (the extra fast) is not installed")

if INSTALLED:
    from designer.simulation.compiled import COMPILED
else:
    COMPILED = PLAIN

MODES = pytest.mark.parametrize("mode", [pytest.param(PLAIN, id="plain"), pytest.param(COMPILED, id="compiled", marks=NEEDS_NUMBA)])
