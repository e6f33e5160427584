"""Comments in a draft that keep findings from being reported, and those that no longer do.

    <!-- feudcheck-ignore-next-line RULE: reason -->
    <!-- feudcheck-disable RULE: reason -->   …   <!-- feudcheck-enable RULE -->

Without RULE they mean every rule; several rules are written with commas.
"""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.model.review import Notice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from feudcheck.model import Span
    from feudcheck.model.document import Document
    from feudcheck.model.places import Lines

_PREFIX = "feudcheck-"
_NEXT, _OFF, _ON = "ignore-next-line", "disable", "enable"
UNUSED, MALFORMED = "unused-suppression", "malformed-suppression"


@dataclass(frozen=True, slots=True)
class Suppression:
    """One comment: it covers the lines ``first`` to ``last`` for ``rules`` (empty: all)."""

    rules: tuple[str, ...]
    reason: str
    first: int
    last: int
    span: Span


def read(document: Document, lines: Lines, rules: Container[str]) -> tuple[list[Suppression], list[Notice]]:
    """The suppressions of a document, and what is wrong with its comments. ``rules``: the ids there are."""
    found: list[Suppression] = []
    notices: list[Notice] = []
    begun: dict[str, tuple[str, int, Span]] = {}
    for comment in document.comments:
        words = comment.text.strip()
        if not words.startswith(_PREFIX):
            continue
        order, _, rest = words.removeprefix(_PREFIX).replace("\n", " ").partition(" ")
        order, colon, tail = order.partition(":")
        named, _, reason = (":" + tail + " " + rest if colon else rest).partition(":")
        ids = tuple(dict.fromkeys(name for name in named.replace(",", " ").split() if name))
        wrong = _fault(order, ids, rules)
        if wrong:
            notices.append(Notice(MALFORMED, wrong, lines.location(document.path, comment.span)))
            continue
        line = lines.place(comment.span[1])[0]
        if order == _NEXT:
            following = _next_line(document, lines, line)
            found.append(Suppression(ids, reason.strip(), following, following, comment.span))
        elif order == _OFF:
            for id_ in ids or ("",):
                begun.setdefault(id_, (reason.strip(), line, comment.span))
        else:
            over = [id_ for id_ in ids or tuple(begun) if id_ in begun]
            found += [_ended(id_, begun.pop(id_), line) for id_ in over]
    found += [_ended(id_, start, lines.count + 1) for id_, start in begun.items()]
    return sorted(found, key=lambda s: s.span), notices


def _fault(order: str, ids: tuple[str, ...], rules: Container[str]) -> str:
    if order not in (_NEXT, _OFF, _ON):
        return f"there is no comment {_PREFIX}{order}; there are {_PREFIX}{_NEXT}, {_PREFIX}{_OFF}, {_PREFIX}{_ON}"
    unknown = [id_ for id_ in ids if id_ not in rules]
    return f"no such rule: {', '.join(unknown)}; all rules: feudcheck explain" if unknown else ""


def _ended(id_: str, start: tuple[str, int, Span], last: int) -> Suppression:
    reason, first, span = start
    return Suppression((id_,) if id_ else (), reason, first, last, span)


def _next_line(document: Document, lines: Lines, line: int) -> int:
    """The next line with anything on it but comments: several may stand one above the other."""
    number = line + 1
    while number < lines.count and not lines.line(number).strip():
        number += 1
    for comment in document.comments:
        (first, column), (last, end) = map(lines.place, comment.span)
        alone = not lines.line(first)[: column - 1].strip() and not lines.line(last)[end - 1 :].strip()
        if first == number and alone and last < lines.count:
            return _next_line(document, lines, last)
    return number


def applying(found: Iterable[Suppression], rule: str, first: int, last: int) -> Suppression | None:
    """The suppression that covers a finding by ``rule`` on the lines ``first`` to ``last``, or None."""
    for one in found:
        if one.first <= last and first <= one.last and (not one.rules or rule in one.rules):
            return one
    return None


def unused(
    found: Iterable[Suppression], used: Container[Suppression], document: Document, lines: Lines
) -> list[Notice]:
    """A notice for each suppression that suppresses nothing."""
    return [
        Notice(
            UNUSED,
            f"this comment suppresses nothing{' by ' + ', '.join(one.rules) if one.rules else ''}; remove it",
            lines.location(document.path, one.span),
        )
        for one in found
        if one not in used
    ]
