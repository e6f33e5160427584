"""Statement to candidate facts, the likeliest first. Finds; decides nothing."""

from __future__ import annotations

from collections import defaultdict
from math import log

from feudcheck.language.units import left_open
from feudcheck.model import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from feudcheck.factbase.base import FactBase

CANDIDATES = 16  # what exact comparison can afford per claim
BUDGET = 4000  # postings read before the common keys are left out
_AMBIGUOUS, _FEWER = 5, 0.4  # a word of so many meanings says less of which is meant
_TELLING = 5  # letters of the words of a phrase that tell more than how it is built
FEW = 32  # postings that are gone through quicker than it is told whether they must be
WITHIN = 0.999  # sums of the same gains in another order differ by less


def keys_of(statement: Statement) -> list[tuple[str, float]]:
    """The search keys of a statement, each with its weight."""
    keys: dict[str, float] = {}
    for item in statement.items:
        if item.kind == "mention":
            for id_ in item.ids:
                keys["m " + id_] = 2.0
            if not item.ids:
                for word in item.words:
                    keys["w " + word] = 1.5
        elif item.kind == "term":
            told = [id_ for id_ in item.ids if not id_.startswith("w:")]
            for id_ in told:
                keys["c " + id_] = (0.5 if item.soft else 1.0) * (1.0 if len(told) < _AMBIGUOUS else _FEWER)
            if item.words:
                keys["w " + item.words[-1]] = 1.0
                if len(item.words) > 2:  # what a phrase is made of: who "co-founded" it is one who "founded" it
                    keys.update(dict.fromkeys([f"w {word}" for word in item.words[1:] if len(word) >= _TELLING], 1.0))
        elif item.amount is not None and item.amount.low is not None:
            keys[f"a {item.amount.low.normalize()} {item.amount.unit}"] = 1.5
            if item.amount.unit:
                keys["u " + item.amount.unit] = 0.7  # a wrong sum still leads to the facts that have one
            if item.amount.unit and len(item.amount.unit) == 3 and item.amount.unit.isupper():
                keys["u money"] = 0.3  # …and so does a sum in another currency
            if left_open(item.amount):
                keys["u money"] = 0.3  # "worth 300 billion": the currency goes without saying
        elif item.date is not None and item.date.start.year not in (1, 9999):
            keys[f"y {item.date.start.year}"] = 0.5
            if item.date.grain.value in ("day", "month"):
                keys[f"d {item.date.start:%Y-%m}"] = 1.0
    return list(keys.items())


def known(statement: Statement, base: FactBase) -> bool:
    """Whether a statement names anything that the base speaks of, quotes, or has a figure or day that is on file."""
    if statement.quotes or any(item.kind == "mention" and item.ids for item in statement.items):
        return True
    names = {f"w {word}" for item in statement.items if item.kind == "mention" for word in item.words}
    telling = (key for key, _ in keys_of(statement) if key[:2] in ("a ", "d ") or key in names)
    return any(base.postings(key) for key in telling)


def candidates(statement: Statement, base: FactBase, also: dict[str, float] | None = None) -> list[tuple[int, float]]:
    """Up to ``CANDIDATES`` (fact number, score) pairs, best first; ties by number.

    ``also``: further keys, such as the opposites and converses of the claim's relation.
    """
    weights = dict(keys_of(statement))
    for key, weight in (also or {}).items():
        weights.setdefault(key, weight)
    found = []
    total = max(base.count, 1)
    for key, weight in weights.items():
        numbers = base.postings(key)
        if numbers:
            found.append((len(numbers), weight * log(1 + total / len(numbers)), numbers))
    found.sort(key=lambda entry: entry[0])
    scores: defaultdict[int, float] = defaultdict(float)
    spent, to_come, closed = 0, sum(gain for _, gain, _ in found), False
    for length, gain, numbers in found:
        spent += length
        # who is not among them yet stays behind them
        closed = closed or (length > FEW and to_come < WITHIN * _least(scores))
        to_come -= gain
        if closed or (spent > BUDGET and scores):
            for n in scores.keys() & numbers if length < 50_000 else ():
                scores[n] += gain
            continue
        for n in numbers:
            scores[n] += gain
    least = _least(scores)
    near = [(-score, n) for n, score in scores.items() if score >= least]
    above = sorted([entry for entry in near if entry[0] < -least])
    level = sorted([n for score, n in near if score == -least])  # of a hundred alike few are wanted
    return [(n, -score) for score, n in above] + [(n, least) for n in level[: CANDIDATES - len(above)]]


def _least(scores: Mapping[int, float]) -> float:
    """The score of the last one that is a candidate; 0 where there is room for more."""
    return sorted(scores.values(), reverse=True)[CANDIDATES - 1] if len(scores) >= CANDIDATES else 0.0
