"""Why: the item that a "because of" leads to, or to which somebody "attributes" what a clause tells."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.clauses import causation
from feudcheck.parse.draft import Draft

_GROUNDS = 3  # words of "for personal and family reasons"


def cause(
    draft: Draft, clause: list[int], outside: list[int], reason: Sequence[int], main: int | None
) -> tuple[int | None, int | None]:
    """The items of the reason, from the first to before the last: what brought it about, or follows "because of"."""
    attributed = _attributed(draft, outside)
    if attributed is not None:
        return attributed, None
    if reason:
        return draft.item_of[reason[0]], draft.item_of[reason[-1]] + 1
    because = next(
        (i for i in outside if "w:cause" in draft.atoms[i].classes and draft.atoms[i].kind in ("word", "term")), None
    )
    if because is None:
        because = causation.over(draft, outside, main)
    if because is None and main is not None:  # "because it had too few orders": no verb makes it a clause of its own
        opened = (i for i in clause if i > main and draft.tokens[draft.atoms[i].start].text in syntax("because"))
        because = next(opened, None)
    if because is None:
        return None, None
    if (grounds := _on_grounds(draft, clause, because)) is not None:
        return grounds
    if because in draft.causal or not syntax("behind").isdisjoint(" ".join(draft.atoms[because].words[:1]).split()):
        return None, None  # "X was behind it": the reason comes first
    first = draft.atoms[because].start
    named = draft.tokens[first].text in ("سبب", "السبب")
    if named and first and draft.tokens[first - 1].text in syntax("copulas"):
        return None, None  # "the cracks are the cause of …"
    is_ = next((i for i in clause if i > because and draft.tokens[draft.atoms[i].start].text in ("هو", "هي")), None)
    if is_ is not None and named:
        because = is_  # "سبب رحيله هو …"
    counted = draft.tokens[draft.atoms[because].start].text != "over"  # "over five years"
    return _first_item(draft, clause, because, counted=counted), None


def _on_grounds(draft: Draft, clause: list[int], noun: int) -> tuple[int, int] | None:
    """ "for health reasons", "on safety grounds": what stands between says why."""
    first = draft.atoms[noun].start
    if draft.tokens[first].text not in syntax("grounds"):
        return None
    before = [i for i in clause if i < noun and draft.atoms[i].prep in ("for", "on") and draft.atoms[i].kind == "term"]
    said = [i for i in before if first - draft.atoms[i].start <= _GROUNDS and i in draft.item_of]
    if not said or noun not in draft.item_of or any(draft.verbal[i] for i in said):
        return None
    return draft.item_of[said[0]], draft.item_of[noun]


def _attributed(draft: Draft, outside: list[int]) -> int | None:
    """ "attributed the delay to bad weather", "عزا التأخير إلى سوء الأحوال": what follows the preposition."""
    attributing = syntax_map("attributing")
    for i in outside:
        atom = draft.atoms[i]
        led = (attributing.get(atom.words[0]) or attributing.get(atom.lemma)) if atom.words else None
        if led is None:
            continue
        for k in outside:
            start = draft.atoms[k].start
            if k > i and draft.tokens[start - 1].text == led:
                return _first_item(draft, outside, k - 1)
    return None


def _first_item(draft: Draft, clause: list[int], after: int, *, counted: bool = False) -> int | None:
    reason = next((i for i in clause if i > after and i in draft.item_of), None)
    if reason is None or draft.atoms[reason].kind == "date" or (draft.atoms[reason].kind == "amount" and not counted):
        return None
    return draft.item_of[reason]
