"""Whose words stand in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.model import Clause, Quotation
from feudcheck.parse.draft import Draft


def quotations(draft: Draft, built: Sequence[Clause]) -> tuple[Quotation, ...]:
    """The quotations of the text, each with the item of its speaker where one is named."""
    out = []
    atom_of = {item: i for i, item in draft.item_of.items()}
    for number, (start, end) in enumerate(draft.quotes):
        words = tuple(t.text for t in draft.tokens if start <= t.start and t.end <= end and t.kind != "mark")
        around = [s for s in draft.speeches if s.verb is None or draft.in_quote[atom_of[s.verb]] != number]
        speaker = None
        for clause in built:
            if clause.speech is not None and clause.span[0] <= end and start <= clause.span[1]:
                said = draft.speeches[clause.speech]
                if said not in around:  # a verb of the quotation's own: the one before it says who speaks
                    said = next((s for s in reversed(around) if s.verb is not None and s.verb < (said.verb or 0)), said)
                speaker = said.speaker
        if speaker is None:
            speaker = _before_colon(draft, start)
        if speaker is None:  # nor is the one of "the accusation made by X"
            spoken = (s.speaker for s in draft.speeches if s.verb is None or draft.verbal[atom_of[s.verb]])
            speaker = next((who for who in spoken if who is not None), None)
        out.append(Quotation(words, (start, end), speaker))
    return tuple(out)


def _before_colon(draft: Draft, start: int) -> int | None:
    """The name in "NAME: “…”"."""
    head = draft.text[: start - 1].rstrip()
    if not head.endswith(":"):
        return None
    end = len(head[:-1].rstrip())
    before = [i for i in draft.item_of if draft.tokens[draft.atoms[i].stop - 1].end <= end]
    names = [i for i in before if draft.atoms[i].kind == "mention"]
    last = next((i for i in names if draft.tokens[draft.atoms[i].stop - 1].end == end), None)
    if last is None and names and names[0] == before[0] and not any(draft.verbal[i] for i in before):
        last = names[0]  # "X to reporters on Y: “…”"
    return None if last is None else draft.item_of[last]
