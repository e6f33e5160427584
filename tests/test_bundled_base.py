"""Every bundled fact supports its own statement, in each of its languages."""

from __future__ import annotations

import datetime as dt
import functools
from pathlib import Path
from typing import Any

import pytest
import yaml

from feudcheck import pipeline
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.opening import bundled_path
from feudcheck.model import Outcome, Verdict

WRITTEN = dt.date(2025, 12, 31)  # stands in for an article without a date of its own


def read(key: str) -> list[Any]:
    """What stands under one top-level key of the bundled files, as (id, mapping) pairs or mappings."""
    found: list[Any] = []
    for path in sorted(Path(bundled_path()).glob("*.yaml")):
        part = yaml.safe_load(path.read_text(encoding="utf-8")).get(key) or []
        found.extend(part.items() if isinstance(part, dict) else part)
    return found


FACTS: dict[str, dict[str, Any]] = {fact["id"]: fact for fact in read("facts")}
PUBLISHED: dict[str, object] = {name: source["published"] for name, source in read("sources")}
STATEMENTS = [(fact, language) for fact in FACTS.values() for language in sorted(fact["statement"])]


@functools.cache
def bundled() -> FactBase:
    return pipeline.load()


def as_of(fact: dict[str, Any]) -> dt.date:
    """The last day on which the fact's article may have been written."""
    published = str(PUBLISHED[fact["sources"][0]["id"]] or WRITTEN)
    if len(published) == 4:
        published += "-12"
    if len(published) == 7:
        after = dt.date.fromisoformat(published + "-28") + dt.timedelta(days=4)
        return after.replace(day=1) - dt.timedelta(days=1)
    return dt.date.fromisoformat(published)


def participants(fact: dict[str, Any]) -> set[str]:
    named = {fact.get("subject"), fact.get("object"), *fact.get("with", ())}
    return {name for name in named if name}


def says_the_same(one: str, other: str) -> bool:
    """Whether fact ``other`` tells of the event of ``one``, or at least of all who take part in it."""
    first, second = FACTS[one], FACTS[other]
    if one == other or first.get("event", one) == second.get("event", other):
        return True
    return bool(participants(first)) and participants(first) <= participants(second)


@pytest.mark.parametrize(("fact", "language"), [pytest.param(f, k, id=f"{f['id']}-{k}") for f, k in STATEMENTS])
def test_a_fact_supports_its_own_statement(fact: dict[str, Any], language: str) -> None:
    finding = pipeline.check(fact["statement"][language], bundled(), as_of(fact))
    unsure = [(p.slot, str(p.outcome), p.claimed, p.recorded) for p in finding.parts if p.outcome is not Outcome.AGREES]
    assert finding.verdict is Verdict.SUPPORTED, (finding.rule, unsure)
    backing = [e.fact for e in finding.evidence if e.stance == "supports"]
    assert any(says_the_same(fact["id"], other) for other in backing), backing


# A "not" put into these statements is not seen for what it denies; an editor must look at them.
UNSEEN = {"altman-equity-decision-unusual", "stoke-space-plan-stalled", "trump-musk-comment-is-hostility"}


@pytest.mark.parametrize("verb", ["is", "was"])
def test_no_fact_supports_its_own_denial(verb: str) -> None:
    wrong = set()
    for fact, language in STATEMENTS:
        statement = fact["statement"][language]
        if language == "en" and f" {verb} " in statement:
            denied = statement.replace(f" {verb} ", f" {verb} not ", 1)
            if pipeline.check(denied, bundled(), as_of(fact)).verdict is Verdict.SUPPORTED:
                wrong.add(fact["id"])
    assert wrong <= UNSEEN
