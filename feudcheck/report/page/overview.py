"""The head of the page: what was found in how much of the text, what to show, which files, what went wrong."""

from __future__ import annotations

from feudcheck.model.review import tally
from feudcheck.report.page.entries import Entry, count
from feudcheck.report.page.markup import Html, bdi, el, file_name, join, sign
from feudcheck.report.page.words import KINDS, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.review import Checked, Notice, Run

_MANY = 12  # files; a longer list is folded


def coverage(checked: Sequence[Checked]) -> Html:
    """How much of a text could be checked, and with what outcome, in one paragraph."""
    counts = tally(list(checked))
    covered = f"{plural(counts.sentences, 'sentence')}, {counts.checkable:,} of them checkable"
    figures = {kind: number for kind in ("supported", "contradicted", "unsourced") if (number := getattr(counts, kind))}
    apart = {kind: number for kind in ("suppressed", "known", "unchanged") if (number := getattr(counts, kind))}
    shown = ", ".join(f"{number:,} {kind}" for kind, number in (figures | apart).items())
    return el("p", covered, f": {shown}." if shown else ".", class_="coverage")


def passed_over(run: Run) -> Html:
    """What an editor must not read into plain text."""
    counts = run.tally()
    rest = counts.sentences - counts.checkable
    if not rest:
        return Html()
    verb, them = ("is", "it") if rest == 1 else ("are", "them")
    says = f"{verb} left as plain text: questions, opinions, or nothing on file about {them}"
    return el("p", f"{plural(rest, 'sentence')} {says}. That says neither right nor wrong.", class_="passed")


def filters(found: Sequence[Sequence[Entry]]) -> Html:
    """A box to tick for each kind of finding that there is."""
    counts = count([entry for one in found for entry in one])
    boxes = [
        el(
            "label",
            el("input", type="checkbox", checked=True, id=f"show-{kind}", autocomplete="off"),
            sign(KINDS[kind][0]),
            f" {KINDS[kind][1]} ",
            el("span", f"{counts[kind]:,}", class_="count"),
            class_=kind,
            title=KINDS[kind][2],
        )
        for kind in KINDS
        if kind in counts
    ]
    if not boxes:
        return Html()
    title = el("span", "Show", aria_hidden="true")
    group = el("div", title, *boxes, class_="filters", role="group", aria_label="Show")
    return el("section", group, class_="bar", aria_label="Filter")


def files(run: Run, found: Sequence[Sequence[Entry]]) -> Html:
    """The list of drafts, with what each has; none for a single one."""
    if len(run.reviews) < 2:
        return Html()
    rows = [
        el("li", el("a", file_name(review.document.path), href=f"#d{number}"), *_counts(entries))
        for number, (review, entries) in enumerate(zip(run.reviews, found, strict=True), 1)
    ]
    title = el("summary", plural(len(rows), "draft"))
    folded = el("details", title, el("ol", *rows), open=len(rows) <= _MANY)
    return el("nav", folded, aria_label="Drafts", class_="files")


def _counts(entries: Sequence[Entry]) -> list[Html]:
    counts = count(entries)
    if not counts:
        return [el("span", " nothing checkable", class_="quiet")]
    return [join(" ", _count(kind, counts[kind])) for kind in KINDS if kind in counts]


def _count(kind: str, number: int) -> Html:
    word = el("span", f" {kind}", class_="word")
    return el("span", sign(KINDS[kind][0]), f" {number:,}", word, class_=f"tag {kind}")


def troubles(run: Run) -> Html:
    """Files that could not be read, and what the drafts' writers should mend."""
    failed = [el("li", el("b", file_name(one.path)), ": ", bdi(one.message)) for one in run.failures]
    noticed = [_notice(notice) for review in run.reviews for notice in review.notices]
    lists = (("Could not be read", failed, "failures"), ("To mend in the drafts", noticed, "notices"))
    return join(
        *[
            el("section", el("h2", title), el("ul", *items), class_=f"trouble {name}")
            for title, items, name in lists
            if items
        ]
    )


def _notice(notice: Notice) -> Html:
    place = el("b", file_name(notice.location.path), f", line {notice.location.line}")
    return el("li", place, ": ", bdi(notice.message), " ", el("code", notice.rule))
