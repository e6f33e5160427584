"""The timeline as text, JSON, Markdown and as a picture."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from feudcheck.api import FactBase
from feudcheck.chronicle import build
from feudcheck.model.timeline import Timeline
from feudcheck.report.layout import Style
from feudcheck.report.safe_text import cells
from feudcheck.report.timeline import markdown, records, svg, text
from tests.chronicle.conftest import FACTS
from tests.chronicle.conftest import records as base_records

SVG = "{http://www.w3.org/2000/svg}"


def plain(shown: str) -> str:
    return shown.replace("\u2068", "").replace("\u2069", "")


def test_text_tells_the_date_once_and_the_sources_below(story: Timeline) -> None:
    shown = text.render(story)
    assert (
        "4 May 2019\n"
        "  Ada Brook opened the Harbour Bridge in Norvik on 4 May 2019.\n"
        "  (2019) The Harbour Bridge, opened in 2019, cost $40 million.\n"
        "  Tom Vance sued Quay Foods on 4 May 2019.\n"
        "    Norvik Gazette, Ida Berg, 10 June 2021, page 2\n"
    ) in shown
    assert "  Quay Foods plans a second bridge for 2030. (planned)\n" in shown
    assert "  In June 2021 Tom Vance called Ada Brook a liar. (according to Tom Vance)\n" in shown
    assert shown.endswith("Facts: 8; Times: 6; Without a date: 2\n")
    assert shown.index("2030") < shown.index("Without a date\n on file as of 10 June 2021\n  Ada Brook is the mayor")


def test_text_in_arabic(story: Timeline) -> None:
    shown = plain(text.render(story, lang="ar"))
    assert "4 مايو 2019\n  افتتحت آدا بروك" in shown
    assert "منذ مارس 2020\n" in shown
    assert "(بحسب توم فانس)" in shown
    assert shown.endswith("الوقائع: 8; المحطات الزمنية: 6; بلا تاريخ: 2\n")


def test_text_without_sources_and_with_ids(story: Timeline) -> None:
    assert "Gazette" not in text.render(story, sources=False)
    detailed = text.render(story, ids=True)
    assert "opened-cost (opening)" in detailed
    assert "“The bridge”" in detailed


def test_text_keeps_to_its_width(story: Timeline) -> None:
    for lang in ("en", "ar"):
        lines = plain(text.render(story, Style(50), lang=lang)).splitlines()
        assert max(map(cells, lines)) <= 50


def test_amounts_are_bold_on_a_terminal(story: Timeline) -> None:
    assert "cost \x1b[1m$40 million\x1b[0m." in text.render(story, Style(None, True))


def test_a_range_counts_what_it_leaves_out_and_lists_no_undated_facts() -> None:
    base = FactBase.from_records(base_records())
    shown = text.render(build(base, ["Vance"], "2019", "2020"))
    assert shown.startswith("Timeline: Tom Vance, from 2019 to 2020\n")
    assert shown.endswith("Facts: 2; Times: 2; Outside the range: 1\n")
    assert text.render(build(base, [], "2025", "2026")).startswith("Timeline: from 2025 to 2026\n\nNothing on file")


def test_the_language_is_that_of_most_facts() -> None:
    data = base_records()
    data["facts"] = [{**fact, "statement": {"ar": fact["statement"]["ar"]}} for fact in data["facts"]]
    assert "منذ مارس 2020" in text.render(build(FactBase.from_records(data)))
    data["facts"][0]["statement"]["en"] = "Ada Brook founded Quay Foods in 1998."
    shown = text.render(build(FactBase.from_records(data)), lang="en")
    assert "Ada Brook founded" in shown
    assert "افتتحت" in shown  # what has no English is told as it is


def test_json_has_it_all(story: Timeline) -> None:
    whole = json.loads(records.render(story))
    assert [moment["when"]["text"]["en"] for moment in whole["moments"]][:3] == ["1998", "early 2017", "4 May 2019"]
    assert whole["moments"][1]["when"] == {
        "start": "2017-01-01", "end": "2017-04-30", "precision": "part", "relation": "in", "about": False,
        "text": {"en": "early 2017", "ar": "مطلع 2017"},
    }  # fmt: skip
    assert whole["moments"][3]["when"]["end"] is None
    facts = [fact for moment in whole["moments"] for one in moment["stories"] for fact in one["facts"]]
    assert {fact["fact"] for fact in [*facts, *whole["undated"]]} == set(FACTS)
    assert facts[3]["amounts"] == {"en": ["$40 million"], "ar": ["نحو 40 مليون دولار"]}
    assert whole["entities"]["ada-brook"]["name"]["ar"] == "آدا بروك"
    lines = [json.loads(line) for line in records.render_lines(story).splitlines()]
    assert lines == [*facts, *whole["undated"]]


def test_markdown(story: Timeline) -> None:
    shown = markdown.render(story)
    assert "## 2019\n\n**4 May 2019**\n\n- Ada Brook opened the Harbour Bridge in Norvik on 4 May 2019. — [" in shown
    assert "](<https://gazette.example/bridge?a=1&b=2>)" in shown
    assert "cost <strong>\\$40 million</strong>." in shown.replace("<span>$</span>", "\\$")
    assert "_(planned)_" in shown
    assert markdown.render(story, lang="ar").startswith('<div dir="rtl" lang="ar">\n\n# التسلسل الزمني\n')


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_picture_stands_alone(story: Timeline, lang: str) -> None:
    drawn = svg.render(story, lang=lang)
    root = ElementTree.fromstring(drawn)
    assert root.tag == f"{SVG}svg"
    assert not {element.tag for element in root.iter()} - {
        SVG + name for name in (
            "svg", "title", "desc", "style", "g", "a", "rect", "circle", "line", "polygon", "text",
        )
    }  # fmt: skip
    assert "var(" not in drawn
    assert "@import" not in drawn
    assert "url(" not in drawn
    texts = "".join(root.itertext())
    for words in (("early 2017", "$40 million") if lang == "en" else ("مطلع 2017", "نحو 40 مليون دولار")):
        assert words in texts
    links = {a.get("href") for a in root.iter(f"{SVG}a")}
    assert links == {"https://gazette.example/bridge?a=1&b=2"}


def test_the_picture_of_nothing() -> None:
    drawn = svg.render(build(FactBase.from_records(base_records()), [], "2025", "2026"))
    assert ElementTree.fromstring(drawn).find(f".//{SVG}circle") is None


def test_time_runs_from_right_to_left_in_arabic(story: Timeline) -> None:
    def places(lang: str) -> list[float]:
        root = ElementTree.fromstring(svg.render(story, lang=lang))
        points = [g for g in root.iter(f"{SVG}a") if g.get("class") == "point"]
        shapes = [next(e for e in point.iter() if e.get("class") == "shape") for point in points]
        return [float(e.get("x") or e.get("cx") or (e.get("points") or "0").split(",")[0]) for e in shapes]

    assert places("en") == sorted(places("en"))
    assert places("ar") == sorted(places("ar"), reverse=True)
