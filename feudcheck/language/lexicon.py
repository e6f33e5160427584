"""Words and phrases to concepts: the bilingual inventory behind "approved" = "وافق على".

Concepts come from ``lexicon/*.yaml`` (``approve``, ``lawsuit``), word classes from
``en.yaml`` and ``ar.yaml`` (``w:negators``). Both are looked up the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence

from feudcheck.frozen import dataclass
from feudcheck.language import concept, spreading
from feudcheck.language.morphology import bases
from feudcheck.language.normal import is_arabic
from feudcheck.model import Token

ARTICLES = frozenset({"a", "an", "the"})
SKIPPED = ARTICLES | {"-", "'", "–"}
_STOPS = frozenset(".;:!?؛؟")
MAX_SPREAD = 8  # tokens of names, dates and short words inside an Arabic verb phrase
MAX_GAP = 4  # words that may stand where a phrase has "*"

Entry = tuple[tuple[str, ...], str]  # the words after the first, and the concept or class
Term = tuple[str, tuple[str, ...], tuple[str, ...], frozenset[str]]  # kind, concepts, words and classes
Starting = tuple[tuple[spreading.Start, ...], tuple[frozenset[str], ...], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Match:
    """The tokens at ``places`` name ``ids``; ``level`` 0 is the exact form."""

    places: tuple[int, ...]
    ids: tuple[str, ...]
    level: int
    lemma: str


class Lexicon:
    """Look-up over compiled entries; ``lookup`` gives the stored value of a key or None."""

    def __init__(self, lookup: Callable[[str], object | None]) -> None:
        self._lookup = lookup
        syntax = lookup("s syntax")
        self.borders = spreading.borders(syntax) if isinstance(syntax, dict) else frozenset()
        self.skipped = SKIPPED.union(syntax["possessives"]) if isinstance(syntax, dict) else SKIPPED
        self.particles = spreading.particles(syntax) if isinstance(syntax, dict) else frozenset()
        self.uninflected = frozenset(syntax.get("uninflected", ())) if isinstance(syntax, dict) else frozenset()
        self._entries: dict[str, tuple[Entry, ...]] = {}
        self._concepts: dict[str, concept.Concept | None] = {}
        self._forms: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._bases: dict[str, frozenset[str]] = {}
        self._negators: dict[str, bool] = {}
        self._starts: dict[str, Starting] = {}
        self.terms: dict[tuple[object, ...], Term] = {}  # memo of parse.words.meaning
        self._alone: dict[str, Match | None] = {}
        self._flags: dict[str, object | None] = {}

    def entries(self, base: str) -> tuple[Entry, ...]:
        """What may start with the base form ``base``."""
        found = self._entries.get(base)
        if found is None:
            stored = self._lookup("e " + base)
            found = tuple((tuple(rest), id_) for rest, id_ in stored) if isinstance(stored, list) else ()
            self._entries[base] = found
        return found

    def concept(self, id_: str) -> concept.Concept | None:
        """The concept ``id_``, or None for a word class or an unknown id."""
        if id_ not in self._concepts:
            stored = self._lookup("c " + id_)
            self._concepts[id_] = concept.made(id_, stored) if isinstance(stored, dict) else None
        return self._concepts[id_]

    def forms(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Base forms of ``word`` in levels, irregular ones included."""
        found = self._forms.get(word)
        if found is None:
            levels = []
            for level in bases(word):
                words = list(level)
                for base in level:
                    ended = base != word and word.isascii()  # "founded" is no form of "find"
                    irregular = None if ended else self._lookup("i " + base)
                    if isinstance(irregular, list):
                        words += [w for w in irregular if w not in words]
                levels.append(tuple(words))
            found = self._forms[word] = tuple(levels)
            if len(self._forms) > 50_000:
                self._forms.clear()
                for memo in (self._entries, self._bases, self._negators, self._starts, self._alone, self._flags):
                    memo.clear()
                self.terms.clear()
        return found

    def is_irregular(self, word: str) -> bool:
        """Whether the language's files tell of what word this one is a form: "stolen", "men", «جنود»."""
        return isinstance(self._flag("i " + word), list)

    def is_arabic_verb(self, lemma: str) -> bool:
        """Whether an Arabic lemma is on file as a verb, not only as a noun."""
        return self._flag("v " + lemma) is True

    def _flag(self, key: str) -> object | None:
        if key not in self._flags:
            self._flags[key] = self._lookup(key)
        return self._flags[key]

    def knows(self, word: str) -> bool:
        """Whether some form of ``word`` starts an entry."""
        return bool(self._starting(word)[0])

    def spelt(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Every base form that a word of ``tokens`` may have: what ``match`` may find a phrase in."""
        return spreading.written_on(tokens).union(*[self._forms_of(token.text) for token in tokens])

    def done_to(self, word: str, nouns: Container[str]) -> tuple[str, ...]:
        """What ``word`` says with one of ``nouns`` for its object: phrases such as "start * company"."""
        found = [id_ for level, _, rest, _, id_ in self._starting(word)[0] if rest[:1] == ("*",) and level < 2
                 and rest[1:-1] in ((), ("علي",)) and rest[-1] in nouns]  # fmt: skip
        return tuple(dict.fromkeys(found))

    def match(
        self, tokens: Sequence[Token], start: int, owned: Container[int] = (), spelt: frozenset[str] | None = None
    ) -> Match | None:
        """The longest entry that starts at ``tokens[start]``; ids of equal rank are joined.

        ``owned``: indexes of tokens that are spoken for; a "*" may pass over them. ``spelt``: of these tokens.
        """
        if spelt is None:
            spelt = self.spelt(tokens)
        word = tokens[start].text
        entries, needed, led = self._starting(word)
        if not spelt.isdisjoint(led) and any(map(spelt.issuperset, needed)):  # else no phrase may stand here
            return self._matched(tokens, start, owned, [e for e in entries if e[3] <= spelt])
        if word not in self._alone:
            self._alone[word] = self._matched(tokens, start, owned, [e for e in entries if not e[2]])
        found = self._alone[word]
        return None if found is None else Match((start,), found.ids, found.level, found.lemma)

    def _matched(
        self, tokens: Sequence[Token], start: int, owned: Container[int], entries: Iterable[spreading.Start]
    ) -> Match | None:
        best: tuple[int, ...] = ()
        ids: dict[str, int] = {}  # id -> level of the form that named it
        alone: dict[str, int] = {}
        lemma, word = "", tokens[start].text
        arabic = is_arabic(word[0])
        nouns: set[str] = set()  # what the adjectives found are made of: "ربحي" is not "ربح"
        ordered = spreading.adjectives_first(entries, word, self.is_arabic_verb) if arabic else entries
        for level, base, rest, _, id_ in ordered:
            if arabic and level and id_ == "w:ignore" and spreading.no_form(word, base, rest, self.particles):
                continue  # "قبلت" is no form of "قبل", before; «البناء على» none of «بناء على»
            if arabic and level and not word.endswith(base) and (id_ == "w:question_starts" or base == "ال"):
                continue  # "إيني" is no form of "أين", "الين" none of "ال"
            if not arabic and level and id_ == "w:ignore" and not rest and not self._inflects(base, word):
                continue
            if arabic and base[-1] == "ي" and base in word:
                nouns.add(base[:-1])
            elif level and base in nouns:
                continue
            if rest:
                places = self._places(tokens, start, rest, owned)
                if level and len(set(places)) < len(places) and not spreading.of_several(word):
                    continue  # "صفقة لX" is no form of "صفق ل", but "يؤديان لX" is one of "يؤدي ل"
            else:
                places = (start,)
                alone.setdefault(id_, level)
            together = id_ == "w:ignore" or self._negates(word)  # "عدد من", "غير ربحي": what stands apart is no phrase
            alike = len(places) == len(best)
            if together and alike and places > best:
                continue
            if len(places) > len(best) or (together and alike and places < best):
                best, ids, lemma = places, {}, base
            if places and len(places) == len(best):
                ids.setdefault(id_, level)
                lemma = lemma or base
        if not ids:
            return None
        if arabic and len(best) == 2 and spreading.small(tokens[best[1]].text) and not self._negates(word):
            # verb and preposition: what the verb says alone it says with it too
            lowest = min(ids.values()) if word[0] in "وف" else 0  # "وأدى إلى" is "and" + "led to", no "وادي"
            for id_, level in alone.items():
                if level >= lowest and not id_.startswith("w:"):
                    ids.setdefault(id_, level)
        return Match(tuple(dict.fromkeys(best)), _likeliest(ids, word, arabic=arabic), min(ids.values()), lemma)

    def _inflects(self, base: str, word: str) -> bool:
        """Whether a word that says nothing has ``word`` for a form: "Everest" is none of "ever", nor "evening"."""
        small = base in self.particles or base in self.uninflected
        return not small and word != base + "est" and (word != base + "es" or base[-1] in "osxh")

    def _starting(self, word: str) -> Starting:
        """The entries that forms of ``word`` start, the likeliest form first; their phrases' words; one of each."""
        found = self._starts.get(word)
        if found is None:
            plain = not is_arabic(word[0])
            made = [
                (level, base, rest, frozenset(w for w in rest if w != "*"), id_)
                for level, words in enumerate(self.forms(word)) for base in words for rest, id_ in self.entries(base)
                if not (plain and level > 1 and (rest or self._is_thing(id_)))  # "driver for" is no "drive for"
            ]  # fmt: skip
            needed = tuple([words for _, _, rest, words, _ in made if rest])
            led = frozenset([max(words, key=len) for words in needed if words])
            if not all(needed):
                led |= self._forms_of(word)  # a phrase may go on with any word
            found = self._starts[word] = tuple(made), needed, led
        return found

    def _is_thing(self, id_: str) -> bool:
        """Whether a concept is compared by no endings: "firmly" is no "firm", "Dover" no "dove"."""
        return (found := self.concept(id_)) is not None and found.kind == "thing"

    def _places(
        self, tokens: Sequence[Token], start: int, rest: tuple[str, ...], owned: Container[int]
    ) -> tuple[int, ...]:
        """Where ``rest`` follows ``tokens[start]``, or () if it does not."""
        first, places, at, gap, led = tokens[start].text, [start], start + 1, 0, False
        arabic = is_arabic(first[0])
        spread = MAX_SPREAD if arabic and len(first) > 2 else 0  # "إن كان" stands together
        inflected = arabic or first not in self.particles  # "in rowing" is not "in a row"
        for word in rest:
            if word == "*":
                gap, led = MAX_GAP, False
                continue
            if word == spreading.GLUED and spreading.glued(tokens, at, places[-1], self.entries):
                places.append(places[-1])
                continue
            while at < len(tokens):
                token = tokens[at]
                if at not in owned and (token.text == word or (inflected and self._is_form(word, token.text))):
                    if spreading.led_elsewhere(tokens, places, at, word):
                        return ()
                    if led and at - 1 not in owned and spreading.goes_on(tokens, at):
                        return ()
                    if arabic and at - 1 not in places and tokens[at - 1].text in spreading.WHEREABOUTS:
                        return ()  # "أوقف العمل في موقع" is no "أوقف موقع"
                    if at > places[-1] + 1 and (self._negates(word) or spreading.opens_compound(tokens, at)):
                        return ()  # "said … not": the "not" belongs to what is said; "as a for-profit" is no "as for"
                    break
                if (gap or spread) and (self._negates(token.text) or token.text in self.borders | spreading.THAT):
                    return ()  # "holds no equity" is not "hold equity"; a phrase ends with its clause
                if arabic and token.text in spreading.COMMAS:
                    at = spreading.behind_aside(tokens, at) if spreading.goes_past(word, at - 1 in owned) else 0
                    if not at:
                        return ()  # what a comma parts is no phrase
                    continue
                small = len(token.text) <= 3 and token.kind == "word"
                if spread and (at in owned or small or spreading.titles(tokens, at, rest, owned, self.entries)):
                    led = led or token.text in spreading.LEADING
                    at, spread = at + 1, spread - 1  # verb–subject–object: names stand inside the phrase
                    continue
                if token.text not in self.skipped:
                    if not gap or (token.kind == "mark" and token.text in _STOPS):
                        return ()
                    gap -= 1
                at += 1
            else:
                return ()
            places.append(at)
            at, gap = at + 1, 0
        return tuple(places)

    def negates_any(self, tokens: Sequence[Token], places: Iterable[int]) -> bool:
        """Whether one of the tokens at ``places`` is a negator."""
        return any(self._negates(tokens[i].text) for i in places)

    def _negates(self, word: str) -> bool:
        found = self._negators.get(word)
        if found is None:
            found = self._negators[word] = any(i == "w:negators" and not rest for rest, i in self.entries(word))
        return found

    def _is_form(self, base: str, word: str) -> bool:
        """Whether ``word`` is a form of ``base``; only Arabic words may begin with other letters."""
        if word[0] != base[0] and word[0] not in "وفبلكا":
            return False
        return base in self._forms_of(word)

    def _forms_of(self, word: str) -> frozenset[str]:
        found = self._bases.get(word)
        if found is None:
            found = self._bases[word] = frozenset(form for level in self.forms(word) for form in level)
        return found


def _likeliest(ids: Mapping[str, int], word: str, *, arabic: bool) -> tuple[str, ...]:
    """The concepts and classes that ``word`` may tell, of those found by the level of the form that named each.

    A word class written out in full must not hide the concept of the base form, and "building" is a noun and a
    form of "build": both readings stay open.
    """
    open_forms = word[-2:] in ("ed", "ng")
    lowest = min((n for i, n in ids.items() if not i.startswith("w:")), default=9)
    if arabic and ids.get("w:ignore", 9) < lowest:
        lowest = ids["w:ignore"]  # "تعد", written so, is no form of "promise"
    return tuple([
        i for i, n in ids.items()
        if n == lowest or (open_forms and n <= 1)
        or (i.startswith("w:") and (n <= lowest or (i != "w:ignore" and not arabic)))  # "تابعة": no form of "went on"
    ])  # fmt: skip
