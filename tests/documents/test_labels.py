"""What stands before the first sentence of a paragraph and says nothing: who asks, who answers, the hour."""

from __future__ import annotations

import pytest

from feudcheck import documents
from feudcheck.documents.labels import label_end

# paragraph → the label it begins with
ROWS = {
    "Q: When did it open?": "Q: ",
    "A: The bridge opened in May.": "A: ",
    "Question 3: Who paid?": "Question 3: ",
    "س: متى افتتح الجسر؟": "س: ",
    "ج: افتتح الجسر في مايو.": "ج: ",
    "سؤال ٢: من دفع؟": "سؤال ٢: ",
    "16:05 The bridge opened.": "16:05 ",
    "16:05 GMT – “It is open,” said Hale.": "16:05 GMT – ",
    "9.30am Good morning.": "9.30am ",
    "٠٨:١٥ صباحًا: افتتح الجسر.": "٠٨:١٥ صباحًا: ",
    # no labels
    "A. G. Hale opened it.": "",
    "A: lower case goes on": "",
    "16:05 was the hour of the opening.": "",
    "3.14 Hale said.": "",
    "25:99 The bridge opened.": "",
    "Hale: The bridge is open.": "",
    "جسر: افتتح في مايو.": "",
    "Q: ": "",
}


@pytest.mark.parametrize("paragraph", ROWS)
def test_label(paragraph: str) -> None:
    assert paragraph[: label_end(paragraph)] == ROWS[paragraph]


def test_a_label_is_no_part_of_its_sentence() -> None:
    document = documents.from_text("**16:05** The bridge opened. It rained.\n\n**Q:** When?\n", "draft.md")
    found = [
        block.passage.text[start:end] for block in document.blocks for start, end in documents.sentences(block)
    ]
    assert found == ["The bridge opened.", "It rained.", "When?"]


def test_long_paragraphs_take_no_longer() -> None:
    assert label_end("1" * 1_000_000) == 0
    assert label_end("س" * 1_000_000) == 0
