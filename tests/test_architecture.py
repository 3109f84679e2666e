"""The dependency rules of the house, proved on the source and in a fresh process."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "designer"
ROOMS = ("model", "editing", "storage", "analysis", "simulation", "checks", "drawing", "exchange", "canvas", "output", "app")
WITH_QT = ("canvas", "output", "app")
FOR_ALL = {"designer", "designer.i18n", "designer.resources"}
SOURCES = sorted(PACKAGE.rglob("*.py"))


def imported_modules(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
            if node.module == "designer":
                names.update(f"designer.{alias.name}" for alias in node.names if alias.name != "__version__")
    return names


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def test_that_every_folder_is_a_known_room() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders <= set(ROOMS)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_that_a_room_imports_only_rooms_above_it(path: Path) -> None:
    room = room_of(path)
    allowed = set(ROOMS[: ROOMS.index(room) + 1]) if room else set(ROOMS)
    for name in imported_modules(path):
        if not name.startswith("designer") or name in FOR_ALL:
            continue
        assert name.split(".")[1] in allowed or not room, f"{path.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_that_only_the_upper_rooms_name_qt(path: Path) -> None:
    if room_of(path) in WITH_QT:
        return
    assert not {name for name in imported_modules(path) if name.split(".")[0] in ("PySide6", "shiboken6")}, path


def test_that_importing_the_lower_rooms_leaves_qt_out() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in SOURCES
        if room_of(path) not in WITH_QT and path.name != "__main__.py" and (path.name != "compiled.py" or find_spec("numba"))
    ]
    code = f"import importlib, sys\nfor name in {modules!r}: importlib.import_module(name)\nsys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_that_the_model_needs_the_standard_library_only() -> None:
    for path in SOURCES:
        if room_of(path) == "model":
            outside = {name.split(".")[0] for name in imported_modules(path)} - set(sys.stdlib_module_names) - {"designer"}
            assert not outside, f"{path.relative_to(ROOT)} imports {outside}"
