"""Two wordings with the words they don't share in brackets."""

from __future__ import annotations

_MOST_WORDS = 300  # the comparison grows with the square of this


def _key(word: str) -> str:
    return "".join(char for char in word.casefold() if char.isalnum())


def bracket_changes(claimed: str, recorded: str) -> tuple[str, str]:
    """Both texts with the words that differ in ``[brackets]``; unchanged where nothing or all differs."""
    left, right = claimed.split(), recorded.split()
    if not left or not right or max(len(left), len(right)) > _MOST_WORDS:
        return claimed, recorded
    from difflib import SequenceMatcher

    steps = SequenceMatcher(None, [*map(_key, left)], [*map(_key, right)], autojunk=False).get_opcodes()
    if not any(step[0] == "equal" for step in steps):
        return claimed, recorded
    shown: tuple[list[str], list[str]] = ([], [])
    for step, a, b, c, d in steps:
        for words, out in ((left[a:b], shown[0]), (right[c:d], shown[1])):
            if words:
                out.append(" ".join(words) if step == "equal" else f"[{' '.join(words)}]")
    return " ".join(shown[0]), " ".join(shown[1])
