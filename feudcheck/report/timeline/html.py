"""The timeline as a page for readers: the story at a glance as a chart, and below it what is on file, with sources.

One file that needs no server, no network and no script (with one it is handier). Everything that comes from a
fact base is text in it, never markup: see ``page/markup.py``.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from feudcheck.report.page.frame import ARABIC, BASE, SCRIPT, filled
from feudcheck.report.page.markup import Html, el, join
from feudcheck.report.timeline.chart import chart
from feudcheck.report.timeline.entry import entry, fact
from feudcheck.report.timeline.markdown import first_year
from feudcheck.report.timeline.words import narrowed, words_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.timeline import Timeline
    from feudcheck.report.timeline.words import Words

_HERE = Path(__file__).parent
_STYLES = (BASE, _HERE / "chart.css", _HERE / "timeline.css")
_SCRIPTS = (SCRIPT, _HERE / "timeline.js")


def _together(files: tuple[Path, ...]) -> str:
    return "\n".join(path.read_text(encoding="utf-8").strip() for path in files)


def render(timeline: Timeline, *, lang: str | None = None, version: str = "") -> str:
    """The page; the same timeline gives the same page."""
    words = words_for(timeline, lang)
    made_by = f"feudcheck {version}".strip()
    heading = words.heading(timeline)
    return filled(
        _HERE / "timeline.html",
        _together((*_STYLES, ARABIC) if words.lang == "ar" else _STYLES),
        _together(_SCRIPTS),
        f"{heading} · feudcheck",
        made_by,
        lang=Html(words.lang),
        dir=Html("rtl" if words.lang == "ar" else "ltr"),
        skip=join(words["skip"]),
        heading=el("h1", heading),
        themes=_themes(words),
        help_button=el(
            "button", words["keys"], " ", el("kbd", words["help_key"]), type="button", id="help-open",
            class_="scripted", aria_haspopup="dialog",
        ),
        counts=el("p", " · ".join(words.counts(timeline)), class_="counts"),
        years=_years(timeline, words),
        chart=chart(timeline, words) if timeline.moments else Html(),
        filters=_filters(timeline, words),
        first=join(words["first"]),
        last=join(words["last"]),
        shown=join(words["shown"]),
        story=_story(timeline, words),
        undated=_undated(timeline, words),
        foot=join(el("p", words["foot"], " ", words["made"], " ", el("bdi", made_by), ".")),
        help=_help(words),
    )  # fmt: skip


def _themes(words: Words) -> Html:
    boxes = [
        el(
            "label",
            el("input", type="radio", name="theme", id=f"theme-{name}", autocomplete="off", checked=name == "auto"),
            " ",
            words[name],
        )
        for name in ("auto", "light", "dark")
    ]
    title = el("span", words["colours"], aria_hidden="true")
    return el("div", title, *boxes, class_="theme", role="radiogroup", aria_label=words["colours"])


def _years(timeline: Timeline, words: Words) -> Html:
    """Links to the years, and to what has no date."""
    years = dict.fromkeys(first_year(moment) for moment in timeline.moments)
    links = [el("li", el("a", str(year), href=f"#y{year}")) for year in years]
    if timeline.undated and not narrowed(timeline):
        links.append(el("li", el("a", words["to_undated"], href="#undated")))
    return el("nav", el("ul", *links), class_="years", aria_label=words["years"]) if len(links) > 1 else Html()


def _filters(timeline: Timeline, words: Words) -> Html:
    """A button for each lane; only with a script can they do anything."""
    if not timeline.moments or len(timeline.lanes) < 2:
        return Html()
    choices = [("", "who-all", words["everybody"], timeline.dated, "")]
    choices += [
        (id_, f"who-{number}", words.name(id_, timeline), timeline.entities[id_].count, f"c{number % 8}")
        for number, id_ in enumerate(timeline.lanes)
    ]
    boxes = [
        el(
            "label",
            el("input", type="radio", name="who", id=html_id, value=id_, autocomplete="off", checked=not id_),
            el("span", class_=f"spot {colour}", aria_hidden="true") if colour else "",
            " ",
            el("bdi", name),
            " ",
            el("span", f"{count:,}", class_="count"),
        )
        for id_, html_id, name, count, colour in choices
    ]
    title = el("span", words["show"], aria_hidden="true")
    group = el("div", title, *boxes, class_="filters", role="radiogroup", aria_label=words["show"])
    return el("section", group, class_="bar scripted", aria_label=words["show"])


def _story(timeline: Timeline, words: Words) -> Html:
    if not timeline.moments:
        return el("p", words["empty"], class_="quiet")
    years = []
    numbered = enumerate(timeline.moments, 1)
    for year, group in groupby(numbered, lambda one: first_year(one[1])):
        entries = [entry(number, moment, timeline, words) for number, moment in group]
        years.append((year, entries))
    seen: set[int] = set()
    made = []
    for year, entries in years:
        anchor = None if year in seen else f"y{year}"
        seen.add(year)
        made.append(el("section", el("h2", str(year), id=anchor), *entries, class_="year"))
    return join(*made)


def _undated(timeline: Timeline, words: Words) -> Html:
    """What nothing dates, apart from the rest; of a range it is only counted."""
    if not timeline.undated or narrowed(timeline):
        return Html()
    groups = []
    for state, alike in groupby(timeline.undated, words.state):
        facts = [fact(one, timeline, words, "") for one in alike]
        groups.append(el("section", el("h3", state), *facts, class_="listed"))
    count = f"{words['undated']}: {len(timeline.undated):,}"
    note = el("p", words["undated_note"], class_="hint")
    folded = el("details", el("summary", count), note, *groups)
    return el("section", el("h2", words["undated"]), folded, class_="undated", id="undated")


def _help(words: Words) -> Html:
    rows = [
        (join(el("kbd", "j"), " ", el("kbd", "k")), words["key_next"]),
        (el("kbd", "Esc"), words["key_back"]),
        (el("kbd", words["help_key"]), words["key_list"]),
    ]
    keys = [el("div", el("dt", key), el("dd", text)) for key, text in rows]
    close = el("p", el("button", words["close"], type="button", id="help-close"))
    title = el("h2", words["keys"], id="help-title")
    return el("dialog", title, el("dl", *keys), close, id="help", aria_labelledby="help-title")
