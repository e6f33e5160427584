"""What is said to have gone on: "kept selling", «واصلت البيع» need a fact in which it does, not one in which it was."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison


NEAR = 3  # words behind «استمر» among which its «في» stands


def may(claim: Claim) -> bool:
    """Whether the claim says of something done that it went on."""
    return known(claim, _went_on)


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where the fact, too, has it last, or end no more."""
    if known(a.view, _lasted):
        return []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        if head is None or a.claim.clauses[clause].negated or head not in a.pairs:
            continue
        start, end = a.claim.clauses[clause].span
        if _continued(plain_words(a.claim.text[start:end])):
            recorded = a.view.recorded(a.pairs[head])
            return [a.aspect("modality", UNKNOWN, "outcome-open", "went on", recorded, head, clause)]
    return []


def _went_on(claim: Claim, _: int) -> bool:
    return _continued(plain_words(claim.text))


def _continued(words: tuple[str, ...]) -> bool:
    """ "kept selling", "went on selling", "continued to sell", «واصلت البيع», «استمرت في البيع»; not "kept her job"."""
    for at, word in enumerate(words):
        after = words[at + 1 : at + 1 + NEAR]
        led = after[1:] if after[:1] == ("on",) else after
        doing = bool(led) and led[0].endswith("ing")
        if word in syntax("keeping_on") and doing:
            return True
        if word in syntax("continuing") and (doing or led[:1] == ("to",)):
            return True
        if word in syntax("carrying_on") or (word in syntax("lasting") and "في" in after):
            return True
    return False


def _lasted(view: View, _: int) -> bool:
    words = plain_words(view.statement.text)
    told = syntax("keeping_on", "continuing", "carrying_on", "lasting", "lasting_words")
    return not told.isdisjoint(words)
