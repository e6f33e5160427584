"""The page an editor opens: each draft as it reads, its sentences marked, and beside it what the sources say.

One file that needs no server, no network and no script (with one it is handier). Everything that comes
from a draft or a fact base is text in it, never markup: see ``page/markup.py``.
"""

from __future__ import annotations

from feudcheck.report.document.places import Places
from feudcheck.report.page import overview
from feudcheck.report.page.detail import detail
from feudcheck.report.page.draft import draft
from feudcheck.report.page.entries import Entry, entries
from feudcheck.report.page.frame import page
from feudcheck.report.page.markup import Html, el, file_name, join
from feudcheck.report.page.words import FILES, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.review import Review, Run


def render(run: Run) -> str:
    """The page for ``run``; the same run gives the same page."""
    found = [entries(review, number) for number, review in enumerate(run.reviews, 1)]
    several = len(run.reviews) != 1
    what = plural(len(run.reviews), "draft") if several else run.reviews[0].document.path
    drafts = [
        _draft(review, one, number, alone=not several)
        for number, (review, one) in enumerate(zip(run.reviews, found, strict=True), 1)
    ]
    return page(
        f"{what} · feudcheck",
        f"feudcheck {run.version}".strip(),
        heading=el("h1", "Fact check of ", what if several else file_name(what)),
        coverage=join(
            overview.coverage([one for review in run.reviews for one in review.checked]), overview.passed_over(run)
        ),
        filters=overview.filters(found),
        files=overview.files(run, found),
        troubles=overview.troubles(run),
        drafts=join(*drafts),
    )


def _draft(review: Review, found: Sequence[Entry], number: int, *, alone: bool) -> Html:
    """One document: the draft, and its findings beside it; ``alone`` it needs no head that the page has already."""
    document = review.document
    facts = [FILES.get(document.kind, document.kind)]
    if document.dated:
        facts.append(f"dated {document.dated.isoformat()}")
    title = f"h{number}"
    head = el(
        "header",
        el("h2", "The draft", id=title, class_="unseen") if alone else el("h2", file_name(document.path), id=title),
        el("p", " · ".join(facts), class_="quiet"),
        Html() if alone else overview.coverage(review.checked),
    )
    text = el("div", draft(review, found), class_="draft", id=f"t{number}")
    beside = _findings(found, number, Places(review))
    return el("section", head, text, beside, id=f"d{number}", class_="file", aria_labelledby=title)


def _findings(found: Sequence[Entry], number: int, places: Places) -> Html:
    if not found:
        nothing = el("p", "The fact base knows nothing of what this draft says.", class_="quiet")
        return el("aside", nothing, class_="findings", aria_label=f"Findings of draft {number}")
    steps = el(
        "div",
        el("button", "‹ Previous", type="button", class_="previous"),
        el("button", "Next ›", type="button", class_="next"),
        el("button", "All findings", type="button", class_="close"),
        class_="steps",
    )
    title, details = el("h3", "Findings", id=f"n{number}"), [detail(entry, places) for entry in found]
    return el("aside", title, steps, *details, class_="findings", aria_labelledby=f"n{number} h{number}")
