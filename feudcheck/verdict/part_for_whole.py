"""The figure of the whole told of what befell a part: "41 of the 112 lamps were broken" breaks no 112."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.language.plain_words import plain, plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

HEAD = 2  # items behind a whole within which the verb stands that tells of it: "of the 24 ships ordered"
NEAR = 4  # words before "of" that hold which part of the whole it is
REACH = 60  # characters from the part to the figure of the whole: "of the National Museum's 112"
_ENDS = (";", "؛", ". ")
_OUT_OF = ("من", "اصل")
_STOPS = (",", "،", *_ENDS)

_COMMA, _GOES_ON = "،", ("في",)


def _whole_as_part(case: Case) -> bool:
    """ "112 lamps were broken", "of the 94 films 94 were by women": the claim has not the figure of the part."""
    view = case.comparison.view
    for n, m in _figures(case):
        part = _part_before(view, m)
        if view.some_of(m) is not None and part is not None and not _has_part(case, view, part):
            own = [k for k in _to_end(view, m) if view.facts[k].kind == "term"][:1]
            if not _tells(case, own, n):
                return True  # "received 40" of "received eight out of 40 that it had ordered"
        told = part is not None and not _part_of(case.claim, n) and not _has_part(case, view, part)
        told = told and not _told_behind(case, n, m)
        if told and part is not None and _tells(case, _beyond(view, part, m), n):
            return True
        if case.claim.items[n].prep == "between":
            continue  # "the driver is among three held": the claim too tells the part
        for start, end in _told_of_part(view.statement, m):
            figures = [k for k, item in enumerate(view.facts) if _counts(item) and start <= item.span[0] < end]
            if any(s.matched in figures for s in case.own):
                continue
            there = [k for k, item in enumerate(view.facts) if start <= item.span[0] < end]
            if _tells(case, there, n, _aside(case, n)):
                return True
            others = _nouns_of(case.claim.items, n) - _nouns_of(view.facts, m)
            if any(_nouns_of(view.facts, k) & others for k in figures):
                return True  # "21 ministers, nine of them women": no 21 women
    return False


def _part_as_whole(case: Case) -> bool:
    """ "90 schools were damaged" of 116 that were, 90 of which have opened again."""
    view = case.comparison.view
    told = {s.matched for s in case.own}
    for n, m in _figures(case):
        if _part_of(case.claim, n):
            continue
        for whole in range(m):
            if view.facts[whole].amount is None or whole in told or _of_other_units(view, whole, m):
                continue
            for start, end in _told_of_part(view.statement, whole):
                if not start <= view.facts[m].span[0] < end:
                    continue
                inside = [k for k, item in enumerate(view.facts) if start <= item.span[0] < end and k != m]
                outside = [k for k in range(m) if k not in inside and view.facts[k].verbal]
                if not any(s.matched in inside for s in case.own) and _tells(case, outside, n):
                    return True
    return False


def _of_other_units(view: View, whole: int, m: int) -> bool:
    """ "340 kilos in a lorry, three men held, among them the driver": no men are part of kilos."""
    one, other = view.facts[whole].amount, view.facts[m].amount
    return one is not None and other is not None and "%" not in (one.unit, other.unit) and one.unit != other.unit


def _of_those(case: Case) -> bool:
    """ "94 films were by women", "41 films were shown" of "of the 94 films shown there 41 were by women"."""
    view = case.comparison.view
    for n, m in _figures(case):
        for whole, part in _opened(view):
            inside, behind = list(range(whole + 1, part)), _to_end(view, part)
            if m == whole and not any(s.matched == part for s in case.own) and _tells(case, behind, n):
                return True
            whole_told = any(s.matched == whole for s in case.own)
            if m == part and not whole_told and _tells(case, inside[1:], n) and not _tells(case, behind, n):
                return True
    return False


def _told_behind(case: Case, n: int, m: int) -> bool:
    """Whether the claim's verb is the fact's right behind the figure of the whole: "the 24 it had ordered"."""
    head = case.claim.clauses[case.claim.items[n].clause].predicate
    verb = next((s.matched for s in case.own if s.item == head), None) if head is not None else None
    return verb is not None and 0 < verb - m <= HEAD and _led_as_whole(case.comparison.view, m)


def _part_for_what_was(case: Case) -> bool:
    """ "ordered six ships" of "received six of the 24 ships ordered": of the part another verb tells."""
    view, told = case.comparison.view, {s.matched for s in case.own}
    for n, m in _figures(case):
        head = case.claim.clauses[case.claim.items[n].clause].predicate
        verb = next((s.matched for s in case.own if s.item == head), None) if head is not None else None
        if verb is None or verb < m:
            continue
        wholes = (k for k in range(m + 1, verb) if _counts(view.facts[k]) and k not in told)
        if any(verb - k <= HEAD and _led_as_whole(view, k) for k in wholes) and _verb_before(view, m):
            return True
    return False


def _led_as_whole(view: View, k: int) -> bool:
    before = plain_words(view.statement.text[: view.facts[k].span[0]])[-2:]
    return not syntax("leading_wholes").isdisjoint((" ".join(before), *before[-1:]))


def _verb_before(view: View, m: int) -> bool:
    return any(f.verbal and f.clause == view.facts[m].clause for f in view.facts[:m])


def _opened(view: View) -> Iterator[tuple[int, int]]:
    """The figures of "of the 94 films shown 41 were by women"."""
    facts, text = view.facts, view.statement.text
    counts = [k for k, item in enumerate(facts) if _counts(item)]
    for whole, part in pairwise(counts):
        before = plain_words(text[: facts[whole].span[0]])
        led = before[-2:] == ("of", "the") or before[-1:] == ("of",) or before[-1:] == ("من",)
        opens = text[: facts[whole].span[0]].rstrip().endswith(("Of", "Of the")) or before[:1] in (("of",), ("من",))
        if led and opens and facts[whole].clause == facts[part].clause:
            yield whole, part


def _to_end(view: View, m: int) -> list[int]:
    text = view.statement.text
    stop = min([e for mark in _ENDS if (e := text.find(mark, view.facts[m].span[1])) > 0], default=len(text))
    return [k for k in range(m + 1, len(view.facts)) if view.facts[k].span[0] < stop]


def _counts(item: Item) -> bool:
    """Whether an item is a bare count or a share."""
    return item.amount is not None and item.amount.unit in (None, "%")


def _figures(case: Case) -> Iterator[tuple[int, int]]:
    """Each bare count of the claim with the fact's figure for it."""
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n is None or m is None or "derived" in slot.flags:
            continue
        if case.claim.items[n].amount and case.comparison.view.facts[m].amount:
            yield n, m


def _part_before(view: View, m: int) -> tuple[int, int] | None:
    """Where the part stands of which figure ``m`` is the whole: "41 of the", "the first of the dam's", «41 من»."""
    text, facts = view.statement.text, view.facts
    end = facts[m].span[0]
    start = max([text.rfind(mark, 0, end) + 1 for mark in _STOPS], default=0)
    start = max(start, end - REACH)
    words = plain_words(text[start:end])
    if (some := view.some_of(m)) is not None:
        return facts[some].span
    if view.statement.lang == "ar":
        figure = _figure_before(facts, m, start)
        if words[-2:] == _OUT_OF:
            wide = _figure_before(facts, m, 0)
            return None if wide is None else facts[wide].span
        if figure is not None and plain_words(text[facts[figure].span[1] : end])[:1] == ("من",):
            return facts[figure].span
        for p in range(m - 1, -1, -1):
            if facts[p].span[0] < start or (facts[p].verbal and not facts[p].soft):
                return None
            if (share := facts[p].amount) is not None and share.unit not in (None, "%", "share"):
                continue  # «نصف نقطة مئوية إلى 6.5»: half a point, no half of what follows
            if "first" in facts[p].ids and not text[facts[p].span[1] : end].strip():
                continue  # «أول عشر حافلات»
            if not syntax("parts_of_wholes").isdisjoint((*facts[p].words, *plain_words(text[slice(*facts[p].span)]))):
                return facts[p].span
        return None
    at = text.rfind(" of ", start, end)
    if at < 0 or any(item.verbal and not item.soft for item in facts[:m] if at < item.span[0]):
        return None
    if any(item.kind == "term" and not item.prep and at < item.span[0] < end for item in facts):
        between = text[at:end]
        if "'" not in between and "’" not in between:
            return None  # "a fleet of the port's 24 boats", but not "of boats with 24"
    figure = _figure_before(facts, m, start)
    if figure is not None and facts[figure].span[1] <= at and not text[facts[figure].span[1] : at].strip():
        return facts[figure].span
    before = plain_words(text[start:at])[-1:]
    if not before or syntax("parts_of_wholes").isdisjoint(before):
        return None
    return (at - len(before[0]), at)


def _figure_before(facts: tuple[Item, ...], m: int, start: int) -> int | None:
    return next((p for p in range(m - 1, -1, -1) if facts[p].amount is not None and facts[p].span[0] >= start), None)


def _beyond(view: View, part: tuple[int, int], m: int) -> list[int]:
    """What is told of the part: the verb before it, and all from the verb behind the whole on."""
    facts, text = view.facts, view.statement.text
    before = [k for k, item in enumerate(facts) if item.span[1] <= part[0] and item.verbal and not item.soft]
    behind = _to_end(view, m)
    if view.some_of(m) is not None:
        return before
    if plain_words(text[: facts[m].span[0]])[-2:] == _OUT_OF:
        counted = next(k for k, item in enumerate(facts) if item.span == part)
        return [*before, *range(counted + 2, m)]
    for k in behind:
        between = plain_words(text[facts[k - 1].span[1] : facts[k].span[0]])
        if not (syntax("be_forms") | syntax("have_forms") | syntax("was_forms")).isdisjoint(between):
            return [*before, *[j for j in behind if j >= k]]
    verbs = [k for k in behind if facts[k].verbal]
    first = verbs[1] if len(verbs) > 1 else verbs[0] if verbs else None
    if view.statement.lang == "ar" and before:
        first = None  # the verb comes first
    return [*before[-1:], *([j for j in behind if j >= first] if first is not None else [])]


def _told_of_part(statement: Statement, m: int) -> Iterator[tuple[int, int]]:
    """The stretches that speak of a part of figure ``m``: "of which only 5 percent are", «بينهم تسع نساء»."""
    text = statement.text
    words = text.split(" ")
    at = 0
    for word, following in zip(words, [*words[1:], ""], strict=True):
        start, at = at, at + len(word) + 1
        if not text[statement.items[m].span[1] : start].strip():
            continue  # "87 fell ill, 11 of whom died": the figure is the part's own
        bare = plain(word)
        partly = bare == "of" and plain(following) in ("which", "whom", "them")
        if not partly and bare.removeprefix("و") not in syntax("wholes_before"):
            continue
        low = max([text.rfind(mark, statement.items[m].span[1], start) + 1 for mark in _STOPS])
        low = low or start
        high = min([e for mark in _ENDS if (e := text.find(mark, start)) > 0], default=len(text))
        aside = text.find(_COMMA, start) if text[:start].rstrip().endswith(_COMMA) else -1
        if 0 < aside < high and plain_words(text[aside + 1 :])[:1] == _GOES_ON:
            high = aside  # «أصيب 14 شخصا، بينهم طفلان، في حريق»
        yield low, high


def _aside(case: Case, n: int) -> set[int]:
    """What the claim too tells of a part of its figure ``n``: «14 شخصا بمن فيهم طفلان»."""
    items, stretches = case.claim.items, list(_told_of_part(case.claim, n))
    return {k for k, item in enumerate(items) if any(start <= item.span[0] < end for start, end in stretches)}


def _tells(case: Case, among: list[int], figure: int, aside: Container[int] = ()) -> bool:
    """Whether a word of the claim beside its figure is matched by one of these items; not one that is ``aside``."""
    items, facts = case.claim.items, case.comparison.view.facts
    for slot in case.own:
        n, m = slot.item, slot.matched
        if n in aside:
            continue
        if n is not None and m is not None and n != figure and m in among and facts[m].kind == items[n].kind == "term":
            return True
    return False


def _has_part(case: Case, view: View, part: tuple[int, int]) -> bool:
    """Whether the claim has the figure of the part."""
    return any(s.matched is not None and view.facts[s.matched].span[0] == part[0] for s in case.own)


def _part_of(claim: Statement, n: int) -> bool:
    """Whether the claim itself speaks of a part there: "one of the 112"."""
    words = plain_words(claim.text[max(0, claim.items[n].span[0] - REACH) : claim.items[n].span[0]])
    if not syntax("parts_of_wholes").isdisjoint(words) or words[-2:] == _OUT_OF:
        return True
    behind = plain_words(claim.text[claim.items[n].span[1] :])[:2]
    return not (syntax("wholes_before") | {"them"}).isdisjoint(behind)


def _nouns_of(items: tuple[Item, ...], n: int) -> set[str]:
    """The concepts of what a figure counts."""
    after = items[n + 1] if n + 1 < len(items) else None
    return set(after.ids) if after is not None and after.kind == "term" and after.clause == items[n].clause else set()


PART_FOR_WHOLE: tuple[Callable[[Case], bool], ...] = (
    _whole_as_part, _part_as_whole, _of_those, _part_for_what_was,
)  # fmt: skip
