"""A name for a fact that has none: who did what to whom and when, by the ids of what is understood."""

from __future__ import annotations

import re
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from feudcheck.factbase.base import FactBase
    from feudcheck.model import Item, Statement

WORDS = 6  # of a name; more, and nobody types it
_APART = re.compile(r"[^a-z0-9]+")


def named(statements: Sequence[Statement], base: FactBase, taken: Collection[str] = ()) -> str:
    """An id that no fact has: from the English statement's words, else from entities and relations."""
    english = [s for s in statements if s.lang == "en"]
    words = _told(english[0], english=True) if english else []
    words = words or [word for s in statements for word in _told(s, english=False)]
    made = "-".join(list(dict.fromkeys(words))[:WORDS])
    if not made:
        from feudcheck.factbase.loader import derived_id

        made = derived_id({s.lang: s.text for s in statements})
    found, number = made, 1
    while found in taken or _is_there(found, base):
        number += 1
        found = f"{made}-{number}"
    return found


def _told(statement: Statement, *, english: bool) -> list[str]:
    out: list[str] = []
    for item in statement.items:
        if item.soft or item.planned or item.amount is not None:
            continue
        words = statement.text[item.span[0] : item.span[1]] if english else _ids(item)
        plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
        pieces = [piece for piece in _APART.split(plain.replace("'s", "").replace("'", "")) if piece]
        if item.kind == "mention" and not english:
            pieces = pieces[-2:]
        if item.date is not None:
            pieces = [f"{item.date.start.year}"] if item.date.start.year not in (1, 9999) else []
        out += pieces
    return out


def _ids(item: Item) -> str:
    return next((id_ for id_ in item.ids if not id_.startswith("w:")), "")


def _is_there(id_: str, base: FactBase) -> bool:
    try:
        base.number(id_)
    except KeyError:
        return False
    return True
