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
from feudcheck.report.page.tongue import tongue
from feudcheck.report.page.troubles import troubles
from feudcheck.report.page.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.review import Review, Run


def render(run: Run) -> str:
    """The page for ``run``; the same run gives the same page."""
    found = [entries(review, number) for number, review in enumerate(run.reviews, 1)]
    several, words = len(run.reviews) != 1, Words(tongue(run.reviews))
    own = [Words(tongue([review])) for review in run.reviews]
    what = words.many("drafts", len(run.reviews)) if several else run.reviews[0].document.path
    drafts = [
        _draft(review, one, number, told, words.lang, alone=not several)
        for number, (review, one, told) in enumerate(zip(run.reviews, found, own, strict=True), 1)
    ]
    checked = [one for review in run.reviews for one in review.checked]
    return page(
        f"{what} · feudcheck",
        f"feudcheck {run.version}".strip(),
        words,
        arabic=any(one.lang == "ar" for one in (words, *own)),
        heading=el("h1", words.many("titles", len(run.reviews))) if several else _heading(what, words),
        coverage=join(overview.coverage(checked, words), overview.passed_over(run, words)),
        filters=overview.filters(found, words),
        files=overview.files(run, found, words),
        troubles=troubles(run, words),
        drafts=join(*drafts),
    )


def _heading(path: str, words: Words) -> Html:
    before, _, after = words["title"].partition("{x}")
    return el("h1", before, file_name(path), after)


def _draft(review: Review, found: Sequence[Entry], number: int, words: Words, around: str, *, alone: bool) -> Html:
    """One document: the draft, and its findings beside it; ``alone`` it needs no head that the page has already."""
    document = review.document
    facts = [words.group("formats").get(document.kind, document.kind)]
    if document.dated:
        facts.append(words.put("dated", x=words.day(document.dated)))
    title = f"h{number}"
    head = el(
        "header",
        el("h2", words["draft"], id=title, class_="unseen") if alone else el("h2", file_name(document.path), id=title),
        el("p", " · ".join(facts), class_="quiet"),
        Html() if alone else overview.coverage(review.checked, words),
    )
    text = el("div", draft(review, found, words), class_="draft", id=f"t{number}")
    beside = _findings(found, number, Places(review), words)
    own = words.around(around)
    return el("section", head, text, beside, id=f"d{number}", class_="file", aria_labelledby=title, **own)


def _findings(found: Sequence[Entry], number: int, places: Places, words: Words) -> Html:
    if not found:
        nothing = el("p", words["nothing_known"], class_="quiet")
        return el("aside", nothing, class_="findings", aria_label=words.put("findings_of", n=number))
    steps = el(
        "div",
        el("button", words["previous"], type="button", class_="previous"),
        el("button", words["next"], type="button", class_="next"),
        el("button", words["all"], type="button", class_="close"),
        class_="steps",
    )
    title, details = el("h3", words["findings"], id=f"n{number}"), [detail(entry, places, words) for entry in found]
    return el("aside", title, steps, *details, class_="findings", aria_labelledby=f"n{number} h{number}")
