"""How far two spellings are apart, in slips of the hand."""

from __future__ import annotations

from functools import lru_cache

LONG = 8  # words from here on may carry two slips
FEWEST = 4  # shorter words carry none: one letter off is another word


@lru_cache(maxsize=10_000)
def close(left: str, right: str) -> bool:
    """Whether one is a misspelling of the other: one slip, two in long words.

    A slip is a letter added, lost, changed, or two neighbours swapped. The first letter
    must stand, unless the first two are swapped.
    """
    if left == right:
        return True
    shorter = min(len(left), len(right))
    allowed = 2 if shorter >= LONG else 1
    if shorter < FEWEST or abs(len(left) - len(right)) > allowed:
        return False
    if left[0] != right[0] and left[:2] != right[1::-1]:
        return False
    return slips(left, right, allowed) <= allowed


def slips(left: str, right: str, most: int) -> int:
    """Optimal string alignment distance, or ``most + 1`` once it is larger."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if older and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, older[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return row[-1]
