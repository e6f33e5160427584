"""What several did between them is nobody's alone: "X was among those who gave 5 million", "X and Y paid 3 million"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

    Joint = tuple[tuple[int, ...], tuple[int, ...]]

_TOUCHING = 2  # characters between two words of one name
_LEADING = 5  # words before a name that hold "one of the companies, among them"
_SAME = 3  # letters that forms of one word share
_CURRENCY = 3  # letters of a currency's code
_LED = frozenset({"", "from", "with"})  # how a verb has its sum: «تبرع ب», «من ضخوا»


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim gives one of several what the fact has all of them do together."""
    if (n := _alone(a)) is not None:
        return [a.aspect("actor", UNKNOWN, "uncovered-part", a.claim.written(n), None, n)]
    sums = [(n, m) for n, m in a.pairs.items() if _is_sum(a.claim.items[n]) and _is_sum(a.facts[m])]
    if not sums or known(a.claim, _says_among) or known(a.view, _each):
        return []
    for n, m in sums:
        if a.claim.items[n].clause in a.clauses and a.facts[m].span != (0, 0) and (said := _one_of(a, m)) is not None:
            written = a.claim.written(said)
            return [a.aspect("actor", UNKNOWN, "uncovered-part", written, a.view.recorded(m), said)]
    return []


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """The parts without a conflict with what several gave between them where one of them gives less."""
    return [replace(s, outcome=UNKNOWN, rule="uncovered-part") if _own_share(a, s) else s for s in slots]


def _own_share(a: Alignment, slot: SlotComparison) -> bool:
    if slot.item is None or slot.matched is None or slot.outcome is not CONFLICTS:
        return False
    mine, all_of_it = a.claim.items[slot.item], a.facts[slot.matched]
    if not (_is_sum(mine) and _is_sum(all_of_it)) or known(a.claim, _says_among) or known(a.view, _each):
        return False
    share, whole = mine.amount, all_of_it.amount
    if share is None or whole is None or share.high is None or whole.low is None or share.unit is None:
        return False
    return share.high < whole.low and _one_of(a, slot.matched) is not None


def _is_sum(item: Item) -> bool:
    """Whether an item is money or a number of things, as a verb's object has it, and no length or share."""
    if item.amount is None or item.prep not in _LED:
        return False
    unit = item.amount.unit
    return unit is None or (len(unit) == _CURRENCY and unit.isupper())


def _one_of(a: Alignment, m: int) -> int | None:
    """The claim's name that is but one of those who share the fact's figure ``m``."""
    heard = {k for hits in a.hits for k in hits}
    for left, right in known(a.view, _joints):
        if not _shares(a, left, right, m):
            continue
        mine, theirs = heard.intersection(left), heard.intersection(right)
        if bool(mine) != bool(theirs):
            return next(n for n, hits in enumerate(a.hits) if not (mine | theirs).isdisjoint(hits))
    for n, hits in enumerate(a.hits):
        if a.claim.items[n].kind == "mention" or n in a.pairs:
            here = [p for p in hits if a.facts[p].kind == "mention" or a.view.language == "ar"]
            if here and n < len(a.claim.items) and all(_only_among(a, p, m) for p in here) and _may_do(a, n):
                return n
    return None


def _may_do(a: Alignment, n: int) -> bool:
    item = a.claim.items[n]
    return item.kind == "mention" or (a.claim.lang == "ar" and item.kind == "term" and not item.verbal)


def _only_among(a: Alignment, p: int, m: int) -> bool:
    """Whether the fact says no more of its item ``p`` than that it is among those who share figure ``m``."""
    items, text = a.facts, a.view.statement.text
    if p > m or a.facts[p].kind not in ("mention", "term"):
        return False
    verb = next((k for k in range(p + 1, m) if items[k].verbal), m)
    between = f" {fold(text[items[p].span[1] : items[verb].span[0]])} "
    if any(f" {word} " in between for word in syntax("among_those")):
        return True
    start = p
    while start and _linked(text, items[start - 1], items[start]):
        start -= 1
    before = " " + " ".join(fold(text[: items[start].span[0]]).split()[-_LEADING:]) + " "
    return before.endswith(tuple(f" {word} " for word in syntax("such_as")))


def _linked(text: str, left: Item, right: Item) -> bool:
    """Whether two items stand side by side in one list or one name."""
    if left.verbal or right.verbal:
        return False
    between = text[left.span[1] : right.span[0]].replace(",", " , ").split()
    return all(word in syntax("joiners") for word in between)


def _shares(a: Alignment, left: tuple[int, ...], right: tuple[int, ...], m: int) -> bool:
    """Whether a list of the fact does, gets or pays its figure ``m``, no other verb between."""
    items = a.facts
    first, last = left[0], right[-1]
    between = range(last + 1, m) if last < m else range(m + 1, first)
    verbs = [k for k in between if items[k].verbal and not items[k].soft]
    if items[first].prep:
        return not verbs or (last < m and len(verbs) == 1 and items[first].prep == "in" and first > 0)
    if a.view.language == "ar":
        return last < m and not verbs and any(items[k].verbal for k in range(first))
    if last >= m or len(verbs) > 1:
        return False
    told = fold(a.view.statement.text[items[last].span[1] : items[m].span[0]]).split()
    return bool(verbs) or not syntax("giving_words").isdisjoint(told)


def _joints(view: View, _: int) -> tuple[Joint, ...]:
    """Where "and" joins two names or nouns of a fact: the items on either side of it."""
    items, text = view.facts, view.statement.text
    if view.language == "ar":
        return tuple(joint for joint in _arabic_joints(items, text) if not _happens(view, joint[1][0]))
    out: list[Joint] = []
    for k in range(1, len(items)):
        if not (_is_called(items[k - 1], text) and _is_called(items[k], text)):
            continue
        between = fold(text[items[k - 1].span[1] : items[k].span[0]]).replace(",", " , ").split()
        if "and" in between and set(between) <= syntax("joiners"):
            start = k - 1
            while start and _is_called(items[start - 1], text) and _comma(text, items[start - 1], items[start]):
                start -= 1
            out += [((j,), (k,)) for j in range(start, k)]
    return tuple(out)


def _happens(view: View, k: int) -> bool:
    """Whether a noun tells what happens, and nobody who could do anything: «وإصابة 30»."""
    concepts = view.concepts(k) if view.facts[k].kind == "term" else []
    return any(c.kind == "event" for c in concepts) and not any(c.person for c in concepts)


def _is_called(item: Item, text: str) -> bool:
    """Whether an item is a name, or a word that is written like one."""
    return _is_name(item) and (item.kind == "mention" or text[item.span[0]].isupper())


def _comma(text: str, left: Item, right: Item) -> bool:
    return text[left.span[1] : right.span[0]].strip() in syntax("commas")


def _arabic_joints(items: Sequence[Item], text: str) -> list[Joint]:
    out = []
    for k in range(1, len(items)):
        if not _is_name(items[k]) or not text.startswith("و", items[k].span[0]) or not _glued(items[k]):
            continue
        left = [k - 1]
        while left[0] and _is_name(items[left[0]]) and not items[left[0]].prep and _beside(items, left[0]):
            if not _is_name(items[left[0] - 1]):
                break
            left.insert(0, left[0] - 1)
        right = [k]
        while right[-1] + 1 < len(items) and _is_name(items[right[-1] + 1]) and _beside(items, right[-1] + 1):
            if items[right[-1] + 1].prep != items[k].prep or _glued(items[right[-1] + 1]):
                break
            right.append(right[-1] + 1)
        if _is_name(items[k - 1]) and items[k].span[0] - items[k - 1].span[1] < _TOUCHING:
            out.append((tuple(left), tuple(right)))
    return out


def _is_name(item: Item) -> bool:
    return item.span != (0, 0) and (item.kind == "mention" or (item.kind == "term" and not item.verbal))


def _glued(item: Item) -> bool:
    """Whether an Arabic "and" is written as one with an item."""
    if item.kind == "mention":
        return item.words[0][:1] == "و"
    bare = {word[:_SAME] for word in item.words if word[:1] != "و"}
    return any(word[:1] == "و" and word[1 : _SAME + 1] in bare for word in item.words)


def _beside(items: Sequence[Item], k: int) -> bool:
    return items[k].span[0] - items[k - 1].span[1] < _TOUCHING


def _each(view: View, _: int) -> bool:
    """Whether a fact's figure is that of each of several."""
    return _has(view.statement.text, "each_of_them")


def _says_among(claim: Claim, _: int) -> bool:
    """Whether a claim says itself that others had a part in it."""
    return _has(claim.text, "among_others")


def _has(text: str, name: str) -> bool:
    words = f" {' '.join(fold(text).replace(',', ' ').replace('،', ' ').rstrip('.').split())} "
    return any(f" {word} " in words for word in syntax(name))


def _alone(a: Alignment) -> int | None:
    """Who does something alone in the claim, where the fact does not say so."""
    if not known(a.claim, _by_oneself) or _has(a.view.statement.text, "by_oneself"):
        return None
    return next((n for n, item in enumerate(a.claim.items) if _may_do(a, n) and item.clause in a.clauses), None)


def _by_oneself(claim: Claim, _: int) -> bool:
    """Whether somebody does something alone: "X alone paid", "by himself", «وحده»; not "the crown alone was worth"."""
    if not _has(claim.text, "by_oneself"):
        return False
    told = claim.clauses[0]
    if any(c.negated for c in claim.clauses) or told.predicate is None or not any(i.verbal for i in claim.items):
        return False
    text = fold(claim.text)
    last = text.rstrip(".").split()[-1]
    for item in claim.items:
        after = text[item.span[1] :].split()[:1]
        if after and after[0].rstrip(".,") in syntax("alone"):
            if item.prep == "of" and after[0].endswith("."):
                break  # "climbed the north face of X alone."
            return not item.prep and item.kind in ("mention", "term") and not claim.clauses[item.clause].passive
    return last in syntax("alone") or _has(claim.text, "himself_alone")
