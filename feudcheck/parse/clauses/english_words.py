"""The words of an English sentence: which are verbs, which nouns, which tell of a noun, "a lorry loaded with sugar"."""

from __future__ import annotations

import re

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Statement

_WORD = re.compile(r"\d[\d.,]*\d|[\w'’-]+|[,;:.()–—]")
STOPS = frozenset({";", ".", ":"})
PAIRS = frozenset({",", "(", ")", "–", "—"})
THAT, ING = "that", "ing"
_TO, _OF = "to", "of"
_PAST = ("ed", "en", "lt", "nt", "ht", "ne", "wn", "de", "id", "ld", "ung", "un")
_NO_NOUNS = (
    "be_forms", "have_forms", "modals_plain", "english_modals", "determiners", "relatives", "passive_gaps",
    "english_pronouns", "english_subordinators",
)  # fmt: skip


class Words:
    """``words``: each with its place; ``at``: the item that begins there; ``inside``: the item it belongs to."""

    def __init__(self, statement: Statement) -> None:
        self.items, self.text = statement.items, statement.text
        self.words = [(fold(w.group()), w.start(), w.end()) for w in _WORD.finditer(self.text)]
        starts = {item.span[0]: n for n, item in enumerate(self.items) if item.span[1]}
        self.at = [next((starts[k] for k in range(s, e) if k in starts), None) for _, s, e in self.words]
        spans = [(item.span, n) for n, item in enumerate(self.items)]
        self.inside = [next((n for (a, b), n in spans if a <= s < b), None) for _, s, _ in self.words]

    def is_verb(self, at: int) -> bool:
        """Whether a word is a verb, or opens one: "was", "will"."""
        n, word = self.at[at], self.words[at][0]
        if (inside := self.inside[at]) is not None and self.items[inside].date is not None:
            return False  # "11 May"
        if n is not None and word not in syntax("english_modals"):
            item = self.items[n]
            before = self.words[at - 1][0] if at else ""
            if item.kind != "term" or before in syntax("before_participles"):
                return False
            if before == "who" and item.ids and not self.words[at][0].endswith("ly"):
                return True
            own = before in syntax("relatives") or before == THAT
            if before in syntax("subject_pronouns") and not self.words[at][0].endswith("ly") and item.ids:
                return True  # "but he told the governor"
            after = self.words[at + 1][0] if at + 1 < len(self.words) else ""
            if before in ("and", "but") and after in syntax("pronouns_done_to") and item.ids:
                return True  # "owed the bank a million and paid it half"
            return item.verbal or (own and bool(item.words) and item.words[0] != self.words[at][0])
        return word in syntax("be_forms", "have_forms", "was_forms", "modals_plain", "english_modals")

    def verb_at(self, at: int) -> bool:
        """Whether a verb stands at a word, or behind an adverb there."""
        for k in (at, at + 1):
            if k < len(self.words) and self.is_verb(k):
                return True
            if k >= len(self.words) or not self.words[k][0].endswith("ly"):
                return False
        return False

    def verb_near(self, at: int) -> bool:
        """Whether a verb comes before the next mark."""
        for k in range(at, len(self.words)):
            if self.words[k][0] in STOPS | PAIRS:
                return False
            if self.is_verb(k):
                return True
        return False

    def clause_follows(self, at: int) -> bool:
        inside = self.inside[at]
        day = inside is not None and self.items[inside].date is not None
        adverb = at > 0 and self.words[at - 1][0] in syntax("have_forms", "be_forms")  # "has since appeared"
        return not (day or adverb) and at + 1 < len(self.words) and self.verb_near(at + 1)

    def own_clause(self, at: int) -> bool:
        """Whether a noun and then a verb follow "and", before any mark: "and hotels took in guests"."""
        if self.verb_at(at + 1):
            return False
        following = at + 1
        while following < len(self.words) and self.words[following][0] in syntax("determiners") | {"the", "a", "an"}:
            following += 1
        n = self.at[following] if following < len(self.words) else None
        if n is None or self.items[n].verbal or self.items[n].kind not in ("term", "mention"):
            return False
        words = [w for w, _, _ in self.words[following:]]
        verb = next((k for k in range(following, len(self.words)) if self.is_verb(k)), None)
        if verb is None or not STOPS.isdisjoint(words[: verb - following]) or "," in words[: verb - following]:
            return False
        inside = words[: verb - following]
        return syntax("relatives").isdisjoint(inside) and _TO not in inside and not self.is_reduced(verb, told=True)

    def noun_at(self, at: int) -> bool:
        n, word = self.inside[at], self.words[at][0]
        if n is None:
            light = word in PAIRS | STOPS | {"the", "a", "an", "and", "or"} or word in syntax_map("prepositions")
            return not (light or word.endswith("ly") or word in syntax(*_NO_NOUNS))
        return self.items[n].kind in ("term", "mention", "amount") and not self.items[n].verbal

    def after_verb(self, at: int) -> bool:
        return any(self.is_verb(k) for k in range(max(0, at - 4), at))

    def is_reduced(self, at: int, *, told: bool, after: int = 1) -> bool:
        """Whether a participle ``after`` so many words tells of a noun: "a lorry loaded with sugar, carrying sheep"."""
        n = self.at[at]
        if n is None or at < after or at + 1 >= len(self.words) or not self.noun_at(at - after):
            return False
        if self.words[at - after][0] in syntax("between_passives"):
            return False  # "was last inspected in May"
        named = self.inside[at - 1]
        if after == 1 and named is not None and self.items[named].kind == "mention":
            return False
        word = fold(self.text[slice(*self.items[n].span)]).split()[0]
        following = self.words[at + 1][0]
        if word.endswith(ING):
            return True
        if following == "by":
            return at + 2 >= len(self.words) or not self.words[at + 2][0][0].isdigit()  # "rejected by 61 votes"
        led = (following in syntax_map("prepositions") and following != _OF) or following == "since"
        if not (led and word.endswith(_PAST)):
            return False
        later = self.finite_later(at + 1) or (after > 1 and self._behind_comma(at))
        return later and not told if after > 1 else told or later

    def _behind_comma(self, at: int) -> bool:
        """Whether a verb follows the next comma: "X, closed since 2019, will reopen"."""
        comma = next((k for k in range(at, len(self.words)) if self.words[k][0] in PAIRS), None)
        return comma is not None and self.verb_at(comma + 1)

    def finite_later(self, at: int) -> bool:
        """Whether another verb comes before the next mark, that no pronoun or "to" leads in."""
        for k in range(at, len(self.words)):
            word = self.words[k][0]
            if word in STOPS | PAIRS | {"and", THAT} or word in syntax("relatives", "english_subordinators"):
                return False
            if self.is_verb(k) and self.words[k - 1][0] != _TO and not word.endswith(ING):
                return True
        return False
