"""Names of known entities in a token list: spelling forgiven, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence, Set
from functools import lru_cache

from feudcheck.frozen import dataclass
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

Alias = tuple[tuple[str, ...], str]  # the alias's tokens, the entity's id
_INNER = frozenset("-'.·&")  # marks a name may be written with or without
MIN_TYPO = 4  # shorter words are matched exactly: one letter off is another word


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Entity(Protocol):
        """What the parser asks of an entity."""

        @property
        def kind(self) -> str | None:
            """What kind of thing it is, in the base's own word."""

        @property
        def names(self) -> Mapping[str, str]:
            """Its name by language."""

    class Names(Protocol):
        """What mentions need of a fact base."""

        def aliases(self, first_token: str) -> Sequence[Alias]:
            """Aliases that start with this normalised token."""

        def aliases_in(self, first_token: str, words: Set[str]) -> Sequence[Alias]:
            """The same; maybe none where no last word of theirs is among the ``words`` of a text."""

        def alias_by_skeleton(self, key: str) -> Sequence[Alias]:
            """Aliases one of whose tokens has this spelling skeleton."""

        def entity(self, id_: str) -> Entity:
            """The entity with this id."""
else:
    Names = object


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens ``[start, stop)`` name one of ``ids``; ``prep`` is a clitic preposition, ``joined`` a clitic "and"."""

    start: int
    stop: int
    ids: tuple[str, ...]
    prep: str = ""
    joined: bool = False


def find_mentions(
    tokens: Sequence[Token],
    names: Names,
    owned: Container[int] = (),
    known: Callable[[str], bool] = lambda word: False,
) -> list[Found]:
    """Exact mentions, the longest at each place. ``known`` says which words are plain words."""
    found, at = [], 0
    spelt = {token.text for token in tokens}
    if "-" in spelt:
        joined = zip(tokens, tokens[1:], tokens[2:], strict=False)
        spelt |= {a.text + b.text for a, dash, b in joined if dash.text == "-"}
    while at < len(tokens):
        hit = None if at in owned or tokens[at].kind == "mark" else _exact(tokens, at, names, owned, known, spelt)
        if hit:
            found.append(hit)
        at = hit.stop if hit else at + 1
    return found


def _exact(
    tokens: Sequence[Token],
    at: int,
    names: Names,
    owned: Container[int],
    known: Callable[[str], bool],
    spelt: Set[str],
) -> Found | None:
    best: Found | None = None
    for first, prep in _first_forms(tokens[at].text):
        for alias, entity in names.aliases_in(first, spelt):
            if len(alias) > 1 and alias[-1] not in spelt and alias[-1] not in _INNER:
                continue  # most of the names that start so
            stop = _follow(tokens, at, [w for w in alias if w not in _INNER], first, owned)
            if not stop or (stop - at == 1 and _plain_word(tokens, at, known)):
                continue
            if best is None or stop > best.stop:
                joined = first != tokens[at].text and tokens[at].text[0] == "و"
                best = Found(at, stop, (entity,), prep, joined=joined)
            elif stop == best.stop and prep == best.prep and entity not in best.ids:
                best = Found(at, stop, (*best.ids, entity), prep, joined=best.joined)
        if best:
            break
    return best


@lru_cache(maxsize=20_000)
def _first_forms(word: str) -> tuple[tuple[str, str], ...]:
    """``word`` and what remains of it without Arabic clitics, with their preposition class."""
    forms = [(word, "")]
    if len(word) > 4 and word[-1] == "s" and word.isascii():
        forms.append((word[:-1], ""))  # the apostrophe forgotten
    if word and is_arabic(word[0]):
        for prefix, prep in syntax_map("prefix_prepositions").items():
            if word.startswith(prefix) and len(word) - len(prefix) >= 2:
                rest = word[len(prefix) :]
                forms.append((rest, prep))
                if prefix in ("لل", "بال", "ولل"):
                    forms.append(("ال" + rest, prep))
        left = (p for p in ("وال", "ال", "و", "ف") if word.startswith(p) and len(word) - len(p) >= 2)
        forms += [(word[len(prefix) :], "") for prefix in left]
        if len(word) > 4 and word.endswith("ا"):
            forms.append((word[:-1], ""))  # tanwin on a name
    return tuple(forms)


def _follow(tokens: Sequence[Token], at: int, alias: list[str], first: str, owned: Container[int]) -> int:
    """The index after ``alias`` if the tokens at ``at`` spell it (its first word as ``first``), else 0."""
    if not alias or alias[0] != first:
        return 0
    at += 1
    for word in alias[1:]:
        while at < len(tokens) and tokens[at].text in _INNER and at not in owned:
            at += 1
        if at >= len(tokens) or at in owned:
            return 0
        if tokens[at].text != word:
            if not _in_two(tokens, at, word):
                return 0
            at += 2
        at += 1
    return at


def _in_two(tokens: Sequence[Token], at: int, word: str) -> bool:
    """Whether ``word`` of a name is written with a hyphen: "Co-operative"."""
    if not word.startswith(tokens[at].text):
        return False
    parts = tokens[at : at + 3]
    return len(parts) == 3 and parts[1].text == "-" and parts[0].text + parts[2].text == word


def _plain_word(tokens: Sequence[Token], at: int, known: Callable[[str], bool]) -> bool:
    """Whether a one-word alias is only a plain word here: "x", "meta" or "apple" in lower case."""
    token = tokens[at]
    if token.raw[:1].isupper() or not token.raw[:1].islower():
        return len(token.text) == 1 and token.raw.islower()
    if len(token.text) <= 2:
        return True
    return known(token.text)


def find_misspelt(
    tokens: Sequence[Token], names: Names, owned: Mapping[int, Atom], known: Callable[[str], bool]
) -> list[Found]:
    """Mentions one typing slip away from an alias, looked for at words nobody knows: "Anna Stove" beside "Anna" too.

    Such a mention may take in one of the same entity: the "Rossi" of "Natalie Rossi", who is Nathalie.
    """
    found, at = [], 0
    while at < len(tokens):
        token = tokens[at]
        hit = None
        spelt = token.kind == "word" and len(token.text) >= MIN_TYPO and at not in owned
        if spelt and (not known(token.text) or _beside_name(tokens, at, owned)):
            hit = _near(tokens, at, names, owned)
        if hit:
            found.append(hit)
        at = hit.stop if hit else at + 1
    return found


def _beside_name(tokens: Sequence[Token], at: int, owned: Mapping[int, Atom]) -> bool:
    """Whether a word with a capital stands right beside a name on file, a plain word though it is elsewhere."""
    if not tokens[at].raw[0].isupper():
        return False
    return any((atom := owned.get(k)) is not None and atom.kind == "mention" for k in (at - 1, at + 1))


def _near(tokens: Sequence[Token], at: int, names: Names, owned: Mapping[int, Atom]) -> Found | None:
    from feudcheck.language.distance import close
    from feudcheck.language.spelling import keys

    best: Found | None = None
    for key in keys(tokens[at].text):
        for alias, entity in names.alias_by_skeleton(key):
            words = [w for w in alias if w not in _INNER]
            for offset, word in enumerate(words):
                start = at - offset
                stop = start + len(words)
                if start < 0 or stop > len(tokens) or not close(tokens[at].text, word):
                    continue
                if any(i in owned and not _part_of(owned[i], entity, start, stop) for i in range(start, stop)):
                    continue
                if all(
                    tokens[start + i].text == w or (len(w) >= MIN_TYPO and close(tokens[start + i].text, w))
                    for i, w in enumerate(words)
                ):
                    if best is None or stop - start > best.stop - best.start:
                        best = Found(start, stop, (entity,))
                    elif stop - start == best.stop - best.start and entity not in best.ids:
                        best = Found(start, stop, (*best.ids, entity))
    return best


def _part_of(atom: Atom, entity: str, start: int, stop: int) -> bool:
    """Whether an atom between ``start`` and ``stop`` names the entity already."""
    return atom.kind == "mention" and entity in atom.ids and start <= atom.start and atom.stop <= stop
