"""What is on file: the statement in each of its languages, and the sources that say it."""

from __future__ import annotations

from feudcheck.report.citation import cited_once, in_language
from feudcheck.report.page.markup import Html, bdi, el, host, in_line, join, reading, web_address
from feudcheck.report.page.parts import parts_tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.model import Citation, Evidence, Finding, Source
    from feudcheck.report.citation import Cited
    from feudcheck.report.page.words import Words

_NEAR_SHOWN = 3
_LONGEST = 1_200  # characters of a statement


def evidence(finding: Finding, words: Words) -> Html:
    """The deciding facts, or the nearest ones where none decides, each with the parts that were compared with it."""
    deciding = [e for e in finding.evidence if e.stance != "near"]
    near = [] if deciding else [e for e in finding.evidence if e.stance == "near"][:_NEAR_SHOWN]
    beside = {e.fact for e in near}
    rest = [p for p in finding.parts if p.fact not in beside]
    backed = str(finding.verdict) == "supported"
    table = parts_tables(rest, words["beside_sources"], words, unfold=backed)
    shown = [_fact(one, words[_side(one, finding)], finding, Html(), words) for one in deciding]
    for number, one in enumerate(near):
        parts = parts_tables([p for p in finding.parts if p.fact == one.fact], words["beside_fact"], words)
        title = words["near" if number else "nearest"]
        shown.append(_fact(one, title, finding, parts, words, further=number > 0))
    return join(table, *shown)


def _side(one: Evidence, finding: Finding) -> str:
    """What a deciding fact is called: it may speak against the verdict where sources disagree."""
    if one.stance == "contradicts" and finding.verdict != "contradicted":
        return "on_file_against"
    return "on_file_for" if one.stance == "supports" and finding.verdict != "supported" else "on_file"


def _fact(one: Evidence, title: str, finding: Finding, parts: Html, words: Words, *, further: bool = False) -> Html:
    langs = sorted(one.statement, key=lambda lang: (lang != finding.lang, lang))
    statements = [
        el("p", words.shorten(text, _LONGEST), class_="other" if number else None, **reading(text, k))
        for number, (k, text) in enumerate([(k, one.statement[k]) for k in langs])
    ]
    return el(
        "section",
        el("h5", title),
        el("blockquote", *statements),
        parts,
        el("ul", *_sources(one.citations, finding.lang, words), class_="sources") if one.citations else Html(),
        el("p", el("b", words["note"]), " ", in_line(one.note, words["dir"]), class_="remark") if one.note else Html(),
        class_="fact further" if further else "fact",
    )


def _sources(citations: Sequence[Citation], lang: str, words: Words) -> Iterator[Html]:
    """One item a source, with all its places."""
    for cited in cited_once(citations):
        yield _source(cited, lang, words)


def _source(cited: Cited, lang: str, words: Words) -> Html:
    source = cited.source
    title = in_language(source.title, lang, source.language, "en")
    date = words.date(source.published)
    name = el("cite", title, **reading(title)) if title else Html()
    pieces = [
        bdi(source.publisher or source.id) if source.publisher or not title else "",
        bdi(source.author) if source.author else "",
        el("time", date, datetime=source.published) if source.published and date != source.published else date,
    ]
    where = [el("bdi", in_line(locator, words["dir"])) for locator in cited.places]
    told = _listed([piece for piece in pieces if piece], words["comma"])
    return el("li", name, *told, *_places(where), *_links(source, words))


def _listed(pieces: Sequence[str], separator: str) -> Iterator[str]:
    for number, piece in enumerate(pieces):
        yield from (separator, piece) if number else (piece,)


def _places(where: Sequence[str]) -> list[Html]:
    return [el("span", *_listed(where, " · "), class_="places")] if where else []


def _links(source: Source, words: Words) -> Iterator[str]:
    for url, name in ((source.url, "open"), (source.archived_url, "archived")):
        address = web_address(url)
        if address:
            said = join(words[name], " ", bdi(host(address)))
            yield " "
            yield el("a", said, href=address, rel="noopener noreferrer", target="_blank", class_="out")
