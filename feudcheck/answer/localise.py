"""What is on file, told in the claim's language and so that it tells something beside what the claim says."""

from __future__ import annotations

from feudcheck.frozen import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.views import Views
    from feudcheck.model import Item, SlotComparison, Statement
    from feudcheck.verdict import Ruling

_ELSEWHERE = "{name} in another role"


def localised(ruling: Ruling, claim: Statement, views: Views, shown: int) -> Ruling:
    """The ruling with the names of its comparisons in the claim's language; of those only near it as many as are
    ``shown``."""
    if ruling.comparison is None:
        return ruling
    near = tuple([_named(made, claim, views) for made in ruling.near[:shown]])
    return replace(ruling, comparison=_named(ruling.comparison, claim, views), near=near)


def _named(made: Comparison, claim: Statement, views: Views) -> Comparison:
    if made.view.language == claim.lang and all(slot.slot != "roles" for slot in made.slots):
        return made
    return replace(made, slots=[_renamed(slot, made, claim, views) for slot in made.slots])


def _renamed(slot: SlotComparison, made: Comparison, claim: Statement, views: Views) -> SlotComparison:
    item = _recorded(slot, made)
    if item is None:
        return slot
    told = slot.recorded if made.view.language == claim.lang else views.name(item.ids[0], claim.lang)
    if slot.slot == "roles" and slot.item is not None and item.ids == claim.items[slot.item].ids:
        told = _ELSEWHERE.format(name=told)
    return replace(slot, recorded=told)


def _recorded(slot: SlotComparison, made: Comparison) -> Item | None:
    """The name on file that a slot has beside the claim's; who else does it is matched with nothing."""
    if slot.recorded is None or slot.fact != made.view.number:
        return None
    facts, matched = made.view.facts, slot.matched
    if matched is None:
        found = (m for m, i in enumerate(facts) if i.kind == "mention" and made.view.recorded(m) == slot.recorded)
        matched = next(found, None)
    item = None if matched is None else facts[matched]
    return item if item is not None and item.kind == "mention" and item.ids else None
