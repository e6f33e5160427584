"""What is only wished: "wishes it had been built", "would have liked to sing", "wants the firm to pay"."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_TO, _HAD = "to", "had"
_WOULD_HAVE = ("would", "have")
_AUXILIARIES = 3  # words between "had" and its participle: "had it been", "had it not been"


def for_it(before: Sequence[str]) -> str:
    """Wishes: "the mayor wishes the bridge had been built"; and "they would have won had X sold it"."""
    words = f" {' '.join(before)} "
    found = next((phrase for phrase in syntax("wishing_words") if f" {phrase} " in words), "")
    if found and before[-1] != _TO:
        return found
    turned = _HAD in before[-_AUXILIARIES:] and _would_have(before[: len(before) - 1])
    own = before[-1:] == (_HAD,) or before[-2:] == (_HAD, "been")
    return _HAD if turned and not own else ""


def gladly(before: Sequence[str]) -> str:
    """What would have been liked: "would have liked to sing"."""
    liked = next((word for word in before if word in syntax("liking_words")), "")
    return liked if before[-1:] == (_TO,) and liked and _would_have(before) else ""


def of_another(before: Sequence[str]) -> str:
    """What another is to do: "the union wants the company to hire": who does it is somebody else than who wants it."""
    at = next((k for k, word in enumerate(before) if word in syntax("wanting_words")), None)
    between = () if at is None else before[at + 1 : -1]
    liking = at is not None and (before[at] != "like" or before[at - 1 : at] == ("would",))
    return before[at] if at is not None and liking and between and before[-1] == _TO and _TO not in between else ""


def _would_have(before: Sequence[str]) -> bool:
    return any(before[k : k + 2] == _WOULD_HAVE for k in range(len(before)))
