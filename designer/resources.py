"""Where the program's own files are: templates, help, icons, translations, schema.

An installed program has them at ``designer/_resources``; a source tree (and an editable install) at ``resources`` beside
the package.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

TEMPLATE_ENDING = ".blueprint.yaml"


@cache
def root() -> Path:
    """The folder of all resources."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """The path of one resource, such as ``path("icons", "undo.svg")``; it need not exist."""
    return root().joinpath(*parts)


def templates() -> list[tuple[str, Path]]:
    """Id and file of every template that the program ships, in alphabetical order."""
    files = sorted(path("templates").glob(f"*{TEMPLATE_ENDING}"))
    return [(file.name.removesuffix(TEMPLATE_ENDING), file) for file in files]


def help_page(name: str) -> Path:
    """The Markdown page of a help topic (``canvas``) or of a check (``STR101``)."""
    folder = ("help", "checks") if name[:3].isupper() and name[3:].isdigit() else ("help",)
    return path(*folder, f"{name}.md")


def help_topics() -> list[str]:
    """The names of the help topics, in alphabetical order."""
    return sorted(file.stem for file in path("help").glob("*.md"))
