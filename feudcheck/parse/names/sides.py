"""Left and right before what has two sides: "his right knee"."""

from __future__ import annotations

from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Token


def side(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    """The concept of a "left" or "right" that is neither gone nor true, or ""."""
    meant = syntax_map("sides").get(tokens[at].text, "")
    if not meant or at + 1 >= len(tokens):
        return ""
    words = [word for level in lexicon.forms(tokens[at + 1].text) for word in level]
    named = (id_ for word in words for rest, id_ in lexicon.entries(word) if not rest)
    return meant if any(c.family in syntax("two_sided") for c in map(lexicon.concept, named) if c) else ""
