"""The text view against golden files; FEUDCHECK_GOLDEN=write makes them anew (then read the difference)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from feudcheck.frozen import replace
from feudcheck.model import Citation, Evidence, Finding, Outcome, Part, Verdict
from feudcheck.report.layout import Style
from feudcheck.report.text import render, tally
from tests.report.page import making
from tests.report.page.making import COURIER, OPENED

GOLDEN = Path(__file__).parent.parent / "golden" / "text"

GAZETTE = replace(making.GAZETTE, url=None)
ONLY_ARABIC = {"ar": "بلغت تكلفة جسر الميناء 43 مليون دولار."}
BACKED = Evidence("bridge-opened", "supports", 0.97, OPENED, (Citation(GAZETTE, "paragraph 2"),))
DENIED = replace(BACKED, stance="contradicts")
RIVAL = Evidence("bridge-cost", "contradicts", 0.81, ONLY_ARABIC, (Citation(COURIER, "القسم 3"),), note="The total.")
WHO = Part("actor", Outcome.AGREES, "Norvik", "Norvik", "bridge-opened", (0, 6))
WHAT = Part("relation", Outcome.AGREES, "opened", "opened", "bridge-opened", (7, 13))


def finding(claim: str, verdict: Verdict, rule: str, lang: str = "en", **more: object) -> Finding:
    return replace(Finding(claim, lang, verdict, rule, True, ""), **more)


DIFFERS = finding(
    "Norvik opened the Harbour Bridge in 2018 for $60 million.",
    Verdict.CONTRADICTED,
    "amount-differs",
    summary="The sources give $40 million, not $60 million, and 2019, not 2018.",
    parts=(
        WHO,
        WHAT,
        Part("date", Outcome.CONFLICTS, "in 2018", "4 May 2019", "bridge-opened", (33, 40)),
        Part("amount", Outcome.CONFLICTS, "$60 million", "$40 million", "bridge-opened", (45, 56)),
    ),
    evidence=(DENIED,),
    hints=('Write "$40 million".', 'Write "in 2019".'),
)
ARABIC = finding(
    "افتتحت نورفيك جسر الميناء في عام 2018 بتكلفة 60 مليون دولار",
    Verdict.CONTRADICTED,
    "amount-differs",
    "ar",
    summary="المصادر تقول 40 مليون دولار.",
    parts=(
        Part("actor", Outcome.AGREES, "نورفيك", "نورفيك", "bridge-opened", (7, 13)),
        Part("date", Outcome.CONFLICTS, "في عام 2018", "4 مايو 2019", "bridge-opened", (26, 37)),
        Part("amount", Outcome.CONFLICTS, "60 مليون دولار", "40 مليون دولار", "bridge-opened", (45, 59)),
    ),
    evidence=(DENIED, RIVAL),
    hints=('اكتب "40 مليون دولار".',),
)
DISPUTED = finding(
    "The Harbour Bridge cost $40 million.",
    Verdict.SUPPORTED,
    "supported",
    flags=("disputed", "caveat"),
    summary="Backed by one source; another one gives a different amount.",
    parts=(Part("amount", Outcome.AGREES, "$40 million", "$40 million", "bridge-opened", (24, 35)),),
    evidence=(BACKED, RIVAL),
)
UNCOVERED = finding(
    "Norvik opened the Harbour Bridge in heavy rain on 11 May 2019 with the mayor of Tarsund.",
    Verdict.UNSOURCED,
    "uncovered-part",
    summary="Two parts are on no file.",
    parts=(
        WHO,
        WHAT,
        Part("date", Outcome.UNKNOWN, "11 May 2019", "4 May 2019", "bridge-opened", (50, 61)),
        Part("words", Outcome.UNKNOWN, "in heavy rain", None, None, (33, 46)),
        Part("counterpart", Outcome.UNKNOWN, "the mayor of Tarsund", None, None, (67, 87)),
    ),
    evidence=(replace(BACKED, stance="near"), replace(RIVAL, stance="near", note=None)),
    hints=("Leave out what no source says, or find a source for it.",),
)
MISQUOTE = finding(
    'Mira Solberg said: "This bridge will never outlive us."',
    Verdict.CONTRADICTED,
    "misquote",
    summary="The quotation has been changed.",
    parts=(
        Part(
            "quote",
            Outcome.CONFLICTS,
            "This bridge will never outlive us.",
            "This bridge, in spite of everything that the council says about it, will outlive us all.",
            "bridge-quote",
        ),
    ),
    evidence=(replace(DENIED, fact="bridge-quote", statement={"en": "Mira Solberg praised the bridge."}),),
)
NOTHING = finding("Tarsund closed its airport.", Verdict.UNSOURCED, "no-fact-near", summary="Nothing on file is near.")
HOSTILE = finding(
    "a\x1b[31m red\x00 claim\u202e turned\u2066 round\nsecond line",
    Verdict.CONTRADICTED,
    "opposite",
    summary="\x1b]0;title\x07 and \u202eهذا\u202c text",
    flags=("made-up\x1b",),
    parts=(Part("words\x9b", Outcome.CONFLICTS, "\u2067x\x08", "y\x7f", "f\x1b"),),
    evidence=(
        Evidence(
            "f\x1b[2J",
            "contradicts",
            1.0,
            {"en": "state\u2028ment\x1b"},
            (Citation(replace(GAZETTE, publisher="pub\x1b\u202e", title={"en": "t\r\x1b"}), "loc\x1b"),),
            note="no\x1bte",
        ),
    ),
    hints=("hint\x1b\u2069",),
)
WIDE = Style(100)
CASES = {
    "differs-en": (DIFFERS, WIDE, None),
    "differs-ar": (ARABIC, WIDE, None),
    "differs-narrow": (DIFFERS, Style(44), None),
    "differs-ar-narrow": (ARABIC, Style(44), None),
    "differs-color": (DIFFERS, Style(100, color=True), None),
    "differs-explain": (DIFFERS, WIDE, "The claim gives another amount: it can't hold beside the recorded one."),
    "disputed": (DISPUTED, WIDE, None),
    "uncovered": (UNCOVERED, WIDE, None),
    "uncovered-pipe": (UNCOVERED, Style(), None),
    "misquote": (MISQUOTE, WIDE, None),
    "nothing": (NOTHING, WIDE, None),
    "hostile": (HOSTILE, WIDE, "made \x1b up"),
}


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str) -> None:
    shown = render(*CASES[name])
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("FEUDCHECK_GOLDEN") == "write":
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_nothing_from_outside_steers_the_terminal(name: str) -> None:
    shown = render(CASES[name][0], CASES[name][1], CASES[name][2])
    if CASES[name][1].color:
        return
    assert not [c for c in shown if (c < " " and c != "\n") or "\x7f" <= c < "\xa0" or "\u202a" <= c <= "\u202e"]


@pytest.mark.parametrize("name", CASES)
def test_isolates_are_closed_on_their_own_line(name: str) -> None:
    for line in render(*CASES[name]).splitlines():
        depth = 0
        for char in line:
            depth += {"\u2068": 1, "\u2069": -1}.get(char, 0)
            assert depth in (0, 1)
        assert depth == 0


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_lines_keep_to_the_width(width: int) -> None:
    from feudcheck.report.safe_text import cells

    for case in (DIFFERS, ARABIC, DISPUTED, UNCOVERED, MISQUOTE):
        assert max(map(cells, render(case, Style(width)).splitlines())) <= width


def test_the_statement_is_in_the_language_of_the_claim() -> None:
    assert OPENED["ar"] in render(ARABIC, Style())
    assert OPENED["en"] not in render(ARABIC, Style())
    assert ONLY_ARABIC["ar"] in render(DISPUTED, Style())


def test_tally() -> None:
    assert tally({"supported": 1, "contradicted": 0, "unsourced": 1200}) == "1,201 claims: 1 supported, 1,200 unsourced"
