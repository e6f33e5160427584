"""A source as a newspaper would cite it."""

from __future__ import annotations

from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Citation, Source

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cited:
    """A source with all the places in it that a fact names."""

    source: Source
    places: tuple[str, ...]


def cited_once(citations: Iterable[Citation]) -> list[Cited]:
    """Each source once, in the order of their first citation."""
    sources: dict[str, Source] = {}
    places: dict[str, dict[str, None]] = {}
    for citation in citations:
        sources[citation.source.id] = citation.source
        listed = places.setdefault(citation.source.id, {})
        if citation.locator:
            listed[citation.locator] = None
    return [Cited(source, tuple(places[id_])) for id_, source in sources.items()]


def spoken_date(iso: str | None) -> str:
    """``"2025-01-28"`` as "28 January 2025", ``"2025-01"`` as "January 2025"; ``None`` as "undated"."""
    if not iso:
        return "undated"
    year, *rest = iso.split("-")
    if not all(piece.isdecimal() for piece in (year, *rest)) or (rest and not 1 <= int(rest[0]) <= 12):
        return iso
    month = [_MONTHS[int(rest[0]) - 1]] if rest else []
    day = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*day, *month, year])


def in_language(texts: dict[str, str], *preferred: str | None) -> str:
    """The text in the first of the preferred languages it has, else in any (by code), else ``""``."""
    for lang in preferred:
        if lang and lang in texts:
            return texts[lang]
    return texts[min(texts)] if texts else ""


def cite(cited: Cited, lang: str) -> list[str]:
    """Publisher, title, author, date and places of a source, in this order, without the empty ones.

    The title is the one in ``lang``, else in the source's own language; a source without publisher or title has its id.
    """
    source = cited.source
    title = in_language(source.title, lang, source.language, "en")
    named = source.publisher or ("" if title else source.id)
    pieces = [named, title and f"“{title}”", source.author, spoken_date(source.published)]
    return [piece for piece in (*pieces, *cited.places) if piece]
