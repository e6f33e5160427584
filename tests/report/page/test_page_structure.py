"""What the page is made of: the draft as it reads, a finding for each marked sentence, names that lead somewhere."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from feudcheck.frozen import replace
from feudcheck.model.document import Block, Passage
from feudcheck.model.review import Review, Run
from feudcheck.report.html import render
from tests.report.page import making
from tests.report.page.tree import Node

Page = Callable[[Run], Node]


def reading_text(node: Node) -> str:
    """What is read of a piece of the draft: without the words and numbers that the page adds."""
    kept = []
    for child in node.children:
        if isinstance(child, str):
            kept.append(child)
        elif not child.classes & {"unseen", "number"}:
            kept.append(reading_text(child))
    return "".join(kept)


def test_the_same_run_gives_the_same_page() -> None:
    assert render(making.run()) == render(making.run())


def test_every_block_reads_as_it_was_written(page: Page) -> None:
    run = making.run()
    drafts = page(run).all("div", "draft")
    for review, draft in zip(run.reviews, drafts, strict=True):
        written = "".join(block.passage.text for block in review.document.blocks)
        assert reading_text(draft) == written


def test_blocks_are_what_they_are(page: Page) -> None:
    draft = page(making.run()).by_id("t1")
    assert [(node.name, reading_text(node)) for node in draft.walk() if node.name in ("h3", "h4")] == [
        ("h3", making.HEADING),
        ("h4", "The cost"),
    ]
    outer, inner = draft.all("ul")
    assert inner in outer.all("li")[0].walk()
    assert [reading_text(li) for li in inner.all("li")] == [making.HUSHED]
    assert draft.one("blockquote").all("p")
    assert [[reading_text(cell) for cell in row.all("td")] for row in draft.one("table").all("tr")] == [
        ["What", "How much"],
        ["Norvik has a Harbour Bridge.", "$40 million"],
    ]
    assert {class_ for node in draft.all("p") for class_ in node.classes} == {"note", "caption"}


@pytest.mark.parametrize("level", [-1, 0, 1, 5, 6, 400])
def test_any_level_of_heading_item_and_quote_has_a_place(page: Page, level: int) -> None:
    for kind in ("heading", "item", "quote"):
        blocks = [Block(kind, Passage(f"text {n}", ()), level=n) for n in (level, 1, level, 2, level)]
        document = replace(making.english().document, blocks=tuple(blocks))
        draft = page(Run((Review(document, ()),))).by_id("t1")
        assert reading_text(draft) == "".join(block.passage.text for block in blocks)
        assert all(node.name in ("h3", "h4", "h5", "h6", "ul", "li", "div", "blockquote", "p") for node in draft.walk())


def test_a_table_ends_where_rows_begin_anew(page: Page) -> None:
    draft = making.Draft("two.md", "en")
    for row in (1, 2, 1, 1, 2):
        draft.add("cell", f"row {row}", row=row)
    assert [len(table.all("tr")) for table in page(Run((draft.review(),))).by_id("t1").all("table")] == [2, 2]


def test_each_covered_sentence_is_a_link_to_its_finding_and_back(page: Page) -> None:
    root, run = page(making.run()), making.run()
    for number, review in enumerate(run.reviews, 1):
        covered = [checked for checked in review.checked if checked.covered]
        sentences = root.by_id(f"t{number}").all("a", "s")
        assert [reading_text(node) for node in sentences] == [checked.finding.claim for checked in covered]
        for node in sentences:
            finding = root.by_id(node["href"].removeprefix("#"))
            assert finding.name == "article"
            assert finding.one("p", "claim").one("a")["href"] == f"#{node['id']}"
            assert root.by_id(node["aria-describedby"]) in finding.walk()
        assert len(root.by_id(f"d{number}").all("article")) == len(covered)


def test_sentences_are_marked_in_words_by_kind(page: Page) -> None:
    sentences = page(making.run()).by_id("t1").all("a", "s")
    kinds = ["contradicted", "supported", "unsourced", "suppressed", "known", "unchanged"]
    assert [node.classes for node in sentences] == [{"s", kind} for kind in kinds]
    assert [node.all("span", "unseen")[0].text for node in sentences] == [f"[{kind.capitalize()}] " for kind in kinds]


def test_passed_over_sentences_are_plain_text(page: Page) -> None:
    paragraph = page(making.run()).by_id("t1").all("p")[0]
    assert f"  {making.QUIET}" in paragraph.children
    assert "1 suppressed, 1 known, 1 unchanged" in page(making.run()).by_id("d1").all("p", "coverage")[0].text


def test_coverage_is_told(page: Page) -> None:
    root = page(making.run())
    assert root.one("header", "top").one("p", "coverage").text == (
        "9 sentences, 7 of them checkable: 1 supported, 2 contradicted, 1 unsourced, "
        "1 suppressed, 1 known, 1 unchanged."
    )
    assert root.one("p", "passed").text.startswith("2 sentences are left as plain text")
    counts = {label["for"] if label.get("for") else label.one("input")["id"]: label.one("span", "count").text
              for label in root.one("div", "filters").all("label")}  # fmt: skip
    assert counts == {
        "show-contradicted": "2", "show-unsourced": "1", "show-supported": "1",
        "show-suppressed": "1", "show-known": "1", "show-unchanged": "1",
    }  # fmt: skip


def test_the_finding_tells_parts_difference_source_and_suggestion(page: Page) -> None:
    finding = page(making.run()).by_id("f1-1")
    assert finding.one("h4").text == "1 ✗ Contradicted: The claim gives another amount"
    assert [node.text for node in finding.one("p", "claim").all("span", "differs")] == ["2018", "$60 million"]
    rows = [
        [[cell.text for cell in row.children if isinstance(cell, Node)] for row in table.all("tr")[1:]]
        for table in finding.all("table")
    ]
    assert rows == [
        [["when ≠ differs", "2018", "4 May 2019"], ["how much ≠ differs", "$60 million", "$40 million"]],
        [["who = agrees", "Norvik", "Norvik"]],
    ]
    folded = finding.one("details")
    assert (folded.one("summary").text, "open" in folded.attributes) == ("= Agrees who", False)
    assert "open" in page(making.run()).by_id("f1-2").one("details").attributes
    amount = finding.all("tr")[2]
    assert (amount.one("del").text, amount.one("ins").text) == ("$60", "$40")
    assert [node.text for node in finding.one("section", "advice").all("p")] == list(making.wrong().hints)
    fact = finding.one("section", "fact")
    assert {p["lang"]: (p["dir"], p.text) for p in fact.one("blockquote").all("p")} == {
        "en": ("ltr", making.OPENED["en"]),
        "ar": ("rtl", making.OPENED["ar"]),
    }
    first, second = fact.one("ul", "sources").all("li")
    assert first.text == (
        "Norvik opens its bridgeNorvik Gazette, Ida Berg, 5 May 2019paragraph 2 Open the source at gazette.example"
    )
    assert first.one("time")["datetime"] == "2019-05-05"
    assert first.one("a")["href"] == making.GAZETTE.url
    assert second.one("cite").attributes == {"lang": "ar", "dir": "rtl"}
    assert "can have one amount only" in finding.one("section", "rule").text
    assert "Line 2, column 1" in finding.one("p", "place").text
    assert "sources on file disagree" in finding.text


def test_what_does_not_count_says_why_and_what_it_would_be(page: Page) -> None:
    root = page(making.run())
    assert root.by_id("f1-4").one("p", "status").text == (
        "Not counted, though contradicted; the draft says not to report it: told as the opposition tells it"
    )
    assert root.by_id("f1-5").one("p", "status").text == (
        "Not counted, though contradicted; the baseline lists it already."
    )


def test_open_findings_show_the_nearest_fact_beside_its_parts(page: Page) -> None:
    finding = page(making.run()).by_id("f1-3")
    assert finding.one("section", "fact").one("h5").text == "Nearest on file"
    assert [len(table.all("tr")) for table in finding.one("section", "fact").all("table", "parts")] == [2, 2]
    assert not finding.all("p", "wording")
    assert "approach roads" in finding.text
    assert [node.text for node in finding.one("p", "claim").all("span", "open")] == ["The mayor of Tarsund"]


def test_failures_notices_and_files_are_listed(page: Page) -> None:
    root = page(making.run())
    assert root.one("section", "failures").one("li").text == "drafts/broken.docx: the archive is cut off"
    assert root.one("section", "notices").one("li").text.startswith("drafts/bridge.md, line 3: misquote is suppressed")
    names = [(a["href"], a.text) for a in root.one("nav").all("a")]
    assert names == [("#d1", "drafts/bridge.md"), ("#d2", "مسودات/جسر.md")]
    assert {node["id"] for node in root.all("section", "file")} == {"d1", "d2"}


def test_a_long_list_of_files_is_folded(page: Page) -> None:
    for number, folded in ((2, False), (40, True)):
        root = page(Run((making.english(),) * number))
        assert ("open" in root.one("nav").one("details").attributes) != folded
        assert len(root.one("nav").all("li")) == number
    assert not page(Run((making.english(),))).all("nav")


def test_arabic_reads_from_right_to_left_and_english_within_it_does_not(page: Page) -> None:
    draft = page(making.run()).by_id("t2")
    assert draft.one("h3").attributes == {"lang": "ar", "dir": "rtl"}
    assert draft.one("ul")["dir"] == "rtl"
    assert [li.one("div")["dir"] for li in draft.all("li")] == ["rtl", "ltr"]
    assert draft.one("div", "wide")["dir"] == "rtl"
    root = page(making.run())
    values = [(bdi.text, bdi["dir"]) for bdi in root.by_id("f2-1").one("p", "summary").all("bdi")]
    assert values == [("60 مليون دولار", "rtl"), ("40 مليون دولار", "rtl")]


@pytest.mark.parametrize(
    ("text", "lang", "declared", "dir_"),
    [
        ("نورفيك", None, None, "rtl"),
        ("Norvik", None, None, "ltr"),
        ("Norvik Harbour Consortium and Tarsund Ferries أعلنت", "ar", None, "rtl"),
        ("Norvik Harbour Consortium and Tarsund Ferries أعلنت", None, None, "ltr"),
        ("Norvik", "ar", None, "ltr"),
        ("Norvik", None, "rtl", "rtl"),
        ("نورفيك", None, "auto", "rtl"),
        ("123", None, None, "ltr"),
    ],
)
def test_direction_is_declared_or_read_from_the_letters(
    page: Page, text: str, lang: str | None, declared: str | None, dir_: str
) -> None:
    block = Block("paragraph", Passage(text, ()), lang=lang, direction=declared)
    document = replace(making.english().document, blocks=(block,), lang=None)
    assert page(Run((Review(document, ()),))).by_id("t1").one("p")["dir"] == dir_


@pytest.mark.parametrize(
    ("text", "declared", "around", "lang"),
    [
        ("نورفيك", None, None, "ar"),
        ("Norvik", None, None, "en"),
        ("نورفيك", None, "en", "ar"),
        ("نورفیک", None, "fa-IR", "fa-IR"),
        ("Norvik", None, "ar", "en"),
        ("Norvik", None, "de", "de"),
        ("2019", None, "ar", "ar"),
        ("Norvik", "no", "ar", "no"),
    ],
)
def test_blocks_say_their_language(
    page: Page, text: str, declared: str | None, around: str | None, lang: str
) -> None:
    block = Block("paragraph", Passage(text, ()), lang=declared)
    document = replace(making.english().document, blocks=(block,), lang=around)
    assert page(Run((Review(document, ()),))).by_id("t1").one("p")["lang"] == lang


def test_ids_are_single_and_every_reference_leads_to_one(page: Page) -> None:
    root = page(making.run())
    ids = [node["id"] for node in root.walk() if node.get("id")]
    assert len(ids) == len(set(ids))
    for node in root.walk():
        keys = ("aria-labelledby", "aria-describedby", "aria-controls")
        targets = [target for key in keys for target in (node.get(key) or "").split()]
        if (node.get("href") or "").startswith("#"):
            targets.append(node["href"][1:])
        for target in targets:
            assert target in ids, (node.name, target)


def test_headings_go_down_one_by_one_and_landmarks_are_there(page: Page) -> None:
    read = {"en": {"lang": "en", "dir": "ltr"}, "ar": {"lang": "ar", "dir": "rtl"}}
    drafts = {"en": making.english(), "ar": making.in_arabic()}
    for run, lang in ((making.run(), "en"), *[(Run((draft,)), lang) for lang, draft in drafts.items()]):
        root = page(run)
        levels = [int(node.name[1]) for node in root.walk() if node.name in ("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(b - a <= 1 for a, b in pairwise(levels)), levels
        for landmark in ("main", "footer"):
            assert len(root.all(landmark)) == 1
        assert root.one("html").attributes == read[lang]
        assert root.one("body").all("a")[0].classes == {"skip"}
        assert root.by_id("live")["aria-live"] == "polite"
        assert all(node.text.strip() or node.get("aria-label") for node in root.all("button"))


def test_a_run_with_nothing_in_it_has_a_page_too(page: Page) -> None:
    root = page(Run(()))
    assert root.one("h1").text == "Fact check of 0 drafts"
    empty = replace(making.english().document, blocks=(), text="")
    assert "0 sentences, 0 of them checkable." in page(Run((Review(empty, ()),))).text


def test_sentences_without_a_place_are_among_the_findings_all_the_same(page: Page) -> None:
    review = making.english()
    first = review.checked[1]
    odd = (first, replace(first, span=(3, 9)), replace(first, span=(0, 10_000)), replace(first, block=99))
    root = page(Run((replace(review, checked=odd),)))
    assert len(root.by_id("t1").all("a", "s")) == 1
    assert len(root.by_id("d1").all("article")) == 4
    assert reading_text(root.by_id("t1")) == "".join(block.passage.text for block in review.document.blocks)


def test_one_wrong_part_is_shown_mended(page: Page) -> None:
    finding = page(making.run()).by_id("f2-1")
    wording = finding.one("p", "wording")
    assert (wording["dir"], wording.one("del").text, wording.one("ins").text) == (
        "rtl", "[لا] 60 مليون دولار", "[بل] 40 مليون دولار",
    )  # fmt: skip
    assert reading_text(wording) == making.ARABIC.replace("60 مليون دولار", "60 مليون دولار 40 مليون دولار")
