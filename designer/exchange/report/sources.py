"""What a report is made from, and how what stands in it is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.analysis.figures import Analysis
from designer.analysis.joined import joined
from designer.checks.findings import Finding
from designer.drawing.heat import Heat, heat
from designer.drawing.map import Map, build
from designer.drawing.words import Words
from designer.exchange.report.content import Logo
from designer.i18n import Argument, Template, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Ref, Step, flow_ends
from designer.model.fields import field_of
from designer.model.library import NOTHING_LINKED, Library
from designer.simulation.comparison_report import Side
from designer.simulation.results import Results


@dataclass(frozen=True)
class Sources:
    """The document, what is known of it, and in whose language (`words`, by its code `language`) it is told.

    `whole` is the document with the processes of other files to which it links, which figures and simulation are of.
    `heat` is the load that the map shows, if any. `results` and `compared` are there where it was simulated. `date` is what the cover
    says in place of the date in the document's section `print`; nobody looks at the clock.
    """

    blueprint: Blueprint
    whole: Blueprint
    analysis: Analysis
    findings: tuple[Finding, ...]
    map: Map
    heat: Mapping[str, Heat]
    results: Results | None = None
    compared: tuple[Side, ...] = ()
    date: str = ""
    words: Words = str
    language: str = "en"
    logo: Logo | None = None
    _labels: dict[tuple[str, str], str] = field(default_factory=dict)

    def say(self, template: Template, **args: Argument) -> str:
        """A text of ours in the reader's language."""
        return self.words(say(template, **args))

    def label(self, collection: str, attribute: str) -> str:
        """What an attribute is called."""
        key = collection, attribute
        if key not in self._labels:
            self._labels[key] = self.words(say(field_of(collection, attribute).label))
        return self._labels[key]

    def step(self, id: str) -> str:
        """The name of the step `id`."""
        found = self.whole.steps.get(id)
        return (found.name if found else "") or id

    def lane(self, id: str) -> str:
        """The name of the lane `id`."""
        return self.blueprint.lanes[id].name or id

    def flow(self, flow: Flow, told: str) -> str:
        """Where a flow leads; `told` says when and how often."""
        name = self.step(flow.target)
        return f"{name} ({told})" if told else name

    def element(self, ref: Ref) -> str:
        """The name of any element; a flow's is those of its ends."""
        if ref.collection == "flows":
            source, target = flow_ends(ref)
            return f"{self.step(source)} → {self.step(target)}"
        return str(getattr(self.blueprint.get(ref), "name", "") or ref.id)


def sources(
    blueprint: Blueprint,
    results: Results | None = None,
    compared: tuple[Side, ...] = (),
    *,
    map: Map | None = None,
    with_load: bool = True,
    date: str = "",
    words: Words = str,
    language: str = "en",
    logo: Logo | None = None,
    library: Library = NOTHING_LINKED,
) -> Sources:
    """The sources of a report of `blueprint`, with its figures and findings; a `map` that was built already saves that.

    `library` has the documents to which it links.

    Without `with_load` the map does not show the load of its steps.
    """
    from designer.analysis.analyse import analyse
    from designer.checks.registry import run_checks

    whole = joined(blueprint, library)
    figures = analyse(whole)
    drawn = build(blueprint) if map is None else map
    shown = heat(blueprint, figures) if with_load else {}
    findings = run_checks(blueprint, figures, library=library)
    return Sources(blueprint, whole, figures, findings, drawn, shown, results, compared, date, words, language, logo)


def sheet_id(step: Step | str) -> str:
    """The id of the section that is a step's sheet."""
    return f"sheet-{step if isinstance(step, str) else step.id}"
