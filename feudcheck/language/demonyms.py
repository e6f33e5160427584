"""What a word of whom or what is of a place may be made of: "Kestrian" of Kestria, "Sudanese" of Sudan."""

from __future__ import annotations

from functools import lru_cache

SHORTEST = 4  # letters of a place's name that its adjective must leave
# How the adjective ends, and how the name may where the adjective has its ending.
_ENDINGS = (
    ("n", ("",)), ("an", ("", "o", "e", "i")), ("ian", ("", "y", "e", "o")), ("ese", ("", "a", "o", "e", "ia")),
    ("i", ("",)), ("ish", ("", "land", "ey", "ia")),
)  # fmt: skip


@lru_cache(maxsize=4_096)
def stems(word: str) -> tuple[str, ...]:
    """The place names, in small letters, of which ``word`` may be the adjective by its form."""
    cut = ((word[: -len(end)], tails) for end, tails in _ENDINGS if word.endswith(end))
    found = [stem + tail for stem, tails in cut if len(stem) >= SHORTEST for tail in tails]
    return tuple(name for name in found if name[-1] in "aeiouy" or not word.endswith("n") or word.endswith("ian"))
