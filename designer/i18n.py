"""Texts that a user sees, kept translatable without Qt.

A text is written once, in English, inside ``QT_TRANSLATE_NOOP`` so that Qt's ``lupdate`` finds it. What has values in it
travels as a `Message`: the template and its arguments. The command line prints it in English; the window translates the
template first. Arguments are data and never looked at as templates; numbers and quantities among them are `Figure`, which is
told with the decimal sign and the units of the reader's language.
"""

from __future__ import annotations

from dataclasses import dataclass


class Template(str):
    """An English text that a translator knows, with the context (the translator's chapter) it stands in."""

    __slots__ = ("context",)
    context: str

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return QT_TRANSLATE_NOOP, (self.context, str(self))


class Figure(str):
    """Numbers and units as the document writes them, such as ``1 d 18 h`` or ``2.5 EUR``, and nothing else: no name, no word.

    Programs read it as it stands; for people it is told in their language.
    """

    __slots__ = ()


def QT_TRANSLATE_NOOP(context: str, text: str) -> Template:
    """Mark `text` as translatable in `context` and return it unchanged."""
    template = Template(text)
    template.context = context
    return template


@dataclass(frozen=True, slots=True)
class Message:
    """A text for the user: a template and the values that go into its ``{braces}``."""

    template: Template
    args: tuple[tuple[str, Argument], ...] = ()

    def __str__(self) -> str:
        return fill(self.template, self.args)


Argument = str | int | float | Message


def say(template: Template, **args: Argument) -> Message:
    """The message of `template` with `args`."""
    return Message(template, tuple(args.items()))


def fill(text: str, args: tuple[tuple[str, Argument], ...]) -> str:
    """Put `args` into the ``{braces}`` of `text` (a template or its translation)."""
    return text.format(**dict(args)) if args else text
