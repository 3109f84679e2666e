"""Finds what the program ships beside its code: templates, help, icons, translations and the schema. Standard library only."""

from __future__ import annotations

from functools import cache
from pathlib import Path

TEMPLATE_ENDING = ".blueprint.yaml"


@cache
def root() -> Path:
    """The folder of the resources: inside the package where it was installed from a wheel, beside it in the source tree."""
    package = Path(__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one resource, such as ``resource("icons", "save.svg")``; it need not exist."""
    return root().joinpath(*parts)


def template_path(name: str) -> Path:
    """The document of the template `name`, such as ``hotel``."""
    return resource("templates", name + TEMPLATE_ENDING)


def template_names() -> tuple[str, ...]:
    """The names of the shipped templates, the hotel first."""
    found = (path.name.removesuffix(TEMPLATE_ENDING) for path in resource("templates").glob("*" + TEMPLATE_ENDING))
    return tuple(sorted(found, key=lambda name: (name != "hotel", name)))
