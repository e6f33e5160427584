"""The timeline as one picture that stands alone: the chart, and below it what its numbers mean."""

from __future__ import annotations

import re
from pathlib import Path

from feudcheck.report.page.frame import BASE
from feudcheck.report.page.markup import Html, el, join, web_address
from feudcheck.report.safe_text import safe, shorten
from feudcheck.report.timeline.drawing import LABELS, Drawing, apart, picture, rect, written
from feudcheck.report.timeline.layout import laid_out
from feudcheck.report.timeline.words import words_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.timeline import Timeline
    from feudcheck.report.timeline.layout import Point
    from feudcheck.report.timeline.words import Words

_MARGIN, _TITLE, _LEAST = 24.0, 78.0, 900.0
_LETTER, _LINE = 6.9, 18.0  # width of a letter and height of a line of the list
_LONGEST, _PIECE = 400, 60  # characters of a statement, of a part of a citation
_COLOUR = re.compile(r"--([\w-]+): light-dark\(([^,]+), ([^)]+)\);")
_USED = re.compile(r"var\(--([\w-]+)\)")
_PAGE = """
text { font: 13px system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif; fill: var(--ink); }
.paper { fill: var(--paper); }
.title { font-size: 20px; font-weight: 700; }
.quiet { fill: var(--quiet); }
.strong { font-weight: 700; }
"""


def render(timeline: Timeline, *, lang: str | None = None) -> str:
    """The picture; it needs nothing from outside, and follows a dark screen. Ends with a newline."""
    words = words_for(timeline, lang)
    layout = laid_out(timeline, words)
    drawing = Drawing(layout, timeline, words)
    width = max(_LEAST, LABELS + layout.width + 2 * _MARGIN)
    listed, height = _list(timeline, words, width, _TITLE + drawing.height + 36)
    rtl = words.lang == "ar"
    body_left = width - _MARGIN - LABELS - layout.width if rtl else _MARGIN + LABELS
    names_left = width - _MARGIN - LABELS if rtl else _MARGIN
    start, grow = (width - _MARGIN, "left") if rtl else (_MARGIN, "right")
    chart = [
        _placed(names_left, drawing.names()),
        _placed(body_left, picture(layout.width, drawing.height, drawing.body(_link, numbers=True), class_="chart")),
    ]
    heading, counts = words.heading(timeline), words["comma"].join(words.counts(timeline))
    made = el(
        "svg",
        el("title", heading, id="title"),
        el("desc", f"{counts}. {words['foot']}", id="desc"),
        Html(f"<style>{_style()}</style>"),
        rect(0, 0, width, height, "paper"),
        written(start, 40, heading, "title", grow=grow),
        written(start, 62, counts, "quiet", grow=grow),
        *(chart if timeline.moments else []),
        listed,
        written(start, height - 16, words["foot"], "quiet", grow=grow),
        xmlns="http://www.w3.org/2000/svg",
        width=f"{width:.0f}",
        height=f"{height:.0f}",
        viewBox=f"0 0 {width:.0f} {height:.0f}",
        role="document",
        aria_labelledby="title desc",
        lang=words.lang,
    )
    return made + "\n"


def _placed(left: float, inside: Html) -> Html:
    return el("g", inside, transform=f"translate({left:.1f} {_TITLE:.1f})")


def _link(point: Point) -> dict[str, str] | None:
    """Each point leads to the source of its first fact that has an address."""
    for one in point.moment.happenings:
        for citation in one.citations:
            address = web_address(citation.source.url) or web_address(citation.source.archived_url)
            if address:
                return {"href": address, "target": "_blank", "rel": "noopener noreferrer"}
    return None


def _list(timeline: Timeline, words: Words, width: float, top: float) -> tuple[Html, float]:
    """What the numbers mean, one fact after the other; and the height of it all."""
    rtl, y, made = words.lang == "ar", top, []
    start = width - _MARGIN if rtl else _MARGIN
    inner = start - 34 if rtl else start + 34
    grow = "left" if rtl else "right"
    room = int((width - 2 * _MARGIN - 34) / _LETTER)
    for number, moment in enumerate(timeline.moments, 1):
        made += [
            written(start, y, str(number), "quiet", grow=grow),
            written(inner, y, words.date(moment.when), "strong", grow=grow),
        ]
        y += _LINE
        facts = moment.happenings
        for place, one in enumerate(facts):
            own, remarks = words.own_date(one, moment.when), words.remarks(one, timeline)
            text = shorten(safe(words.statement(one)[0]), _LONGEST)
            told = f"({own}) {text}" if own else text
            told += f" ({words['comma'].join(remarks)})" if remarks else ""
            for line in _broken(told, room):
                made.append(written(inner, y, line, "", grow=grow))
                y += _LINE
            for cited in words.sources_after(facts, place):
                pieces = [shorten(piece, _PIECE) for piece in words.citation(cited)]
                told_line = apart(pieces, words["comma"])
                made.append(written(inner, y, told_line, "quiet", grow=grow, way="rtl" if rtl else "ltr"))
                y += _LINE
        y += _LINE / 2
    if timeline.undated:
        made.append(written(start, y, f"{words['undated']}: {len(timeline.undated):,}", "quiet", grow=grow))
        y += _LINE
    return join(*made), y + 24


def _broken(text: str, room: int) -> list[str]:
    """``text`` in lines of at most ``room`` letters, a longer word broken."""
    lines = [""]
    for word in text.split():
        while len(word) > room:
            lines.append(word[:room])
            word = word[room:]
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return [line for line in lines if line]


def _style() -> str:
    """The colours written out, for viewers that know neither variables nor dark screens; then those for dark ones."""
    here = Path(__file__).parent
    chart = (here / "chart.css").read_text(encoding="utf-8")
    pairs = {
        name: (light.strip(), dark.strip())
        for name, light, dark in _COLOUR.findall(BASE.read_text(encoding="utf-8") + chart)
    }
    rules = _PAGE + chart.split("}\n", 1)[1]
    light, dark = (_USED.sub(lambda found, n=n: pairs[found[1]][n], rules) for n in (0, 1))  # type: ignore[misc]
    return _in_xml(f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n")


def _in_xml(text: str) -> str:
    """A style is no markup in HTML, but it is in XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;")

