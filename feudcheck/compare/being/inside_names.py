"""Words that are of a name: who sued the Bank of Lisbon did not sue a bank in Lisbon, Air Canada is not in Canada."""

from __future__ import annotations

import re

from feudcheck.compare.being import native
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.lexicon import ARTICLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_NAME = re.compile(r"\b[A-Z][\w’']*(?: (?:of |of the |and |for |the )?[A-Z][\w’']*){1,7}")
_BEFORE = 24  # characters before a word that hold its preposition and article


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where words of a name in the fact stand for that name in the claim too."""
    if a.view.language != "en" or a.claim.lang != "en":
        return []
    names, text = known(a.view, _names), a.claim.text
    for n, j in a.pairs.items() if names else ():
        item = a.claim.items[n]
        if j not in names or any(link is Link.SAME and k not in names for k, link in a.hits[n].items()):
            continue
        name, led = names[j]
        if name in text.casefold() or item.clause not in a.clauses or (item.ids and a.slot_name(n) == "actor"):
            continue
        if native.told_by_adjective(a, j):
            continue  # "The Kestrian" is no name
        if " " in a.view.recorded(j):
            continue  # a name of its own, in a row of names
        before = _before(text, item.span[0])
        plain = text[item.span[0]].islower() and text[: item.span[0]].casefold().endswith((" a ", " an "))
        if plain or (before in native.WHERE and before != led):
            written, recorded = a.claim.written(n), a.view.recorded(j)
            return [a.aspect("place", UNKNOWN, "uncovered-part", written, recorded, n, item.clause)]
    return []


def _names(view: View, _: int) -> dict[int, tuple[str, str]]:
    """The items of a fact that are words of a longer name, each with that name and the word that leads it in."""
    out, text = {}, view.statement.text
    for found in _NAME.finditer(text):
        inside = [k for k, f in enumerate(view.facts) if found.start() <= f.span[0] < f.span[1] <= found.end()]
        if any(c.person for k in inside for c in view.concepts(k)):
            continue  # "the Mayor of London"
        inside = [k for k in inside if not _of_two(view, k, found)]
        named = found.group().casefold(), _before(text, found.start())
        out.update({k: named for k in inside if view.recorded(k) != found.group()})
    return out


def _of_two(view: View, k: int, found: re.Match[str]) -> bool:
    """Whether an item on file is all that stands on one side of an "and": "between Malta and the Gozo Channel"."""
    fact, text = view.facts[k], view.statement.text
    ahead, behind = text[found.start() : fact.span[0]], text[fact.span[1] : found.end()]
    return fact.kind == "mention" and bool(fact.ids) and (
        (not ahead and behind.startswith(" and ")) or (not behind and ahead.endswith(" and "))
    )  # fmt: skip


def _before(text: str, at: int) -> str:
    """The word before a place in the text, articles left out."""
    words = (word for word in reversed(text[max(0, at - _BEFORE) : at].casefold().split()) if word not in ARTICLES)
    return next(words, "")
