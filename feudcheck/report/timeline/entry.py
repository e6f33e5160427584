"""One moment on the page: its date and who is in it, and beside it what is on file, each fact with its sources."""

from __future__ import annotations

import datetime as dt

from feudcheck.report.page.markup import Html, bdi, el, host, in_line, join, reading, web_address
from feudcheck.report.safe_text import safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import DateRef, Source
    from feudcheck.model.timeline import Happening, Moment, Story, Timeline
    from feudcheck.report.citation import Cited
    from feudcheck.report.timeline.words import Words

_LONGEST = 1_200  # characters of a statement


def entry(number: int, moment: Moment, timeline: Timeline, words: Words) -> Html:
    """The article of the ``number``-th moment."""
    title = el("h3", _time(moment.when, words), id=f"t{number}")
    up = el("p", el("a", words["to_chart"], href=f"#p{number}"), class_="up")
    head = el("header", title, _who(moment, timeline, words), up)
    stories = [_story(story, moment.when, timeline, words) for story in moment.stories]
    return el("article", head, el("div", *stories), id=f"m{number}", class_="moment", aria_labelledby=f"t{number}")


def _time(when: DateRef, words: Words) -> Html:
    """The date as it is said; for machines only where it is one that HTML can say."""
    said, start = words.date(when), when.start
    length = 0 if start == dt.date.min or when.end == dt.date.max else (when.end - start).days
    machine = None
    if length == 1:
        machine = start.isoformat()
    elif start.day == 1 and 28 <= length <= 31:
        machine = start.isoformat()[:7]
    elif (start.month, start.day) == (1, 1) and length in (365, 366):
        machine = start.isoformat()[:4]
    return el("time", said, datetime=machine) if machine else el("span", said)


def _who(moment: Moment, timeline: Timeline, words: Words) -> Html:
    """The lanes that this moment stands in, in their colours."""
    named = {id_ for one in moment.happenings for id_ in one.entities}
    items = [
        el("li", el("span", class_=f"spot c{number % 8}", aria_hidden="true"), el("bdi", words.name(id_, timeline)))
        for number, id_ in enumerate(timeline.lanes)
        if id_ in named
    ]
    return el("ul", *items, class_="who") if items else Html()


def _story(story: Story, when: DateRef, timeline: Timeline, words: Words) -> Html:
    """What is on file of one event: the fullest fact, the others folded away behind it."""
    facts = enumerate(story.happenings)
    first, *others = [fact(one, timeline, words, words.own_date(one, when), lead=n == 0) for n, one in facts]
    title = f"{words['more']}: {len(others):,}"
    folded = el("details", el("summary", title), el("div", *others), class_="more") if others else Html()
    return el("div", first, folded, class_="story")


def fact(one: Happening, timeline: Timeline, words: Words, own: str, *, lead: bool = False) -> Html:
    """One fact; ``own``: its date where that is not the one it stands under; ``lead``: what its moment tells first."""
    remarks = words.remarks(one, timeline)
    pieces = [
        _said(one, words, own),
        el("p", words["comma"].join(remarks), class_="remark") if remarks else Html(),
        el("p", el("b", words["note"]), ": ", bdi(one.note), class_="note") if one.note else Html(),
        _cited(one, words, lead=lead),
    ]
    return el("div", *pieces, class_="fact", data_who=" ".join(one.entities))


def _said(one: Happening, words: Words, own: str) -> Html:
    """The statement with its amounts set off."""
    text, lang = words.statement(one)
    before = join(el("span", f"({own})", class_="when"), " ") if own else Html()
    attributes = {"class_": "said", **reading(text, lang)}
    if safe(text) != text or len(text) > _LONGEST:
        return el("p", before, shorten(text, _LONGEST), **attributes)
    inside: list[str] = []
    at = 0
    for start, end in words.amounts(one):
        inside += [text[at:start], el("b", text[start:end], class_="sum")]
        at = end
    figures = [] if inside else [join(" ", el("b", figure, class_="sum")) for figure in words.figures(one)]
    return el("p", before, *inside, text[at:], *figures, **attributes)


def _cited(one: Happening, words: Words, *, lead: bool) -> Html:
    cited = words.cited(one)
    if not cited:
        return Html()
    sources = [one.source for one in cited]
    names = [(bdi(s.publisher or words.title(s) or s.id), words.published(s.published)) for s in sources]
    short = [join(*_listed([*pieces], words)) for pieces in names]
    label = words["source"] if len(cited) == 1 else words["sources"]
    summary = el("summary", f"{label}: ", *[join("; " if n else "", text) for n, text in enumerate(short)])
    items = [el("li", *_source(c, words)) for c in cited]
    return el("details", summary, el("ul", *items), class_="cited first" if lead else "cited")


def _source(cited: Cited, words: Words) -> Iterator[Html]:
    source, title = cited.source, words.title(cited.source)
    if title:
        yield el("cite", title, **reading(title))
    named = bdi(source.publisher or source.id) if source.publisher or not title else Html()
    pieces = [named, bdi(source.author) if source.author else Html(), join(words.published(source.published))]
    yield join(*_listed([piece for piece in pieces if piece], words))
    if cited.places:
        where = [el("bdi", in_line(place, "rtl" if words.lang == "ar" else "ltr")) for place in cited.places]
        yield el("span", " · ", *[join(" · " if n else "", place) for n, place in enumerate(where)], class_="places")
    yield from _links(source, words)


def _links(source: Source, words: Words) -> Iterator[Html]:
    for url, name in ((source.url, "open"), (source.archived_url, "archived")):
        address = web_address(url)
        if address:
            said = join(words[name], " ", bdi(host(address)))
            yield join(" ", el("a", said, href=address, rel="noopener noreferrer", target="_blank", class_="out"))


def _listed(pieces: list[Html | str], words: Words) -> Iterator[str]:
    for number, piece in enumerate(piece for piece in pieces if piece):
        yield from (words["comma"], piece) if number else (piece,)
