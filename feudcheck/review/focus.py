"""Whom and what the sentences so far have named, and which of it a reference can stand for.

A guess is made only where one entity alone can be meant: the last sentence that named anything of
the kind named one, and no name that the base does not know stands beside it.
"""

from __future__ import annotations

from collections import Counter

from feudcheck.review.references import ANY, PERSON, PLACES, SEVERAL, THING, Reference, fits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from feudcheck.model import Statement

_TWO = 2
_OFTEN = 3  # mentions of what a text is about
REACH = 2  # sentences after the last mention in which a reference still stands for it


class Focus:
    """The entities in the reader's mind. ``kind_of`` and ``name_words`` ask the base about an entity."""

    def __init__(self, kind_of: Callable[[str], str], name_words: Callable[[str], frozenset[str]]) -> None:
        self._kind_of, self._name_words = kind_of, name_words
        self._persons: tuple[str, ...] = ()
        self._things: tuple[str, ...] = ()
        self._ages = {PERSON: REACH + 1, THING: REACH + 1}
        self._clouded = {PERSON: False, THING: False}
        self._heads: dict[str, str] = {}
        self.seen: Counter[str] = Counter()

    def clear(self) -> None:
        """A heading: what comes next speaks of something else, until it names it."""
        self._ages = dict.fromkeys(self._ages, REACH + 1)

    @property
    def anything(self) -> bool:
        """Whether anything named lately can be meant by a reference at all."""
        return any(age <= REACH for age in self._ages.values())

    def antecedent(self, made: Reference, apart: Container[str] = ()) -> str | None:
        """The entity that ``made`` can only stand for, or None; none of those ``apart`` from it in its sentence."""
        if made.who == SEVERAL:
            return None
        if made.who == PERSON and made.noun and (office := self._holder(made, apart)) is not None:
            return office
        if made.who == ANY:
            known = [e for e in (self._only(PERSON, made, apart), self._only(THING, made, apart)) if e is not None]
            sooner = self._ages[PERSON] < self._ages[THING] or (made.male and self._ages[PERSON] == self._ages[THING])
            return known[0] if len(known) == 1 or (known and sooner) else None
        return self._only(made.who, made, apart)

    def _holder(self, made: Reference, apart: Container[str]) -> str | None:
        """The one person the text has named whom the base calls so: "the president"."""
        called = [id_ for id_ in self.seen if self._kind_of(id_) == "person" and self._called(made.noun, id_)]
        return called[0] if len(called) == 1 and called[0] not in apart else None

    def _called(self, noun: str, id_: str) -> bool:
        return not {noun, "ال" + noun}.isdisjoint(self._name_words(id_))

    def likely(self, made: Reference, apart: Container[str] = ()) -> str | None:
        """Where several could be meant: of whom or what the last sentence spoke, else what most of the text is about.

        That is no more than likely: nothing may rest on it alone.
        """
        if made.who == ANY:
            told = [self._heads.get(who, "") for who in (PERSON, THING) if self._ages[who] == 1]
            return next((id_ for id_ in told if id_ and self._open_to(made, id_, apart)), None)
        who = THING if made.who == SEVERAL else made.who
        head = self._heads.get(who, "")
        if head and self._ages[who] <= REACH and self._open_to(made, head, apart):
            return head
        kin = {id_: n for id_, n in self.seen.items() if (self._kind_of(id_) == "person") == (who == PERSON)}
        most = [id_ for id_, n in kin.items() if self._open_to(made, id_, apart) and n >= _OFTEN]
        return next((id_ for id_ in most if all(kin[id_] >= 2 * n for other, n in kin.items() if other != id_)), None)

    def _open_to(self, made: Reference, id_: str, apart: Container[str]) -> bool:
        return id_ not in apart and fits(made, self._kind_of(id_))

    def two(self, made: Reference, apart: Container[str] = ()) -> tuple[str, ...]:
        """The two entities that ``made`` can only stand for: no others of the kind were named lately; () for none."""
        near = self._persons if made.who == PERSON else self._things
        if self._ages[made.who] > REACH or self._clouded[made.who] or len(near) != _TWO:
            return ()
        return near if all(fits(made, self._kind_of(id_)) and id_ not in apart for id_ in near) else ()

    def _only(self, who: str, made: Reference, apart: Container[str]) -> str | None:
        if self._ages[who] > REACH:
            return None
        near = self._persons if who == PERSON else self._things
        fitting = [id_ for id_ in near if fits(made, self._kind_of(id_)) and id_ not in apart]
        called = [id_ for id_ in fitting if made.noun and self._called(made.noun, id_)]
        if len(called) == 1:
            return called[0]
        return fitting[0] if len(fitting) == 1 and not self._clouded[who] else None

    def hear(self, statement: Statement) -> None:
        """Take in the mentions of a sentence that has been read."""
        ids: dict[str, None] = {}
        unknown = False
        for item in statement.items:
            if item.kind == "mention":
                unknown = unknown or not item.ids
                ids.update(dict.fromkeys(item.ids[:1]))
        self.seen.update(ids.keys())
        self._take_heads(statement)
        persons = tuple(id_ for id_ in ids if self._kind_of(id_) == "person")
        things = tuple(id_ for id_ in ids if id_ not in persons and self._kind_of(id_) not in PLACES)
        self._persons = self._turn(PERSON, persons, self._persons, unknown=unknown)
        self._things = self._turn(THING, things, self._things, unknown=unknown)

    def _take_heads(self, statement: Statement) -> None:
        """Whom or what a sentence speaks of: who does it in its first clause, else what it names first."""
        named = [i for i in statement.items if i.kind == "mention" and len(i.ids) == 1 and i.quote is None]
        named = [i for i in named if self._kind_of(i.ids[0]) not in PLACES]
        for who in (PERSON, THING):
            kin = [i for i in named if (self._kind_of(i.ids[0]) == "person") == (who == PERSON)]
            acting = [i for i in kin if i.role == "agent" and not i.prep]
            if kin:
                self._heads[who] = (acting or kin)[0].ids[0]

    def pass_on(self) -> None:
        """One sentence more has gone by, and named nothing."""
        self._ages = {who: age + 1 for who, age in self._ages.items()}

    def _turn(self, who: str, named: tuple[str, ...], before: tuple[str, ...], *, unknown: bool) -> tuple[str, ...]:
        if named:
            self._ages[who], self._clouded[who] = 1, unknown
            return named
        self._ages[who] += 1
        self._clouded[who] = self._clouded[who] or unknown
        return before
