"""A whole draft: places, the day it speaks of, what it suppresses, what is known and what has changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.model.review import Review, tally
from tests.review.conftest import shown

WRONG = "The Harbour Bridge cost $60 million."
RIGHT = "The Harbour Bridge cost $40 million."
IGNORE = "<!-- feudcheck-ignore-next-line amount-differs: as announced -->"


def test_places_and_claims(reviewed: Callable[..., Review]) -> None:
    text = f"# Title\n\nRain fell. The **Harbour** Bridge\ncost [$60 million](http://x.example). {RIGHT}\n"
    found = reviewed(text)
    assert [one.finding.claim for one in found.checked] == [
        "Title", "Rain fell.", "The Harbour Bridge cost $60 million.", RIGHT,
    ]  # fmt: skip
    place = found.checked[2].finding.location
    assert place is not None
    assert (place.path, place.line, place.column, place.end_line) == ("draft.md", 3, 12, 4)
    assert text[slice(*found.checked[3].raw)] == RIGHT


def test_the_coverage_is_counted(reviewed: Callable[..., Review]) -> None:
    counts = tally(reviewed(f"Rain fell. {WRONG} {RIGHT} Is it so? Vance sued Quay Foods in Oslo.").checked)
    assert (counts.sentences, counts.checkable) == (5, 3)
    assert (counts.supported, counts.contradicted, counts.unsourced) == (1, 1, 1)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("NORVIK, 15 January 2026 (Agency) — The Harbour Bridge was opened yesterday.", "supported"),
        ("NORVIK, 16 January 2026 — The Harbour Bridge was opened yesterday.", "contradicted date-differs"),
        ("---\ndate: 2026-01-15\n---\nThe Harbour Bridge was opened yesterday.", "supported"),
        ("---\ndate: 2026-01-18\n---\nThe Harbour Bridge was opened yesterday.", "contradicted date-differs"),
        ("15 January 2026\n\nThe Harbour Bridge was opened yesterday.", "supported"),
        ("نورفيك، 15 يناير 2026 – افتتح جسر الميناء أمس.", "supported"),
    ],
)
def test_the_day_a_draft_speaks_of(reviewed: Callable[..., Review], draft: str, expected: str) -> None:
    found = reviewed(draft, as_of=dt.date(2026, 11, 1))
    assert shown(found.checked[-1]) == expected
    assert found.checked[-1].finding.claim.startswith(("The Harbour", "افتتح"))


def test_as_of_goes_before_what_the_draft_says(reviewed: Callable[..., Review]) -> None:
    draft = "---\ndate: 2026-01-18\n---\nThe Harbour Bridge was opened yesterday."
    assert shown(reviewed(draft, as_of=dt.date(2026, 1, 15), firm=True).checked[-1]) == "supported"


@pytest.mark.parametrize(
    ("draft", "suppressed"),
    [
        (f"{IGNORE}\n{WRONG}", "as announced"),
        (f"{IGNORE}\n\n{WRONG}", "as announced"),
        (f"<!-- feudcheck-ignore-next-line -->\n{WRONG}", ""),
        (f"<!-- feudcheck-ignore-next-line date-differs, amount-differs: both -->\n{WRONG}", "both"),
        (f"<!-- feudcheck-disable -->\n\nRain.\n\n{WRONG}", ""),
        (f"<!-- feudcheck-disable amount-differs: old -->\n\n{WRONG}\n\n<!-- feudcheck-enable -->", "old"),
        (f"<!-- feudcheck-disable: old -->\n\nRain.\n\n<!-- feudcheck-enable -->\n\n{WRONG}", None),
        (f"<!-- feudcheck-ignore-next-line date-differs -->\n{WRONG}", None),
        (f"{IGNORE}\nRain fell.\n{WRONG}", None),
        (f"<!-- some other comment -->\n{WRONG}", None),
        (f"{IGNORE}\n<!-- some other comment -->\n\n<!-- and\none more -->\n{WRONG}", "as announced"),
        (f"{IGNORE}\n<!-- feudcheck-ignore-next-line date-differs -->\n{WRONG}", "as announced"),
        (f"{IGNORE}\n<!-- a comment --> Rain fell.\n{WRONG}", None),
    ],
)
def test_suppressions(reviewed: Callable[..., Review], draft: str, suppressed: str | None) -> None:
    found = next(one for one in reviewed(draft).checked if one.finding.claim == WRONG)
    assert found.suppressed == suppressed
    assert found.active == (suppressed is None)


@pytest.mark.parametrize(
    ("draft", "rules"),
    [
        (f"{IGNORE}\n{RIGHT}", ["unused-suppression"]),
        (f"{IGNORE}\n{WRONG}", []),
        (f"<!-- feudcheck-disable amount-differs -->\n\n{RIGHT}", ["unused-suppression"]),
        (f"<!-- feudcheck-ignore-next-line amounts -->\n{WRONG}", ["malformed-suppression"]),
        (f"<!-- feudcheck-ignore amount-differs -->\n{WRONG}", ["malformed-suppression"]),
        (f"<!-- feudcheckers unite -->\n{WRONG}", []),
    ],
)
def test_notices(reviewed: Callable[..., Review], draft: str, rules: list[str]) -> None:
    assert [notice.rule for notice in reviewed(draft).notices] == rules


def test_ignored_rules_are_suppressed(reviewed: Callable[..., Review]) -> None:
    assert not reviewed(WRONG, ignored=frozenset({"amount-differs"})).checked[0].active
    assert reviewed(WRONG, ignored=frozenset({"date-differs"})).checked[0].active


def test_only_changed_lines_count(reviewed: Callable[..., Review]) -> None:
    draft = f"{WRONG}\n\nRain.\n\n{WRONG}"
    assert [one.active for one in reviewed(draft, changed=((4, 5),)).checked] == [False, False, True]
    assert not any(one.active for one in reviewed(draft, changed=()).checked)


def test_a_fingerprint_moves_with_its_sentence(reviewed: Callable[..., Review]) -> None:
    before = {one.fingerprint for one in reviewed(f"{WRONG} {RIGHT} {WRONG}").checked}
    after = {one.fingerprint for one in reviewed(f"Rain.\n\n{WRONG}\n\n{RIGHT}\n{WRONG}").checked}
    assert len(before) == 3
    assert before < after
    assert reviewed(WRONG, known=before).checked[0].known


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("abBر «».,:؟\n#-*<>&|`[]()!\"'0123456789 \t"), max_size=200))
def test_any_text_is_reviewed_and_every_sentence_stands_where_it_says(reviewed, text: str) -> None:  # type: ignore[no-untyped-def]
    found = reviewed(text)
    ends = 0
    for one in found.checked:
        block = found.document.blocks[one.block].passage.text
        assert " ".join(one.finding.claim.split()) == " ".join(block[slice(*one.span)].split())
        assert ends <= one.raw[0] <= one.raw[1] <= len(found.document.text)
        ends = one.raw[0]
