"""The head of the page: what was found in how much of the text, what to show, which files."""

from __future__ import annotations

from feudcheck.model.review import tally
from feudcheck.report.page.entries import Entry, count
from feudcheck.report.page.markup import Html, el, file_name, join, sign
from feudcheck.report.page.words import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.review import Checked, Run
    from feudcheck.report.page.words import Words

_MANY = 12  # files; a longer list is folded


def coverage(checked: Sequence[Checked], words: Words) -> Html:
    """How much of a text could be checked, and with what outcome, in one paragraph."""
    counts = tally(list(checked))
    sentences, checkable = words.many("sentences", counts.sentences), words.many("checkable", counts.checkable)
    covered = words.put("coverage", sentences=sentences, checkable=checkable)
    figures = {kind: number for kind in ("supported", "contradicted", "unsourced") if (number := getattr(counts, kind))}
    apart = {kind: number for kind in ("suppressed", "known", "unchanged") if (number := getattr(counts, kind))}
    shown = words["comma"].join(words.count(kind, number) for kind, number in (figures | apart).items())
    return el("p", covered, f": {shown}." if shown else ".", class_="coverage")


def passed_over(run: Run, words: Words) -> Html:
    """What an editor must not read into plain text."""
    counts = run.tally()
    rest = counts.sentences - counts.checkable
    return el("p", words.many("passed", rest), class_="passed") if rest else Html()


def filters(found: Sequence[Sequence[Entry]], words: Words) -> Html:
    """A box to tick for each kind of finding that there is."""
    counts = count([entry for one in found for entry in one])
    boxes = [
        el(
            "label",
            el("input", type="checkbox", checked=True, id=f"show-{kind}", autocomplete="off"),
            sign(mark),
            f" {words.kind(kind)} ",
            el("span", words.number(counts[kind]), class_="count"),
            class_=kind,
            title=words.kind(kind, "means"),
        )
        for kind, mark in KINDS.items()
        if kind in counts
    ]
    if not boxes:
        return Html()
    title = el("span", words["show"], aria_hidden="true")
    group = el("div", title, *boxes, class_="filters", role="group", aria_label=words["show"])
    return el("section", group, class_="bar", aria_label=words["filter"])


def files(run: Run, found: Sequence[Sequence[Entry]], words: Words) -> Html:
    """The list of drafts, with what each has; none for a single one."""
    if len(run.reviews) < 2:
        return Html()
    rows = [
        el("li", el("a", file_name(review.document.path), href=f"#d{number}"), *_counts(entries, words))
        for number, (review, entries) in enumerate(zip(run.reviews, found, strict=True), 1)
    ]
    title = el("summary", words.many("drafts", len(rows)))
    folded = el("details", title, el("ol", *rows), open=len(rows) <= _MANY)
    return el("nav", folded, aria_label=words["draft_list"], class_="files")


def _counts(entries: Sequence[Entry], words: Words) -> list[Html]:
    counts = count(entries)
    if not counts:
        return [el("span", " " + words["nothing_checkable"], class_="quiet")]
    return [join(" ", _count(kind, counts[kind], words)) for kind in KINDS if kind in counts]


def _count(kind: str, number: int, words: Words) -> Html:
    word = el("span", " " + words.put("tag", x=words.kind(kind, "plain")), class_="word")
    return el("span", sign(KINDS[kind]), f" {words.number(number)}", word, class_=f"tag {kind}")
