"""A finding in words: one sentence on what the sources say, and what to write instead."""

from __future__ import annotations

from feudcheck.model import Outcome, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from feudcheck.model import Evidence, Part
    from feudcheck.verdict import Ruling

_ASPECTS = frozenset({"polarity", "modality", "roles"})  # parts whose texts name no words of the claim


def summary(ruling: Ruling, parts: Sequence[Part], evidence: Mapping[str, Evidence]) -> str:
    """One sentence for a person."""
    if ruling.verdict is Verdict.SUPPORTED:
        backing = sum(e.stance == "supports" for e in evidence.values())
        return "The sources say so." if backing < 2 else f"{backing} facts on file together say so."
    if ruling.verdict is Verdict.CONTRADICTED:
        return _denial(ruling.rule, parts)
    if ruling.rule == "no-fact-near":
        return "Nothing on file tells this."
    if ruling.rule in _OPEN:
        values = _values(ruling)
        told = _OPEN[ruling.rule] if values["recorded"] else _UNRECORDED.get(ruling.rule, _OPEN[ruling.rule])
        return told.format(**values)
    open_ = uncovered(parts)
    return f"Nothing on file covers: {', '.join(open_)}." if open_ else _doubt(ruling)


_OPEN = {
    "attribution-missing": "This is on file only as the word of {recorded}.",
    "other-speaker": "On file this is the word of {recorded}, not of {claimed}.",
    "other-medium": "On file it is not {claimed} that reports this.",
    "outcome-open": "The sources tell this in another sense ({recorded}) than the claim ({claimed}).",
    "finer-than-source": "The sources do not give this date so exactly.",
    "only-a-bound": "The sources give only a bound or a range here: {recorded}.",
    "other-time": "The sources tell this of another time.",
    "repeatable-event": "The sources tell of {recorded}; that may be another event than the claim's.",
    "open-list": "The sources name {recorded}, with no word that these are all.",
}
_UNRECORDED = {
    "attribution-missing": "This is on file only as alleged, by nobody named.",
    "other-speaker": "On file this is not the word of {claimed}.",
}
_NOT_ALL = "Nothing on file covers all of this."
_DOUBTED = {  # all the words of the claim are on file, and yet not what it says
    "little": "What agrees is too little to tell whether the same thing is meant.",
    "of-whom": "The words are on file, but not of those that the claim says them of.",
    "how-many": "The words are on file, but not of as many.",
    "rank": "The sources do not give this rank.",
    "deed": "The words are on file, but not that this was done.",
    "then": _OPEN["other-time"],
    "title": "The sources do not give this title to the one who is named.",
    "denial": "Something else is on file as denied or refused.",
    "order": "The sources do not say which of the two came first.",
    "cause": "The sources do not give this as the reason.",
    "link": "Each part is on file, but not how they hang together.",
    "hearer": "The sources do not say to whom this was said.",
}
_DOUBT_OF_ASPECT = {
    "roles": "of-whom", "relation": "deed", "count": "how-many", "order": "order", "cause": "cause"
}  # fmt: skip
_DENIED = {
    "opposite": "The sources say the opposite.",
    "roles-reversed": "The sources tell it the other way round.",
    "plan-is-no-event": "The sources say that this was planned and did not come about.",
    "misquote": "The recorded words are different ones.",
    "misattribution": "The sources record this as somebody else's words.",
}


def _doubt(ruling: Ruling) -> str:
    """What keeps a claim from being backed all of whose words are on file."""
    made = ruling.comparison
    aspects = [s.slot for s in made.having(Outcome.UNKNOWN)] if made is not None else []
    doubt = _DOUBT_OF_ASPECT.get(aspects[0], "") if aspects else ruling.doubt
    return _DOUBTED.get(doubt, _NOT_ALL)


def _denial(rule: str, parts: Sequence[Part]) -> str:
    if rule == "order-differs":
        return "The sources put the two in another order."
    wrong = next((p for p in parts if p.outcome is Outcome.CONFLICTS and p.recorded), None)
    if rule in _DENIED:
        return _DENIED[rule]
    if wrong is None:
        return "The sources say otherwise."
    return f"The claim says {wrong.claimed}; the sources say {wrong.recorded}."


def hints(ruling: Ruling, parts: Sequence[Part]) -> tuple[str, ...]:
    """What to write instead, or what to add; none for a claim that stands."""
    if ruling.verdict is Verdict.SUPPORTED:
        return ()
    if ruling.verdict is Verdict.CONTRADICTED:
        return tuple(_corrections(ruling.rule, parts))
    values = _values(ruling)
    if ruling.rule == "repeatable-event" and (told := _of_another_day(ruling)):
        return (_OTHER_DAY["date" if len(told) == 1 else "more"].format(recorded=", ".join(told)),)
    if ruling.rule in _MENDED:
        return (_MENDED[ruling.rule].format(**values),) if values["recorded"] else ()
    open_ = uncovered(parts)
    if ruling.rule == "uncovered-part" and open_:
        return (f"Leave out or source: {', '.join(open_)}.",)
    return ()


_MENDED = {
    "attribution-missing": "Attribute it: according to {recorded}.",
    "other-speaker": "Attribute it to {recorded}, or find a source for {claimed}.",
    "other-medium": "The medium on file is {recorded}.",
    "outcome-open": "Tell it as it is on file ({recorded}).",
    "finer-than-source": "Write it as the sources do: {recorded}.",
    "only-a-bound": "Write it as the sources do: {recorded}.",
    "repeatable-event": "The sources have {recorded}; add what pins the event, such as its date and occasion.",
    "open-list": "The sources name {recorded}; find a source for {claimed}.",
}


_OTHER_DAY = {
    "date": "If the event on file is meant, its date is {recorded}; another one needs a source of its own.",
    "more": "The event on file has {recorded}; another one needs a source of its own.",
}


def _of_another_day(ruling: Ruling) -> list[str]:
    """What the recorded event has for all that differs, its date among it; nothing where that is left open."""
    made = ruling.comparison
    differ = [s for s in made.having(Outcome.CONFLICTS) if s.recorded and s.claimed] if made is not None else []
    if not any(s.slot == "date" for s in differ):
        return []
    return [s.recorded for s in differ if s.recorded and s.slot not in _ASPECTS and s.slot != "relation"]


def _corrections(rule: str, parts: Sequence[Part]) -> Iterable[str]:
    if rule == "opposite":
        yield "Turn the statement round, or name the time or source for which it holds."
        return
    if rule == "roles-reversed":
        yield "Turn it round: the sources have it the other way."
        return
    if rule == "plan-is-no-event":
        yield "Write that it was planned, and what became of it."
        return
    for part in parts:
        if part.slot == "order" and part.outcome is Outcome.CONFLICTS:
            yield f"The order on file: {part.recorded}."
        elif part.outcome is Outcome.CONFLICTS and part.recorded and part.slot == "speaker":
            yield f"Attribute it to {part.recorded}."
        elif part.outcome is Outcome.CONFLICTS and part.recorded and part.slot not in ("polarity", "modality"):
            quoted = part.slot == "quote"
            yield f"Quote it as recorded: {part.recorded}" if quoted else f"Write {part.recorded} for {part.claimed}."


def _values(ruling: Ruling) -> dict[str, str]:
    """What the deciding part says on either side."""
    made = ruling.comparison
    slots = [s for s in made.slots if s.outcome is not Outcome.AGREES] if made is not None else []
    own = [s for s in slots if s.rule == ruling.rule]
    deciding = next((s for s in [*own, *slots] if s.recorded), None)
    if ruling.rule == "other-speaker" and own:
        deciding = own[0]  # where nobody is on file for it, no other part's words stand in
    return {
        "claimed": (deciding.claimed if deciding else "") or "this speaker",
        "recorded": (deciding.recorded if deciding else "") or "",
    }


def uncovered(parts: Sequence[Part]) -> list[str]:
    """The words of the claim that nobody on file says, in the order of the claim."""
    swapped = {p.claimed for p in parts if p.slot == "roles"}  # the names are on file, in other places
    open_ = [
        p for p in parts
        if p.outcome is Outcome.UNKNOWN and p.claimed and p.slot not in _ASPECTS
        and not (p.slot == "speaker" and p.claimed in swapped)
    ]  # fmt: skip
    open_.sort(key=lambda p: p.span or (0, 0))
    return list(dict.fromkeys(p.claimed for p in open_))
