"""What the far side of an order leaves out: the verb ("a year after Rovers"), or whose it is ("after its launch")."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.views import Views
    from feudcheck.model import Statement

_DOING, _OWN = "doing", "own"

Side = list[tuple[int, str]]  # items of the claim, each with the role it plays there


def readings(claim: Statement, left: Sequence[int], right: Sequence[int], views: Views) -> list[Side]:
    """What ``right`` may mean beside ``left``, spelled out; as it stands where nothing is left out."""
    telling = [k for k in right if claim.items[k].kind in ("mention", "term") and not claim.items[k].soft]
    if len(telling) == 1 and claim.items[telling[0]].kind == "mention":
        if views.kind(claim.items[telling[0]]) == "event":
            return [[(telling[0], "")]]
        return _with_the_verb(claim, left, telling[0], views)
    if telling and (own := is_of_another(claim, telling[0])):
        owners = [k for k in left if claim.items[k].kind == "mention"]
        if own == _DOING:
            owners = [k for k in owners if claim.items[k].role == "agent"] or owners
        return [[(k, ""), *((n, "") for n in right)] for k in owners]
    return [[(n, "") for n in right]]


def _with_the_verb(claim: Statement, left: Sequence[int], name: int, views: Views) -> list[Side]:
    """ "X was founded eight years after Y": Y was founded; it stands for the one name of its kind."""
    kind = views.kind(claim.items[name])
    alike = [k for k in left if claim.items[k].kind == "mention" and kind and views.kind(claim.items[k]) == kind]
    events = [k for k in left if claim.items[k].kind == "term" and claim.items[k].verbal]
    if len(alike) != 1 or len(events) != 1:
        return []
    return [[(name if k == alike[0] else k, claim.items[k].role) for k in left]]


def is_of_another(claim: Statement, n: int) -> str:
    """ "its release", "صدوره", "he left", "leaving": whose it is, or who did it, stands elsewhere; "" where not."""
    item = claim.items[n]
    if item.kind != "term" or not item.words:
        return ""
    if item.verbal and claim.text[slice(*item.span)].casefold().endswith("ing"):
        return _DOING
    before = claim.text[: item.span[0]].casefold().split()
    while item.verbal and before and before[-1] in syntax("be_forms", "have_forms"):
        before.pop()  # "after it had been approved"
    if before and (before[-1] in syntax("possessives") or before[-1] in syntax("subject_pronouns")):
        return _OWN
    word = fold(claim.text[slice(*item.span)])
    suffixed = word in (item.words[0] + "ه", item.words[0] + "ها")
    return _OWN if claim.lang == "ar" and not item.verbal and suffixed else ""
