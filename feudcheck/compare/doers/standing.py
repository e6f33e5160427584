"""Where a name stands: in somebody else's place, in two places at once, at the head of a longer name."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import Item, Statement

_ACTORS = frozenset({"person", "organisation", "organization", "company", "medium", "group", "party", "team", ""})
TOUCHING = 2  # characters between two names of one phrase


def rivals(claim: Item, fact: Item, views: Views) -> bool:
    """Whether one could stand in the other's place: both act, or both are places or works."""
    mine, theirs = views.kind(claim), views.kind(fact)
    if mine == theirs == "place" and views.is_country(claim) != views.is_country(fact):
        return False  # a town may lie in the country
    return mine == theirs or (mine in _ACTORS and theirs in _ACTORS)


def both_parts(a: Alignment, n: int) -> bool:
    """Whether the claim names one twice, for itself and for somebody whom the fact names: "X rejected X's offer"."""
    named = a.hits[n].keys()
    for k in range(n):
        if a.hits[k].keys() == named:
            break
    else:
        return False
    item = a.claim.items[n]
    twins = [
        k for k in a.claim.by_clause[item.clause]
        if k < n and a.claim.items[k].kind == "mention" and a.hits[k].keys() == a.hits[n].keys()
        and (a.claim.items[k].role, a.claim.items[k].prep) != (item.role, item.prep)
    ]  # fmt: skip
    if not twins:
        return _named_for_another(a, n)
    return any(m not in a.view.speakers for m in untold(a, n))


def _named_for_another(a: Alignment, n: int) -> bool:
    """Whether the claim names again, later on, whom it has named, and the fact has somebody else in that place."""
    item = a.claim.items[n]
    if len(a.hits[n]) != 1 or not any(a.hits[k].keys() == a.hits[n].keys() for k in range(n - 1)):
        return False
    there, home, place = next(iter(a.hits[n])), a.home[item.clause], (item.role, item.prep)
    return any(
        m > there and a.facts[m].clause == home and (a.facts[m].role, a.facts[m].prep) == place for m in untold(a, n)
    )


def untold(a: Alignment, n: int) -> list[int]:
    """The fact's names that the claim leaves out and that could stand where it has item ``n``."""
    told = {m for links in a.hits for m, link in links.items() if link is Link.SAME}
    return [
        m for m, f in enumerate(a.facts)
        if f.kind == "mention" and m not in told and rivals(a.claim.items[n], f, a.views)
    ]  # fmt: skip


def part_of_longer(items: Sequence[Item], n: int) -> bool:
    """Whether an unlisted name goes on right after this one: "Northport" of "Northport Instruments"."""
    after = items[n + 1] if n + 1 < len(items) else None
    if after is None or after.kind != "mention" or after.ids:
        return False
    return after.span[0] - items[n].span[1] < TOUCHING


def left_out(a: Alignment, n: int) -> bool:
    """Whether the fact has somebody whom the claim leaves out, and this one is where to, from or against whom."""
    item, home = a.claim.items[n], a.home[a.claim.items[n].clause]
    if item.prep not in syntax("sided"):
        return False
    return any(a.facts[m].clause == home and a.facts[m].role for m in untold(a, n))


def by_its_kind(a: Alignment, n: int) -> int | None:
    """The fact's "the hospital" for the one hospital that the base knows by name, where the claim names it."""
    item, home = a.claim.items[n], a.home[a.claim.items[n].clause]
    if len(item.ids) != 1:
        return None
    words, text = a.views.name_words(item.ids[0]), a.view.statement.text
    if words.isdisjoint(known(a.view, _common_words)):
        return None
    for m, fact in enumerate(a.facts):
        if fact.kind != "term" or fact.clause != home or fact.verbal or fact.span == (0, 0):
            continue
        parts = fact.words[0].split(" ")
        head = parts[0] if a.view.language == "ar" else parts[-1]  # "the rocket company" is a company
        kinds = fact.words if len(parts) == 1 else (head,)
        name = next((word for word in kinds if word in words or "ال" + word in words), None)
        named = any(name in f.words for f in a.facts if f.kind == "mention")
        if name is None or named or not _definite(text, fact) or _of_somebody(a, m):
            continue
        if a.views.called(name) == {item.ids[0]}:
            return m
    return None


def _common_words(view: View, _: int) -> set[str]:
    """The words of the fact that are no names, with their Arabic article too."""
    words = {word for m in view.terms for word in view.facts[m].words}
    return words | {"ال" + word for word in words if not word.isascii()}


def _of_somebody(a: Alignment, m: int) -> bool:
    """Whether a noun goes on to say whose: "the board of X", "مجلس X"."""
    after = a.facts[m + 1] if m + 1 < len(a.facts) else None
    if after is None:
        return False
    between = a.view.statement.text[a.facts[m].span[1] : after.span[0]]
    if any(mark in between for mark in syntax("commas")):
        return False
    return after.prep == "of" or (after.kind == "mention" and len(between) < TOUCHING)


def _definite(text: str, fact: Item) -> bool:
    """Whether a noun stands with its article: "the hospital", "المستشفى"."""
    word, before = text[slice(*fact.span)], text[: fact.span[0]].split()
    return word.startswith("ال") or (bool(before) and before[-1].casefold() == "the")


def names_office(a: Alignment, m: int, paired: int) -> bool:
    """ "X chief executive Y resigned": Y did, and X only says of what he is the head."""
    if syntax("personal").isdisjoint(a.facts[paired].ids):
        return False
    taken, home = set(a.pairs.values()), a.facts[m].clause
    return any(f.role == "agent" and f.clause == home and k > m and k not in taken for k, f in enumerate(a.facts))


def other_way(a: Alignment, n: int, hits: list[int]) -> bool:
    """Whether the claim moves something from where the fact moves it to, or the other way."""
    item, ways = a.claim.items[n], syntax("ways")
    if item.prep not in ways:
        return False
    led_there = ways.intersection([a.facts[m].prep for m in hits])
    if not led_there or item.prep in led_there:
        return False
    head = a.claim.clauses[item.clause].predicate
    if head is None or a.claim.items[head].soft or _whose(a, n):
        return False
    led = [(i.prep, a.facts[m].prep) for k, i in enumerate(a.claim.items) if k != n for m in a.hits[k]]
    if any(mine in ways and theirs in ways and mine != theirs for mine, theirs in led):
        return False  # both ends have changed places: told by the roles
    home = a.facts[hits[0]].clause
    return a.view.clauses[home].predicate in a.ordered(head, Link.SAME, Link.CONVERSE)


def _whose(a: Alignment, n: int) -> bool:
    """Whether a name tells whose the led noun right before it is: «مقتبس من رواية لـX»."""
    if not n or a.claim.lang != "ar" or a.claim.items[n].prep != "to":
        return False
    noun, name = a.claim.items[n - 1], a.claim.items[n]
    side_by_side = name.span[0] - noun.span[1] == 1 and a.claim.written(n).startswith("ل")
    return noun.kind == "term" and not noun.verbal and noun.prep in syntax("ways") and side_by_side


def found_it(items: Sequence[Item], n: int) -> bool:
    """Whether a name only says who found out what the claim tells: "…, the board found"."""
    last = items[-1]
    return n == len(items) - 2 and last.verbal and last.soft and not syntax("finding").isdisjoint(last.ids)


def is_told(statement: Statement, n: int) -> bool:
    """Whether a name is only whom somebody tells: "…, X told the Guardian"."""
    verb = statement.items[n - 1] if n else None
    if verb is None or statement.items[n].prep or not verb.verbal:
        return False
    if not syntax("said_that").isdisjoint(statement.text[verb.span[1] : statement.items[n].span[0]].casefold().split()):
        return False  # "told that X …"
    return any(speech.verb == n - 1 and speech.speaker not in (None, n) for speech in statement.speeches)


def not_alone(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim says that somebody did alone what the fact has several do."""
    if not a.claim.alone or a.claim.items[n].role != "agent":
        return False
    others = [k for k, f in enumerate(a.facts) if f.clause == a.facts[m].clause and f.role == "agent" and k != m]
    return bool(others)


def whose(a: Alignment, n: int) -> bool:
    """Whether the name only says whose the next one is ("X's Peter Wells"), or which ("Anna" of "Anna Wells")."""
    following = a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    if following is None or following.kind != "mention":
        return False
    between = a.claim.text[a.claim.items[n].span[1] : following.span[0]].strip()
    return between in ("'s", "’s", "'", "’") or (not between and not a.claim.items[n].ids)


def called_off(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim says that there was none of what was called off: "there was no parade that year"."""
    clause = a.view.clauses[a.facts[m].clause]
    head = clause.predicate
    if a.claim.clauses[a.claim.items[n].clause].predicate is not None or head is None or clause.negated:
        return False
    off = "w:dropped" in a.facts[head].ids and a.facts[head].verbal
    return off and a.facts[m].role == "patient" and a.facts[m].kind == "mention"


def through_its_team(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` names the body whose people do it: "a team from X found", «فريق من X»."""
    fact, head = a.facts[m], a.facts[m - 1] if m else None
    if head is None or fact.kind != "mention" or fact.prep not in ("from", "of", "") or a.views.kind(fact) == "place":
        return False
    team = head.kind == "term" and not head.verbal and not syntax("acting_teams").isdisjoint(head.ids)
    return team and head.clause == fact.clause and head.prep in ("", "by")


def cited(a: Alignment) -> set[int]:
    """The names that only say whose word it is: "according to X of Y"."""
    items, cited = a.claim.items, set()
    for speech in a.claim.speeches:
        led_in = speech.verb is not None and not syntax("announcers").isdisjoint(items[speech.verb].words)
        if speech.speaker is not None and led_in:
            after = speech.speaker + 1
            led = after < len(items) and items[after].kind == "mention" and items[after].prep == "of"
            cited |= {speech.speaker, after} if led else {speech.speaker}
    return cited
