"""A quotation that goes on: in ‘"A," said X. "B."’ the second half is X's word too.

It goes on while sentence after sentence is nothing but a quotation, in one block; whose words they are is told by
the sentence before the first of these, if it ends with a quotation or with who said it.
"""

from __future__ import annotations

from feudcheck.documents.quotations import quotations
from feudcheck.language.data import section

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Item, Statement

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


def attributed(name: str, lang: str) -> str:
    """What to put before a quotation so that it reads as the words of ``name``."""
    return str(section("references")["continued"][lang]).format(name=name)
