"""A name for a fact that has none: who did what to whom and when, by the ids of what is understood."""

from __future__ import annotations

import re
import unicodedata

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import building

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from feudcheck.factbase.base import FactBase
    from feudcheck.model import Item, Statement

WORDS = 6  # of a name; more, and nobody types it
_APART = re.compile(r"[^a-z0-9]+")


def named(statements: Sequence[Statement], base: FactBase, taken: Collection[str] = ()) -> str:
    """An id that no fact has: the words of the English statement that say something, else entities and relations."""
    english = [s for s in statements if s.lang == "en"]
    words = _words(english[0]) if english else []
    words = words or [word for s in statements for item in s.items if not item.soft for word in _ids(item)]
    years = [item.date.start.year for s in (english or statements)[:1] for item in s.items if item.date is not None]
    made = "-".join([*list(dict.fromkeys(words))[:WORDS], *(str(year) for year in years[:1] if year not in (1, 9999))])
    if not words:
        from feudcheck.factbase.loader import derived_id

        made = derived_id({s.lang: s.text for s in statements})
    found, number = made, 1
    while found in taken or _is_there(found, base):
        number += 1
        found = f"{made}-{number}"
    return found


def _words(statement: Statement) -> list[str]:
    """The words that say something, without figures and days."""
    told = [item.span for item in statement.items if item.date is not None or item.amount is not None]
    return [
        token.text
        for token in tokenize(statement.text)
        if token.kind == "word" and token.text.isascii() and token.text.isalpha() and not _is_plain(token.text)
        and not any(start <= token.start < end for start, end in told)
    ]  # fmt: skip


def _is_plain(word: str) -> bool:
    return word in building() or word in ARTICLES or word == "not"


def _ids(item: Item) -> list[str]:
    """Pieces of the id of what an item names; of a name the last two."""
    id_ = next((id_ for id_ in item.ids if not id_.startswith("w:")), "")
    plain = unicodedata.normalize("NFKD", id_).encode("ascii", "ignore").decode().lower()
    pieces = [piece for piece in _APART.split(plain) if piece]
    return pieces[-2:] if item.kind == "mention" else pieces


def _is_there(id_: str, base: FactBase) -> bool:
    try:
        base.number(id_)
    except KeyError:
        return False
    return True
