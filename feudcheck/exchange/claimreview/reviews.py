"""What a review says: the claim, who made it, how it was rated, what is said to be true, and who reviewed it."""

from __future__ import annotations

from feudcheck.exchange.candidates import Unfit
from feudcheck.exchange.claimreview.ratings import is_nobody, judged
from feudcheck.exchange.convert import days, texts
from feudcheck.exchange.convert.rows import checked, source_of, statements
from feudcheck.factbase.formats import fault
from feudcheck.factbase.schema import SOURCE
from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feudcheck.exchange.claimreview.linked_data import Graph, Node
    from feudcheck.exchange.convert.rows import Row

_MOST_CITED = 20
_KINDS = {
    "Person": "person", "Organization": "organisation", "NewsMediaOrganization": "medium",
    "GovernmentOrganization": "organisation",
}  # fmt: skip
_EXPLAINING = ("ratingExplanation",)
_TELLING = ("reviewBody", "description", "abstract", "text")


@dataclass(frozen=True, slots=True)
class Cited:
    """A source: the review itself or a work it cites. ``id`` is empty where it needs one, ``locator`` too."""

    id: str
    record: dict[str, Any]
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One review. ``kind`` of ``ratings`` or None where the rating is not understood; ``rating`` in its own words.

    ``explained`` says what is true where it says anything, ``told`` may say much besides.
    """

    claim: dict[str, str]
    kind: str | None
    rating: str
    sources: tuple[Cited, ...]
    claimant: str = ""
    claimant_kind: str | None = None
    claimed_on: str = ""
    explained: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    id: str = ""
    note: str = ""


def of_node(graph: Graph, node: Node) -> Review:
    """The review that a ClaimReview node is. Raises Unfit."""
    item = graph.node(graph.get(node, "itemReviewed"))
    claim = graph.text(node, "claimReviewed") or graph.text(item, "text", "name", "headline")
    if not claim:
        raise Unfit("no claimReviewed")
    lang = texts.language(claim, graph.text(node, "inLanguage") or graph.text(item, "inLanguage"))
    if lang is None:
        raise Unfit("the claim is, by its letters or language, neither in English nor in Arabic")
    rating = graph.node(graph.get(node, "reviewRating"))
    words = graph.text(rating, "alternateName") or graph.text(rating, "name")
    value = graph.get(rating, "ratingValue")
    kind = judged(words, value, graph.get(rating, "worstRating"), graph.get(rating, "bestRating"))
    named_rating = words or graph.text(rating, "ratingValue")
    named = graph.node(graph.get(item, "author", "claimant", "creator"))
    who = graph.text(item, "author", "claimant", "creator")
    return Review(
        {lang: claim}, kind, named_rating, tuple(_sources(graph, node, _place({lang: claim}, named_rating))),
        "" if is_nobody(who) else who, _kind_of(named), _day(graph.text(item, "datePublished", "dateCreated")),
        _all(graph, rating, _EXPLAINING), _all(graph, node, _TELLING), _id(graph.text(node, "identifier")),
    )  # fmt: skip


def of_row(row: Row, order: str = "") -> Review:
    """The review that a row with a rating is. Raises Unfit."""
    claim = statements(row)
    kind = judged(row.get("rating", ""), row.get("rating_value"), row.get("rating_worst"), row.get("rating_best"))
    source = source_of(row, order)
    id_ = row.get("source_id", "")
    if not source and not id_:
        raise Unfit("no source: a review needs a publisher, a title or an address")
    said = row.get("claim_date") or row.get("date") or ""
    who = row.get("claimant") or row.get("attributed_to") or ""
    truth, rating = row.get("truth", ""), row.get("rating") or row.get("rating_value", "")
    return Review(
        claim, kind, rating, (Cited(id_, source, row.get("locator", "") or _place(claim, rating)),),
        "" if is_nobody(who) else who, None, days.day(said, order) if said else "", (truth,) if truth else (), (),
        row.get("id", ""), row.get("note", ""),
    )  # fmt: skip


def _place(claim: dict[str, str], rating: str) -> str:
    """Which claim a review is the source of, where it says no other place."""
    return f"review of the claim “{next(iter(claim.values()))}”, rated “{rating}”" if rating else ""


def _sources(graph: Graph, node: Node, place: str) -> list[Cited]:
    """The review as a source; where it names neither itself nor an author, what it cites."""
    own = _source(graph, node, _title(graph, node))
    if own.get("url") or own.get("publisher"):
        return [Cited("", own, place)]
    cited = graph.get(node, "citation")
    found = []
    for one in cited if isinstance(cited, list) else [cited] if cited else []:
        work = graph.node(one)
        if made := _source(graph, work, graph.text(work, "name", "headline")):
            found.append(Cited(_id(graph.text(work, "identifier")), made, graph.text(work, "pagination")))
    if not found:
        raise Unfit("no source: neither the review's author nor its address is given")
    return found[:_MOST_CITED]


def _title(graph: Graph, node: Node) -> str:
    title = graph.text(node, "headline", "name")
    return "" if title == graph.text(node, "claimReviewed") else title


def _source(graph: Graph, node: Node, title: str) -> dict[str, Any]:
    author, published_by = graph.node(graph.get(node, "author")), graph.text(node, "publisher", "sourceOrganization")
    writer = graph.text(node, "author")
    person = _kind_of(author) == "person" or bool(published_by)
    made: dict[str, Any] = {}
    lang = graph.text(node, "inLanguage").lower()
    if title:
        titled = texts.language(title, lang) or lang[:2]
        made["title"] = {titled or "en": title}
    made["publisher"] = published_by or ("" if person else writer) or graph.text(author, "worksFor")
    made["author"] = writer if person and writer != published_by else ""
    made["published"] = _day(graph.text(node, "datePublished", "dateCreated"))
    made["language"] = lang
    made["url"] = _address(graph, node, "url", "@id") or _address(graph, node, "mainEntityOfPage")
    made["archived_url"] = _address(graph, node, "archivedAt")
    made = {key: value for key, value in made.items() if value}
    for key, code in (("language", lang), ("title", next(iter(made.get("title", {"": ""}))))):
        if key in made and fault("language", code):
            del made[key]  # of no account where it is not as a base has it
    checked(SOURCE, made)
    return made


def _address(graph: Graph, node: Node, *names: str) -> str:
    value = graph.get(node, *names)
    text = value if isinstance(value, str) else graph.text(node, *names)
    return text.strip() if not fault("url", text.strip()) else ""


def _day(text: str) -> str:
    try:
        return days.day(text) if text else ""
    except Unfit:
        return ""  # a review without its day is still one


def _id(text: str) -> str:
    return "" if not text or fault("id", text) else text


def _kind_of(node: Node) -> str | None:
    types = node.get("@type")
    given = types if isinstance(types, list) else [types]
    return next((_KINDS[one] for one in given if isinstance(one, str) and one in _KINDS), None)


def _all(graph: Graph, node: Node, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, (graph.text(node, name) for name in names)))
