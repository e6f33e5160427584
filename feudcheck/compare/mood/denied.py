"""A denial in two ways of telling it: "X denied using it", "X said it had not used it"."""

from __future__ import annotations

from feudcheck.compare import tone
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.mood import given_up
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Clause, Item, SlotComparison, Speech

_NONE = 2  # words of "without any"
_SAYING = frozenset({"say", "confirm"})


def both_ways(a: Alignment, clause: int) -> bool:
    """Whether one of the two says "denied" where the other has the same speaker say that it is not so."""
    mine, theirs = a.claim.clauses[clause], a.home_clause(clause)
    if given_up.told(a, clause):
        return True  # "will not close X", "had planned to close X" beside "dropped its plan to close X"
    if mine.speech is None or theirs is None or theirs.speech is None:
        return False
    claimed, told = a.claim.speeches[mine.speech], a.view.statement.speeches[theirs.speech]
    if "deny" not in (claimed.kind, told.kind) or not _by_the_same(a, claimed, told):
        return False
    if told.kind == "deny":
        items = [a.claim.items[n] for n in a.claim.by_clause[clause]]
        return claimed.kind in _SAYING and _says_no(mine, items) and not theirs.negated
    items = [f for f in a.facts if a.view.clauses[f.clause] is theirs]
    return told.kind in _SAYING and _says_no(theirs, items) and not mine.negated


def _by_the_same(a: Alignment, claimed: Speech, told: Speech) -> bool:
    if claimed.speaker is None or told.speaker is None:
        return False
    return told.speaker in a.hits[claimed.speaker]


def _says_no(clause: Clause, items: list[Item]) -> bool:
    """Whether one "not" stands in a clause: at its verb, or at what is denied ("no money")."""
    return clause.negated + sum(item.negated for item in items) == 1


def beside_the_quote(a: Alignment, head: int) -> bool:
    """Whether a word beside the quotation only happens to be among the quoted words too: "who buys for Y"."""
    m = a.pairs.get(head)
    if m is None or a.claim.items[head].quote is not None or a.facts[m].quote is None:
        return False
    clause = a.claim.items[head].clause
    if any(a.facts[k].quote is not None for n, k in a.pairs.items() if n != head and a.claim.items[n].clause == clause):
        return False
    return any(link is Link.SAME and a.facts[k].quote is None for k, link in a.hits[head].items())


def by_word_told(a: Alignment, n: int) -> bool:
    """Whether all that denies item ``n`` is a noun that the fact has too: "a lack of midwives", "too few midwives"."""
    m = a.pairs.get(n - 1) if n else None
    if m is None or m == a.pairs.get(n) or a.claim.items[n - 1].clause != a.claim.items[n].clause:
        return False  # nor "not able to pay" beside "could not pay"
    return "w:negators" in a.claim.items[n - 1].ids and "w:negators" not in a.facts[m].ids


def by_somebody(a: Alignment, told: Clause) -> bool:
    """Whether a clause of the fact is only what somebody denies: whether it is so nobody says."""
    return told.speech is not None and a.view.statement.speeches[told.speech].kind == "deny"


def said_without(a: Alignment, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs of which the claim says that there were none: "without any injuries"."""
    return [(n, m) for n, m in pairs if a.claim.items[n].negated and _led_by_none(a.claim.text, a.claim.items[n])]


def _led_by_none(text: str, item: Item) -> bool:
    return not syntax("with_none").isdisjoint(plain_words(text[: item.span[0]])[-_NONE:])


def stayed_away(a: Alignment, head: int | None, theirs: Clause) -> bool:
    """Whether the fact's verb, which the claim leaves out, keeps somebody away: "was not at the trial" is so then."""
    deed = theirs.predicate
    if deed is None or deed in a.pairs.values() or (head is not None and a.claim.items[head].verbal):
        return False
    return not syntax("absences").isdisjoint(a.facts[deed].ids)


def not_left(a: Alignment, head: int, clause: int) -> SlotComparison | None:
    """ "Did not leave the club" beside "joined the club": whether he left it later the fact does not tell."""
    there = a.facts[a.pairs[head]]
    came = not syntax("going_over", "coming_in").isdisjoint(there.ids)
    if not a.claim.clauses[clause].negated or syntax("leaving_for").isdisjoint(a.claim.items[head].ids) or not came:
        return None
    recorded = a.view.recorded(a.pairs[head])
    return a.aspect("polarity", UNKNOWN, "uncovered-part", a.claim.written(head), recorded, head, clause)


def left_out(a: Alignment, n: int, m: int) -> bool:
    """ "In towns other than X" of "in X", or the other way round: it is of another place, and nothing is denied."""
    mine, theirs = (
        text[: item.span[0]].casefold().removesuffix("the ").endswith("other than ")
        for text, item in ((a.claim.text, a.claim.items[n]), (a.view.statement.text, a.facts[m]))
    )
    return mine != theirs and (a.claim.items[n].negated or a.facts[m].negated)


def somewhere(a: Alignment) -> bool:
    """Whether a clause of the fact says no."""
    return not tone.affirms(a.view.statement) or any(clause.dropped for clause in a.view.clauses)
