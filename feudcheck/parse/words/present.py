"""English verbs of the present that may be nouns as well, told by the adverb or pronoun they follow."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_TOLD_BY_OTHERS = frozenset({"w:generic_nouns", "w:forecast"})  # "now expects it to open" tells of the opening
_HE, _THEY = frozenset({"he", "she", "it"}), frozenset({"they", "we", "i", "you"})


def told(atom: Atom, tokens: Sequence[Token]) -> bool:
    """ "X still flies to Y", "no longer serves", "it flies", "they still fly": a verb, whatever the noun."""
    word, lemma, at = tokens[atom.start].text, atom.lemma, atom.start - 1
    if at < 0 or atom.kind != "term" or atom.classes & _TOLD_BY_OTHERS:
        return False
    several = word == lemma
    if not several and not (word.endswith("s") and not word.endswith("ss")):
        return False
    adverb = tokens[at].text in syntax("before_presents")
    if tokens[at].text == "longer":
        adverb, at = at > 0 and tokens[at - 1].text == "no", at - 1
    if adverb:
        at -= 1
    before = tokens[at].text if at >= 0 else ""
    if before in (_THEY if several else _HE):
        return _opens(tokens, at)
    if not adverb or several or at < 0 or tokens[at].kind != "word":
        return False
    return before not in ARTICLES | syntax("determiners", "possessives", "be_forms", "have_forms") and (
        before not in syntax_map("prepositions")
    )


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun begins a clause, and is not what somebody does something to."""
    if tokens[at].text not in ("it", "you"):
        return True
    before = tokens[at - 1] if at else None
    return before is None or before.kind == "mark" or before.text in syntax("conjunctions", "subordinators", "quoters")
