"""Before whom it was said: what was said at a rally was not told to a court."""

from __future__ import annotations

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.view import View
    from feudcheck.verdict.backing_case import Case

NEAR = 4  # words behind "told" that hold who is told
_QUOTED = (("«", "»"), ("“", "”"), ('"', '"'))


def _told_elsewhere(case: Case) -> bool:
    """ "told the court: '…'" of words that the fact has somebody say, of no court, press or letter."""
    claim, view = case.claim, case.comparison.view
    for speech in claim.speeches:
        if speech.verb is None:
            continue
        last = max(speech.verb, -1 if speech.speaker is None else speech.speaker)  # «قالت صحيفة X إن»: she speaks
        behind = plain_words(_unquoted(claim.text[claim.items[last].span[1] :]))[:NEAR]
        for word in behind:
            kind = syntax_map("hearing_bodies").get(word)
            if kind is None or not _on_file(view).isdisjoint(syntax_map("hearings")[kind].split()):
                continue
            courts = kind in syntax("hearing_ids")
            return not courts or syntax("hearing_ids").isdisjoint(id_ for f in view.facts for id_ in f.ids)
    return False


def _on_file(view: View) -> set[str]:
    """The words that the fact and its sisters have outside their quotations, in any language."""
    records = [view.record, *[sister.record for sister in view.views.siblings(view)]]
    return {word for record in records for text in record.statement.values() for word in plain_words(_unquoted(text))}


def _unquoted(text: str) -> str:
    """A text without what stands in quotation marks; one of them that is not closed opens no quotation."""
    for opening, closing in _QUOTED:
        while (start := text.find(opening)) >= 0 and (end := text.find(closing, start + 1)) >= 0:
            text = text[:start] + text[end + 1 :]
    return text


TOLD_WHOM: tuple[Callable[[Case], bool], ...] = (_told_elsewhere,)
