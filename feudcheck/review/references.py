"""Words of a sentence that point back to something named before it: "he", "the company", «المشروع»."""

from __future__ import annotations

from functools import cache

from feudcheck.frozen import dataclass
from feudcheck.language.data import section
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.tokens import tokenize
from feudcheck.parse.clauses import aside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item, Span, Statement, Token
    from feudcheck.parse.atom import Atom

PERSON, THING, SEVERAL, ANY = "person", "thing", "several", "any"
# Kinds that no "it" of a story stands for.
PLACES = frozenset({
    "place", "location", "country", "state", "region", "province", "district", "city", "town", "village", "street",
    "continent", "island", "sea", "river", "mountain",
})  # fmt: skip
_FIRMS = frozenset({"company", "organisation", "medium"})
_ARTICLE = "ال"
_GLUED = ("وال", "فال", "بال", "كال", "ال", "ولل", "لل")


@dataclass(frozen=True, slots=True)
class Reference:
    """One such word. ``who``: person, thing, several or any; ``noun``: the noun that says what it is, or "".

    ``kinds``: the kinds of entity it may stand for, empty for all that ``who`` allows. ``shape``: how a
    name takes its place: "name", "possessive", or "after" (an Arabic verb with its subject left out).
    """

    span: Span
    who: str
    shape: str = "name"
    noun: str = ""
    kinds: frozenset[str] = frozenset()
    male: bool = False  # where ``who`` is any: rather a person than a company
    two: bool = False  # the only two of the kind: "the two men"
    loose: bool = False  # nobody's where nobody fits: left out before a preposition, or behind a day
    inset: bool = False  # "X, he said, …": anybody but whom the comma parts from it


class _Words:
    """``references.yaml``, folded."""

    def __init__(self, table: Mapping[str, object]) -> None:
        self.pronouns = _folded_map(table["pronouns"])
        self.possessives = _folded_map(table["possessives"])
        self.pairs = _folded_map(table["pairs"])
        self.pair_starts = frozenset(pair.split(" ")[0] for pair in self.pairs)
        self.determiners = _folded(table["determiners"])
        self.openers = _folded(table["openers"])
        self.empty_it = _folded(table["empty_it"])
        self.behind_verb = _folded(table["behind_verb"])
        self.completers = _folded(table["completers"])
        self.before_verb = _folded(table["before_verb"])
        self.led_in = _folded(table["led_in"])
        nouns = table["nouns"]
        assert isinstance(nouns, list)
        self.nouns = {word: frozenset(entry["kinds"]) for entry in nouns for word in _folded(entry["words"])}


@cache
def _words() -> _Words:
    return _Words(section("references"))


def _folded(words: object) -> frozenset[str]:
    assert isinstance(words, list)
    return frozenset(fold(str(word)) for word in words)


def _folded_map(words: object) -> dict[str, str]:
    assert isinstance(words, dict)
    return {fold(str(word)): str(who) for word, who in words.items()}


def references(statement: Statement, lexicon: Lexicon, kind_of: Mapping[str, str]) -> list[Reference]:
    """The open references of a sentence, in order: those that nothing before them in it can be meant by.

    ``kind_of``: the kind of each entity that the sentence mentions.
    """
    tokens = tokenize(statement.text)
    quoted = [q.span for q in statement.quotes]
    found = []
    for at, token in enumerate(tokens):
        if token.kind != "word" or any(start <= token.start < end for start, end in quoted):
            continue
        made = _pair(tokens, at) or _pronoun(tokens, at, statement) or _noun(tokens, at, statement, lexicon)
        if made is not None and not _told_before(made, statement, kind_of):
            found.append(made)
    subject = _left_out(statement, tokens)
    if subject is not None and all(made.span[0] > subject.span[0] for made in found):
        found.insert(0, subject)
    return found


def may_point(tokens: Sequence[Token], atoms: Sequence[Atom], lexicon: Lexicon) -> bool:
    """Whether an English sentence that names nobody may have such words, seen before its clauses are known."""
    words = _words()
    people = [a for a in atoms if any(c and c.person for c in map(lexicon.concept, a.ids))]
    at_people = {i for atom in people for i in range(atom.start, atom.stop)}
    for at, token in enumerate(tokens):
        if token.text in words.pronouns or token.text in words.possessives or _pair(tokens, at) is not None:
            return True
        definite = at > 0 and tokens[at - 1].text in words.determiners
        if definite and (at in at_people or _compound(tokens, at)[0] in words.nouns):
            return True
    return False


def _pair(tokens: Sequence[Token], at: int) -> Reference | None:
    """ "The two men", «الشركتان»."""
    words = _words()
    if tokens[at].text not in words.pair_starts:
        return None
    for length in (3, 2, 1):
        these = tokens[at : at + length]
        who = words.pairs.get(" ".join(token.text for token in these))
        if who is not None:
            kinds = frozenset() if who == PERSON else _FIRMS
            return Reference((these[0].start, these[-1].end), who, kinds=kinds, two=True)
    return None


def _pronoun(tokens: Sequence[Token], at: int, statement: Statement) -> Reference | None:
    words, token = _words(), tokens[at]
    who = words.possessives.get(token.text)
    if who is not None:
        later = any(i.kind == "mention" and i.span[0] > token.start for i in statement.items)
        ahead = any(t.text == "," for t in tokens[at:]) and later
        return None if ahead else Reference((token.start, token.end), who, "possessive")  # "In his post, X said"
    who = words.pronouns.get(token.text)
    if who is None or (is_arabic(token.text[0]) and not _opens(tokens, at)):
        return None  # inside an Arabic sentence it is as often a copula
    if token.text == "it" and at + 1 < len(tokens) and tokens[at + 1].text in words.empty_it and _cleft(tokens, at):
        return None
    return Reference((token.start, token.end), who, inset=bool(at) and aside.of_another(tokens, at - 1))


def _cleft(tokens: Sequence[Token], at: int) -> bool:
    """ "It is clear that", "it was X who": the word stands for nothing."""
    return any(t.text in ("that", "who", "whether", "to") for t in tokens[at + 2 : at + 12])


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return all(t.kind == "mark" or t.text in _words().openers for t in tokens[:at])


def _noun(tokens: Sequence[Token], at: int, statement: Statement, lexicon: Lexicon) -> Reference | None:
    token = tokens[at]
    start, (noun, last) = token.start, _compound(tokens, at)
    if is_arabic(noun[0]):
        prefix = next((p for p in _GLUED if noun.startswith(p) and len(noun) > len(p) + 2), None)
        if prefix is None or len(token.raw) != len(token.text):
            return None
        start += len(prefix) - (1 if prefix.endswith("لل") else len(_ARTICLE))
        noun = noun.removeprefix(prefix)
    elif at and tokens[at - 1].text in _words().determiners and tokens[at - 1].kind == "word":
        start = tokens[at - 1].start
    else:
        return None
    who, kinds = _meant(noun, token, statement, lexicon)
    if not who or _completed(tokens, last, statement):
        return None
    return Reference((start, tokens[last].end), who, "name", noun, kinds)


def _compound(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The word at ``at`` with the pieces that hyphens join to it, and the place of the last."""
    word = tokens[at].text
    while at + 2 < len(tokens):
        hyphen, piece = tokens[at + 1 : at + 3]
        if hyphen.text != "-" or hyphen.start != tokens[at].end or piece.start != hyphen.end:
            break
        word, at = f"{word}-{piece.text}", at + 2
    return word, at


def _meant(noun: str, token: Token, statement: Statement, lexicon: Lexicon) -> tuple[str, frozenset[str]]:
    """What a definite noun can stand for: ("", …) where it points to nothing in particular."""
    item = next((i for i in statement.items if i.span[0] <= token.start < i.span[1]), None)
    if item is not None and item.kind == "mention":
        return "", frozenset()  # part of a name
    known = _words().nouns.get(noun)
    if known is not None:
        return THING, known
    concepts = [] if item is None else [c for c in map(lexicon.concept, item.ids) if c is not None]
    if any(c.person for c in concepts) and not (item and item.verbal):
        return PERSON, frozenset()
    return "", frozenset()


def _completed(tokens: Sequence[Token], at: int, statement: Statement) -> bool:
    """Whether a noun is told in full by what follows: "the company behind X", "the billionaire X"."""
    rest = tokens[at + 1 : at + 4]
    if rest and rest[0].text == "'s":
        return False
    if rest and rest[0].text in _words().completers:
        return True
    for t in rest:
        if any(i.kind == "mention" and i.span[0] == t.start for i in statement.items):
            return True
        if t.kind != "word" or not (t.text.startswith(_ARTICLE) or t.raw[:1].isupper()):
            return False
    return False


def _told_before(made: Reference, statement: Statement, kind_of: Mapping[str, str]) -> bool:
    """Whether the sentence itself names, before the word, something it can stand for."""
    before = [i for i in statement.items if i.kind == "mention" and i.span[0] < made.span[0] and i.quote is None]
    if made.inset:
        return False
    return any(_fits(made, i, kind_of) for i in before)


def _fits(made: Reference, item: Item, kind_of: Mapping[str, str]) -> bool:
    kinds = {kind_of.get(id_, "") for id_ in item.ids} or {""}
    return any(fits(made, kind) for kind in kinds)


def fits(made: Reference, kind: str) -> bool:
    """Whether an entity of ``kind`` ("": not known) can be meant."""
    if not kind or made.who == ANY:
        return True
    if made.who == SEVERAL:
        return kind not in PLACES
    if made.who == PERSON:
        return kind == "person"
    return kind != "person" and kind not in PLACES and (not made.kinds or kind in made.kinds)


def _left_out(statement: Statement, tokens: Sequence[Token]) -> Reference | None:
    """The place after an Arabic verb that opens a sentence and whose subject is understood: «وأضاف أن…»."""
    if statement.lang != "ar" or not statement.clauses:
        return None
    head = next((i for i in statement.items if i.verbal and i.clause == 0), None)
    at = next((n for n, t in enumerate(tokens) if head is not None and t.start <= head.span[0] < t.end), None)
    if head is None or at is None or not _leads(tokens, at, statement) or statement.clauses[0].passive:
        return None
    if any(i.role == "agent" and i.clause == 0 for i in statement.items):
        return None
    behind = at + 1
    while behind < len(tokens) and tokens[behind].text in _words().behind_verb:
        behind += 1
    if behind == len(tokens) or (tokens[behind].kind == "word" and not _no_name(tokens[behind])):
        return None  # a word there is its subject or its object: not told apart by form alone
    loose = behind < len(tokens) and not _that(tokens[behind]) and tokens[behind].kind == "word"
    place = (head.span[1], head.span[1])
    return Reference(place, ANY, "after", male=not _feminine(tokens[at]), loose=loose or not _opens(tokens, at))


def _leads(tokens: Sequence[Token], at: int, statement: Statement) -> bool:
    """Whether a verb opens its sentence, but for when it was: «وفي 15 مارس غرد», «وكان يعتقد»."""
    dated = [i.span for i in statement.items if i.date is not None]
    words = _words()
    return all(
        t.kind == "mark" or t.text in words.openers or t.text.removeprefix("و") in words.before_verb
        or any(start <= t.start < stop for start, stop in dated)
        for t in tokens[:at]
    )  # fmt: skip


def _no_name(token: Token) -> bool:
    """Whether a word behind a verb is neither who does it nor what is done: "that", "in"."""
    return _that(token) or token.text in _words().led_in


def _feminine(verb: Token) -> bool:
    """Whether "she", or a company, does it: "قالت", "وتقول"."""
    bare = verb.text[1:] if verb.text[:1] in "وف" else verb.text
    return bare.endswith("ت") or bare.startswith("ت")


def _that(token: Token) -> bool:
    return token.text in ("ان", "بان", "انه", "بانه", "انها", "بانها")
