"""A quotation that goes on: in ‘"A," said X. "B."’ the second half is X's word too.

It goes on while sentence after sentence is nothing but a quotation, in one block; whose words they are is told by
the sentence before the first of these, if it ends with a quotation or with who said it. And who spoke in one
sentence is who goes on in the next: "He added that …".
"""

from __future__ import annotations

from feudcheck.documents.quotations import quotations
from feudcheck.language.data import section

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Item, Statement
    from feudcheck.review.references import Reference

_NEAR = 3  # words between a pronoun and its verb: "he has also"
_ENDS = " \t.,;:!?؟،؛…"


def only_quotation(claim: str) -> bool:
    """Whether a sentence is one quotation and nothing else."""
    found = quotations(claim)
    if len(found) != 1:
        return False
    start, end = found[0]
    return not claim[:start].strip() and not claim[end:].strip(_ENDS)


def speaker_at_end(statement: Statement) -> Item | None:
    """The speaker of the quotation that a sentence ends with, told before or behind it; None where nobody is."""
    if not statement.quotes:
        return None
    last = max(statement.quotes, key=lambda quote: quote.span)
    if last.speaker is None or last.speaker >= len(statement.items):
        return None
    item = statement.items[last.speaker]
    behind = item.span[0] >= last.span[1] or not any(map(str.isalnum, statement.text[last.span[1] :]))
    return item if item.kind == "mention" and len(item.ids) < 2 and behind else None


def speaker_of(statement: Statement | None) -> str:
    """The one entity whose word a whole sentence is, as the reader takes it; ""."""
    first = statement.speeches[0].speaker if statement is not None and statement.speeches else None
    if statement is None or first is None or first >= len(statement.items):
        return ""
    item = statement.items[first]
    return item.ids[0] if item.kind == "mention" and len(item.ids) == 1 and item.quote is None else ""


def speaks_on(made: Reference, statement: Statement) -> bool:
    """Whether a reference is who speaks in its sentence: "He added that …", «وأضاف أن…»."""
    after = next((i for i in statement.items if i.span[1] >= made.span[1]), None)
    if after is None or not after.verbal or "w:say" not in after.ids or made.noun or made.shape == "possessive":
        return False
    between = statement.text[made.span[1] : after.span[0]] if made.shape != "after" else ""
    return len(between.split()) < _NEAR


def attributed(name: str, lang: str) -> str:
    """What to put before a quotation so that it reads as the words of ``name``."""
    return str(section("references")["continued"][lang]).format(name=name)
