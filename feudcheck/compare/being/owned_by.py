"""Who owns whom, by whatever word: "A is the parent of B" has B belong to A, be a unit of it, and not own it."""

from __future__ import annotations

from feudcheck.compare.being import of_whom
from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison, Statement

_BEHIND_ARABIC = ("ل", "من")


@dataclass(frozen=True, slots=True)
class Owned:
    """The item that says so, those that name the owner, and those that name what is owned."""

    core: int
    owner: tuple[int, ...]
    owned: tuple[int, ...]


def told(a: Alignment, n: int) -> int | None:
    """The fact's word by which claim item ``n``, one of owning, is told of the same two."""
    mine, theirs = _both(a)
    if mine is None or theirs is None or n != mine.core:
        return None
    return theirs.core if _same(a, mine, theirs) or _exchanged(a, mine, theirs) else None


def judged(a: Alignment, clause: int) -> tuple[bool, SlotComparison | None]:
    """Whether owner and owned are found on both sides, and what to say where they are exchanged."""
    mine, theirs = _both(a)
    if mine is None or theirs is None or a.claim.items[mine.core].clause != clause:
        return False, None
    if _same(a, mine, theirs):
        return True, None
    if not _exchanged(a, mine, theirs):
        return False, None
    who = mine.owner[0]
    recorded = a.view.recorded(theirs.owner[0])
    return True, a.aspect("roles", CONFLICTS, "roles-reversed", a.claim.written(who), recorded, who)


def _same(a: Alignment, mine: Owned, theirs: Owned) -> bool:
    return _within(a, mine.owner, theirs.owner) and _within(a, mine.owned, theirs.owned)


def _exchanged(a: Alignment, mine: Owned, theirs: Owned) -> bool:
    return _within(a, mine.owner, theirs.owned) and _within(a, mine.owned, theirs.owner)


def _both(a: Alignment) -> tuple[Owned | None, Owned | None]:
    mine = known(a.claim, _told)
    return mine, known(a.view, _told) if mine is not None else None


def _told(side: View | Claim, _: int) -> Owned | None:
    return _owned(side.statement)


def _within(a: Alignment, here: tuple[int, ...], there: tuple[int, ...]) -> bool:
    return all(not set(a.hits[n]).isdisjoint(there) for n in here)


def _owned(statement: Statement) -> Owned | None:
    """Who owns whom by a plain sentence that says no more than that; None where it is not one."""
    items = statement.items
    if not 2 < len(items) <= of_whom.WORDS or len(statement.clauses) != 1 or statement.clauses[0].negated:
        return None
    cores = [k for k, item in enumerate(items) if _word(item, "owner_words") or _word(item, "owned_words")]
    if len(cores) != 1:
        return None
    core = cores[0]
    others = (k for k in range(len(items)) if k != core)
    if any(items[k].kind not in ("term", "mention") or items[k].verbal for k in others):
        return None
    ends = _by_verb(statement, core) if items[core].verbal else _by_noun(statement, core)
    if ends is None:
        return None
    holder, other = (tuple(k for k in end if not items[k].soft) for end in ends)
    owner = _word(items[core], "owner_words") != (items[core].verbal and statement.clauses[0].passive)
    return Owned(core, *((holder, other) if owner else (other, holder))) if holder and other else None


def _word(item: Item, words: str) -> bool:
    named = {word.removesuffix(" of").removesuffix(" to") for word in item.words[:1]}
    return not syntax(words).isdisjoint(named) and not item.soft


def _by_verb(statement: Statement, core: int) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Who owns and what, or what belongs and to whom, by places before and behind a verb."""
    rest = tuple(range(core + 1, len(statement.items)))
    passive = statement.clauses[0].passive
    if not core or not rest or (passive and statement.items[rest[0]].prep != "by"):
        return None
    return tuple(range(core)), rest


def _by_noun(statement: Statement, core: int) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Who is it, and of whom."""
    parts = of_whom.sides(statement)
    if parts is not None:
        return of_whom.ends(parts, core)
    behind = fold(statement.text[statement.items[core].span[1] :]).split()[:1]
    led = bool(behind) and behind[0].startswith(_BEHIND_ARABIC) and statement.lang == "ar"
    return (tuple(range(core)), tuple(range(core + 1, len(statement.items)))) if core and led else None
