"""Safe text, widths, citations, word differences and the rules' documentation."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feudcheck.language.normal import language_of
from feudcheck.model import Citation, Source
from feudcheck.report.citation import Cited, cite, cited_once, spoken_date
from feudcheck.report.labels import FLAGS
from feudcheck.report.layout import flow, wrap
from feudcheck.report.safe_text import cells, isolate, safe, shorten
from feudcheck.report.word_diff import bracket_changes
from feudcheck.rules import all_rules

RULES = [
    "supported", "amount-differs", "count-differs", "unit-differs", "currency-differs", "date-differs",
    "weekday-differs", "order-differs", "actor-differs", "counterpart-differs", "roles-reversed", "place-differs",
    "cause-differs", "attribute-differs", "opposite", "plan-is-no-event", "misquote", "misattribution",
    "wrong-medium", "denied-not-confirmed", "uncovered-part", "attribution-missing", "other-speaker",
    "other-medium", "finer-than-source", "only-a-bound", "repeatable-event", "open-list", "outcome-open",
    "rival-figures", "other-time", "not-checkable", "no-fact-near",
    "antecedent-open", "antecedent-guessed",
]  # fmt: skip
NOTICES = ["unused-suppression", "malformed-suppression"]


@given(st.text())
def test_safe_text_has_nothing_that_acts(text: str) -> None:
    shown = safe(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not set(shown) & set("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
    assert safe(shown) == shown


@pytest.mark.parametrize("text", ["plain", "café", "نصٌّ", "می‌خواهم", "👩‍💻", "a b"])
def test_safe_text_keeps_what_is_read(text: str) -> None:
    assert safe(text) == text


def test_cells() -> None:
    assert [cells(text) for text in ("abc", "جسر", "نصٌّ", "日本", "e\u0301", "\u2068x\u2069")] == [3, 3, 2, 4, 1, 1]


def test_isolate_only_what_runs_from_right_to_left() -> None:
    assert isolate("bridge 日本") == "bridge 日本"
    assert isolate("x جسر") == "\u2068x جسر\u2069"


@given(st.text(alphabet="ab جس日", max_size=80), st.integers(4, 30))
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert " ".join(lines).split() == text.split()
    assert all(cells(line) <= width or " " not in line.strip() for line in lines)


@given(st.lists(st.text(alphabet="ab جس日", min_size=1, max_size=30), min_size=1, max_size=6), st.integers(8, 40))
def test_flow_closes_isolates_on_each_line(pieces: list[str], width: int) -> None:
    for line in flow(pieces, width):
        assert line.count("\u2068") == line.count("\u2069")


def test_shorten() -> None:
    assert shorten("x" * 10, 10) == "x" * 10
    assert shorten("x" * 2000, 3) == "xxx … (2,000 characters in all)"


@pytest.mark.parametrize(
    ("iso", "spoken"),
    [("2019-05-04", "4 May 2019"), ("2019-12", "December 2019"), ("2019", "2019"), (None, "undated"),
     ("2019-13", "2019-13"), ("spring", "spring")],
)  # fmt: skip
def test_dates_as_spoken(iso: str | None, spoken: str) -> None:
    assert spoken_date(iso) == spoken


def test_a_citation_leaves_out_what_is_unknown() -> None:
    assert cite(Cited(Source("id-only"), ()), "en") == ["id-only", "undated"]
    assert cite(Cited(Source("id", {"en": "A title"}), ("page 3",)), "en") == ["“A title”", "undated", "page 3"]


def test_a_source_is_cited_once_with_all_its_places() -> None:
    paper, other = Source("paper"), Source("other")
    cited = [Citation(paper, "headline"), Citation(other), Citation(paper, "page 3"), Citation(paper, "headline")]
    assert cited_once(cited) == [Cited(paper, ("headline", "page 3")), Cited(other, ())]


def test_word_differences() -> None:
    assert bracket_changes("I am a great man", "I am, a TERRIBLE man.") == (
        "I am a [great] man",
        "I am, a [TERRIBLE] man.",
    )
    assert bracket_changes("لن أرحل", "سوف أرحل") == ("[لن] أرحل", "[سوف] أرحل")
    assert bracket_changes("one", "two") == ("one", "two")
    assert bracket_changes("word " * 500, "word")[1] == "word"


def test_every_rule_and_flag_is_documented() -> None:
    assert list(all_rules()) == [*RULES, *FLAGS, *NOTICES]


@pytest.mark.parametrize("name", [*RULES, *FLAGS, *NOTICES])
def test_documentation_is_whole(name: str) -> None:
    rule = all_rules()[name]
    assert rule.verdict in ("supported", "contradicted", "unsourced", "flag", "notice")
    assert all((rule.title, rule.meaning, rule.mend, rule.example_en.on_file, rule.example_ar.on_file))
    assert (language_of(rule.example_en.claim), language_of(rule.example_ar.claim)) == ("en", "ar")
