"""Who is asked about a claim and a fact as a whole, in which order, and after what findings no more."""

from __future__ import annotations

from feudcheck.compare import complements, sided
from feudcheck.compare.being import offices, titles, whose_kin
from feudcheck.compare.clauses import gapped, governors, headed, measured_by
from feudcheck.compare.comparison import AGREES, CONFLICTS, DENIED, EXCHANGED, OPEN, SHARED, UNKNOWN, UNSHOWN
from feudcheck.compare.doers import deeds, exchanged, roles
from feudcheck.compare.known import known
from feudcheck.compare.mood import embedded, modality, not_shown, one_of_two, polarity
from feudcheck.compare.sayings import attribution, only_said
from feudcheck.compare.times import linked, sequence
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from feudcheck.compare import went_on, word_order
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.clauses import in_turn
    from feudcheck.compare.doers import announced, beside_doer, in_common, whose_deed
    from feudcheck.compare.figures import (
        by_how_much,
        how_many,
        no_one,
        own_figure,
        part_of_them,
        set_against,
        the_rest,
    )
    from feudcheck.compare.frames import deals, roles_kept, two_nations
    from feudcheck.compare.mood import arabic_open, came_about, hearsay, left_open, of_whom, such_a_thing, to_come
    from feudcheck.compare.times import no_longer, no_more, still_so
    from feudcheck.model import SlotComparison
else:
    announced, beside_doer, in_common, whose_deed = later(
        "feudcheck.compare.doers.announced", "feudcheck.compare.doers.beside_doer",
        "feudcheck.compare.doers.in_common", "feudcheck.compare.doers.whose_deed",
    )  # fmt: skip
    arabic_open, came_about, hearsay, left_open, of_whom, such_a_thing, to_come = later(
        "feudcheck.compare.mood.arabic_open", "feudcheck.compare.mood.came_about", "feudcheck.compare.mood.hearsay",
        "feudcheck.compare.mood.left_open", "feudcheck.compare.mood.of_whom",
        "feudcheck.compare.mood.such_a_thing", "feudcheck.compare.mood.to_come",
    )  # fmt: skip
    by_how_much, own_figure, part_of_them, set_against, the_rest = later(
        "feudcheck.compare.figures.by_how_much", "feudcheck.compare.figures.own_figure",
        "feudcheck.compare.figures.part_of_them", "feudcheck.compare.figures.set_against",
        "feudcheck.compare.figures.the_rest",
    )  # fmt: skip
    how_many, in_turn, no_longer, word_order = later(
        "feudcheck.compare.figures.how_many", "feudcheck.compare.clauses.in_turn", "feudcheck.compare.times.no_longer",
        "feudcheck.compare.word_order",
    )  # fmt: skip
    deals, no_more, no_one, roles_kept, still_so, two_nations, went_on = later(
        "feudcheck.compare.frames.deals",
        "feudcheck.compare.times.no_more", "feudcheck.compare.figures.no_one", "feudcheck.compare.frames.roles_kept",
        "feudcheck.compare.times.still_so", "feudcheck.compare.frames.two_nations", "feudcheck.compare.went_on",
    )  # fmt: skip

ALWAYS = 0
# After which findings a row is passed over, and its rooms: each is asked until one of the row has something to say.
TABLE = (
    (ALWAYS, (titles,)),
    (ALWAYS, (gapped,)),
    (SHARED, (roles, deeds, exchanged)),
    (SHARED, (two_nations,)),
    (ALWAYS, (complements,)),
    (ALWAYS, (offices,)),
    (EXCHANGED, (governors,)),
    (DENIED, (whose_deed, announced, arabic_open)),
    (ALWAYS, (headed,)),
    (ALWAYS, (not_shown,)),
    (UNSHOWN, (sided, polarity, of_whom, came_about)),
    (UNSHOWN, (modality,)),
    (ALWAYS, (sequence,)),
    (UNSHOWN, (embedded,)),
    (OPEN, (beside_doer, left_open, hearsay)),  # what is open in any case need not be opened
    (DENIED, (linked, one_of_two, whose_kin, only_said)),
    (DENIED, (how_many, no_longer, still_so, went_on, to_come, no_one)),
    (DENIED, (by_how_much, set_against, own_figure, part_of_them)),
)
FOREIGN = {"ar": (beside_doer,), "en": (arabic_open, whose_deed)}  # who knows nothing of claims in a language
# who tell whether they ``may``
CHOOSY = (
    titles, gapped, offices, headed, sided, came_about, sequence, linked, no_longer, still_so, two_nations, went_on,
)  # fmt: skip
OF_FIGURES = (by_how_much, set_against, own_figure, part_of_them)  # who know nothing of claims without an amount


def heard(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with what the rooms of the table add, which only ever speaks against the fact."""
    slots = measured_by.judged(a, slots) if measured_by.may(a.claim) else slots
    slots = one_of_two.judged(a, deals.told(a, slots))
    a.found = _findings(slots)
    for unless, rooms in known(a.claim, _asked):
        if not a.found & unless:
            for room in rooms:
                said: list[SlotComparison] = deals.spared(a, room.compared(a))
                if said:
                    slots += said
                    a.found |= _findings(said)
                    break
    if a.found & DENIED:
        slots = no_one.judged(a, (such_a_thing if a.claim.affirms else no_more).judged(a, slots))
    if not a.found & (DENIED | OPEN):  # few facts agree with a claim so far
        slots += deals.spared(a, word_order.compared(a))
    elif a.found & DENIED and not a.found & SHARED:
        slots = part_of_them.spared(a, the_rest.spared(a, set_against.spared(a, in_turn.spared(a, slots))))
        slots = in_common.spared(a, slots)
    slots += attribution.compared(a)
    if all(s.outcome is AGREES for s in slots):
        slots += deals.turned(a) or deals.spared(a, roles_kept.compared(a))
    return slots


def _asked(claim: Claim, _: int) -> list[tuple[int, list[Any]]]:
    """The rows of the table with the rooms that may have something to say of a claim."""
    silent = {*FOREIGN[claim.lang], *[room for room in CHOOSY if not room.may(claim)]}
    if all(item.amount is None for item in claim.items):
        silent.update(OF_FIGURES)
    asked = [(unless, [room for room in rooms if room not in silent]) for unless, rooms in TABLE]
    return [(unless, rooms) for unless, rooms in asked if rooms]


def _findings(slots: Sequence[SlotComparison]) -> int:
    outcomes = [s.outcome for s in slots]
    return (DENIED if CONFLICTS in outcomes else 0) | (OPEN if UNKNOWN in outcomes else 0)
