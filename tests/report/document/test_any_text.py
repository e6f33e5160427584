"""Any text whatever in every field: each format stays whole, and lets nothing through that acts."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feudcheck.frozen import replace
from feudcheck.model import Citation, Evidence, Finding, Location, Outcome, Part, Source, Verdict
from feudcheck.model.review import Failure, Notice, Run
from feudcheck.report.formats import FORMATS

STRICT = {"text", "github", "markdown"}  # what a person reads as it is: in a terminal, a log, a comment
STEERING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2028\u2029\x1b\x00\x7f\x9b\u0085")
# All of Unicode, lone surrogates too, and the pieces that formats are made of.
ANY = st.text(st.characters(exclude_categories=()), max_size=12)
PIECES = st.sampled_from(
    ["::error::", "]]>", "<b>", "%0A", "\r\n", "\u202e", "|", "`", "](x)", "@a", "جسر ", "\x1b[2J", "&"]
)
TEXT = st.lists(ANY | PIECES, max_size=5).map("".join)
OR_NONE = st.none() | TEXT
SLACK = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
PARSERS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("json", "gitlab", "sarif", "rdjson", "claimreview"), json.loads),
    **dict.fromkeys(("jsonl", "rdjsonl"), lambda text: [json.loads(line) for line in text.split("\n") if line]),
    **dict.fromkeys(("junit", "checkstyle"), lambda text: ET.fromstring(text.encode())),
}


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    claim = draw(TEXT) or "x"
    start = draw(st.integers(0, len(claim)))
    span = draw(st.none() | st.just((start, draw(st.integers(start, len(claim) + 3)))))
    source = Source(draw(TEXT), {"en": draw(TEXT)}, draw(OR_NONE), draw(OR_NONE), draw(OR_NONE))
    stance = draw(st.sampled_from(["supports", "contradicts", "near"]))
    evidence = Evidence(draw(TEXT), stance, 0.5, {"en": draw(TEXT)}, (Citation(source, draw(OR_NONE)),))
    slot, outcome = draw(st.sampled_from(["amount", "quote", "actor", "polarity"])), draw(st.sampled_from(Outcome))
    part = Part(slot, outcome, draw(TEXT), draw(OR_NONE), draw(OR_NONE), span)
    rule = draw(st.sampled_from(["amount-differs", "misquote", "opposite"]) | TEXT)
    lang, verdict = draw(st.sampled_from(["en", "ar"])), draw(st.sampled_from(Verdict))
    more = (draw(TEXT),)
    return Finding(claim, lang, verdict, rule, True, draw(TEXT), more, (part,), (evidence,), more)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=20, deadline=None, suppress_health_check=SLACK)
@given(found=st.lists(findings(), max_size=3), texts=st.lists(TEXT, min_size=4, max_size=4), data=st.data())
def test_whole(name: str, make: SimpleNamespace, found: list[Finding], texts: list[str], data: st.DataObject) -> None:
    path, message, rule, reason = texts
    entries = [make.apart(one, suppressed=data.draw(st.none() | st.just(reason))) for one in found]
    review = make.draft(path, *entries, kind=data.draw(st.sampled_from(["markdown", "html", "docx"])))
    review = replace(review, notices=(Notice(rule, message, Location(path, 1, 1, 1, 2)),))
    shown = FORMATS[name].renderer()(Run((review,), (Failure(path, message),), ("contradicted", "unsourced"), "1"))
    shown.encode()
    assert shown.endswith("\n") or shown == ""
    if name in PARSERS:
        PARSERS[name](shown)
    if name in STRICT:
        assert not STEERING & set(shown)


@pytest.mark.parametrize("name", FORMATS)
def test_a_long_report_is_soon_made(name: str, make: SimpleNamespace) -> None:
    entries = [make.cost, make.arabic, make.open, make.right] * 500
    run = Run((make.draft("a.md", *entries),), failing=("contradicted", "unsourced"))
    render = FORMATS[name].renderer()
    start = time.process_time()
    render(run)
    assert time.process_time() - start < 5
