"""With whom, for whose sake, against whose will: "alongside X", "on behalf of X" and "despite X" are three things."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison, Statement

_LONGEST = 4  # words of "side by side with"
_FOR_AND_WITH = {"for", "with"}
# What a name that the claim leads in so must not be in the fact; "doer" and "object" are led in by nothing.
_OTHERS = {
    "behalf": frozenset({"company", "with", "spite", "help", "cause", "from", "against", "doer", "object"}),
    "spite": frozenset({"company", "with", "behalf", "for", "help", "cause", "from", "doer", "object"}),
    "cause": frozenset({"company", "with", "behalf", "for", "spite", "doer"}),
    "company": frozenset({"behalf", "for", "spite", "cause", "from", "against", "object"}),
    "with": frozenset({"behalf", "for", "spite", "cause"}),
    "help": frozenset({"behalf", "spite", "against"}),
    "for": frozenset({"company", "with", "spite", "help", "from", "doer"}),
    "from": frozenset({"behalf", "for", "company", "spite"}),
    "against": frozenset({"behalf", "company", "help"}),
    "doer": frozenset({"behalf", "spite", "cause", "help"}),
    "object": frozenset({"behalf", "spite"}),
}
_NO_DOERS = frozenset({"behalf", "for", "spite", "cause"})
_PLACES = {"agent": "doer", "patient": "object"}


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has it done for one with whom, against whom or by whom it was."""
    for n, m in a.pairs.items():
        item = a.claim.items[n]
        if item.kind != "mention" or a.facts[m].kind != "mention" or item.clause not in a.clauses or item.negated:
            continue
        mine = _place(a.claim.statement, n)
        if mine not in _OTHERS or not _same_deed(a, item.clause, m):
            continue
        there = [k for k, link in a.hits[n].items() if link is Link.SAME]
        if there and all(_apart(a, n, mine, k) for k in there):
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return _for_not_against(a)


def _for_not_against(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: "spoke for the plan" of "spoke against the plan"."""
    for n, item in enumerate(a.claim.items):
        mine = "" if item.verbal or item.clause not in a.clauses else _side_taken(a.claim.statement, n)
        there = _there(a, n) if mine else []
        if there and all(_taken_otherwise(a, n, mine, m) for m in there):
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(there[0]), n)]
    return []


def _there(a: Alignment, n: int) -> list[int]:
    """The fact's items that are item ``n``; a word that is compared with none, by itself."""
    same = [m for m, link in a.hits[n].items() if link is Link.SAME]
    words = a.claim.items[n].words[:1]
    return same or [m for m, f in enumerate(a.facts) if words and f.words[:1] == words and not f.verbal]


def _taken_otherwise(a: Alignment, n: int, mine: str, m: int) -> bool:
    """Whether one and the same verb leads fact item ``m`` in by the contrary of what leads in item ``n``."""
    if {mine, _side_taken(a.view.statement, m)} != {"for", "against"}:
        return False
    one, other = _verb_of(a.claim.statement, n), _verb_of(a.view.statement, m)
    if one is None or other is None or not syntax("for_is_against").isdisjoint(a.facts[other].ids):
        return False
    alike = a.claim.items[one].words[0].split(" ")[:1] == a.facts[other].words[0].split(" ")[:1]
    return alike or a.hits[one].get(other) is Link.SAME


def _verb_of(statement: Statement, n: int) -> int | None:
    """The verb that item ``n`` is led in by, with no other noun of English between them."""
    items = statement.items
    verb = next((k for k in range(n - 1, -1, -1) if items[k].verbal and items[k].clause == items[n].clause), None)
    between = items[n:n] if verb is None else items[verb + 1 : n]
    return None if statement.lang == "en" and any(i.kind == "term" for i in between) else verb


def _side_taken(statement: Statement, n: int) -> str:
    """Whether "for", "against" or what means the same stands right before item ``n``."""
    words = plain_words(statement.text[: statement.items[n].span[0]])[-_LONGEST - 1 :]
    words = words[:-1] if words and words[-1] in syntax("leading_in_nouns") else words
    sides = syntax_map("for_or_against")
    found = (sides.get(" ".join(words[-size:])) for size in range(len(words), 0, -1))
    return next((side for side in found if side), "")


def _apart(a: Alignment, n: int, mine: str, m: int) -> bool:
    """Whether item ``n`` stands elsewhere than fact item ``m`` does."""
    theirs, clause = _place(a.view.statement, m), a.claim.items[n].clause
    if theirs not in _OTHERS[mine] or ("for" in (mine, theirs) and not _same_word(a, clause, m)):
        return False  # "left Y for X" beside "X hired him from Y"
    if {mine, theirs} == _FOR_AND_WITH and (_asked_for(a.claim.statement, n) or _asked_for(a.view.statement, m)):
        return False  # "signed for X", "signed with X"
    if theirs == "doer":
        return any(a.claim.items[k].role == "agent" for k in a.claim.by_clause[clause] if k != n)
    return mine != "doer" or not a.claim.clauses[clause].passive


def in_company(a: Alignment, m: int) -> bool:
    """Whether fact item ``m`` is plainly told to do it together with who does it: "alongside X"."""
    return a.facts[m].kind == "mention" and not a.facts[m].negated and standing(a.view.statement, m) == "company"


def of_another_side(statement: Statement, n: int) -> bool:
    """Whether item ``n`` is one for whom, because of whom or in spite of whom it is done: he does it in no case."""
    return standing(statement, n) in _NO_DOERS


def judged(a: Alignment, clause: int) -> tuple[bool, int | None]:
    """Whether the claim has a deed done by one who has a hand in it in the fact, and who of them does not do it."""
    doers = [n for n in a.claim.by_clause[clause] if a.claim.items[n].role == "agent" and n in a.pairs]
    named = [n for n in doers if a.facts[a.pairs[n]].kind == "mention" and a.facts[a.pairs[n]].role != "agent"]
    stands = {n: standing(a.view.statement, a.pairs[n]) for n in named if not a.facts[a.pairs[n]].negated}
    if any(side == "company" for side in stands.values()):
        return True, None
    others = [n for n in a.claim.by_clause[clause] if n in a.pairs and a.facts[a.pairs[n]].role == "agent"]
    helper = next((n for n, side in stands.items() if side in ("behalf", "help")), None)
    return helper is not None and not others, helper


def standing(statement: Statement, n: int) -> str:
    """What leads item ``n`` in, past its calling: "company", "behalf", "spite", …; "" for any other word or none."""
    items, text, first = statement.items, statement.text, n
    while first and items[first - 1].kind == "term" and not items[first - 1].verbal:
        if text[items[first - 1].span[1] : items[first].span[0]].strip():
            break
        first -= 1
    words = list(plain_words(text[: items[first].span[0]])[-_LONGEST - 1 :])
    if words and words[-1] in syntax("leading_in_nouns"):
        words.pop()
    sides = syntax_map("sides_of_somebody")
    found = (sides.get(" ".join(words[-size:])) for size in range(min(_LONGEST, len(words)), 0, -1))
    return next((side for side in found if side), "")


def _asked_for(statement: Statement, n: int) -> bool:
    """Whether the verb asks for what leads item ``n`` in: "signed with X", "signed a contract with X"."""
    item, head = statement.items[n], statement.clauses[statement.items[n].clause].predicate
    if head is None or not n or statement.items[n - 1].verbal or statement.items[n - 1].clause != item.clause:
        return True
    verb = {word for phrase in statement.items[head].words for word in phrase.split()}
    return not syntax("signing_for").isdisjoint(verb)


def _place(statement: Statement, n: int) -> str:
    item = statement.items[n]
    if side := standing(statement, n):
        return side
    return "" if item.prep else _PLACES.get(item.role, "")


def _same_deed(a: Alignment, clause: int, m: int) -> bool:
    """Whether the claim's verb is that of the fact's clause that has item ``m``."""
    head = a.claim.clauses[clause].predicate
    paired = a.pairs.get(head) if head is not None else None
    return head is not None and paired is not None and a.facts[paired].clause == a.facts[m].clause


def _same_word(a: Alignment, clause: int, m: int) -> bool:
    """Whether claim and fact tell the deed with one and the same verb."""
    head, told = a.claim.clauses[clause].predicate, a.view.clauses[a.facts[m].clause].predicate
    if head is None or told is None:
        return False
    return a.claim.items[head].words[:1] == a.facts[told].words[:1]
