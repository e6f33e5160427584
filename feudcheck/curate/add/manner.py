"""How a file writes its facts: what is seen in those it has is done in the next one."""

from __future__ import annotations

from collections import Counter

from feudcheck.curate.browse.plain import FIELDS
from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.curate.mend.spots import Spot

EACH = "each source"
LOOKED_AT = 4  # facts, the last ones: a file may have changed its manner


@dataclass(frozen=True, slots=True)
class Manner:
    """``offset``: cells from the dash to the keys; ``step``: from a key to what is indented beneath it.

    ``order``: of the keys. ``flow``: the fields that are written in {…} or […]; with ``EACH`` the items of the sources,
    where those are no flow themselves. ``quote``: the mark around statements. ``inline``: a whole fact in {…}.
    """

    offset: int = 2
    step: int = 2
    order: tuple[str, ...] = FIELDS
    flow: frozenset[str] = frozenset({"sources", "with", "amounts", "quote", EACH})
    quote: str = ""
    inline: bool = False


def manner(held: Spot | None) -> Manner:
    """The manner of a list of facts, the last of which count most."""
    items = [item for item in (held.items if held else [])[-LOOKED_AT:] if item.kind == "map"]
    inline = bool(items) and items[-1].style == "{"
    items = [item for item in items if bool(item.style) == inline]
    if held is None or not items:
        return Manner()
    usual = Manner()
    flow = set(usual.flow)
    for name in FIELDS:
        styles = [spot.style for item in items if (spot := item.parts.get(name)) and spot.kind in ("map", "seq")]
        if styles:
            flow.discard(name)
            flow |= {name} if styles[-1] else set()
    refs = [ref for item in items if (cited := item.parts.get("sources")) is not None for ref in cited.items]
    if refs and not refs[-1].style and refs[-1].kind == "map":
        flow.discard(EACH)
    marks = Counter(
        text.style
        for item in items if (told := item.parts.get("statement")) is not None
        for text in told.parts.values()
    )  # fmt: skip
    mark = marks.most_common(1)[0][0] if marks else ""
    return Manner(
        max(2, items[-1].column - held.column), _step(items, usual.step), _order(items), frozenset(flow),
        mark if mark in ("'", '"') and marks[mark] > 1 else "", inline,
    )  # fmt: skip


def manner_of_sources(held: Spot | None) -> Manner:
    """The manner of the last of these sources: whether its title stands on one line, how deep it is indented."""
    if held is None or not held.parts:
        return Manner()
    name = list(held.parts)[-1]
    last, title = held.parts[name], held.parts[name].parts.get("title")
    flow = frozenset({"title"}) if title is not None and title.style else frozenset()
    return Manner(step=max(1, last.column - held.column) if not last.style and last.parts else 2, flow=flow)


def _step(items: Sequence[Spot], usual: int) -> int:
    for item in reversed(items):
        told = item.parts.get("statement")
        if told is not None and told.kind == "map" and not told.style:
            return max(1, told.column - item.column)
    return usual


def _order(items: Sequence[Spot]) -> tuple[str, ...]:
    """The keys as the fullest fact has them, the others put in behind those they follow by custom."""
    fullest = max(reversed(items), key=lambda item: len(item.keys))
    order = [name for name in fullest.keys if name in FIELDS]
    for place, name in enumerate(FIELDS):
        if name not in order:
            before = [order.index(other) for other in FIELDS[:place] if other in order]
            order.insert(max(before, default=-1) + 1, name)
    return tuple(order)
