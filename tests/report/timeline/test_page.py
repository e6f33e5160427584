"""The page: well formed, safe whatever the base says, and in both directions of writing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import feudcheck.report.page as page_room
import feudcheck.report.timeline as room
from feudcheck.frozen import replace
from feudcheck.model.timeline import Happening, Moment, Story, Timeline
from feudcheck.report.timeline import html, markdown, svg, text
from tests.report.page.test_page_colours import luminance
from tests.report.page.test_page_is_safe import BIDI, CONTROLS, HOSTILE, poisoned
from tests.report.page.tree import Node, parse

ELEMENTS = {
    "html", "head", "meta", "title", "style", "script", "body", "header", "footer", "main", "nav", "section",
    "article", "div", "span", "p", "a", "h1", "h2", "h3", "ul", "li", "dl", "dt", "dd", "b", "bdi", "cite", "kbd",
    "time", "button", "input", "label", "dialog", "details", "summary",
    "svg", "g", "rect", "circle", "line", "polygon", "text",
}  # fmt: skip


@pytest.fixture(scope="module", params=["en", "ar"])
def page(request: pytest.FixtureRequest, story: Timeline) -> Node:
    return parse(html.render(story, lang=request.param, version="0"))


def test_every_point_leads_to_its_entry_and_back(page: Node) -> None:
    ids = [node["id"] for node in page.walk() if node.get("id")]
    assert len(ids) == len(set(ids))
    targets = [a["href"][1:] for a in page.all("a") if a["href"].startswith("#")]
    assert set(targets) <= set(ids)
    assert [a["href"] for a in page.all("a", "point")] == [f"#m{n}" for n in range(1, 7)]
    assert all(a["aria-label"] for a in page.all("a", "point"))


def test_the_page_reads_in_its_direction(story: Timeline) -> None:
    for lang, direction in (("en", "ltr"), ("ar", "rtl")):
        whole = parse(html.render(story, lang=lang)).one("html")
        assert (whole["lang"], whole["dir"]) == (lang, direction)
        assert {p["dir"] for p in whole.all("p", "said")} == {direction}


def test_amounts_dates_sources_and_remarks_are_there(story: Timeline) -> None:
    page = parse(html.render(story, lang="en"))
    assert [b.text for b in page.by_id("m3").all("b", "sum")] == ["$40 million"]
    assert page.by_id("m3").one("time")["datetime"] == "2019-05-04"
    assert page.by_id("m1").one("time")["datetime"] == "1998"
    assert not page.by_id("m2").all("time")  # "early 2017" is no date that HTML knows
    assert page.by_id("m3").all("a", "out")[0]["href"] == "https://gazette.example/bridge?a=1&b=2"
    assert page.by_id("m5").one("p", "remark").text == "according to Tom Vance"
    assert [p.text for p in page.by_id("m6").all("p", "remark")] == ["planned"]
    assert "Without a date: 2" in page.by_id("undated").text


def test_facts_of_one_event_are_folded_behind_the_fullest(story: Timeline) -> None:
    moment = parse(html.render(story, lang="en")).by_id("m3")
    assert [len(one.all("div", "fact")) for one in moment.all("div", "story")] == [2, 1]
    assert moment.one("details", "more").one("div", "fact").one("p", "said").text.startswith("(2019) ")


def hostile(story: Timeline) -> Timeline:
    """The same timeline with something hostile in every text from outside."""

    def bad(one: Happening) -> Happening:
        made: Happening = poisoned(replace(one, amounts={}, when=None, basis=None))
        return replace(made, when=one.when, basis=one.basis, amounts={}, figures=(HOSTILE,))

    moments = tuple(
        Moment(m.when, tuple(Story(s.event, tuple(map(bad, s.happenings))) for s in m.stories)) for m in story.moments
    )
    entities = {key + HOSTILE: poisoned(party) for key, party in story.entities.items()}
    asked = tuple(list(entities)[:1])
    lanes = tuple(id_ + HOSTILE for id_ in story.lanes)
    return Timeline(moments, tuple(map(bad, story.undated)), entities, lanes, asked)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_nothing_from_a_base_becomes_markup(story: Timeline, lang: str) -> None:
    whole = html.render(hostile(story), lang=lang, version=HOSTILE)
    page = parse(whole)
    assert {node.name for node in page.walk()} <= ELEMENTS
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert not BIDI.search(whole)
    assert not CONTROLS.search(whole)
    assert not [name for node in page.walk() for name in node.attributes if name.startswith("on") or name == "style"]
    for a in page.all("a"):
        assert a["href"].startswith(("#", "https://gazette.example/"))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_nothing_from_a_base_becomes_markup_of_a_picture(story: Timeline, lang: str) -> None:
    from xml.etree import ElementTree

    whole = svg.render(hostile(story), lang=lang)
    names = {element.tag.partition("}")[2] for element in ElementTree.fromstring(whole).iter()}
    assert "script" not in names
    assert "img" not in names
    assert not CONTROLS.search(whole)
    assert not re.findall("[\u202a-\u202e]", whole)


def test_nothing_from_a_base_steers_a_terminal_or_makes_a_link(story: Timeline) -> None:
    bad = hostile(story)
    assert not CONTROLS.search(text.render(bad, ids=True).replace("\x1b[", ""))
    shown = markdown.render(bad)
    assert "<script" not in shown
    assert "javascript:" not in re.sub(r"\\.", "", shown).replace("javascript:alert", "")


def test_the_same_timeline_gives_the_same_page(story: Timeline) -> None:
    assert html.render(story, version="0") == html.render(story, version="0")


STYLES = [Path(page_room.__file__).parent / "base.css", Path(room.__file__).parent / "chart.css"]
STYLE = "".join(path.read_text(encoding="utf-8") for path in STYLES)
COLOURS = dict(re.findall(r"--([\w-]+): light-dark\(([^)]+)\);", STYLE))


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_lanes_can_be_seen_on_every_ground(theme: int) -> None:
    def ratio(one: str, other: str) -> float:
        pair = [luminance(COLOURS[name].split(",")[theme].strip()) for name in (one, other)]
        return (max(pair) + 0.05) / (min(pair) + 0.05)

    grounds = ("paper", "sheet", "band", "tint")
    weak = [f"{ink} on {g}" for ink in [f"c{n}" for n in range(9)] for g in grounds if ratio(ink, g) < 4.5]
    assert not weak
    assert all(ratio("ink", g) >= 4.5 and ratio("quiet", g) >= 4.5 for g in grounds)


def test_a_thousand_facts_take_no_time(story: Timeline) -> None:
    import time

    many = replace(story, moments=tuple(story.moments[n % 6] for n in range(1000)))
    begun = time.perf_counter()
    assert len(html.render(many)) > 100_000
    assert time.perf_counter() - begun < 20


