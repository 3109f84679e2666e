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


def resource(*parts: str) -> Path:
    """The path of one resource, such as ``resource("icons", "save.svg")``; it need not exist."""
    return root().joinpath(*parts)


def template_path(name: str) -> Path:
    """The document of the template `name`, such as ``hotel``."""
    return resource("templates", name + TEMPLATE_ENDING)


def without_schema_line(document: bytes) -> bytes:
    """A template's document as a new one begins: the line that tells editors the schema names a place beside the templates only."""
    first, _, rest = document.partition(b"\n")
    if not first.startswith(b"# yaml-language-server:"):
        return document
    second, _, others = rest.partition(b"\n")
    return others if second.rstrip() == b"#" else rest  # an empty comment only kept it apart from the next


def template_names() -> tuple[str, ...]:
    """The names of the shipped templates, the richest first and the empty one last."""
    found = (path.name.removesuffix(TEMPLATE_ENDING) for path in resource("templates").glob("*" + TEMPLATE_ENDING))
    return tuple(sorted(found, key=lambda name: (name == "empty", name != "hotel", name != "restaurant", name)))


def help_page(name: str, language: str = "en") -> Path:
    """The Markdown page of a help topic (``canvas``) or of a check (``STR101``) in `language`.

    The English page where that language has none.
    """
    place = ("checks", f"{name}.md") if name[:3].isupper() and name[3:].isdigit() else (f"{name}.md",)
    translated = resource("help", language, *place)
    return translated if translated.is_file() else resource("help", *place)
