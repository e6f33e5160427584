"""Whose word a headline is: "X: the line is closed", "Mayor X to reporters: …", «أغلق الخط.. X»."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Clause, Speech
from feudcheck.parse.draft import Draft


def headline(draft: Draft, built: list[Clause]) -> list[Clause]:
    """ "X: the line is closed", «X.. أغلق الخط», «أغلق الخط.. X»: what stands beside the mark is X's word."""
    if not draft.speeches and (last := _behind_dots(draft)) is not None:
        draft.speeches.append(Speech("say", draft.item_of[last]))
        return [replace(c, speech=0) for c in built]
    first = [i for i in draft.item_of if draft.number[i] == 0]
    if len(built) < 2 or not first or draft.speeches or (who := _headed_by(draft, first)) is None:
        return built
    behind = first[first.index(who) + 1 :]
    stop = draft.atoms[who].stop
    if behind:  # "X to reporters on Y: …"
        addressed = _addressed(draft, stop, draft.atoms[behind[-1]].stop) and not any(draft.verbal[i] for i in behind)
        stop = draft.atoms[behind[-1]].stop if addressed else len(draft.tokens)
    led = stop < len(draft.tokens) and (draft.tokens[stop].text == ":" or _dots(draft, stop))
    if not led or built[1].speech is not None:
        return built
    draft.speeches.append(Speech("say", draft.item_of[who]))
    spoken = len(draft.speeches) - 1
    opening = replace(built[0], speech=spoken) if first[0] != who else built[0]
    return [opening, *(replace(c, speech=spoken, subject=None) for c in built[1:])]


def _addressed(draft: Draft, start: int, stop: int) -> bool:
    """Whether it is told to whom or in what it was said: "X in a tweet on Y: …", «X في تصريح إذاعي: …»."""
    words = [token.text for token in draft.tokens[start : min(start + 4, stop)]]
    return words[0] in ("to", "on", "about") or not syntax("utterances").isdisjoint(words[1:])


def _headed_by(draft: Draft, first: Sequence[int]) -> int | None:
    """Who a headline begins with: a name on file, one with an office before it, or the office alone; no other name."""
    offices = 0
    for i in first:
        if draft.verbal[i] or not _is_office(draft, i):
            break
        offices += 1
    name = first[offices] if offices < len(first) and draft.atoms[first[offices]].kind == "mention" else None
    if name is not None:
        return name if draft.atoms[name].ids or offices else None  # the title of a work may have a colon too
    return first[0] if len(first) == offices == 1 else None


def _is_office(draft: Draft, i: int) -> bool:
    atom = draft.atoms[i]
    return atom.kind == "term" and any(c is not None and c.person for c in map(draft.lexicon.concept, atom.ids))


def _dots(draft: Draft, at: int) -> bool:
    """Whether two full stops, or three, stand at token ``at`` of an Arabic headline."""
    if at >= len(draft.tokens) or not is_arabic(draft.tokens[0].text[:1]):
        return False
    start = draft.tokens[at].start
    return draft.text.startswith(("..", "…"), start) and bool(draft.text[start:].strip(" .…"))


def _behind_dots(draft: Draft) -> int | None:
    """The name that a headline ends in behind its dots: «أغلق الخط.. X»."""
    last = max(draft.item_of, default=None)
    if last is None or draft.atoms[last].kind != "mention" or not draft.atoms[last].ids or draft.atoms[last].prep:
        return None
    at = draft.atoms[last].start - 1
    if at < 1 or draft.tokens[at].text not in (".", "..", "…", "..."):
        return None
    while at and draft.tokens[at - 1].text == ".":
        at -= 1
    told = any(draft.verbal[i] for i in draft.item_of)
    alone = not draft.text[draft.tokens[draft.atoms[last].stop - 1].end :].strip(" .!؟")
    return last if told and alone and _dots(draft, at) else None
