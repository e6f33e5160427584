"""The page opened from a file in a headless Chromium: pointer, keys, themes, narrow, printed, without script."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from feudcheck.model.review import Review, Run
from tests.report.browsing import find, focused, press, shown
from tests.report.page import making
from tests.report.page.test_page_is_safe import poisoned

Opened = Callable[..., Any]


def style(browser: Any, selector: str, name: str) -> str:
    script = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    return str(browser.execute_script(script, selector, name))


def narrow(browser: Any) -> None:
    size = {"width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def test_a_click_shows_the_finding_beside_the_text(opened: Opened) -> None:
    browser = opened(making.run())
    assert shown(browser, ".finding > .body") == []
    find(browser, "#s1-1").click()
    assert shown(browser, "#d1 .finding") == ["f1-1"]
    assert len(shown(browser, ".finding > .body")) == 1
    boxes = [find(browser, selector).rect for selector in ("#t1", "#f1-1")]
    assert boxes[1]["x"] >= boxes[0]["x"] + boxes[0]["width"]
    assert find(browser, "#s1-1").get_attribute("aria-current") == "true"
    assert find(browser, "#s1-1").get_attribute("aria-expanded") == "true"
    assert "4 May 2019" in find(browser, "#f1-1").text
    find(browser, "#s1-3").click()
    assert shown(browser, "#d1 .finding") == ["f1-3"]
    assert find(browser, "#s1-1").get_attribute("aria-current") is None
    find(browser, "#d1 button.close").click()
    assert len(shown(browser, "#d1 .finding")) == 6


def test_words_of_a_sentence_can_be_selected(opened: Opened) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    browser = opened(making.run())
    sentence = find(browser, "#s1-2")
    ActionChains(browser).move_to_element(sentence).click_and_hold().move_by_offset(50, 0).release().perform()
    selected = browser.execute_script("return String(getSelection())")
    assert 2 < len(selected) < len(making.RIGHT)
    assert selected in making.RIGHT
    assert shown(browser, ".finding.open") == []
    sentence.click()
    assert shown(browser, "#d1 .finding") == ["f1-2"]


def test_a_finding_in_the_list_leads_to_its_sentence(opened: Opened) -> None:
    browser = opened(making.run())
    find(browser, "#f1-3 .claim a").click()
    assert shown(browser, "#d1 .finding") == ["f1-3"]
    find(browser, "#f1-3 .claim a").click()
    assert focused(browser) == "s1-3"


def test_keys_go_through_the_findings(opened: Opened) -> None:
    browser = opened(making.run())
    press(browser, "j")
    assert focused(browser) == "s1-1"
    assert "Contradicted: The claim gives another amount" in find(browser, "#live").get_attribute("textContent")
    press(browser, "j", "j")
    assert focused(browser) == "s1-3"
    press(browser, "k")
    assert focused(browser) == "s1-2"
    press(browser, "\ue015")  # arrow down, on a sentence
    assert focused(browser) == "s1-3"
    press(browser, "\ue013")
    assert focused(browser) == "s1-2"
    press(browser, "\ue007")  # Enter
    assert focused(browser) == "v1-2"
    press(browser, "\ue00c")  # Escape
    assert focused(browser) == "s1-2"
    assert shown(browser, "#d1 .finding") == ["f1-2"]
    press(browser, "\ue00c")
    assert len(shown(browser, "#d1 .finding")) == 6
    press(browser, *"jjjjjjjjjj")
    assert focused(browser) == "s2-1"
    assert "last" in find(browser, "#live").get_attribute("textContent")


def test_keys_work_on_an_arabic_keyboard(opened: Opened) -> None:
    browser = opened(making.run())
    for key, code in (("ت", "KeyJ"), ("ت", "KeyJ"), ("ن", "KeyK")):
        browser.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyDown", "key": key, "code": code, "text": key})
        browser.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyUp", "key": key, "code": code})
    assert focused(browser) == "s1-1"
    browser.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyDown", "key": "؟", "code": "Slash", "text": "؟"})
    assert find(browser, "#help").get_attribute("open") is not None


def test_keys_with_modifiers_are_the_browsers(opened: Opened) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    browser = opened(making.run())
    ActionChains(browser).key_down("\ue009").send_keys("j").key_up("\ue009").perform()
    assert shown(browser, ".finding.open") == []


def test_help_is_a_dialog(opened: Opened) -> None:
    browser = opened(making.run())
    press(browser, "?")
    assert find(browser, "#help").is_displayed()
    press(browser, "j")
    assert shown(browser, ".finding.open") == []
    press(browser, "\ue00c")
    assert not find(browser, "#help").is_displayed()
    find(browser, "#help-open").click()
    assert find(browser, "#help").is_displayed()
    find(browser, "#help-close").click()
    assert not find(browser, "#help").is_displayed()
    assert focused(browser) == "help-open"


def test_filters_take_away_the_marks_and_the_findings(opened: Opened) -> None:
    browser = opened(making.run())
    find(browser, "#s1-1").click()
    find(browser, "#show-contradicted").click()
    assert shown(browser, "#d1 .finding") == ["f1-2", "f1-3", "f1-4", "f1-5", "f1-6"]
    assert shown(browser, "#s1-1") == ["s1-1"]
    assert style(browser, "#s1-1", "textDecorationLine") == "none"
    assert style(browser, "#s1-1", "backgroundColor") == "rgba(0, 0, 0, 0)"
    assert find(browser, "#s1-1").get_attribute("href") is None
    assert "5 of 7" in find(browser, "#live").get_attribute("textContent")
    press(browser, "j")
    assert focused(browser) == "s1-2"
    find(browser, "#show-contradicted").click()
    assert find(browser, "#s1-1").get_attribute("href")
    assert style(browser, "#s1-1", "textDecorationLine") == "underline"


def test_every_sentence_can_be_reached_by_tabulator_and_shows_its_focus(opened: Opened) -> None:
    browser = opened(making.run())
    reached = []
    for _ in range(60):
        press(browser, "\ue004")
        reached.append(focused(browser))
        if reached[-1] == "s1-1":
            assert style(browser, "#s1-1", "outlineStyle") == "solid"
    assert [one for one in dict.fromkeys(reached) if one.startswith("s1-")] == [f"s1-{n}" for n in range(1, 7)]


def test_an_address_with_a_finding_opens_it(opened: Opened) -> None:
    browser = opened(making.run(), "#f1-3")
    assert shown(browser, "#d1 .finding") == ["f1-3"]


def test_signs_stand_beside_the_colours(opened: Opened) -> None:
    browser = opened(making.run())
    script = "return getComputedStyle(document.querySelector(arguments[0] + ' .number'), '::before').content"
    signs = [browser.execute_script(script, f"#s1-{n}")[1] for n in range(1, 7)]
    assert signs == ["✗", "✓", "?", "∅", "†", "·"]
    lines = [style(browser, f"#s1-{n}", "textDecorationStyle") for n in range(1, 7)]
    assert lines == ["solid", "solid", "dashed", "dotted", "dotted", "dotted"]


def test_arabic_is_set_from_right_to_left(opened: Opened) -> None:
    browser = opened(making.run())
    assert style(browser, "#t2 p", "direction") == "rtl"
    assert style(browser, "#t2 p", "textAlign") == "start"
    assert float(style(browser, "#t2 p", "fontSize")[:-2]) > float(style(browser, "#t1 p", "fontSize")[:-2])
    heading, column = find(browser, "#t2 h3").rect, find(browser, "#t2").rect
    script = """const range = document.createRange(); range.selectNodeContents(document.querySelector(arguments[0]));
        const box = range.getBoundingClientRect(); return [box.left, box.right]"""
    left, right = browser.execute_script(script, "#t2 h3")
    assert right == pytest.approx(heading["x"] + heading["width"], abs=2)
    assert left > column["x"] + column["width"] / 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_follow_the_system_and_the_choice(opened: Opened, scheme: str) -> None:
    browser = opened(making.run())
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    light, dark = "rgb(251, 250, 247)", "rgb(23, 24, 26)"
    assert style(browser, "body", "backgroundColor") == (light if scheme == "light" else dark)
    find(browser, "#theme-dark").click()
    assert style(browser, "body", "backgroundColor") == dark
    find(browser, "#theme-light").click()
    assert style(browser, "body", "backgroundColor") == light
    find(browser, "#theme-auto").click()
    assert style(browser, "body", "backgroundColor") == (light if scheme == "light" else dark)


def test_on_a_narrow_screen_the_finding_is_a_sheet_below(opened: Opened) -> None:
    browser = opened(making.run())
    narrow(browser)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 400
    for id_ in ("s1-3", "s2-1"):
        find(browser, f"#{id_}").click()
        script = "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()"
        sheet = browser.execute_script(script, ".findings.one")
        assert sheet["bottom"] == pytest.approx(800, abs=1)
        assert sheet["top"] > 250
        assert browser.execute_script(script, f"#{id_}")["bottom"] < sheet["top"] + 1
        press(browser, "\ue00c", "\ue00c")


def test_without_a_script_everything_is_there(browser: Any, opened: Opened) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    opened(making.run())
    displayed = [node for node in browser.find_elements("css selector", ".finding > .body") if node.is_displayed()]
    assert len(displayed) == 7
    assert not find(browser, "#help-open").is_displayed()
    assert not find(browser, ".steps").is_displayed()
    find(browser, "#s1-3").click()
    assert browser.current_url.endswith("#f1-3")
    find(browser, "#show-unsourced").click()
    assert not find(browser, "#f1-3").is_displayed()
    find(browser, "#theme-dark").click()
    assert find(browser, "body").value_of_css_property("background-color") in ("rgb(23, 24, 26)", "rgba(23, 24, 26, 1)")


def test_in_print_every_finding_is_a_note_after_its_draft(opened: Opened, tmp_path: Path) -> None:
    browser = opened(making.run())
    find(browser, "#theme-dark").click()
    find(browser, "#s1-1").click()
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert len(shown(browser, ".finding")) == 7
    assert shown(browser, "#help-open, .steps, #show-known") == []
    assert style(browser, "body", "backgroundColor") == "rgb(255, 255, 255)"
    assert find(browser, "#f1-1").rect["y"] > find(browser, "#t1").rect["y"] + find(browser, "#t1").rect["height"] - 1
    printed = base64.b64decode(browser.print_page())
    assert printed.startswith(b"%PDF")
    if reader := shutil.which("pdftotext"):
        (tmp_path / "page.pdf").write_bytes(printed)
        text = subprocess.run(
            [reader, "-layout", str(tmp_path / "page.pdf"), "-"], capture_output=True, text=True, timeout=60, check=True
        ).stdout
        words = " ".join(text.split())
        for expected in ("Contradicted: The claim gives another amount", "https://gazette.example/bridge", "Tarsund"):
            assert expected in words


def test_nothing_is_asked_of_the_network_and_nothing_of_outside_runs(opened: Opened) -> None:
    browser = opened(poisoned(making.run()))
    browser.execute_async_script("setTimeout(arguments[0], 300)")
    press(browser, "j", "j", "k", "\ue007", "\ue00c")
    asked = []
    for entry in browser.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            asked.append(message["params"]["request"]["url"])
    assert [url for url in asked if not url.startswith(("file:", "about:", "data:"))] == []
    assert browser.execute_script("return [document.images.length, document.scripts.length]") == [0, 1]
    assert shown(browser, ".finding.open")


def test_names_and_roles_for_who_listens(opened: Opened) -> None:
    browser = opened(making.run())
    find(browser, "#s1-1").click()
    tree = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    known = [node for node in tree if not node.get("ignored")]

    def named(role: str) -> list[str]:
        return [node.get("name", {}).get("value", "") for node in known if node["role"]["value"] == role]

    links = [name for name in named("link") if name.startswith("[")]
    assert links[0] == f"[Contradicted] {making.WRONG}"
    assert len(links) == 7
    described = [node.get("description", {}).get("value", "") for node in known if node["role"]["value"] == "link"]
    assert any("Contradicted: The claim gives another amount" in text for text in described)
    assert named("main")
    assert named("complementary") == ["Findings drafts/bridge.md", "النتائج مسودات/جسر.md"]
    assert "Drafts" in named("navigation")
    assert named("status")
    assert {"Part", "The draft says", "The sources say"} <= set(named("columnheader"))
    assert {"Previous", "Next"} <= {name.strip(" ‹›") for name in named("button")}


def big() -> Run:
    """A draft of more than 10,000 words with 500 findings."""
    draft = making.Draft("drafts/long.md", "en")
    for number in range(250):
        draft.add("paragraph", making.wrong(), " ", f"{making.QUIET} " * 3, making.open_(), f" Paragraph {number}.")
    return Run((draft.review(),))


def test_500_findings_in_10_000_words_stay_light(opened: Opened) -> None:
    import time

    review: Review = big().reviews[0]
    assert len(review.checked) == 500
    assert len(review.document.text.split()) > 10_000
    start = time.perf_counter()
    browser = opened(big())
    assert time.perf_counter() - start < 40  # a second or two where nothing else runs
    press(browser, *"jjj")
    start = time.perf_counter()
    press(browser, *"jjjjjkkkkk")
    assert time.perf_counter() - start < 20
    assert focused(browser) == "s1-3"
