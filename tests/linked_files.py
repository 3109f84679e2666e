"""A hotel whose laundry is a document of its own, and the same with the laundry's steps written into it."""

from __future__ import annotations

from pathlib import Path

HOTEL = """\
format: service-blueprint/1
name: Hotel
stages:
  stay: {name: Stay}
lanes:
  desk: {name: Desk, band: front office}
staff:
  clerk: {name: Clerks, count: 3, cost: 18 EUR / h}
demand:
  guests: {start: greet, rate: 20 / h}
steps:
  greet: {type: start, name: Greet, lane: desk, stage: stay, time: {exponential: 4 min}, staff: clerk, next: dirty}
  dirty:
    type: decision
    name: Is there linen?
    lane: desk
    stage: stay
    next:
      - {to: laundry, when: "Yes", share: 50 %}
      - {to: goodbye, when: "No", share: 50 %}
  laundry: {type: link, name: Have it washed, lane: desk, stage: stay, time: 10 min, link: LINK, next: goodbye}
  goodbye: {name: Say goodbye, lane: desk, stage: stay, time: 1 min, staff: clerk, next: leave}
  leave: {type: end, name: Leave, lane: desk, stage: stay}
promises:
  all: {name: All, from: greet, to: goodbye, within: 1 h, target: 90 %}
"""
LAUNDRY = """\
format: service-blueprint/1
name: Laundry
stages:
  work: {name: Work}
lanes:
  cellar: {name: Cellar, band: back office}
staff:
  washer: {name: Washers, count: 2, cost: 12 EUR / h}
  clerk: {name: Its own clerk, count: 1}
demand:
  neighbours: {start: bring, rate: 1 / h}
steps:
  bring: {type: start, name: Bring, lane: cellar, stage: work, next: wash}
  wash: {name: Wash, lane: cellar, stage: work, time: {lognormal: {mean: 200 s, sd: 60 s}}, staff: washer, next: clean}
  clean:
    type: decision
    name: Is it clean?
    lane: cellar
    stage: work
    next:
      - {to: wash, when: "No", share: 20 %}
      - {to: sign, when: "Yes", share: 80 %}
  sign: {name: Sign, lane: cellar, stage: work, time: {exponential: 30 s}, staff: clerk, next: done}
  done: {type: end, name: Done, lane: cellar, stage: work}
"""
FILE = "parts/laundry.blueprint.yaml"
SPACE = "parts-laundry--"


def hotel(link: str = FILE) -> str:
    """The hotel with another link."""
    return HOTEL.replace("LINK", link)


def written_out() -> str:
    """The hotel with a link to the laundry's steps in the same document."""
    body = hotel(f"{SPACE}bring").replace("time: 10 min, ", "")
    own = LAUNDRY.partition("steps:\n")[2]
    for id in ("bring", "wash", "clean", "sign", "done"):
        own = (
            own.replace(f"  {id}:", f"  {SPACE}{id}:").replace(f"next: {id}", f"next: {SPACE}{id}").replace(f"to: {id}", f"to: {SPACE}{id}")
        )
    own = own.replace("lane: cellar", f"lane: {SPACE}cellar").replace("stage: work", "stage: stay")
    own = own.replace("staff: washer", f"staff: {SPACE}washer")
    body = body.replace("demand:\n", f"  {SPACE}washer: {{name: Washers, count: 2, cost: 12 EUR / h}}\ndemand:\n")
    body = body.replace("staff:\n  clerk", f"  {SPACE}cellar: {{name: Cellar, band: back office}}\nstaff:\n  clerk", 1)
    return body.replace("promises:\n", own + "promises:\n")


def put(folder: Path, files: dict[str, str]) -> Path:
    """Write `files` below `folder`; the path of the first one."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / next(iter(files))


def two_files(folder: Path, link: str = FILE) -> Path:
    """The hotel and its laundry in `folder`; the path of the hotel."""
    return put(folder, {"hotel.blueprint.yaml": hotel(link), FILE: LAUNDRY})
