"""The terminal's view of drafts: golden files in both languages, widths, and nothing that steers the screen."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document.text import ending, render
from feudcheck.report.layout import Style
from feudcheck.report.safe_text import cells

GOLDEN = Path(__file__).parents[2] / "golden" / "document"
STYLES = {
    "wide": (Style(80), {}),
    "pipe": (Style(), {}),
    "narrow": (Style(40), {}),
    "color": (Style(80, color=True), {}),
    "explain": (Style(80), {"explain": True}),
}


@pytest.mark.parametrize("name", STYLES)
def test_golden(name: str, plain: Run) -> None:
    style, options = STYLES[name]
    shown = render(plain, style, **options)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("FEUDCHECK_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("explain", [False, True])
def test_lines_keep_to_the_width(plain: Run, width: int, explain: bool) -> None:
    lines = render(plain, Style(width), explain=explain, closing=False).splitlines()
    assert max(cells(line) for line in lines if not line.startswith(("drafts", "\u2068مسودات"))) <= width


@pytest.mark.parametrize("explain", [False, True])
def test_nothing_from_outside_steers_the_terminal(runs: list[Run], explain: bool) -> None:
    for run in runs:
        for style in (Style(), Style(60)):
            shown = render(run, style, explain=explain)
            assert shown.endswith("\n")
            assert not [c for c in shown if (c < " " and c != "\n") or "\x7f" <= c < "\xa0"]
            assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2028\u200e\u200f")
            for line in shown.splitlines():
                assert line.count("\u2068") == line.count("\u2069")


def test_no_line_passes_for_a_command_of_a_runner(make: SimpleNamespace) -> None:
    claim = "::add-mask::x is $60 million."
    run = Run((make.draft("::error::x.md", make.denied(claim, "$60 million", "$40 million")),))
    assert not [line for line in render(run, Style()).splitlines() if line.lstrip().startswith("::")]


def test_the_wrong_part_is_underlined(make: SimpleNamespace) -> None:
    run = Run((make.draft("a.md", make.cost),))
    lines = render(run, Style(80)).splitlines()
    at = next(n for n, line in enumerate(lines) if "Harbour" in line)
    start = lines[at].index("$60 million")
    assert lines[at + 1] == "  │ " + " " * (start - 4) + "^" * len("$60 million")
    assert "⟦60 مليون دولار⟧" in render(Run((make.draft("a.md", make.arabic),)), Style())


def test_a_part_broken_over_lines_is_underlined_on_both(make: SimpleNamespace) -> None:
    claim = "The bridge cost the town of Norvik an incredible six hundred thousand million dollars in all."
    wrong = "an incredible six hundred thousand million dollars"
    lines = render(Run((make.draft("a.md", make.denied(claim, wrong, "$40 million")),)), Style(40)).splitlines()
    assert sum(line.count("^") for line in lines) == len(wrong) - sum("^" in line for line in lines) + 1


def test_what_is_shown(plain: Run) -> None:
    shown = render(plain)
    assert "drafts/launch.md:3:1: CONTRADICTED (amount-differs)\n" in shown
    assert "Instead  Norvik opened the Harbour Bridge in 2019 for $40 million.\n" in shown
    assert "weather" not in shown
    assert "Saturday" not in shown
    assert "SUPPORTED" not in shown
    gated = render(replace(plain, failing=("contradicted", "unsourced")))
    assert "UNSOURCED (uncovered-part)" in gated
    full = render(plain, explain=True)
    assert "suppressed: quoted on purpose" in full
    assert ", known already" in full
    assert "SUPPORTED" in full


def test_the_last_line_tells_the_coverage(plain: Run) -> None:
    assert render(plain).splitlines()[-1] == (
        "2 files, 7 sentences, 6 the base knows something of: 1 supported, 2 contradicted, 1 unsourced;"
        " 1 suppressed, 1 known already, 1 file not read"
    )
    assert ending(Run(())) == "0 files, 0 sentences\n"
    assert render(plain, closing=False) + "\n" + ending(plain) == render(plain)
    assert render(Run(()), closing=False) == ""


def test_each_source_is_told_once(make: SimpleNamespace) -> None:
    (evidence,) = make.cost.evidence
    (one,) = evidence.citations
    more = (one, replace(one, locator="paragraph 9"), replace(one, locator="paragraph 9"))
    found = replace(make.cost, evidence=(replace(evidence, citations=more),))
    shown = render(Run((make.draft("a.md", found),)))
    assert shown.count("Norvik Gazette") == 1
    assert "paragraph 2; paragraph 9\n" in shown
