"""Drafts of schema.org ClaimReview in JSON-LD, for what the sources deny or back; never for what is unsourced.

They are drafts: who said it, where the review is published and when, an editor fills in.
"""

from __future__ import annotations

from feudcheck.model import Verdict
from feudcheck.report.citation import in_language
from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import covered
from feudcheck.report.json_format import array, extended
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Citation, Finding
    from feudcheck.model.document import Document
    from feudcheck.model.review import Checked, Run

Record = dict[str, object]
RATINGS = {
    Verdict.CONTRADICTED: (1, {"en": "Contradicted by the sources", "ar": "تنفيه المصادر"}),
    Verdict.SUPPORTED: (5, {"en": "Supported by the sources", "ar": "تؤكده المصادر"}),
}
WORST, BEST = 1, 5
_ADDRESSES = ("url", "archivedAt")
# A page puts this into a script element, where none of these may stand.
IN_HTML = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


def render(run: Run, *, author: str | None = None) -> str:
    """One graph of all reviews, one a line; ends with a newline. ``author``: the newsroom that reviews."""
    graph = [
        _review(checked, places, author)
        for review in run.reviews
        for places in (Places(review),)
        for checked in covered(review)
        if checked.suppressed is None and checked.finding.verdict in RATINGS
    ]
    return extended({"@context": "https://schema.org"}, **{"@graph": array(graph)}).translate(IN_HTML) + "\n"


def _review(checked: Checked, places: Places, author: str | None) -> Record:
    finding = checked.finding
    value, names = RATINGS[finding.verdict]
    made: Record = {
        "@type": "ClaimReview",
        "claimReviewed": safe(finding.claim),
        "inLanguage": finding.lang,
        "reviewBody": wording.message(checked, places),
        "itemReviewed": {"@type": "Claim", "text": safe(finding.claim), "appearance": _appearance(places.document)},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": value,
            "worstRating": WORST,
            "bestRating": BEST,
            "alternateName": names.get(finding.lang, names["en"]),
        },
    }
    if author:
        made["author"] = {"@type": "Organization", "name": safe(author)}
    citations = list(_citations(finding))
    return made | {"citation": citations} if citations else made


def _appearance(document: Document) -> Record:
    made: Record = {"@type": "CreativeWork", "name": safe(document.title or document.path)}
    if document.lang:
        made["inLanguage"] = safe(document.lang)
    if document.dated:
        made["datePublished"] = document.dated.isoformat()
    return made


def _citations(finding: Finding) -> Iterator[Record]:
    """Each source that decides, once."""
    seen: set[str] = set()
    for evidence in wording.deciding(finding):
        for cited in evidence.citations:
            if cited.source.id not in seen:
                seen.add(cited.source.id)
                yield citation(cited, finding.lang)


def citation(cited: Citation, lang: str) -> Record:
    """A source as a work that a review cites."""
    source = cited.source
    title = in_language(source.title, lang, source.language, "en")
    made: Record = {"@type": "CreativeWork", "name": safe(title or source.publisher or source.id)}
    if source.publisher:
        made["publisher"] = {"@type": "Organization", "name": safe(source.publisher)}
    if source.author:
        made["author"] = {"@type": "Person", "name": safe(source.author)}
    for key, value in (
        ("datePublished", source.published), ("inLanguage", source.language), ("url", source.url),
        ("archivedAt", source.archived_url),
    ):  # fmt: skip
        if value and (key not in _ADDRESSES or value.startswith(("https://", "http://"))):
            made[key] = safe(value)
    return made
