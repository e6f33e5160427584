"""What strict loading refuses, as faults; and the part of a base that is sound all the same.

One slip in one fact must not keep the others from being judged: what holds a fault is taken out, and what is left
is a base.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import Any

from feudcheck.errors import Problem
from feudcheck.factbase.loader import Content, Survey

# The faults of YAML itself come without a kind; their messages tell it.
_BY_MESSAGE = (
    ("YAML syntax", "syntax-error"), ("is given twice", "duplicate-key"), ("JSON", "syntax-error"),
    ("not UTF-8", "unreadable-file"), ("in the text", "unreadable-file"), ("can't be read", "unreadable-file"),
)  # fmt: skip
_OTHER = "forbidden-yaml"


def rule_of(problem: Problem) -> str:
    """The rule that a problem of loading falls under."""
    return problem.kind or next((rule for part, rule in _BY_MESSAGE if part in problem.message), _OTHER)


def sound_part(survey: Survey) -> Content:
    """The content without the facts, sources, entities and relations that hold a fault or refer to one that does."""
    if not survey.problems:
        return survey.content
    whole, out = survey.content, Content(places=survey.content.places)
    faulty = _faulty(survey)
    out.sources = {id_: data or {} for id_, data in whole.sources.items()}  # all fields are optional
    for id_, data in whole.entities.items():
        out.entities[id_] = data if data and data.get("name") else {**(data or {}), "name": {"en": id_}}
    named = {id_: data for id_, data in whole.relations.items() if data and data.get("words")}
    out.relations = {id_: data for id_, data in named.items() if id_ not in faulty["relation"]}
    seen: set[str] = set()
    for fact in whole.facts:
        id_ = str(fact.get("id", ""))
        if not id_ or id_ in faulty["fact"] or id_ in seen or not _complete(fact, out):
            continue
        seen.add(id_)
        out.facts.append(fact)
    return out


def _complete(fact: dict[str, Any], base: Content) -> bool:
    """Whether a fact has what it needs, and all that it refers to is there."""
    if not fact.get("statement") or not fact.get("sources"):
        return False
    quote = fact.get("quote") or {}
    if quote and not quote.keys() >= {"speaker", "text"}:
        return False
    named = [fact.get("subject"), fact.get("object"), fact.get("attributed_to"), quote.get("speaker")]
    named += fact.get("with", ())
    cited = [reference.get("id") for reference in fact["sources"]]
    return all(id_ in base.entities for id_ in named if id_) and all(id_ in base.sources for id_ in cited)


def _faulty(survey: Survey) -> dict[str, set[str]]:
    """The ids, by kind, of what begins last before each problem."""
    starts: dict[str, list[tuple[int, int, str, str]]] = defaultdict(list)
    for (kind, id_), (path, line, column) in survey.content.places.items():
        starts[path].append((line, column, kind, id_))
    for places in starts.values():
        places.sort()
    faulty: dict[str, set[str]] = defaultdict(set)
    for problem in survey.problems:
        places = starts.get(problem.path, [])
        # By lines: what a mapping lacks is told at its beginning, which is before its id.
        at = bisect_right(places, (problem.line + 1, 0, "", "")) - 1
        if at >= 0:
            faulty[places[at][2]].add(places[at][3])
        if problem.kind == "duplicate-id":  # which of the two is meant, nobody knows
            faulty["fact"].add(problem.message.split('"')[1])
    return faulty
