"""A print job: what is asked for, as pages with all that stands on them, and what should be known before it is printed. No Qt here."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.legend import SIZE
from designer.drawing.map import Map, build
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.theme import INK, PRINT, SAVING, Theme
from designer.drawing.views import customers_view, part_of, staffs_view
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint, Table
from designer.model.printing import TITLE_FIELDS, PrintSettings
from designer.output.assembly import assembly_map
from designer.output.foot import Foot, fitted, foot_of, footed
from designer.output.leaves import Leaf, Stamp, coordinate, crop_marks, cuts_across, on_sheet, sheet_label, split_steps, within
from designer.output.pages import LARGEST, MM_PER_UNIT, READABLE, Guide, PageSettings, Sheet, Sheets, easier, sheets
from designer.output.poster import Poster, laid_out, poster
from designer.output.title_block import Block, title_block

THEMES: dict[str, Theme] = {"colour": PRINT, "black and white": INK, "ink-saving": SAVING}
WIDEST_BLOCK = 760.0
LEAST_STAMP = 0.17  # mm of a unit of the legend and the title block of a poster: letters of 5 points


@dataclass(frozen=True)
class Shown:
    """What is printed besides the settings: the map as the window shows it (`heat`: the load, if it shows that; `map`: if it is worked out
    already), the `load` of each step for those who ask for it, the ids that are chosen (none: all), and what the title block says.

    `texts` are by the names of `TITLE_FIELDS`; those of the settings go before. `logo` is how often the logo is wider than high.
    """

    blueprint: Blueprint
    heat: Mapping[str, Heat] = field(default_factory=dict)
    load: Mapping[str, Heat] = field(default_factory=dict)
    map: Map | None = None
    only: Collection[str] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    logo: float | None = None


@dataclass(frozen=True)
class View:
    """What is seen of the service: the part as a blueprint of its own, drawn, and the load that is shown with it."""

    map: Map
    heat: Mapping[str, Heat]


@dataclass(frozen=True)
class Printout:
    """The pages of a job; there is at least one. `picture` is what they tell of, `scale` is 1.0 for 100 %, `text` is how large names come out (points)."""

    picture: Poster
    leaves: tuple[Leaf, ...]
    theme: Theme
    scale: float
    text: float
    warnings: tuple[Message, ...] = ()


def view_of(shown: Shown, settings: PrintSettings) -> View:
    """What the settings ask to see of the service. It takes some time where that is a part: the part is laid out anew."""
    blueprint = shown.blueprint
    heat = {"as shown": shown.heat, "load": shown.load}.get(settings.view, {})
    if settings.view == "customer":
        blueprint = customers_view(blueprint)
    elif settings.view == "staff":
        blueprint = staffs_view(blueprint)
    if shown.only:
        blueprint = part_of(blueprint, shown.only)
    if blueprint is shown.blueprint and shown.map is not None:
        return View(shown.map, heat)
    return View(build(blueprint), {id: value for id, value in heat.items() if id in blueprint.steps})


def printout(view: View, shown: Shown, settings: PrintSettings, measure: Measure = ESTIMATE, words: Words = str) -> Printout:
    """The pages of `view`. Raises `FileProblem` for settings that leave no room, or make too many sheets."""
    theme = THEMES[settings.colours]
    view = _as_set(view, settings)
    if settings.pages == "stages" and (parts := _stages(view)):
        return _by_stages(view, parts, shown, settings, theme, measure, words)
    fit = page_settings(settings)
    one = settings.scale is None and settings.sheets == (1, 1)
    if not one:
        tiles = _tiles(view, fit, shown, settings, measure, words)
        if len(tiles.made.sheets) > 1:
            return _tiled(tiles, view, shown, settings, theme, measure, words)
    return _alone(view, fit, shown, settings, theme, measure, words)


def _as_set(view: View, settings: PrintSettings) -> View:
    """`view` of a document that keeps `settings`: a PDF tells who made it and when as its title block does."""
    blueprint = view.map.blueprint
    if blueprint.print == settings:
        return view
    return replace(view, map=replace(view.map, blueprint=blueprint.with_(print=settings)))


def page_settings(settings: PrintSettings) -> PageSettings:
    """Paper, margins and size as the geometry of sheets takes them."""
    fit = None if settings.scale is not None else settings.sheets
    landscape = settings.orientation == "landscape"
    return PageSettings(settings.paper, landscape, 0.0, fit, settings.scale, settings.overlap, settings.margins)


# -- one sheet for all, and one for each stage --------------------------------------------------------------------------------


def _alone(view: View, fit: PageSettings, shown: Shown, settings: PrintSettings, theme: Theme, measure: Measure, words: Words) -> Printout:
    block = partial(_block_to_come, shown, settings, 1, measure, words)
    fit = replace(fit, fit=None if settings.scale is not None else (1, 1))
    picture = poster(view.map.blueprint, view.heat, view.map, measure, words, legend=False)
    ways = [{"": foot_of(view.map, view.heat, settings, fit, block, measure, words, beside)} for beside in _sides(settings, fit)]
    feet, fit, made = fitted(fit, picture.box, picture.guide, ways)
    foot = feet[""]
    if len(made.sheets) > 1:  # at its scale, the map fits one sheet only without anything below it
        fit = replace(fit, foot_mm=0.0, side_mm=0.0)
        made = sheets(picture.box, fit, guide=picture.guide)
        foot = replace(foot, legend=None, title=0.0)
    leaf = Leaf(made.page, picture, made.sheets[0], made.mm_per_unit, False)
    found = _page_block(leaf, fit, foot, shown, settings, (1, 1), "", made.scale, measure, words)
    leaves = (footed(leaf, foot, found, fit),)
    return Printout(picture, leaves, theme, made.scale, made.text, tuple(warnings(made.text, (), _advice(picture, fit))))


def _sides(settings: PrintSettings, page: PageSettings) -> tuple[bool, ...]:
    """Whether a legend may stand beside the map: where the map is as large as there is room for it, on paper that has an end."""
    return (False, True) if settings.legend and settings.scale is None and not page.is_roll else (False,)


def _block_to_come(shown: Shown, settings: PrintSettings, count: int, measure: Measure, words: Words, width: float) -> Block:
    """A title block as wide as it will be; its scale, which is not known yet, takes as much room as any."""
    return title_block(_texts(shown, settings, (count, count), 8.88, words), width, measure, words, shown.logo)


def _page_block(
    leaf: Leaf,
    page: PageSettings,
    foot: Foot,
    shown: Shown,
    settings: PrintSettings,
    number: tuple[int, int],
    stage: str,
    scale: float,
    measure: Measure,
    words: Words,
) -> Block | None:
    if not foot.title:
        return None
    _, right, _, left = page.margins or (0.0,) * 4
    texts = _texts(shown, settings, number, scale, words)
    if stage and "service" in texts:
        texts["service"] = f"{texts['service']} \N{EM DASH} {stage}"
    block = title_block(texts, (leaf.page[0] - left - right) / foot.scale, measure, words, shown.logo)
    fits = block.height * foot.scale <= foot.title + 0.01
    return block if fits else title_block({"service": texts.get("service", "")}, block.width, measure, words)


def _stages(view: View) -> list[tuple[str, Box]]:
    """The ids of the stages that hold anything, with their parts of the map."""
    blueprint = view.map.blueprint
    used = {step.stage for step in blueprint.steps.values()} | {note.stage for note in blueprint.notes.values()}
    bounds = view.map.grid.bounds
    return [(id, Box(span.start, bounds.y, span.size, bounds.height)) for id, span in view.map.grid.columns.items() if id in used]


def _by_stages(
    view: View, parts: list[tuple[str, Box]], shown: Shown, settings: PrintSettings, theme: Theme, measure: Measure, words: Words
) -> Printout:
    """Each stage as large as all of them can be on a sheet of their own, with the names of the lanes at its left."""
    whole = poster(view.map.blueprint, view.heat, view.map, measure, words, legend=False)
    fit = replace(page_settings(settings), fit=(1, 1), scale=None)
    block_of = partial(_block_to_come, shown, settings, len(parts), measure, words)
    ways = [
        {id: foot_of(_in_stage(view.map, id), _heat_in(view, id), settings, fit, block_of, measure, words, beside) for id, _ in parts}
        for beside in _sides(settings, fit)
    ]
    left = view.map.grid.left
    wide = max(box.width for _, box in parts) + left
    high = parts[0][1].height
    most = (settings.scale or LARGEST) * MM_PER_UNIT
    feet, fit, made = fitted(fit, Box(0.0, 0.0, wide, high), Guide(), ways)
    unit = min(made.mm_per_unit, most)
    leaves = []
    for number, (id, box) in enumerate(parts):
        sheet = _stage_sheet(box, left, unit, made, fit)
        leaf = Leaf(made.page, whole, sheet, unit, True)
        name = view.map.blueprint.stages[id].name
        foot = feet[id]
        block = _page_block(leaf, fit, foot, shown, settings, (number + 1, len(parts)), name, unit / MM_PER_UNIT, measure, words)
        leaves.append(footed(leaf, foot, block, fit))
    text = made.text * unit / made.mm_per_unit
    larger = easier(Box(0.0, 0.0, wide, high), fit, Guide())[1] if settings.scale is None else None
    advice = larger.paper if larger is not None else ""
    return Printout(whole, tuple(leaves), theme, unit / MM_PER_UNIT, text, tuple(warnings(text, (), advice)))


def _stage_sheet(box: Box, left: float, unit: float, made: Sheets, page: PageSettings) -> Sheet:
    """The part `box` of the map in the middle of its sheet, the headers of the lanes before it."""
    top, right, bottom, edge = page.edges
    wide, high = made.page[0] - edge - right, made.page[1] - top - bottom
    x = edge + max(0.0, (wide - (box.width + left) * unit) / 2) + left * unit
    return Sheet(0, 0, box, (x, top + max(0.0, (high - box.height * unit) / 2)), (left, 0.0))


def _heat_in(view: View, stage: str) -> dict[str, Heat]:
    steps = view.map.blueprint.steps
    return {id: heat for id, heat in view.heat.items() if id in steps and steps[id].stage == stage}


def _in_stage(map: Map, stage: str) -> Map:
    """The map with nothing but what a stage's legend is about."""
    blueprint = map.blueprint
    steps = {step.id: step for step in blueprint.steps.values() if step.stage == stage}
    notes = {note.id: note for note in blueprint.notes.values() if note.stage == stage}
    routes = {key: route for key, route in map.routes.items() if key[0] in steps or key[1] in steps}
    evidence = {key: points for key, points in map.evidence.items() if key[0] in steps or key[1] in steps}
    return replace(map, blueprint=blueprint.with_(steps=Table(steps), notes=Table(notes)), routes=routes, evidence=evidence)


# -- posters ------------------------------------------------------------------------------------------------------------------


class _Tiles(NamedTuple):
    """A picture on its sheets, with a legend and a title block so much `larger` than its own letters."""

    picture: Poster
    made: Sheets
    larger: float


def _tiles(view: View, fit: PageSettings, shown: Shown, settings: PrintSettings, measure: Measure, words: Words) -> _Tiles:
    """The sheets of a poster. Where the map is small, its legend and title block are larger, if that takes no more sheets."""

    def tiles(larger: float) -> _Tiles:
        size = partial(_room_of_block, shown, settings, measure, words, larger) if settings.title_block else None
        legend, map = settings.legend, view.map
        picture = poster(map.blueprint, view.heat, map, measure, words, legend=legend, block=size, larger=larger)
        return _Tiles(*laid_out(picture, fit), larger)

    plain = tiles(1.0)
    larger = math.ceil(SIZE * LEAST_STAMP / plain.made.mm_per_unit) / SIZE  # letters have whole sizes
    if larger <= 1.0 or len(plain.made.sheets) == 1 or not (settings.legend or settings.title_block):
        return plain
    found = tiles(larger)
    return found if 1 < len(found.made.sheets) <= len(plain.made.sheets) else plain


def _room_of_block(
    shown: Shown, settings: PrintSettings, measure: Measure, words: Words, larger: float, most: float
) -> tuple[float, float]:
    block = _poster_block(shown, settings, 0.0, 1, measure, words, most / larger)
    return block.width * larger, block.height * larger


def _poster_block(shown: Shown, settings: PrintSettings, scale: float, count: int, measure: Measure, words: Words, most: float) -> Block:
    texts = _texts(shown, settings, (count, count), scale or 8.88, words)
    texts.pop("page", None)
    return title_block(texts, min(most, WIDEST_BLOCK), measure, words, shown.logo)


def _tiled(
    tiles: _Tiles,
    view: View,
    shown: Shown,
    settings: PrintSettings,
    theme: Theme,
    measure: Measure,
    words: Words,
) -> Printout:
    """A poster: sheets that are glued together, with one title block below the map."""
    picture, made, larger = tiles
    block = None
    if picture.block is not None:
        block = _poster_block(shown, settings, made.scale, len(made.sheets), measure, words, picture.block.width / larger)
    count = len(made.sheets) + settings.assembly_map
    leaves = []
    for number, sheet in enumerate(made.sheets):
        stamps: list[Stamp] = []
        if block is not None and picture.block is not None and picture.block.overlaps(sheet.part):
            at = on_sheet(picture.block, sheet, made.mm_per_unit)
            stamps.append(Stamp(block.shapes, at, made.mm_per_unit * larger, block.logo, within(sheet, made.mm_per_unit)))
        cuts = cuts_across(sheet, made, settings.overlap) if settings.crop_marks else None
        if settings.crop_marks:
            stamps.append(crop_marks(sheet, made, settings.overlap))
        if min(settings.margins[2], settings.margins[3]) >= 4.0:
            stamps.append(sheet_label(_line(shown, settings), made, number, words, measure, settings.coordinates, cuts))
        leaves.append(Leaf(made.page, picture, sheet, made.mm_per_unit, True, tuple(stamps)))
    if settings.assembly_map:
        texts = _texts(shown, settings, (1, count), made.scale, words)
        names = [coordinate(sheet) if settings.coordinates else str(number + 1) for number, sheet in enumerate(made.sheets)]
        cover = assembly_map(picture, view.map, made, names, settings.margins, texts, shown.logo, measure, words)
        leaves.insert(0, Leaf(made.page, picture, None, made.mm_per_unit, False, tuple(cover)))
    split = tuple(split_steps(picture, made))
    advice = _advice(picture, page_settings(settings))
    return Printout(picture, tuple(leaves), theme, made.scale, made.text, tuple(warnings(made.text, split, advice)))


def _line(shown: Shown, settings: PrintSettings) -> str:
    """What the margin of each sheet of a poster says."""
    name = settings.service or shown.blueprint.name
    if not settings.title_block:
        return name
    texts = {"service": name, "version": settings.version, "date": settings.date or shown.texts.get("date", "")}
    texts["hash"] = shown.texts.get("hash", "")
    return " \N{MIDDLE DOT} ".join(text for key, text in texts.items() if text and key not in settings.hide)


# -- words --------------------------------------------------------------------------------------------------------------------


def _texts(shown: Shown, settings: PrintSettings, number: tuple[int, int], scale: float, words: Words) -> dict[str, str]:
    """What each field of the title block says."""
    page = words(say(QT_TRANSLATE_NOOP("output", "{number} of {count}"), number=number[0], count=number[1]))
    found = {"service": shown.blueprint.name, **shown.texts, "scale": f"{scale * 100:.0f} %", "page": page}
    written = {name: text for name in TITLE_FIELDS[:5] if (text := getattr(settings, name))}
    return {name: text for name, text in (found | written).items() if name not in settings.hide}


def _advice(picture: Poster, page: PageSettings) -> str:
    """More sheets of the same paper on which names can be read, and larger paper, as far as there are such."""
    more, larger = easier(picture.box, replace(page, foot_mm=0.0, side_mm=0.0), Guide())
    sheets = f"{more.fit[0]} × {more.fit[1]}" if more is not None and more.fit else ""
    return ", ".join(filter(None, (sheets, larger.paper if larger is not None else "")))


def warnings(text: float, split: tuple[str, ...] = (), advice: str = "") -> Iterator[Message]:
    """What should be known: that letters of so many points are small, what is `advice` then, and which steps are `split`."""
    if text < READABLE and advice:
        words = QT_TRANSLATE_NOOP("output", "names come out at {points} points, which is hard to read; easier: {choices}")
        yield say(words, points=round(text, 1), choices=advice)
    elif text < READABLE:
        yield say(QT_TRANSLATE_NOOP("output", "names come out at {points} points, which is hard to read"), points=round(text, 1))
    if len(split) == 1:
        yield say(QT_TRANSLATE_NOOP("output", "a cut goes through the step {name}"), name=split[0])
    elif split:
        named = ", ".join(split[:3]) + (", …" if len(split) > 3 else "")
        yield say(QT_TRANSLATE_NOOP("output", "cuts go through {count} steps: {names}"), count=len(split), names=named)
