"""A print job: what is asked for, as pages with all that stands on them, and what should be known before it is printed. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.legend import legend_shapes
from designer.drawing.map import Map, build
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.shapes import Shape
from designer.drawing.theme import INK, PRINT, SAVING, Theme
from designer.drawing.views import customers_view, part_of, staffs_view
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint, Table
from designer.model.printing import TITLE_FIELDS, PrintSettings
from designer.output.assembly import assembly_map
from designer.output.leaves import Leaf, Stamp, coordinate, crop_marks, on_sheet, sheet_label, split_steps, within
from designer.output.pages import LARGEST, MM_PER_UNIT, READABLE, Guide, PageSettings, Sheet, Sheets, easier, page_size, sheets
from designer.output.poster import Poster, laid_out, poster
from designer.output.title_block import HIGH, Block, title_block

THEMES: dict[str, Theme] = {"colour": PRINT, "black and white": INK, "ink-saving": SAVING}
MM_PER_STAMP_UNIT = 0.26  # on A4: letters of 8 points
GAP_MM = 3.0
MOST_FOOT = 0.45  # of the paper's room that legend and title block may take
SMALLER = (1.0, 0.85, 0.7)  # to which a legend is made smaller before it is left out
WIDEST_BLOCK = 760.0


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
        size = partial(_room_of_block, shown, settings, measure, words) if settings.title_block else None
        picture = poster(view.map.blueprint, view.heat, view.map, measure, words, legend=settings.legend, block=size)
        picture, made = laid_out(picture, fit)
        if len(made.sheets) > 1:
            return _tiled(picture, made, view, shown, settings, theme, measure, words)
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


@dataclass(frozen=True)
class _Foot:
    """What stands below the map on a sheet of its own: shapes of the legend and the title block, and how high that is (mm)."""

    legend: tuple[Stamp, ...]
    legend_high: float
    high: float
    scale: float
    title: bool


def _foot(map: Map, heat: Mapping[str, Heat], settings: PrintSettings, page: PageSettings, measure: Measure, words: Words) -> _Foot:
    width, height = page_size(page)
    top, right, bottom, left = page.edges
    room = width - left - right, height - top - bottom
    scale = MM_PER_STAMP_UNIT * max(1.0, (min(width, height) / 210.0) ** 0.5)
    if page.is_roll and page.landscape:
        room = (2 * height, room[1])
    title = HIGH * scale * (1 if room[0] / scale > WIDEST_BLOCK else 2) if settings.title_block else 0.0
    if title > MOST_FOOT * room[1]:
        title = 0.0
    shapes: tuple[Shape, ...] = ()
    high, small = 0.0, scale
    for smaller in SMALLER if settings.legend else ():
        small = scale * smaller
        shapes, box = legend_shapes(map, heat, measure, room[0] / small, words)
        high = box.height * small
        if not shapes or high + title + GAP_MM <= MOST_FOOT * room[1]:
            break
        shapes, high = (), 0.0
    stamps = (Stamp(shapes, (0.0, 0.0), small),) if shapes else ()
    return _Foot(stamps, high, high + title + (GAP_MM if high else 0.0) + (GAP_MM if title else 0.0), scale, title > 0)


def _footed(leaf: Leaf, foot: _Foot, block: Block | None, page: PageSettings) -> Leaf:
    """`leaf` with its foot below the map."""
    _, _, bottom, left = page.margins or (0.0,) * 4
    stamps: list[Stamp] = []
    under = leaf.page[1] - bottom
    if block is not None and foot.title:
        under -= block.height * foot.scale
        stamps.append(Stamp(block.shapes, (left, under), foot.scale, block.logo))
        under -= GAP_MM
    stamps += [stamp._replace(at=(left, under - foot.legend_high)) for stamp in foot.legend]
    return leaf._replace(stamps=(*leaf.stamps, *stamps))


def _alone(view: View, fit: PageSettings, shown: Shown, settings: PrintSettings, theme: Theme, measure: Measure, words: Words) -> Printout:
    foot = _foot(view.map, view.heat, settings, fit, measure, words)
    fit = replace(fit, foot_mm=foot.high, fit=None if settings.scale is not None else (1, 1))
    picture = poster(view.map.blueprint, view.heat, view.map, measure, words, legend=False)
    made = sheets(picture.box, fit, guide=picture.guide)
    if len(made.sheets) > 1:  # at its scale, the map fits one sheet only without anything below it
        fit = replace(fit, foot_mm=0.0)
        made = sheets(picture.box, fit, guide=picture.guide)
        foot = replace(foot, legend=(), title=False)
    leaf = Leaf(made.page, picture, made.sheets[0], made.mm_per_unit, False)
    block = _page_block(leaf, fit, foot, shown, settings, (1, 1), "", made.scale, measure, words)
    leaves = (_footed(leaf, foot, block, fit),)
    return Printout(picture, leaves, theme, made.scale, made.text, tuple(warnings(made.text, (), _advice(picture, fit))))


def _page_block(
    leaf: Leaf,
    page: PageSettings,
    foot: _Foot,
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
    return block if block.height <= 2 * HIGH else title_block({"service": texts.get("service", "")}, block.width, measure, words)


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
    feet = {id: _foot(_in_stage(view.map, id), _heat_in(view, id), settings, fit, measure, words) for id, _ in parts}
    fit = replace(fit, foot_mm=max(foot.high for foot in feet.values()))
    left = view.map.grid.left
    wide = max(box.width for _, box in parts) + left
    high = parts[0][1].height
    most = (settings.scale or LARGEST) * MM_PER_UNIT
    made = sheets(Box(0.0, 0.0, wide, high), fit)
    unit = min(made.mm_per_unit, most)
    leaves = []
    for number, (id, box) in enumerate(parts):
        sheet = _stage_sheet(box, left, unit, made, fit)
        leaf = Leaf(made.page, whole, sheet, unit, True)
        name = view.map.blueprint.stages[id].name
        foot = feet[id]
        block = _page_block(leaf, fit, foot, shown, settings, (number + 1, len(parts)), name, unit / MM_PER_UNIT, measure, words)
        leaves.append(_footed(leaf, replace(foot, high=fit.foot_mm), block, fit))
    text = made.text * unit / made.mm_per_unit
    return Printout(whole, tuple(leaves), theme, unit / MM_PER_UNIT, text, tuple(warnings(text, ())))


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


def _room_of_block(shown: Shown, settings: PrintSettings, measure: Measure, words: Words, most: float) -> tuple[float, float]:
    block = _poster_block(shown, settings, 0.0, 1, measure, words, most)
    return block.width, block.height


def _poster_block(shown: Shown, settings: PrintSettings, scale: float, count: int, measure: Measure, words: Words, most: float) -> Block:
    texts = _texts(shown, settings, (count, count), scale or 8.88, words)
    texts.pop("page", None)
    return title_block(texts, min(most, WIDEST_BLOCK), measure, words, shown.logo)


def _tiled(
    picture: Poster,
    made: Sheets,
    view: View,
    shown: Shown,
    settings: PrintSettings,
    theme: Theme,
    measure: Measure,
    words: Words,
) -> Printout:
    """A poster: sheets that are glued together, with one title block below the map."""
    block = None
    if picture.block is not None:
        block = _poster_block(shown, settings, made.scale, len(made.sheets), measure, words, picture.block.width)
    count = len(made.sheets) + settings.assembly_map
    leaves = []
    for number, sheet in enumerate(made.sheets):
        stamps: list[Stamp] = []
        if block is not None and picture.block is not None and picture.block.overlaps(sheet.part):
            at = on_sheet(picture.block, sheet, made.mm_per_unit)
            stamps.append(Stamp(block.shapes, at, made.mm_per_unit, block.logo, within(sheet, made.mm_per_unit)))
        if settings.crop_marks:
            stamps.append(crop_marks(sheet, made, settings.overlap))
        if min(settings.margins[2], settings.margins[3]) >= 4.0:
            stamps.append(sheet_label(_line(shown, settings), made, number, words, measure, settings.coordinates))
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
    more, larger = easier(picture.box, replace(page, foot_mm=0.0), Guide())
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
