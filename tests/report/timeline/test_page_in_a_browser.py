"""The page opened from a file in a headless Chromium: pointer, keys, filter, themes, narrow, printed, scriptless."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from feudcheck.model.timeline import Timeline
from feudcheck.report.timeline import svg
from tests.report.browsing import find, focused, press, shown
from tests.report.timeline.test_page import hostile

Opened = Callable[..., Any]
BOTH = pytest.mark.parametrize("lang", ["en", "ar"])


def click(browser: Any, id_: str) -> None:
    """A click on a shape, which scrolls into view within its own box first."""
    where = "{block: 'center', inline: 'center', behavior: 'instant'}"
    script = f"arguments[0].querySelector('.shape').scrollIntoView({where})"
    point = find(browser, f"#{id_}")
    browser.execute_script(script, point)
    point.find_element("css selector", ".shape").click()


@BOTH
def test_a_click_on_a_point_opens_what_is_on_file_with_its_source(opened: Opened, story: Timeline, lang: str) -> None:
    browser = opened(story, lang)
    assert shown(browser, ".cited[open]") == []
    click(browser, "p3")
    assert focused(browser) == "t3"
    assert "open" in find(browser, "#m3").get_attribute("class")
    assert find(browser, "#p3").get_attribute("aria-current") == "true"
    assert find(browser, "#m3 .cited[open] a.out").is_displayed()
    words = find(browser, "#live").get_attribute("textContent")
    assert words.startswith("4 May 2019: Ada Brook opened" if lang == "en" else "4 مايو 2019: افتتحت آدا بروك")
    click(browser, "p1")
    assert find(browser, "#p3").get_attribute("aria-current") is None


@BOTH
def test_keys_in_the_help_stand_in_the_order_of_reading(opened: Opened, story: Timeline, lang: str) -> None:
    browser = opened(story, lang)
    press(browser, "?")
    keys = browser.find_elements("css selector", "#help kbd")
    assert [key.text for key in keys] == ["j", "k", "Esc", "?" if lang == "en" else "؟"]
    assert (keys[0].rect["x"] < keys[1].rect["x"]) is (lang == "en")


@BOTH
def test_keys_go_through_the_times_and_back_to_the_chart(opened: Opened, story: Timeline, lang: str) -> None:
    browser = opened(story, lang)
    press(browser, "j")
    assert focused(browser) == "t1"
    press(browser, "j", "j")
    assert focused(browser) == "t3"
    press(browser, "k")
    assert focused(browser) == "t2"
    press(browser, "\ue00c")  # Escape
    assert focused(browser) == "p2"
    press(browser, "\ue014" if lang == "en" else "\ue012")  # the arrow that points to later
    assert focused(browser) == "p3"
    press(browser, "\ue007")  # Enter
    assert focused(browser) == "t3"
    press(browser, *"jjjjjj")
    assert focused(browser) == "t6"
    assert find(browser, "#live").get_attribute("textContent") == find(browser, "#story").get_attribute("data-last")


def test_every_point_can_be_reached_by_tabulator(opened: Opened, story: Timeline) -> None:
    browser = opened(story)
    reached = []
    for _ in range(40):
        press(browser, "\ue004")
        reached.append(focused(browser))
    assert [one for one in dict.fromkeys(reached) if one.startswith("p")] == [f"p{n}" for n in range(1, 7)]


def test_the_filter_shows_what_names_one(opened: Opened, story: Timeline) -> None:
    browser = opened(story)
    choice = browser.execute_script("return document.querySelector('input[value=\"tom-vance\"]').id")
    find(browser, f"#{choice}").click()
    assert shown(browser, ".moment") == ["m3", "m4", "m5"]
    assert len(shown(browser, "#m3 .fact")) == 1
    assert "off" in find(browser, "#p1").get_attribute("class")
    assert find(browser, ".scroll text.year").is_displayed()  # the axis stays
    port, point = find(browser, ".scroll").rect, find(browser, "#p3 .shape").rect
    assert port["x"] <= point["x"] <= port["x"] + port["width"]
    assert find(browser, "#live").get_attribute("textContent") == "Shown: 3 / 8"
    press(browser, "j")
    assert focused(browser) == "t3"
    click(browser, "p1")  # what is not shown comes back
    assert focused(browser) == "t1"
    assert len(shown(browser, ".moment")) == 6


def test_help_is_a_dialog_and_the_theme_can_be_chosen(opened: Opened, story: Timeline) -> None:
    browser = opened(story)
    press(browser, "?")
    assert find(browser, "#help").is_displayed()
    find(browser, "#help-close").click()
    assert not find(browser, "#help").is_displayed()
    ground = "return getComputedStyle(document.body).backgroundColor"
    light = browser.execute_script(ground)
    find(browser, "#theme-dark").click()
    dark = browser.execute_script(ground)
    assert dark != light
    find(browser, "#theme-light").click()
    assert browser.execute_script(ground) == light
    dark_screen = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", dark_screen)
    find(browser, "#theme-auto").click()
    assert browser.execute_script(ground) == dark


def test_an_address_with_a_moment_opens_it(opened: Opened, story: Timeline) -> None:
    browser = opened(story, "en", "#m4")
    assert "open" in find(browser, "#m4").get_attribute("class")


@BOTH
def test_the_chart_runs_the_way_the_language_does(opened: Opened, story: Timeline, lang: str) -> None:
    browser = opened(story, lang)
    xs = [find(browser, f"#p{n} .shape").rect["x"] for n in (1, 3, 6)]
    assert xs == sorted(xs, reverse=lang == "ar")
    names, lanes = find(browser, ".plot > .names").rect, find(browser, ".scroll").rect
    assert (names["x"] < lanes["x"]) == (lang == "en")
    assert abs(names["y"] - find(browser, ".scroll > svg").rect["y"]) < 1
    assert abs(names["height"] - find(browser, ".scroll > svg").rect["height"]) < 1


@BOTH
@pytest.mark.parametrize("width", [360, 800, 1360])
def test_the_page_is_never_wider_than_the_window(opened: Opened, story: Timeline, lang: str, width: int) -> None:
    browser = opened(story, lang)
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    assert find(browser, "#p1").is_displayed()


def test_without_a_script_everything_is_there(browser: Any, opened: Opened, story: Timeline) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        opened(story)
        assert len(browser.find_elements("css selector", ".moment")) == 6
        assert not find(browser, ".bar").is_displayed()
        assert not find(browser, "#help-open").is_displayed()
        find(browser, "#m3 details.more summary").click()
        assert find(browser, "#m3 .more .fact").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@BOTH
def test_nothing_is_fetched_and_nothing_hostile_acts(opened: Opened, story: Timeline, lang: str) -> None:
    browser = opened(hostile(story), lang)
    asked = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = {m["params"]["request"]["url"] for m in asked if m["method"] == "Network.requestWillBeSent"}
    assert all(url.startswith("file:///") for url in urls)
    assert len(urls) == 1
    assert browser.execute_script("return document.querySelectorAll('img, iframe, object').length") == 0


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_printed_it_tells_everything(opened: Opened, story: Timeline, tmp_path: Path) -> None:
    browser = opened(story)
    data = browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})["data"]
    (tmp_path / "page.pdf").write_bytes(base64.b64decode(data))
    done = subprocess.run(["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"], capture_output=True, check=True)
    words = " ".join(done.stdout.decode().split())
    for piece in ("early 2017", "opened in 2019, cost", "planned", "Harbour Bridge is 900 metres long", "Tom Vance"):
        assert piece in words, piece
    assert "Keys" not in words


@BOTH
def test_the_picture_opens_in_a_browser(browser: Any, story: Timeline, tmp_path: Path, lang: str) -> None:
    path = tmp_path / "timeline.svg"
    path.write_text(svg.render(story, lang=lang), encoding="utf-8")
    browser.get(path.as_uri())
    inside = "return [...document.querySelectorAll('text')].every(t => { const b = t.getBBox(), v = \
        document.documentElement.viewBox.baseVal, m = t.getCTM(); \
        return b.x + m.e > -1 && b.x + b.width + m.e < v.width + 1 })"
    assert browser.execute_script(inside)
    fill = "return getComputedStyle(document.querySelector('.paper')).fill"
    light = browser.execute_script(fill)
    dark_screen = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", dark_screen)
    assert browser.execute_script(fill) != light
