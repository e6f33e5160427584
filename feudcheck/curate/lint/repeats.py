"""The same thing twice: facts that say the same, in the same words or in others, and sources entered twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from feudcheck.curate.lint import addresses, frames
from feudcheck.curate.lint.faults import Fault, fact, source
from feudcheck.curate.lint.frames import Frame
from feudcheck.curate.lint.ground import Ground
from feudcheck.language.normal import fold

_WORD = re.compile(r"\w+")


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of things that are there twice."""
    twice: set[tuple[int, int]] = set()
    if ground.wants("duplicate-fact", "near-duplicate"):
        for number, other, language in _same_words(ground):
            if (other, number) not in twice:
                twice.add((other, number))
                yield _repeated(ground, "duplicate-fact", number, other, language, "in the same words")
    if ground.wants("near-duplicate"):
        for number, other, language in _same_sense(ground):
            if (other, number) not in twice:
                twice.add((other, number))
                yield _repeated(ground, "near-duplicate", number, other, language, "in other words")
    if ground.wants("duplicate-source"):
        yield from _sources(ground)


def _repeated(ground: Ground, rule: str, number: int, first: int, language: str, how: str) -> Fault:
    one, other = ground.facts[number].id, ground.facts[first].id
    there = language if language in ground.facts[first].statement else next(iter(ground.facts[first].statement))
    return Fault(
        rule, fact(one, "statement", language), f"says {how} what the fact “{other}” says",
        ((fact(other, "statement", there), "the same fact"),),
    )  # fmt: skip


def _same_words(ground: Ground) -> Iterator[tuple[int, int, str]]:
    """(fact, the first one with this statement, language)."""
    first: dict[tuple[str, tuple[str, ...]], int] = {}
    for number, record in enumerate(ground.facts):
        for language, text in record.statement.items():
            words = tuple(_WORD.findall(fold(text)))
            earlier = first.setdefault((language, words), number)
            if earlier != number and words:
                yield number, earlier, language


def _same_sense(ground: Ground) -> Iterator[tuple[int, int, str]]:
    """Pairs that have the same names, words and figures in every language that both are in."""
    shared: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for one, other in frames.alike(ground):
        if one.terms and one.names and _says_the_same(one, other):
            shared[one.number, other.number].append(one.language)
    for (first, second), languages in shared.items():
        record, earlier = ground.facts[second], ground.facts[first]
        said = record.note or earlier.note  # a note tells what is different
        if not said and set(languages) >= record.statement.keys() & earlier.statement.keys():
            later, before = max(first, second), min(first, second)
            told = ground.facts[later].statement
            yield later, before, next((name for name in languages if name in told), next(iter(told)))


def _says_the_same(one: Frame, other: Frame) -> bool:
    if (one.negated, one.sense) != (other.negated, other.sense) or not frames.same_shape(one, other):
        return False
    figures = frames.differing(one.amounts, other.amounts, frames.amounts)
    days = frames.differing(one.dates, other.dates, frames.dates)
    return not any((*figures, *days))


def _sources(ground: Ground) -> Iterator[Fault]:
    """Sources with one digest or one address."""
    first: dict[str, str] = {}
    for id_, data in ground.content.sources.items():
        keys = [("sha256", data["sha256"].lower())] if data.get("sha256") else []
        keys += [(name, addresses.plain(data[name])) for name in ("url", "archived_url") if data.get(name)]
        for name, key in keys:
            if name != "sha256" and addresses.is_front_page(data[name]):
                continue  # told already, and no text
            earlier = first.setdefault(key, id_)
            if earlier != id_:
                yield Fault(
                    "duplicate-source", source(id_, name), f"has the {_CALLED[name]} of the source “{earlier}”",
                    ((source(earlier), "the same source"),),
                )  # fmt: skip
                break


_CALLED = {"sha256": "digest", "url": "address", "archived_url": "archived address"}
