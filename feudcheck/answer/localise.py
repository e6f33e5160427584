"""What is on file, told in the claim's language: a fact may have been compared in its other statement."""

from __future__ import annotations

from feudcheck.frozen import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.views import Views
    from feudcheck.model import SlotComparison
    from feudcheck.verdict import Ruling


def localised(ruling: Ruling, lang: str, views: Views, shown: int) -> Ruling:
    """The ruling with the names of its comparisons in ``lang``; of those only near it so many as are ``shown``."""
    if ruling.comparison is None:
        return ruling
    near = tuple([_named(made, lang, views) for made in ruling.near[:shown]])
    return replace(ruling, comparison=_named(ruling.comparison, lang, views), near=near)


def _named(made: Comparison, lang: str, views: Views) -> Comparison:
    if made.view.language == lang:
        return made
    return replace(made, slots=[_renamed(slot, made, lang, views) for slot in made.slots])


def _renamed(slot: SlotComparison, made: Comparison, lang: str, views: Views) -> SlotComparison:
    if slot.matched is None or slot.fact != made.view.number:
        return slot
    item = made.view.facts[slot.matched]
    return replace(slot, recorded=views.name(item.ids[0], lang)) if item.kind == "mention" and item.ids else slot
