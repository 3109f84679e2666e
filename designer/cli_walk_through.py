"""What the command `export` writes of walk-throughs: the form, the chart of the gap, and the table of what was observed."""

from __future__ import annotations

from pathlib import Path

from designer.model.blueprint import Blueprint
from designer.model.elements import WalkThrough

KINDS = (".pdf", ".svg", ".png", ".csv")


def chosen(blueprint: Blueprint, id: str, ending: str) -> WalkThrough | None:
    """The walk-through `id`; None stands for a blank form, or for a chart of all. Raises `ValueError` with the ones that there are."""
    walks = blueprint.walk_throughs
    if id in walks:
        return walks[id]
    known = f"there are {', '.join(walks)}" if walks else "the document has none"
    if id:
        raise ValueError(f"there is no walk-through '{id}'; {known}")
    if ending == ".pdf":
        return None
    if not walks:
        raise ValueError("there is nothing to write of walk-throughs; the document has none")
    if ending == ".csv" and len(walks) > 1:
        raise ValueError(f"say which walk-through; {known}")
    return next(iter(walks.values())) if ending == ".csv" else None


def paint(blueprint: Blueprint, walk: WalkThrough | None, path: Path, dpi: int) -> None:
    """Write the form, or else the chart, by the ending of `path`. Raises `FileProblem`."""
    if path.suffix.lower() == ".pdf":
        from designer.output.walk_throughs import write_form

        write_form(blueprint, path, walk)
        return
    from designer.drawing.charts.gap import company_curves, gap_chart, single_curves
    from designer.drawing.journey import journey
    from designer.output.charts import write_chart

    walks = tuple(blueprint.walk_throughs.values()) if walk is None else (walk,)
    steps = journey(blueprint, also={one.step for each in walks for one in each.observations})
    ids = [step.id for step in steps]
    curves = company_curves(walks, ids) if walk is None else single_curves(walks, ids)
    write_chart(gap_chart(blueprint, steps, curves), path, dpi=float(dpi))


def table(blueprint: Blueprint, walk: WalkThrough) -> str:
    """The CSV of what was observed."""
    from designer.drawing.journey import journey
    from designer.exchange.csv_tables import walk_through_csv

    return walk_through_csv(blueprint, walk, journey(blueprint, also={one.step for one in walk.observations}))
