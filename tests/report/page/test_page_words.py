"""The page speaks the language of its drafts: labels, counts, dates, rules and advice, in English or Arabic."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from feudcheck.answer import advice
from feudcheck.api import FactBase, check
from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report import labels, word_file
from feudcheck.report.html import render
from feudcheck.report.page import words as page_words
from feudcheck.report.page.markup import in_line
from feudcheck.report.page.said import said
from feudcheck.report.page.tongue import tongue
from feudcheck.report.page.words import KINDS, Words
from feudcheck.report.timeline import words as timeline_words
from feudcheck.rules import all_rules, arabic
from tests.report.browsing import find, press
from tests.report.page import making
from tests.report.page.tree import Node

Page = Callable[[Run], Node]
AR, EN = Words("ar"), Words("en")
ARABIC_LETTER = re.compile("[\u0621-\u064a]")
# The page of the English draft as it was before it spoke another language; a new one only for a change meant for it.
ENGLISH_PAGE = "40526597302c4ffb12f9ac0cca1a4473e9709c9d889f54fb58f86e1c4be7a442"


def own(node: Node, lang: str) -> Iterator[tuple[str, str]]:
    """Each text of the page and each label in it, with the language that it stands in."""
    lang = node.get("lang") or lang
    for name in ("aria-label", "title"):
        if node.get(name):
            yield lang, node[name]
    for child in node.children:
        if isinstance(child, str):
            yield lang, child
        elif child.name not in ("style", "script", "title", "code", "kbd") and child.get("translate") != "no":
            yield from own(child, lang)


def test_the_page_of_an_english_draft_is_what_it_was() -> None:
    made = render(Run((making.english(),), version="0.1"))
    assert hashlib.sha256(made.encode()).hexdigest() == ENGLISH_PAGE


def test_the_page_of_an_arabic_draft_speaks_arabic(page: Page) -> None:
    root = page(Run((making.in_arabic(),)))
    assert root.one("html").attributes == {"lang": "ar", "dir": "rtl"}
    for lang, text in own(root, "en"):
        if re.search("[a-z]{2}", text) and lang == "ar":
            assert re.search("Markdown · |feudcheck", text), text
    assert root.one("h1").text == "التحقق من مسودات/جسر.md"
    assert root.one("header", "top").one("p", "coverage").text == (
        "جملة واحدة، واحدة منها قابلة للتحقق: واحدة مخالفة للمصادر."
    )
    assert [label.text.strip() for label in root.one("div", "filters").all("label")] == ["✗ مخالفة للمصادر 1"]


def test_an_arabic_finding_is_told_in_arabic(page: Page) -> None:
    finding = page(Run((making.in_arabic(),))).by_id("f1-1")
    assert finding.one("h4").text == "1 ✗ مخالفة للمصادر: تذكر العبارة قيمة أخرى"
    assert finding.one("p", "summary").text == "تقول العبارة 60 مليون دولار؛ وتقول المصادر 40 مليون دولار."
    assert finding.one("section", "advice").all("p")[0].text == "اكتب 40 مليون دولار بدلا من 60 مليون دولار."
    assert [cell.text for cell in finding.one("thead").all("th")] == ["الجزء", "تقول المسودة", "تقول المصادر"]
    assert "كم" in finding.one("tbody").one("th").text
    sources = finding.one("ul", "sources").all("li")
    assert "Norvik Gazette، Ida Berg، 5 مايو 2019" in sources[0].text
    assert "صحيفة الكورير، يونيو 2019" in sources[1].text
    assert finding.one("a", "out").text == "افتح المصدر في gazette.example"
    assert finding.one("section", "rule").all("p")[0].text == arabic()["amount-differs"].meaning


def test_in_a_mixed_folder_each_draft_has_its_own_words(page: Page) -> None:
    root = page(making.run())
    assert root.one("html")["lang"] == "en"
    english, other = root.by_id("d1"), root.by_id("d2")
    assert english.get("lang") is None
    assert (other["lang"], other["dir"]) == ("ar", "rtl")
    assert english.one("aside", "findings").one("h3").text == "Findings"
    assert other.one("aside", "findings").one("h3").text == "النتائج"
    assert ':root[lang="ar"] body' in root.one("style").text
    arabic_first = page(Run((making.in_arabic(), *[making.in_arabic()] * 9, making.english())))
    assert arabic_first.one("html").attributes == {"lang": "ar", "dir": "rtl"}
    assert arabic_first.one("h1").text == "التحقق من 11 مسودة"
    last = arabic_first.by_id("d11")
    assert (last["lang"], last["dir"]) == ("en", "ltr")
    assert last.one("aside", "findings").one("h3").text == "Findings"
    assert arabic_first.by_id("d1").get("lang") is None


def test_words_of_the_page_inside_a_foreign_block_say_their_language(page: Page) -> None:
    draft = making.Draft("mixed.md", "ar")
    draft.add("paragraph", making.arabic()).add("paragraph", making.arabic())
    draft.add("paragraph", making.right(), lang="en")
    marks = [node.all("span", "unseen")[0] for node in page(Run((draft.review(),))).by_id("t1").all("a", "s")]
    assert [mark.get("lang") for mark in marks] == [None, None, "ar"]
    assert marks[2]["dir"] == "rtl"


def test_what_has_no_arabic_is_left_in_english_and_says_so(page: Page) -> None:
    draft = making.Draft("odd.md", "ar")
    hints = ("Ask 60 مليون دولار again.",)
    draft.add("paragraph", replace(making.arabic(), summary="The oracle is silent.", hints=hints))
    finding = page(Run((draft.review(),))).by_id("f1-1")
    for told in (finding.one("p", "summary"), finding.one("section", "advice").all("p")[0]):
        assert (told["lang"], told["dir"]) == ("en", "ltr")


@pytest.mark.parametrize(
    ("langs", "declared", "expected"),
    [
        ("aae", None, "ar"), ("aee", "ar", "en"), ("ae", "ar", "ar"), ("ae", "en-GB", "en"), ("", "ar-EG", "ar"),
        ("", None, "en"), ("e", "ar", "en"), ("a", "en", "ar"),
    ],
)  # fmt: skip
def test_the_language_is_that_of_most_sentences(langs: str, declared: str | None, expected: str) -> None:
    draft = making.Draft("draft.md", declared)
    for lang in langs:
        draft.add("paragraph", making.arabic() if lang == "a" else making.right())
    assert tongue([draft.review()]) == expected


def test_a_draft_without_a_sentence_speaks_as_it_is_written() -> None:
    draft = making.Draft("draft.md").add("heading", "جسر نورفيك", level=1)
    assert tongue([draft.review()]) == "ar"
    assert tongue([]) == "en"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "لا جمل"), (1, "جملة واحدة"), (2, "جملتان"), (3, "3 جمل"), (10, "10 جمل"), (11, "11 جملة"), (99, "99 جملة"),
        (100, "100 جملة"), (101, "101 جملة"), (103, "103 جمل"), (111, "111 جملة"), (2000, "2,000 جملة"),
    ],
)  # fmt: skip
def test_arabic_nouns_agree_with_their_number(number: int, expected: str) -> None:
    assert AR.many("sentences", number) == expected


def test_english_nouns_agree_with_their_number() -> None:
    told = [EN.many("sentences", number) for number in (0, 1, 2, 1000)]
    assert told == ["0 sentences", "1 sentence", "2 sentences", "1,000 sentences"]


def test_counts_of_verdicts_agree() -> None:
    assert [AR.count("supported", n) for n in (1, 2, 3)] == [
        "واحدة مدعومة بالمصادر", "اثنتان مدعومتان بالمصادر", "3 مدعومة بالمصادر",
    ]  # fmt: skip


def test_dates_are_written_as_newspapers_write_them() -> None:
    assert [AR.date(day) for day in ("2025-01-28", "2025-01", None, "spring")] == [
        "28 يناير 2025", "يناير 2025", "بلا تاريخ", "spring",
    ]  # fmt: skip
    assert [EN.date(day) for day in ("2025-01-28", None)] == ["28 January 2025", "undated"]


def _shape(words: Any) -> Any:
    if isinstance(words, dict):
        forms = ("zero", "one", "two", "few", "many")
        return {name: _shape(value) for name, value in words.items() if name not in forms}
    return sorted(re.findall(r"\{\w*\}", str(words)))


@pytest.mark.parametrize("file", [page_words._TABLE, timeline_words._TABLE], ids=["page", "timeline"])
def test_both_languages_have_the_same_words_with_the_same_places(file: Path) -> None:
    read = word_file.read(file)
    more = ("slots", "values", "flags")  # in English: labels.py
    assert _shape(read["en"]) == _shape({name: value for name, value in read["ar"].items() if name not in more})


def test_every_slot_flag_kind_and_rule_has_its_arabic() -> None:
    assert set(labels.SLOTS) == set(AR.group("slots"))
    assert set(labels.FLAGS) == set(AR.group("flags"))
    assert set(KINDS) == set(AR.group("kinds")) == set(AR.group("counts"))
    assert list(arabic()) == list(all_rules())
    for told in arabic().values():
        assert all(ARABIC_LETTER.search(text) for text in (told.title, told.meaning, told.mend))


def _sentences() -> list[str]:
    """Every sentence that answers are made of, its places filled."""
    tables = (advice._OPEN, advice._DENIED, advice._MENDED, advice._UNRECORDED, advice._OTHER_DAY)
    found = [text for table in tables for text in table.values()]
    return [re.sub(r"\{\w+\}", "الجسر", text) for text in found]


def test_every_sentence_of_advice_can_be_said_in_arabic() -> None:
    for text in _sentences():
        told = said(text, AR, [])
        assert told is not None, text
        assert not re.search("[a-z]", told), told


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("7 facts on file together say so.", "تقول ذلك 7 وقائع مسجّلة معا."),
        ("2 facts on file together say so.", "تقول ذلك واقعتان مسجّلتان معا."),
        ("Nothing on file covers: أ, before.", "لا شيء مسجّلا يغطي: أ، قبل."),
        ("Tell it as it is on file (planned).", "اروه كما هو مسجّل (مخطط له)."),
        ("“هو” is read as سالم; “الشركة” is read as نور.", "تُقرأ «هو» على أنها سالم؛ تُقرأ «الشركة» على أنها نور."),
        ("“هو” is read as سالم: The sources say the opposite.", "تُقرأ «هو» على أنها سالم: تقول المصادر عكس ذلك."),
        ("The claim says ; the sources say 5.", None),
        ("The claim says {n}; the sources say {0}.", "تقول العبارة {n}؛ وتقول المصادر {0}."),
        ("Nobody knows.", None),
    ],
)
def test_sentences_are_said_again_in_arabic(english: str, expected: str | None) -> None:
    assert said(english, AR, ["أ", "before"]) == expected
    assert said(english, EN, []) == english


BASE = {
    "sources": {"s": {"title": {"ar": "قصة الجسر"}, "publisher": "الكورير", "published": "2019-05-05"}},
    "entities": {
        "norvik": {"name": {"ar": "نورفيك", "en": "Norvik"}, "kind": "city"},
        "bridge": {"name": {"ar": "جسر الميناء", "en": "Harbour Bridge"}, "kind": "structure"},
    },
    "facts": [{
        "id": "opened", "statement": {"ar": making.OPENED["ar"], "en": making.OPENED["en"]}, "sources": [{"id": "s"}],
    }],
}  # fmt: skip


@pytest.mark.parametrize(
    "claim",
    [
        "افتتحت نورفيك جسر الميناء في 4 مايو 2019.",
        "افتتحت نورفيك جسر الميناء في 5 مايو 2018.",
        "افتتحت نورفيك جسر الميناء بتكلفة 60 مليون دولار.",
        "لم تفتتح نورفيك جسر الميناء في 4 مايو 2019.",
        "افتتحت نورفيك جسر الميناء في 4 مايو 2019 بحضور الوزير.",
        "ستفتتح نورفيك جسر الميناء قريبا.",
        "أعلن مجلس مدينة بعيدة عطلة.",
        "ما أجمل الجسر!",
    ],
)
def test_whatever_is_answered_can_be_said_in_arabic(claim: str) -> None:
    finding = check(claim, FactBase.from_records(BASE))
    for text in (finding.summary, *finding.hints):
        assert said(text, AR, advice.uncovered(finding.parts)) is not None, text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قسم 4 مايو", '<bdi lang="ar" dir="rtl">قسم 4 مايو</bdi>'),
        ("paragraph 2", '<bdi lang="en" dir="ltr">paragraph 2</bdi>'),
        ("section 4 مايو", '<bdi lang="en" dir="ltr">section <bdi lang="ar" dir="rtl">4 مايو</bdi></bdi>'),
        ("قسم Norvik 4", '<bdi lang="ar" dir="rtl">قسم Norvik 4</bdi>'),
        ("4", '<bdi lang="en" dir="ltr">4</bdi>'),
    ],
)
def test_what_stands_in_an_arabic_line_is_read_as_it_begins(text: str, expected: str) -> None:
    assert in_line(text, "rtl") == expected


def test_an_arabic_page_in_a_browser(opened: Callable[..., Any]) -> None:
    browser = opened(Run((making.in_arabic(),)))
    text, beside = find(browser, "#t1").rect, find(browser, "aside.findings").rect
    assert beside["x"] + beside["width"] <= text["x"]  # the draft on the right, what the sources say on its left
    press(browser, "j")
    assert "مخالفة للمصادر: تذكر العبارة قيمة أخرى" in find(browser, "#live").get_attribute("textContent")
    press(browser, "j")
    assert find(browser, "#live").get_attribute("textContent") == "تلك كانت النتيجة الأخيرة."
    find(browser, "#show-contradicted").click()
    assert find(browser, "#live").get_attribute("textContent") == "0 من 1 من النتائج معروضة."
    press(browser, "؟")
    first, second = browser.find_elements("css selector", "#help dl:first-of-type div:first-child kbd")[:2]
    assert first.rect["x"] > second.rect["x"]  # "next and previous" is read from the right, and so are its keys
    press(browser, "\ue00c")
