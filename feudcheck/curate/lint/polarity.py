"""Whether one of two wordings denies what the other one says.

What one language says by a denial the other may say without: "was not opened" is "remained closed". So a wording is
taken for the opposite only if it denies its sentence and no word of the other one has a negative sense.
"""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.curate.lint.words import listed
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.tokens import tokenize
from feudcheck.model import Statement, Token

NEGATIVE = frozenset("w:" + name for name in ("negators", "unreal", "deny", "dropped", "false_markers"))
"""Classes of words of denial, failure and undoing."""
_PREFIXES = ("un", "dis", "non")
_LEAST_REST = 4  # letters behind such a prefix


def turned(lexicon: Lexicon, denying: Statement, plain: Statement) -> bool:
    """Whether ``denying`` denies what ``plain`` says."""
    if any(clause.negated for clause in plain.clauses):
        return False
    denied, words = _denied(denying), tokenize(denying.text)
    if not denied and not any(token.text in listed("denying") for token in words):
        return _opposite(lexicon, denying, plain) and not _denies(lexicon, tokenize(plain.text))
    tokens = tokenize(plain.text)
    if _denies(lexicon, tokens):
        return False
    told = {id_ for item in plain.items if item.span[1] and item.kind == "term" for id_ in item.ids}
    return not told.isdisjoint(denied) or (_denials(lexicon, words) % 2 == 1 and not _in_other_words(lexicon, tokens))


def _opposite(lexicon: Lexicon, one: Statement, other: Statement) -> bool:
    """Whether the verb of one is the opposite of the verb of the other: "refused", "agreed"."""
    if len(one.clauses) != 1 or len(other.clauses) != 1 or any(clause.negated for clause in one.clauses):
        return False
    ours, theirs = ({id_ for id_ in _predicate(statement) if not id_.startswith("w:")} for statement in (one, other))
    opposites = {id_ for concept in map(lexicon.concept, ours) if concept is not None for id_ in concept.opposite}
    return ours.isdisjoint(theirs) and not opposites.isdisjoint(theirs)


def _predicate(statement: Statement) -> tuple[str, ...]:
    at = statement.clauses[0].predicate
    return () if at is None else statement.items[at].ids


def _denied(statement: Statement) -> set[str]:
    """The concepts that a statement denies: the predicates of its negated clauses, or all they tell without one."""
    items = [item for item in statement.items if item.kind == "term" and item.negated and item.span[1]]
    for n, clause in enumerate(statement.clauses):
        if clause.negated and clause.predicate is not None:
            items.append(statement.items[clause.predicate])
        elif clause.negated:
            items += [item for item in statement.items if item.clause == n and item.kind == "term"]
    return {id_ for item in items for id_ in item.ids if not id_.startswith("w:")}


def _denials(lexicon: Lexicon, tokens: Sequence[Token]) -> int:
    """How many words deny their sentence: not those of "not only", "no fewer than", "لا يزال"."""
    spelt = lexicon.spelt(tokens)
    matches = [lexicon.match(tokens, at, (), spelt) for at in range(len(tokens))]
    idle = {place for match in matches if match is not None and "w:not_negators" in match.ids for place in match.places}
    return len({at for at, token in enumerate(tokens) if token.text in listed("denying")} - idle)


def _denies(lexicon: Lexicon, tokens: Sequence[Token]) -> bool:
    """Whether any word of denial, failure or undoing stands there, whatever it governs."""
    spelt = lexicon.spelt(tokens)
    for at, token in enumerate(tokens):
        if token.text in listed("negative") or token.text in listed("denying") or _any(lexicon, token, "undoing"):
            return True
        match = lexicon.match(tokens, at, (), spelt)
        if match is not None and not NEGATIVE.isdisjoint(match.ids):
            return True
    return False


def _in_other_words(lexicon: Lexicon, tokens: Sequence[Token]) -> bool:
    """Whether a word stands there whose opposite may be denied in its place: "remained", "unsafe"."""
    for token in tokens:
        if _any(lexicon, token, "negative_sense") or token.text.endswith("less"):
            return True
        rest = next((token.text.removeprefix(one) for one in _PREFIXES if token.text.startswith(one)), "")
        if len(rest) >= _LEAST_REST and lexicon.knows(rest):
            return True
    return False


def _any(lexicon: Lexicon, token: Token, name: str) -> bool:
    """Whether a word, or a base form of it, is in the list ``name``."""
    words = listed(name)
    return token.text in words or any(not words.isdisjoint(level) for level in lexicon.forms(token.text))
