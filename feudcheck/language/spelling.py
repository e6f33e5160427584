"""Keys under which misspelt names meet: they only find candidates, they decide nothing."""

from __future__ import annotations

from feudcheck.language.normal import is_arabic

SHORTEST = 4  # letters; shorter words have too many neighbours

_LATIN = str.maketrans({"q": "k", "c": "k", "z": "s", "y": "i", "v": "f"})
_DROPPED = frozenset("aeiouاويء'-")


def skeleton(word: str) -> str:
    """The consonants of a normalised word after its first letter, look-alikes and doubles merged.

    "johanson", "johannson" and "johansen" give "jhnsn"; "سامي" and "سمي" give "سم".
    """
    if not word:
        return ""
    if not is_arabic(word[0]):
        word = word.replace("ph", "f").replace("ck", "k").replace("th", "t").translate(_LATIN)
    out = last = word[0]
    for letter in word[1:]:
        if letter != last and letter not in _DROPPED:
            out += letter
        last = letter
    return out


def letters(word: str) -> str:
    """The letters of a normalised word in alphabetical order: "jonhson" meets "johnson"."""
    return "".join(sorted(word))


def keys(word: str) -> tuple[str, ...]:
    """The look-up keys of a normalised word, consonants first; none for short words."""
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    bones = skeleton(word)
    ordered = "~" + letters(word)
    return (bones, ordered) if len(bones) > 1 else (ordered,)
