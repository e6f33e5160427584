"""A sentence of the draft as a link to its finding, with the words marked that differ or are not covered."""

from __future__ import annotations

from feudcheck.report.page.markup import Html, el, join, unseen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feudcheck.model import Finding
    from feudcheck.model.values import Span
    from feudcheck.report.page.entries import Entry
    from feudcheck.report.page.words import Words

_MARKS = {"conflicts": "differs", "unknown": "open"}  # conflicts first: they win where two parts share words


def sentence(text: str, entry: Entry, words: Words, lang: str | None) -> Html:
    """``text`` (of the sentence of ``entry``, in a block in ``lang``) marked by its kind."""
    return el(
        "a",
        unseen(f"[{words.kind(entry.kind)}] ", **words.around(lang)),
        marked(text, entry.checked.finding),
        el("sup", str(entry.number), class_="number", aria_hidden="true"),
        id=f"s{entry.key}",
        href=f"#f{entry.key}",
        class_=f"s {entry.kind}",
        aria_describedby=f"v{entry.key}",
    )


def marked(text: str, finding: Finding) -> Html:
    """``text`` (all of the claim, or its beginning) with each part that does not agree in an element of its own."""
    if str(finding.verdict) == "supported":
        return join(text)
    pieces: list[str] = []
    at = 0
    for start, end, mark in sorted(_apart(_wanted(finding, len(text)))):
        pieces += [text[at:start], el("span", text[start:end], class_=mark)]
        at = end
    return join(*pieces, text[at:])


def _wanted(finding: Finding, length: int) -> Iterator[tuple[Span, str]]:
    for outcome, mark in _MARKS.items():
        for part in finding.parts:
            if part.outcome == outcome and part.span and 0 <= part.span[0] < part.span[1] <= length:
                yield part.span, mark


def _apart(wanted: Iterable[tuple[Span, str]]) -> list[tuple[int, int, str]]:
    """The wanted stretches without those that overlap an earlier one; the wider of two of a kind comes first."""
    kept: list[tuple[int, int, str]] = []
    order = list(_MARKS.values())
    for (start, end), mark in sorted(wanted, key=lambda one: (order.index(one[1]), one[0][0] - one[0][1], one[0])):
        if all(end <= other[0] or other[1] <= start for other in kept):
            kept.append((start, end, mark))
    return kept
