"""What is asked of one side alone, of the claim or of the fact: worked out once, whatever it is laid beside."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View

    Side = TypeVar("Side", Claim, View, Claim | View)
    Answer = TypeVar("Answer")

_UNASKED = object()


def known(side: Side, work: Callable[[Side, int], Answer], n: int = 0) -> Answer:
    """What ``work`` says of item or clause ``n`` of ``side``, kept with it; it may not look at the other side.

    Facts are kept for long: of them only what takes next to no room is to be asked so.
    """
    found: Any = side.memo.get((work, n), _UNASKED)
    if found is _UNASKED:
        found = side.memo[work, n] = work(side, n)
    return found  # type: ignore[no-any-return]
