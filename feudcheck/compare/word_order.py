"""What only the order of words, a rank or a way of having tells, asked where nothing else speaks against the fact."""

from __future__ import annotations

from feudcheck.compare.being import having, titles
from feudcheck.compare.comparison import SHARED
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.being import apposed, inside_names, native, of_whom, presence, someone, unnamed_body
    from feudcheck.compare.clauses import (
        beside_whom,
        directions,
        in_turn,
        inner_deeds,
        left_out,
        nested,
        other_deeds,
        side_by_side,
    )
    from feudcheck.compare.doers import (
        arabic_between,
        in_common,
        light_deeds,
        noun_places,
        occasions,
        other_end,
        own_doer,
        undergone,
    )
    from feudcheck.compare.figures import arabic_ranks, degrees, more_than_one, taken_up
    from feudcheck.compare.mood import asked_for, narrower
    from feudcheck.compare.sayings import own_words, sayers, told_by
    from feudcheck.compare.times import broken_off, tenses, whose_day
    from feudcheck.compare.words import crossed, half_told, led, plain_ends
    from feudcheck.model import SlotComparison
else:
    apposed, inside_names, native, of_whom, presence, someone, unnamed_body = later(
        "feudcheck.compare.being.apposed", "feudcheck.compare.being.inside_names", "feudcheck.compare.being.native",
        "feudcheck.compare.being.of_whom", "feudcheck.compare.being.presence", "feudcheck.compare.being.someone",
        "feudcheck.compare.being.unnamed_body",
    )  # fmt: skip
    beside_whom, directions, in_turn, inner_deeds, left_out, nested, other_deeds, side_by_side = later(
        "feudcheck.compare.clauses.beside_whom", "feudcheck.compare.clauses.directions",
        "feudcheck.compare.clauses.in_turn", "feudcheck.compare.clauses.inner_deeds",
        "feudcheck.compare.clauses.left_out", "feudcheck.compare.clauses.nested",
        "feudcheck.compare.clauses.other_deeds", "feudcheck.compare.clauses.side_by_side",
    )  # fmt: skip
    arabic_between, in_common, light_deeds, noun_places, occasions, other_end, own_doer, undergone = later(
        "feudcheck.compare.doers.arabic_between", "feudcheck.compare.doers.in_common",
        "feudcheck.compare.doers.light_deeds", "feudcheck.compare.doers.noun_places",
        "feudcheck.compare.doers.occasions", "feudcheck.compare.doers.other_end", "feudcheck.compare.doers.own_doer",
        "feudcheck.compare.doers.undergone",
    )  # fmt: skip
    arabic_ranks, degrees, more_than_one, taken_up = later(
        "feudcheck.compare.figures.arabic_ranks", "feudcheck.compare.figures.degrees",
        "feudcheck.compare.figures.more_than_one", "feudcheck.compare.figures.taken_up",
    )  # fmt: skip
    asked_for, narrower = later("feudcheck.compare.mood.asked_for", "feudcheck.compare.mood.narrower")
    own_words, sayers, told_by = later(
        "feudcheck.compare.sayings.own_words", "feudcheck.compare.sayings.sayers",
        "feudcheck.compare.sayings.told_by",
    )  # fmt: skip
    broken_off, tenses, whose_day = later(
        "feudcheck.compare.times.broken_off", "feudcheck.compare.times.tenses", "feudcheck.compare.times.whose_day"
    )
    crossed, half_told, led, plain_ends = later(
        "feudcheck.compare.words.crossed", "feudcheck.compare.words.half_told", "feudcheck.compare.words.led",
        "feudcheck.compare.words.plain_ends",
    )  # fmt: skip

# The rooms, each with the one language of claims that it knows, if it knows but one.
_ORDER = (
    ("", in_turn), ("", side_by_side), ("en", nested), ("en", apposed), ("en", undergone), ("en", degrees),
    ("en", tenses), ("", broken_off), ("en", asked_for), ("", sayers), ("en", other_deeds), ("en", inside_names),
    ("en", native),
    ("", someone), ("", unnamed_body), ("", of_whom), ("ar", arabic_between), ("", in_common), ("", occasions),
    ("", taken_up), ("", light_deeds), ("", directions), ("en", own_doer), ("", other_end), ("", left_out),
    ("", whose_day),
)  # fmt: skip
_RANKS = (("ar", arabic_ranks),)
_HAVING = (("", having), ("en", half_told))
_PLACES = (
    ("", noun_places), ("", own_words), ("", told_by), ("", narrower), ("", crossed), ("en", plain_ends), ("", led),
    ("en", inner_deeds), ("", presence), ("", more_than_one), ("", beside_whom),
)  # fmt: skip


def compared(a: Alignment) -> list[SlotComparison]:
    """The first objection that the rooms of each kind have; where two share a verb, order tells nothing."""
    first = _first(a, _PLACES) + ([] if a.found & SHARED else _first(a, _ORDER))
    return first + (_first(a, _RANKS) or titles.only_speaks(a) or _first(a, _HAVING))


def _first(a: Alignment, rooms: Sequence[tuple[str, Any]]) -> list[SlotComparison]:
    """What the first of the rooms says that has something to say."""
    for lang, room in rooms:
        if not lang or lang == a.claim.lang:
            said: list[SlotComparison] = room.compared(a)
            if said:
                return said
    return []
