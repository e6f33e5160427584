"""What went wrong on the way: files that could not be read, comments to mend; in the language of the page."""

from __future__ import annotations

from pathlib import Path

from feudcheck.report.page.markup import Html, bdi, el, file_name, join
from feudcheck.report.page.said import again, patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.review import Notice, Run
    from feudcheck.report.page.words import Words

_FILE = Path(__file__).with_name("troubles.yaml")


def troubles(run: Run, words: Words) -> Html:
    """Files that could not be read, and what the drafts' writers should mend."""
    failed = [
        el("li", el("b", file_name(one.path)), ": ", bdi(in_our_words(one.message, words))) for one in run.failures
    ]
    noticed = [_notice(notice, words) for review in run.reviews for notice in review.notices]
    lists = ((failed, "failures"), (noticed, "notices"))
    return join(
        *[
            el("section", el("h2", words[name]), el("ul", *items), class_=f"trouble {name}")
            for items, name in lists
            if items
        ]
    )


def _notice(notice: Notice, words: Words) -> Html:
    place = el("b", file_name(notice.location.path), words.put("at_line", n=notice.location.line))
    return el("li", place, ": ", bdi(in_our_words(notice.message, words)), " ", el("code", notice.rule))


def in_our_words(message: str, words: Words) -> str:
    """A message about a file in the language of ``words``; one that it has no words for stays in English."""
    return message if words.lang == "en" else again(message, patterns(_FILE), words) or message
