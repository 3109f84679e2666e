"""The canonical form: one way to write a document, with its comments."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.storage.document import canonical, read

TEMPLATES = Path(__file__).parent.parent.parent / "resources" / "templates"

UGLY = """\
# head
format:   'service-blueprint/1'

lanes: {desk: {band: front office, name: "Reception"}}   # one only
# on the stages


name: Hotel
stages:
    arrive: {name: Arrival}
    # last
steps:
    # the first
    b:
        lane: desk   # the desk
        # how long
        time: PT90S
        name: 'B'
        stage: arrive
        type: activity
        procedure: "One\\nTwo\\n"
        # why twice?
        next:
            # back
            - a     # behind a
        # below b
    a:
        {stage: arrive, lane: desk, name: "A", cost: 2.50 EUR, next: [
            {share: 50%, to: b}  # half
        ]}
layout: {b: [12.0, 3.50]}
# end
"""

NEAT = """\
# head
format: service-blueprint/1
# on the stages

name: Hotel
currency: EUR
stages:
  arrive: {name: Arrival}
  # last

lanes:  # one only
  desk: {name: Reception, band: front office}
steps:
  # the first
  b:
    name: B
    lane: desk  # the desk
    stage: arrive
    # how long
    time: 1 min 30 s
    procedure: |
      One
      Two
    # why twice?
    # back
    next: a  # behind a
    # below b
  a:
    name: A
    lane: desk
    stage: arrive
    cost: 2.5 EUR
    next:
      - {to: b, share: 50 %}  # half
layout:
  b: [12, 3.5]
# end
"""


def test_that_a_document_gets_its_canonical_form_with_all_its_comments() -> None:
    source = read(UGLY)
    text = canonical(source)
    assert read(text).blueprint == source.blueprint
    assert sorted(line.split("#")[1] for line in text.splitlines() if "#" in line) == sorted(
        line.split("#")[1] for line in UGLY.splitlines() if "#" in line
    )
    assert text == NEAT


def test_that_the_canonical_form_of_the_canonical_form_is_itself() -> None:
    assert canonical(read(NEAT)) == NEAT


@pytest.mark.parametrize("file", sorted(TEMPLATES.glob("*.yaml")), ids=lambda file: file.name)
def test_that_the_shipped_templates_stand_in_canonical_form(file: Path) -> None:
    source = read(file.read_bytes())
    assert canonical(source) == source.text
