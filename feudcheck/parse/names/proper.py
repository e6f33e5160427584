"""Names that no base lists: runs of words with a capital, kept whole whatever a dictionary says of their words."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES, Lexicon
from feudcheck.language.words import building, syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

SENTENCE_MARKS = frozenset(".!?:;“\"«(")
_OFFICES = frozenset({"w:titles", "w:negators"})
_NUMBER = "w:number"
_APOSTROPHES = frozenset({"'", "’"})
_BEFORE_APOSTROPHE = frozenset({"O", "D", "L"})
_QUOTES = frozenset({'"', "“", "”", "«", "»", "``", "''"})
_IS_A = [[be, article] for be in ("is", "was") for article in ("a", "an", "the")]
_PHRASE = 2  # words of the shortest
_NEAR = 8  # words behind a name among which it is told that it is a work
HEADLINE_WORDS = 4  # words that must have a capital before it tells nothing


def joined(tokens: Sequence[Token], atoms: list[Atom], lexicon: Lexicon) -> list[Atom]:
    """Runs of capitalised words (with the numbers in them) become names of their own."""
    out: list[Atom] = []
    telling = not _headline(tokens, atoms)
    for atom in atoms:
        if not tokens[atom.start].raw[:1].isupper() and _NUMBER not in atom.classes:
            out.append(atom)
            continue
        proper = "w:proper" in atom.classes
        last = out[-1] if out else None
        joins = (
            last is not None
            and last.kind == "mention"
            and not last.ids
            and last.stop == atom.start
            and (proper or (_NUMBER in atom.classes and atom.classes.isdisjoint({"w:score", "w:ordinal"})))
        )
        if joins and last is not None:
            last.stop, last.words = atom.stop, (*last.words, atom.words[0])
        elif proper:
            out.append(Atom("mention", atom.start, atom.stop, (), (atom.words[0],), classes=atom.classes))
            _take_in(tokens, out, lexicon, telling=telling)
        elif last is not None and _goes_on(tokens, last, atom, telling=telling):
            last.stop, last.words = atom.stop, (*last.words, tokens[atom.start].text)
        elif telling and _phrase_as_title(tokens, last, atom, lexicon):
            stop = _phrase_end(atom)
            out.append(Atom("mention", atom.start, stop, (), tuple([t.text for t in tokens[atom.start : stop]])))
        elif telling and _alone(tokens, atom, lexicon):
            out.append(Atom("mention", atom.start, atom.stop, (), (tokens[atom.start].text,)))
        elif telling and last is not None and _known_pair(tokens, last, atom, lexicon):
            words = (tokens[last.start].text, tokens[atom.start].text)
            out[-1] = Atom("mention", last.start, atom.stop, (), words)
        else:
            out.append(atom)
    return _bridged(tokens, out)


def _bridged(tokens: Sequence[Token], atoms: list[Atom]) -> list[Atom]:
    """Names with an apostrophe ("O'Neal") or a nickname inside them ("Robert “Bob” Hale") as one."""
    out: list[Atom] = []
    for atom in atoms:
        size = _parts_before(tokens, out, atom)
        if not size:
            out.append(atom)
            continue
        first, inside = out[-size], [a for a in out[-size:] if a.kind != "mark"]
        words = [word for a in inside if a.kind == "mention" for word in a.words]
        nick = [tokens[a.start].text for a in inside[1:] if a.kind != "mention"]
        out[-size:] = [Atom("mention", first.start, atom.stop, (), (*words, *nick, *_spelt(tokens, atom)))]
    return out


def _parts_before(tokens: Sequence[Token], out: Sequence[Atom], atom: Atom) -> int:
    """How many of the last atoms of ``out`` begin the name that ``atom`` ends."""
    if atom.kind not in ("mention", "term", "word") or not tokens[atom.start].raw[:1].isupper():
        return 0
    marks = [a for a in out[-4:] if a.kind == "mark" and a.stop == a.start + 1]
    if len(out) > 1 and out[-1] in marks and tokens[out[-1].start].text in _APOSTROPHES and out[-2].kind == "mention":
        mark = tokens[out[-1].start]
        whole = mark.start == tokens[out[-2].stop - 1].end and tokens[atom.start].start == mark.end
        return 2 if whole and tokens[out[-2].stop - 1].raw in _BEFORE_APOSTROPHE else 0
    if len(out) > 3 and out[-1] in marks and out[-3] in marks and _nicked(tokens, out) and atom.stop == atom.start + 1:
        return 4 if not atom.ids or atom.kind == "term" else 0
    return 0


def _nicked(tokens: Sequence[Token], out: Sequence[Atom]) -> bool:
    """Whether the last atoms are a name and one word with a capital in quotation marks."""
    first, opened, nick, closed = out[-4:]
    if first.kind != "mention" or first.ids or nick.stop != nick.start + 1 or not tokens[nick.start].raw[:1].isupper():
        return False
    if [a.stop for a in (first, opened, nick)] != [a.start for a in (opened, nick, closed)]:
        return False
    return tokens[opened.start].text in _QUOTES and tokens[closed.start].text in _QUOTES


def _spelt(tokens: Sequence[Token], atom: Atom) -> tuple[str, ...]:
    return tuple([tokens[k].text for k in range(atom.start, atom.stop)])


def _headline(tokens: Sequence[Token], atoms: Sequence[Atom]) -> bool:
    """Whether every word that says something has a capital, as in a headline."""
    words = [tokens[atom.start].raw for atom in atoms if atom.kind == "term"]
    return len(words) >= HEADLINE_WORDS and all(not raw[0].islower() for raw in words)


def _goes_on(tokens: Sequence[Token], last: Atom, atom: Atom, *, telling: bool) -> bool:
    """Whether a known word with a capital belongs to the unlisted name before it: "Titan Foods", "Peter Wells"."""
    if last.kind != "mention" or last.ids or last.stop != atom.start or atom.stop != atom.start + 1:
        return False
    if atom.kind not in ("term", "word") or (atom.kind == "word" and not telling):
        return False
    return tokens[atom.start].raw[:1].isupper() and not tokens[atom.start].raw.isupper()


def _take_in(tokens: Sequence[Token], out: list[Atom], lexicon: Lexicon, *, telling: bool) -> None:
    """…or to the one after it: "Lake Orrin", "Battle Creek Ollen"."""
    while len(out) > 1:
        name, before = out[-1], out[-2]
        if before.stop != name.start or not _capital(tokens, before):
            return
        if before.kind != "term" or (_opens(tokens, before.start) and not (telling and _plain(before, lexicon))):
            return
        words = (tokens[before.start].text, *name.words)
        out[-2:] = [Atom("mention", before.start, name.stop, (), words, classes=name.classes)]


def _phrase_as_title(tokens: Sequence[Token], last: Atom | None, atom: Atom, lexicon: Lexicon) -> bool:
    """Whether a known phrase is what a work is called: "the series Night Shift", "Night Shift is a series"."""
    stop = _phrase_end(atom)
    if atom.kind != "term" or stop - atom.start < _PHRASE or atom.classes & _OFFICES:
        return False
    if any(not t.raw[:1].isupper() or t.raw.isupper() for t in tokens[atom.start : stop]):
        return False
    if any(c.person for c in map(lexicon.concept, atom.ids) if c):
        return False
    if _opens(tokens, atom.start):
        defined = [t.text for t in tokens[stop : stop + 2]] in _IS_A
        behind = [lexicon.match(tokens, k) for k in range(stop + 2, min(stop + _NEAR, len(tokens)))]
        return defined and any(_of_work(match.ids, lexicon) for match in behind if match)
    before = last is not None and last.kind == "term" and _phrase_end(last) == atom.start
    return before and last is not None and _of_work(last.ids, lexicon)


def _phrase_end(atom: Atom) -> int:
    """Where a known phrase ends whose words stand side by side."""
    return max(atom.stop, atom.start + len(atom.words[0].split(" "))) if atom.words else atom.stop


def _of_work(ids: Sequence[str], lexicon: Lexicon) -> bool:
    return any(c.family == "work" for c in map(lexicon.concept, ids) if c)


def _alone(tokens: Sequence[Token], atom: Atom, lexicon: Lexicon) -> bool:
    """Whether an inflected word with a capital is a name by itself: "beat Rovers", "United won"."""
    token = tokens[atom.start]
    if atom.kind != "term" or not _capital(tokens, atom) or token.text == atom.lemma or not _plain(atom, lexicon):
        return False
    following = tokens[atom.stop] if atom.stop < len(tokens) else None
    if _opens(tokens, atom.start):
        if [t.text for t in tokens[atom.stop : atom.stop + 2]] in _IS_A:
            return token.text.endswith("ed") or lexicon.is_irregular(token.text)  # "Lost is a drama series"
        acting = following is not None and (following.text.endswith("ed") or lexicon.is_irregular(following.text))
        return token.text.endswith("ed") and acting
    return following is None or not following.raw[:1].isalpha() or following.text in building()


def _known_pair(tokens: Sequence[Token], last: Atom, atom: Atom, lexicon: Lexicon) -> bool:
    """Whether two known words side by side are a name: "Night Harbor", "Golden Lion"."""
    if last.stop != atom.start or not _capital(tokens, last) or not _capital(tokens, atom):
        return False
    if last.kind not in ("term", "word") or atom.kind != "term" or not _plain(atom, lexicon):
        return False
    if last.kind == "term" and _plain(last, lexicon):
        return True
    if last.kind != "word" and not _opens(tokens, last.start):
        return False
    word = tokens[last.start].text
    said = word in building() or word in ARTICLES or word in syntax("determiners", "quantifiers", "name_outsiders")
    return not said and last.classes.isdisjoint(_OFFICES)


def _capital(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether an atom is one word with a capital, and no abbreviation."""
    raw = tokens[atom.start].raw
    if raw.endswith("s") and len(raw) > 2 and raw[:-1].isupper():
        return False  # "GPUs"
    return atom.stop == atom.start + 1 and raw[:1].isupper() and (not raw.isupper() or len(raw) == 1)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether all words have a capital here: at a sentence's start."""
    return at == 0 or tokens[at - 1].text in SENTENCE_MARKS


def only_opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that describes has its capital only for opening the sentence: "Overheating batteries"."""
    if not _opens(tokens, at) or not tokens[at].text.endswith(tuple(syntax("describing_ends"))):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.kind != "word" or not following.raw[:1].islower():
        return False
    return following.text.endswith("s") and following.text not in building() | syntax("copulas")


def _plain(atom: Atom, lexicon: Lexicon) -> bool:
    """Whether a known word says nothing by itself when it stands in a name: no country, office or calling."""
    if atom.classes & _OFFICES or atom.lemma in ARTICLES or atom.lemma in building():
        return False
    if " " in (atom.words or ("",))[0] or atom.lemma in syntax("name_outsiders"):
        return False
    concepts = [c for c in map(lexicon.concept, atom.ids) if c is not None]
    named_after = syntax("families_in_names") | {""}
    return bool(concepts) and not any(c.person or c.family not in named_after for c in concepts)
