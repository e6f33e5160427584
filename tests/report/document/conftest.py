"""Runs made by hand: a plain one in both languages, and one with everything hostile in every field."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from feudcheck.frozen import replace
from feudcheck.model import Citation, Evidence, Finding, Location, Outcome, Part, Source, Verdict
from feudcheck.model.document import Block, Document, Passage, Stretch
from feudcheck.model.places import Lines
from feudcheck.model.review import Checked, Failure, Notice, Review, Run

NASTY = (
    "ملف <script>alert(1)</script> 100% \"a\" 'b', c::d ]]> \u202eevil\u2066 \x1b[31m \x00 \x07 \u2028x\r\ny\nz\r"
    " | `code` **b** [t](http://evil.example) @someone #1 $x$ www.evil.example &lt; -->"
)
GAZETTE = Source(
    "gazette", {"en": "Norvik opens its bridge", "ar": "نورفيك تفتتح جسرها"}, publisher="Norvik Gazette",
    author="Ida Berg", published="2019-05-05", language="en",
)  # fmt: skip
OPENED = {
    "en": "Norvik opened the Harbour Bridge on 4 May 2019 at a cost of $40 million.",
    "ar": "افتتحت نورفيك جسر الميناء في 4 مايو 2019 بتكلفة 40 مليون دولار.",
}
BACKED = Evidence("bridge-opened", "supports", 0.97, OPENED, (Citation(GAZETTE, "paragraph 2"),))
DENIED = replace(BACKED, stance="contradicts")
NEAR = replace(BACKED, stance="near")


def finding(claim: str, verdict: Verdict, rule: str, lang: str = "en", **more: object) -> Finding:
    return replace(Finding(claim, lang, verdict, rule, True, "One sentence for a person."), **more)


def conflict(claim: str, claimed: str, recorded: str, slot: str = "amount") -> Part:
    start = claim.index(claimed)
    return Part(slot, Outcome.CONFLICTS, claimed, recorded, "bridge-opened", (start, start + len(claimed)))


def denied(
    claim: str, claimed: str, recorded: str, rule: str = "amount-differs", slot: str = "amount", lang: str = "en"
) -> Finding:
    """A sentence with one wrong part."""
    return finding(
        claim, Verdict.CONTRADICTED, rule, lang, parts=(conflict(claim, claimed, recorded, slot),), evidence=(DENIED,),
        summary=f"The claim says {claimed}; the sources say {recorded}.", hints=(f"Write {recorded} for {claimed}.",),
    )  # fmt: skip


def draft(path: str, *entries: Finding | Checked, kind: str = "markdown", **more: object) -> Review:
    """A document of which each sentence is a paragraph, and its review."""
    text, blocks, checked = "", [], []
    for number, entry in enumerate(entries):
        one = entry if isinstance(entry, Checked) else Checked(0, (0, 0), (0, 0), entry, True, f"{number:032x}")
        claim, at = one.finding.claim, len(text)
        blocks.append(Block("paragraph", Passage(claim, (Stretch(0, at, len(claim), len(claim)),))))
        text += claim + "\n\n"
        checked.append(replace(one, block=number, span=(0, len(claim)), raw=(at, at + len(claim))))
    lines = Lines(text)
    placed = [replace(one, finding=replace(one.finding, location=lines.location(path, one.raw))) for one in checked]
    return Review(Document(path, kind, text, tuple(blocks)), tuple(placed), **more)


def apart(found: Finding, **more: object) -> Checked:
    return replace(Checked(0, (0, 0), (0, 0), found, True, "f" * 32), **more)


COST = denied("Norvik opened the Harbour Bridge in 2019 for $60 million.", "$60 million", "$40 million")
ARABIC = denied(
    "افتتحت نورفيك جسر الميناء في عام 2019 مقابل 60 مليون دولار.", "60 مليون دولار", "40 مليون دولار", lang="ar"
)
RIGHT = finding("Norvik opened the Harbour Bridge in 2019.", Verdict.SUPPORTED, "supported", evidence=(BACKED,))
OPEN = finding(
    "Norvik opened the Harbour Bridge on a Saturday.", Verdict.UNSOURCED, "uncovered-part",
    summary="Nothing on file covers: on a Saturday.", hints=("Leave out or source: on a Saturday.",),
    parts=(Part("date", Outcome.UNKNOWN, "on a Saturday", None, None, (33, 46)),), evidence=(NEAR,),
)  # fmt: skip
PASSED = finding("The weather was fine.", Verdict.UNSOURCED, "no-fact-near")


@pytest.fixture
def make() -> SimpleNamespace:
    """The makers above, for a test's own runs."""
    return SimpleNamespace(
        finding=finding, conflict=conflict, denied=denied, draft=draft, apart=apart, cost=COST, arabic=ARABIC,
        right=RIGHT, open=OPEN, passed=PASSED, nasty=NASTY, run=Run,
    )  # fmt: skip


@pytest.fixture
def plain() -> Run:
    """Two drafts with one of each, one suppressed, one known already, a notice and a file not read."""
    quiet = apart(replace(COST, claim=COST.claim.replace("Norvik", "It")), suppressed="quoted on purpose")
    known = apart(replace(COST, claim="By the way, it cost $60 million.", parts=()), known=True)
    english = draft("drafts/launch.md", RIGHT, COST, apart(PASSED, covered=False), OPEN, quiet, known)
    place = Location(english.document.path, 5, 1, 5, 9)
    notice = Notice("unused-suppression", "this comment suppresses nothing", place)
    return Run(
        (replace(english, notices=(notice,)), draft("مسودات/جسر 1.html", ARABIC, kind="html")),
        (Failure("broken.md", "is not text"),),
        version="0.1.0",
    )


@pytest.fixture
def hostile() -> Run:
    """The hostile text in every field that has text, in every verdict, reported, suppressed and known."""
    source = Source(NASTY, {"en": NASTY, "ar": NASTY}, NASTY, NASTY, NASTY, "en", NASTY, NASTY, note=NASTY)
    citation = Citation(source, NASTY)

    def nasty(verdict: Verdict, outcome: Outcome, stance: str, lang: str) -> Finding:
        fact = Evidence(NASTY, stance, 0.5, {"en": NASTY, "ar": NASTY}, (citation,), NASTY)
        part = Part("amount", outcome, NASTY[5:20], NASTY, NASTY, (5, 20))
        return Finding(
            NASTY, lang, verdict, "amount-differs" if lang == "en" else NASTY, True, NASTY, (NASTY,), (part,), (fact,),
            (NASTY,),
        )  # fmt: skip

    found = [
        nasty(verdict, outcome, stance, lang)
        for verdict, outcome, stance in (
            (Verdict.CONTRADICTED, Outcome.CONFLICTS, "contradicts"),
            (Verdict.UNSOURCED, Outcome.UNKNOWN, "near"),
            (Verdict.SUPPORTED, Outcome.AGREES, "supports"),
        )
        for lang in ("en", "ar")
    ]
    more = [apart(found[0], suppressed=NASTY), apart(found[0], known=True)]
    one = draft(NASTY, *found, *more, notices=(Notice(NASTY, NASTY, Location(NASTY, 1, 1, 2, 3)),))
    return Run((one,), (Failure(NASTY, NASTY),), ("contradicted", "unsourced"), NASTY)


@pytest.fixture
def runs(plain: Run, hostile: Run) -> list[Run]:
    """What every format must take: nothing at all, nothing found, the plain run and the hostile one."""
    return [Run(()), Run((draft("empty.md"),)), plain, hostile, replace(plain, failing=("contradicted", "unsourced"))]

