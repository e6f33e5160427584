"""Which medium reported it: naming one is ordinary sourcing, naming a wrong one is not."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.views import named
from feudcheck.language.words import syntax
from feudcheck.model import SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, Outcome, Speech

_MEDIA = frozenset({"medium", "media", "newspaper", "broadcaster", "agency", "magazine", "channel"})
_NO_MEDIA = frozenset({"person", "place", "city", "country", "product", "work", "event"})


def is_medium(a: Alignment, ids: tuple[str, ...]) -> bool:
    """Whether one of these entities is a medium or publishes a source of the base."""
    return any(a.views.kind_of(i) in _MEDIA or i in a.views.publishers() or _named_so(a, i) for i in ids)


def _named_so(a: Alignment, id_: str) -> bool:
    """Whether an organisation is called a paper, a radio or the like: a base need not say what kind it is."""
    if a.views.kind_of(id_) in _NO_MEDIA:
        return False
    return not syntax("media_names").isdisjoint(a.views.entity_words(id_))


def publishes(a: Alignment, speaker: Item) -> bool:
    """Whether an unlisted name is that of a publisher of the fact's sources: naming it is ordinary sourcing."""
    if speaker.ids or not speaker.words:
        return False
    return any(set(speaker.words) <= words for words in a.view.publisher_words)


def compared(
    a: Alignment, speaker: Item, claimed: Speech, recorded: tuple[str, str | None] | None
) -> SlotComparison | None:
    """A medium named in the claim beside the fact's publishers and the medium it names itself."""
    if not a.view.publishers.isdisjoint(speaker.ids):
        return None
    reporter = a.view.record.reported_by
    media = named(reporter, a.views.base) if reporter else set()
    if recorded is not None and recorded[1] and (recorded[0] == "report" or is_medium(a, (recorded[1],))):
        media.add(recorded[1])
    for speech in a.view.statement.speeches:  # "a summary of a report of X"
        if speech.kind == "report" and speech.speaker is not None and is_medium(a, a.facts[speech.speaker].ids):
            media.update(a.facts[speech.speaker].ids)
    if not media.isdisjoint(speaker.ids):
        return None
    who = reporter or (recorded[1] if recorded else None)
    said = a.claim.text[speaker.span[0] : speaker.span[1]]
    # several media may report one event: only the report's own date or occasion pins the report
    if media and any(a.claim.items[n].date for n in a.pairs):
        return slot(a, "medium", CONFLICTS, "wrong-medium", said, who, claimed)
    return slot(a, "medium", UNKNOWN, "other-medium", said, who, claimed)


def slot(
    a: Alignment, name: str, outcome: Outcome, rule: str, said: str, recorded: str | None, claimed: Speech | None
) -> SlotComparison:
    """The comparison of whose word it is; ``recorded``: an entity id or a name."""
    if recorded:
        try:
            recorded = a.views.name(recorded, a.claim.lang)
        except KeyError:
            pass  # a name the base has no entity for
    item = claimed.speaker if claimed else None
    span = a.claim.items[item].span if item is not None else None
    return SlotComparison(name, outcome, said, recorded, rule, span, 0.0, (), item, None, a.view.number)
