"""One base with slips of every kind in four files: one run reports them all, each at its place."""

from __future__ import annotations

import re
from collections.abc import Callable

Faults = Callable[..., list[str]]

# A mark [n] stands before the place where fault n must be reported; it is taken out of the file.
FILES = {
    "entities.yaml": """\
entities:
  rovers: {name: {en: Rovers}, kind: club, [1]alias: [Reds]}
  united: [2]{kind: club}
  coach: {name: [3]Ana Diaz}
  [4]rovers: {name: {en: Other}}
[5]peoples: {}
""",
    "facts.yaml": """\
facts:
  - id: final
    statement: {en: Rovers beat United.}
    sources: [{id: [6]gazete}]
    subject: [7]rover
    amounts: [2 goals, [8]"?!"]
    date: [9]2024-02-30
    once: [10]sometimes
  - id: crowd
    statement: {[11]fr: Il y avait du monde.}
    sources: [12][]
  - [13]id: refund
    statement: {en: They paid it back.}
  - id: [14]final
    statement: {en: Again.}
    sources: [{id: gazette}]
  - id: broken
    with: [15][unclosed, list
    date: 2024
  - id: reported
    statement: {en: Rovers were said to be for sale.}
    sources: [{id: gazette}]
    status: [16]rumoured
    quote: [17]{text: {en: For sale?}}
    place: [18]!!python/name:os.system Rome
""",
    "more.jsonl": """\
{"id": "m1", "statement": {"en": "It rained."}, "sources": [{"id": "gazette"}], "as_of": [19]"soon"}
{"id": "m2", "statement": {"en": "It rained."}[20]; "sources": []}
""",
    "sources.yaml": """\
sources:
  gazette: {title: {en: Cup final}, url: [21]gazette.example, published: [22]12/05/2024}
""",
}


RECOVERY = """\
sources:
  s: {title: {en: T}}
  t: {title: [1]{en: "T}}
  u: {[2]titel: {en: T}}
entities:
  e: {name: {en: E}}
  x: [3]{name: {en: E}
  y: [4]{}
facts:
  - id: a
    statement: {en: A.}
    sources: [{id: s}]
    date: [5]never
  - id: b
    statement: {en: A[6]: B: "c" d.}
    sources: [{id: s}]
  # a remark
  - id: c
    statement: {en: C.}
    sources: [{id: [7]nowhere}]
  - id: d
    statement: {en: D.}
   [8]sources: [{id: s}]
  - id: [9]a
    statement: {en: A.}
    sources: [{id: s}]
    subject: y
"""


def _marked(marked: dict[str, str]) -> tuple[dict[str, str], dict[int, str]]:
    """The files without their marks, and where each mark stood."""
    places = {}
    files = {}
    for name, text in marked.items():
        lines = []
        for number, line in enumerate(text.splitlines(), 1):
            while mark := re.search(r"\[(\d+)\]", line):
                line = line[: mark.start()] + line[mark.end() :]
                places[int(mark[1])] = f"{name}:{number}:{mark.start() + 1}"
            lines.append(line + "\n")
        files[name] = "".join(lines)
    return files, places


def test_all_are_reported(faults: Faults) -> None:
    files, places = _marked(FILES)
    assert sorted(places) == list(range(1, 23))
    found = faults(files)
    assert {":".join(problem.split(":")[:3]) for problem in found} == set(places.values())
    assert len(found) == len(places)


def test_reading_goes_on_after_syntax_errors(faults: Faults) -> None:
    files, places = _marked({"a.yaml": RECOVERY})
    assert sorted(":".join(problem.split(":")[:3]) for problem in faults(files)) == sorted(places.values())
