"""The timeline as Markdown: years as headings, dates in bold, amounts in bold, sources behind each fact."""

from __future__ import annotations

import datetime as dt

from feudcheck.report.document.markdown_text import escaped
from feudcheck.report.page.markup import web_address
from feudcheck.report.safe_text import safe, shorten
from feudcheck.report.timeline.words import Words, narrowed, words_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.timeline import Happening, Moment, Timeline
    from feudcheck.report.citation import Cited

_LONGEST = 1_200  # characters of a statement
_UNLINKED = frozenset("<>\\()")  # would end the address or turn into something else


def render(timeline: Timeline, *, lang: str | None = None, sources: bool = True) -> str:
    """The whole timeline; ends with a newline. What is read from right to left is set so."""
    words = words_for(timeline, lang)
    counts = " · ".join(words.counts(timeline))
    blocks = [f"# {escaped(words.heading(timeline))}", escaped(counts), *_blocks(timeline, words, sources=sources)]
    if words.lang == "ar":
        blocks = ['<div dir="rtl" lang="ar">', *blocks, "</div>"]
    return "\n\n".join(blocks) + "\n"


def _blocks(timeline: Timeline, words: Words, *, sources: bool) -> Iterator[str]:
    if not timeline.moments:
        yield escaped(words["empty"])
    year = 0
    for moment in timeline.moments:
        if (own := first_year(moment)) != year:
            year = own
            yield f"## {year}"
        yield f"**{escaped(words.date(moment.when))}**"
        facts = [_fact(one, timeline, words, words.own_date(one, moment.when), sources) for one in moment.happenings]
        yield "\n".join(facts)
    if timeline.undated and not narrowed(timeline):
        yield f"## {escaped(words['undated'])}"
        states = {words.state(one): None for one in timeline.undated}
        for state in states:
            yield f"**{escaped(state)}**"
            alike = [one for one in timeline.undated if words.state(one) == state]
            yield "\n".join(_fact(one, timeline, words, "", sources) for one in alike)


def first_year(moment: Moment) -> int:
    """The year that a moment stands under."""
    when = moment.when
    return (when.end - dt.timedelta(days=1)).year if when.start == dt.date.min else when.start.year


def _fact(one: Happening, timeline: Timeline, words: Words, own: str, sources: bool) -> str:
    told = [f"({escaped(own)}) " if own else "", _statement(one, words)]
    remarks = words.remarks(one, timeline)
    if remarks:
        told.append(f" _({escaped(words['comma'].join(remarks))})_")
    if sources:
        told += [f" — {_cited(cited, words)}" for cited in words.cited(one)]
    return "- " + "".join(told)


def _statement(one: Happening, words: Words) -> str:
    """The sentence with its amounts in bold; a very long or unsafe one as it is."""
    text, _ = words.statement(one)
    if safe(text) != text or len(text) > _LONGEST:
        return escaped(shorten(text, _LONGEST))
    pieces, at = [], 0
    for start, end in words.amounts(one):
        pieces += [_kept(text[at:start]), f"<strong>{_kept(text[start:end])}</strong>"]
        at = end
    return "".join([*pieces, _kept(text[at:])]).strip()


def _kept(text: str) -> str:
    """A piece of a sentence with the spaces at its ends, which ``escaped`` takes away."""
    bare = text.strip()
    if not bare:
        return text and " "
    left, right = " " * text[0].isspace(), " " * text[-1].isspace()
    return f"{left}{escaped(bare)}{right}"


def _cited(cited: Cited, words: Words) -> str:
    """A source as a newspaper would cite it, linked where its address is one of the web."""
    shown = escaped(words["comma"].join(words.citation(cited)))
    address = web_address(cited.source.url) or web_address(cited.source.archived_url)
    return f"[{shown}](<{address}>)" if address and _UNLINKED.isdisjoint(address) else shown
