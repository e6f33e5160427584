"""A source as a newspaper would cite it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Citation

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


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


def cite(citation: Citation, lang: str) -> list[str]:
    """Publisher, title, date and locator of a citation, in this order, without the empty ones.

    The title is the one in ``lang``, else in the source's own language.
    """
    source = citation.source
    title = in_language(source.title, lang, source.language, "en")
    pieces = [source.publisher or source.id, title and f"“{title}”", source.author, spoken_date(source.published)]
    return [piece for piece in (*pieces, citation.locator) if piece]
