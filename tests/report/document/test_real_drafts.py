"""Drafts as the reader of documents reads them: what is offered as a replacement mends the file and nothing else."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from feudcheck import documents
from feudcheck.frozen import replace
from feudcheck.model import Finding
from feudcheck.model.document import Document
from feudcheck.model.review import Checked, Review, Run
from feudcheck.report.document import rdjson, records, sarif
from feudcheck.report.document.places import Places

# Raw text, the name that tells its kind, what is wrong in it, and whether a replacement leaves its markup whole.
DRAFTS = [
    ("It cost $60 million in all. More.\n", "a.md", "$60 million", True),
    ("# Title é 𐐀\n\n> It cost $60\n> million in all.\n", "a.md", "$60 million", False),
    ("- one\n- It cost **$60 million** in all.\n", "a.md", "$60 million", True),
    ("- one\n- It cost $60 **million** in all.\n", "a.md", "$60 million", False),
    ("It cost \\$60 million in all.\n", "a.md", "$60 million", False),
    ("It cost [$60 million](https://x.example/) in all.\n", "a.md", "$60 million", True),
    ("It cost `x` $60 million in all.\n", "a.md", "$60 million", True),
    ("| a | b |\n| - | - |\n| It cost $60 million in all. | é |\n", "a.md", "$60 million", True),
    ("<p>It cost $60 million in all.</p>\n", "a.html", "$60 million", True),
    ("<p>It cost $60&nbsp;million in all.</p>\n", "a.html", "$60 million", False),
    ("<p>It <b>cost $60</b> million in all.</p>\n", "a.html", "$60 million", False),
    ("<p>It <b>cost</b> <i>$60\n million</i> in all.</p>\n", "a.html", "$60 million", True),
    ("It cost $60 million in all.\r\nMore.\r\n", "a.txt", "$60 million", True),
    ("بلغت الكلفة 60 مليون دولار كلها. انتهى.\n", "a.md", "60 مليون دولار", True),
    ("# عنوان\n\nبلغت **الكلفة** 60 مليون دولار كلها.\n", "a.md", "60 مليون دولار", True),
]
RECORDED = {"en": ["$40 million", "40 < 50", "4 *to* 5", "A & B"], "ar": ["40 مليون دولار"]}


def read(raw: str, name: str) -> Document:
    return documents.from_text(raw, name)


def sentence_with(document: Document, words: str) -> tuple[int, tuple[int, int], str]:
    """Block, span and reading text of the sentence that says ``words``."""
    for number, block in enumerate(document.blocks):
        for start, end in documents.sentences(block):
            text = " ".join(block.passage.text[start:end].split("\n"))
            if words in text.replace("\u00a0", " "):
                return number, (start, end), text
    raise AssertionError(document.blocks)


@pytest.mark.parametrize(("raw", "name", "wrong", "offered"), DRAFTS)
def test_a_fix_mends_the_sentence_and_nothing_else(
    raw: str, name: str, wrong: str, offered: bool, make: SimpleNamespace
) -> None:
    document = read(raw, name)
    block, span, claim = sentence_with(document, wrong)
    claimed = wrong if wrong in claim else wrong.replace(" ", "\u00a0", 1)
    lang = "en" if wrong.startswith("$") else "ar"
    fixes = 0
    for recorded in RECORDED[lang]:
        finding: Finding = make.denied(claim, claimed, recorded, lang=lang)
        place = document.blocks[block].passage.raw_span(span)
        review = Review(document, (Checked(block, span, place, finding, True, "0" * 32),))
        mended = claim.replace(claimed, recorded)
        fixed = [_by_sarif(review), _by_rdjson(review)]
        assert fixed[0] == fixed[1]
        if fixed[0] is not None:
            fixes += 1
            changed = read(fixed[0], name)
            assert sentence_with(changed, recorded)[2] == mended
            before, after = ([one.passage.text for one in made.blocks] for made in (document, changed))
            assert sum(one != two for one, two in zip(before, after, strict=True)) == 1
    assert bool(fixes) is offered


def _by_sarif(review: Review) -> str | None:
    """The raw text with the log's fix carried out: lines and columns count code points, from 1."""
    (result,) = json.loads(sarif.render(Run((review,))))["runs"][0]["results"]
    if "fixes" not in result:
        return None
    ((replacement,),) = [change["replacements"] for change in result["fixes"][0]["artifactChanges"]]
    region, text = replacement["deletedRegion"], review.document.text
    starts = [0, *(n + 1 for n, char in enumerate(text) if char == "\n")]
    start = starts[region["startLine"] - 1] + region["startColumn"] - 1
    end = starts[region["endLine"] - 1] + region["endColumn"] - 1
    return text[:start] + str(replacement["insertedContent"]["text"]) + text[end:]


def _by_rdjson(review: Review) -> str | None:
    """The raw text with the suggestion carried out on its bytes."""
    (record,) = json.loads(rdjson.render(Run((review,))))["diagnostics"]
    if "suggestions" not in record:
        return None
    ((found,), data) = record["suggestions"], review.document.text.encode()
    lines = data.split(b"\n")
    offset = {side: sum(len(line) + 1 for line in lines[: at["line"] - 1]) + at["column"] - 1
              for side, at in found["range"].items()}  # fmt: skip
    return (data[: offset["start"]] + str(found["text"]).encode() + data[offset["end"] :]).decode()


@pytest.mark.parametrize(("raw", "name", "wrong"), [draft[:3] for draft in DRAFTS])
def test_the_place_of_a_sentence_slices_back_to_it(raw: str, name: str, wrong: str, make: SimpleNamespace) -> None:
    document = read(raw, name)
    block, span, claim = sentence_with(document, wrong)
    place = document.blocks[block].passage.raw_span(span)
    review = Review(document, (Checked(block, span, place, make.finding(claim, "supported", "supported"), True, ""),))
    (record,) = json.loads(records.render(Run((review,))))
    where, lines = record["location"], raw.splitlines()
    first = lines[where["line"] - 1][where["column"] - 1 :]
    assert first.lstrip("*[\\<b>")[:2] == claim[:2]
    last = lines[where["end_line"] - 1][: where["end_column"] - 1]
    assert last.endswith(".")


def test_a_file_of_another_kind_is_changed_by_nobody(make: SimpleNamespace) -> None:
    review = make.draft("a.docx", make.cost)
    review = replace(review, document=replace(review.document, kind="docx"))
    assert _by_sarif(review) is None
    assert Places(review).raw(review.checked[0], (0, 6)) == (0, 6)
