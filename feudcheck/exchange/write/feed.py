"""Facts as a schema.org DataFeed of ClaimReview: each statement as a claim, rated by what the base says of it."""

from __future__ import annotations

from feudcheck import pipeline
from feudcheck.factbase import records
from feudcheck.model import Citation, Verdict
from feudcheck.report.document.claimreview import BEST, IN_HTML, RATINGS, WORST, citation
from feudcheck.report.json_format import dump
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.factbase.base import FactBase

    Record = dict[str, Any]

OPEN = (3, {"en": "Unproven", "ar": "غير مثبت"})
_ASKED = frozenset({"alleged", "denied", "did-not-happen", "cancelled"})
"""Statuses with which a statement need not be so."""


def feed_pieces(base: FactBase, author: str | None) -> Iterator[str]:
    """The feed, one review a line. ``author``: the newsroom that reviews."""
    yield '{"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": ['
    between = "\n"
    for id_, fact in base.stored("fact"):
        for lang, text in fact["statement"].items():
            item = {"@type": "DataFeedItem", "item": _review(base, id_, fact, lang, text, author)}
            yield between + dump(item).translate(IN_HTML)
            between = ",\n"
    yield "\n]}\n"


def _review(base: FactBase, id_: str, fact: Record, lang: str, text: str, author: str | None) -> Record:
    value, names = _rating(base, fact, text)
    made: Record = {
        "@type": "ClaimReview",
        "identifier": id_,
        "claimReviewed": safe(text),
        "inLanguage": lang,
        "itemReviewed": {"@type": "Claim", "text": safe(text)},
        "reviewRating": {
            "@type": "Rating", "ratingValue": value, "worstRating": WORST, "bestRating": BEST,
            "alternateName": names[lang],
        },
    }  # fmt: skip
    day = next((d for d in (base.source(r["id"]).published for r in fact["sources"]) if d), None)
    if day:
        made["itemReviewed"]["datePublished"] = day  # what "last March" in the statement counts from
    if author:
        made["author"] = {"@type": "Organization", "name": safe(author)}
    if fact.get("as_of"):
        made["temporalCoverage"] = fact["as_of"]
    if fact.get("note"):
        made["reviewBody"] = safe(fact["note"])
    cited = [_citation(base, reference, lang) for reference in fact["sources"]]
    return {**made, "citation": cited}


def _rating(base: FactBase, fact: Record, text: str) -> tuple[int, dict[str, str]]:
    if fact.get("status") not in _ASKED:
        return RATINGS[Verdict.SUPPORTED]
    return RATINGS.get(pipeline.check(text, base).verdict, OPEN)


def _citation(base: FactBase, reference: dict[str, str], lang: str) -> Record:
    read = records.fact({"id": "", "statement": {}, "sources": [reference]}).sources[0]
    made = citation(Citation(base.source(read.id), read.locator), lang)
    made["identifier"] = read.id
    if read.locator:
        made["pagination"] = safe(read.locator)
    return made
