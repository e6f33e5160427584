"""The recorded day of what a part of a sentence tells, found by asking: is "the accident on 14 June 2024" on file?"""

from __future__ import annotations

from feudcheck.compare.claim import Claim
from feudcheck.compare.times import date_values, elided, spanned
from feudcheck.language.normal import fold
from feudcheck.language.spoken import spoken
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Grain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import DateRef, Statement

    Ask = Callable[[str], Comparison | None]  # the comparison that backs a sentence, if one does

_GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR)
_MOST = 16  # days asked for; a part that so many facts speak of tells of no one event
_ENDS = " \t.,;:،؛"


def day_of(part: str, spoken: Statement, found: Sequence[int], views: Views, ask: Ask) -> tuple[DateRef, View] | None:
    """The one day on which the facts ``found`` have what the words ``part`` tell, and the fact that has it.

    ``spoken``: what those words say. None where several days answer, or none.
    """
    if any(item.date is not None for item in spoken.items):
        return _own_day(ask(part))
    told: list[tuple[DateRef, View]] = []
    near = _of_it(spoken, found, views)
    for date in _days(near, views, spoken.lang) if part else ():
        backed = ask(f"{part} {_written(date, spoken.lang)}")
        if backed is not None:
            told.append((date, backed.view))
    if not told or any(not date_values.overlap(d, told[0][0]) for d, _ in told):
        return None
    return min(told, key=lambda one: one[0].end - one[0].start)


def sides(claim: Statement, offset: int | None, right: Sequence[int]) -> tuple[str, str]:
    """The words of a sentence before or behind "six weeks after the fire", and those for what it counts from."""
    items, text = claim.items, claim.text
    start = items[right[0] - 1].span[1] if right[0] else 0
    if offset is not None and offset < right[0]:
        start = cut = max(start, items[offset].span[1])
        cut = items[offset].span[0]
    else:
        words = text[start : items[right[0]].span[0]].split()
        links = [k for k, word in enumerate(words) if _links(word)]
        if not links:
            return "", ""
        cut = text.index(words[links[-1]], start)
        start = cut + len(words[links[-1]])
    stop = _stop(claim, right[-1])
    end = max(stop, items[offset].span[1]) if offset is not None else stop
    left = f"{text[:cut].rstrip(_ENDS)} {text[end:].strip(_ENDS)}"
    behind = text[start:stop].strip(_ENDS)
    return left.strip(_ENDS), _spelled_out(behind, claim, right) if _is_known(behind, claim, right) else ""


def _is_known(part: str, claim: Statement, right: Sequence[int]) -> bool:
    """Whether words mean one event: "the fire", "X resigned"; "months of protests" are some or other."""
    if any(claim.items[k].verbal or claim.items[k].kind == "mention" for k in right):
        return True
    words = fold(part).split()
    return words[0] in syntax("possessives", "noun_leads") or any(word.startswith("ال") for word in words)


def _stop(claim: Statement, last: int) -> int:
    """Where the words of a part end: at a comma or at the next item; a phrase may reach beyond its first word."""
    stop = claim.items[last].span[1]
    behind = claim.text[stop : claim.items[last + 1].span[0] if last + 1 < len(claim.items) else None]
    marks = [at for mark in syntax("commas") if (at := behind.find(mark)) >= 0]
    return stop + min([len(behind), *marks])


def _links(word: str) -> bool:
    return syntax_map("prepositions").get(fold(word).removeprefix("و")) in syntax("links_in_time")


def _spelled_out(part: str, claim: Statement, right: Sequence[int]) -> str:
    """The same with the name that its first word stands for: "after it was stolen"; "" where none does."""
    first, _, rest = part.partition(" ")
    if claim.lang == "ar" and elided.is_of_another(claim, right[0]):
        return ""
    own = first.casefold() in syntax("possessives")
    if not own and first.casefold() not in syntax("subject_pronouns"):
        return part
    named = [i for k, i in enumerate(claim.items) if i.kind == "mention" and k not in right and not i.prep]
    if len(named) != 1:
        return ""
    return f"{claim.text[slice(*named[0].span)]}{chr(39) + 's' if own else ''} {rest}"


def _own_day(backed: Comparison | None) -> tuple[DateRef, View] | None:
    """The recorded day that agrees with the one which a part itself tells."""
    if backed is None:
        return None
    told = [s.matched for s in backed.slots if s.slot == "date" and s.matched is not None and s.fact is None]
    dates = [backed.view.date(m) for m in told if m in backed.view.dates]
    return (dates[0], backed.view) if len(dates) == 1 and dates[0].grain in _GRAINS else None


def _of_it(spoken: Statement, found: Iterable[int], views: Views) -> Iterator[int]:
    """The facts that have a word or name of what is asked for."""
    laid = Claim(spoken, views.ring, views.lexicon)
    told = [laid.keys[n] for n, item in enumerate(spoken.items) if not item.soft and n not in laid.free]
    wanted = [same for keys in told for same in (keys.same, keys.opposite, keys.converse)]
    for number in found:
        index = views.view(number, spoken.lang).index.keys()
        if any(not index.isdisjoint(same) for same in wanted):
            yield number


def _days(found: Iterable[int], views: Views, lang: str) -> list[DateRef]:
    """Each day, month or year that the facts name, once; none where they are too many."""
    out: dict[tuple[object, object], DateRef] = {}
    for number in found:
        view = views.view(number, lang)
        for m in view.dates:
            date = view.date(m)
            for one in spanned.ends(date) if date_values.from_to(date) else (date,):
                if one.grain in _GRAINS and not one.yearless and not one.offset and not one.about:
                    out.setdefault((one.start, one.end), one)
    return list(out.values()) if len(out) <= _MOST else []


def _written(date: DateRef, lang: str) -> str:
    """The date with the word that leads it in, in the language of the sentence."""
    lead = "في" if lang == "ar" else "on" if date.grain is Grain.DAY else "in"
    return f"{lead} {spoken(date, lang)}"
