"""Two wordings and the words they don't share."""

from __future__ import annotations

_MOST_WORDS = 300  # the comparison grows with the square of this

Pieces = list[tuple[str, bool]]  # words in a row, and whether the other side lacks them


def _key(word: str) -> str:
    return "".join(char for char in word.casefold() if char.isalnum())


def changes(claimed: str, recorded: str) -> tuple[Pieces, Pieces] | None:
    """Both texts in pieces that the other has or lacks; ``None`` where nothing is shared, or too much to compare."""
    left, right = claimed.split(), recorded.split()
    if not left or not right or max(len(left), len(right)) > _MOST_WORDS:
        return None
    from difflib import SequenceMatcher

    steps = SequenceMatcher(None, [*map(_key, left)], [*map(_key, right)], autojunk=False).get_opcodes()
    if not any(step[0] == "equal" for step in steps):
        return None
    shown: tuple[Pieces, Pieces] = ([], [])
    for step, a, b, c, d in steps:
        for words, out in ((left[a:b], shown[0]), (right[c:d], shown[1])):
            if words:
                out.append((" ".join(words), step != "equal"))
    return shown


def bracket_changes(claimed: str, recorded: str) -> tuple[str, str]:
    """Both texts with the words that differ in ``[brackets]``; unchanged where nothing or all differs."""
    pieces = changes(claimed, recorded)
    if pieces is None:
        return claimed, recorded
    left, right = (" ".join(f"[{text}]" if differs else text for text, differs in side) for side in pieces)
    return left, right
