"""Runs made by hand: small drafts with invented names, their sentences and the answers to them."""

from __future__ import annotations

import datetime as dt

from feudcheck.frozen import replace
from feudcheck.model import Citation, Evidence, Finding, Location, Outcome, Part, Source, Verdict
from feudcheck.model.document import Block, Document, Passage, Stretch
from feudcheck.model.review import Checked, Failure, Notice, Review, Run

GAZETTE = Source(
    "gazette-2019",
    {"en": "Norvik opens its bridge", "ar": "نورفيك تفتتح جسرها"},
    publisher="Norvik Gazette",
    author="Ida Berg",
    published="2019-05-05",
    language="en",
    url="https://gazette.example/bridge?page=1&part=2",
)
COURIER = Source("courier", {"ar": "قصة الجسر"}, publisher="صحيفة الكورير", published="2019-06", language="ar")
OPENED = {
    "en": "Norvik opened the Harbour Bridge on 4 May 2019 at a cost of $40 million.",
    "ar": "افتتحت نورفيك جسر الميناء في 4 مايو 2019 بتكلفة 40 مليون دولار.",
}
BACKED = Evidence("bridge-opened", "supports", 0.97, OPENED, (Citation(GAZETTE, "paragraph 2"),))
DENIED = replace(
    BACKED, stance="contradicts", citations=(Citation(GAZETTE, "paragraph 2"), Citation(COURIER, "قسم 4 مايو"))
)
NEAR = replace(BACKED, stance="near", score=0.4, note="The total, with the approach roads.")

HEADING = "A bridge for Norvik"
WRONG = "Norvik opened the Harbour Bridge in 2018 for $60 million."
RIGHT = "Norvik opened the Harbour Bridge in May 2019."
OPEN = "The mayor of Tarsund opened the Harbour Bridge."
QUIET = "It rained all day & nobody minded."
HUSHED = "The Harbour Bridge cost about $60 million."
OLD = "The bridge cost $61 million."
ARABIC = "افتتحت نورفيك جسر الميناء في عام 2018 بتكلفة 60 مليون دولار."


def part(claim: str, slot: str, outcome: Outcome, claimed: str, recorded: str | None) -> Part:
    """A part of ``claim`` that is written there."""
    at = claim.find(claimed)
    return Part(slot, outcome, claimed, recorded, "bridge-opened", (at, at + len(claimed)) if at >= 0 else None)


def wrong(claim: str = WRONG) -> Finding:
    """An answer that contradicts ``claim`` by date and amount."""
    return Finding(
        claim,
        "en",
        Verdict.CONTRADICTED,
        "amount-differs",
        checkable=True,
        summary="The claim says $60 million; the sources say $40 million.",
        flags=("disputed",),
        parts=(
            part(claim, "actor", Outcome.AGREES, "Norvik", "Norvik"),
            part(claim, "date", Outcome.CONFLICTS, "2018", "4 May 2019"),
            part(claim, "amount", Outcome.CONFLICTS, "$60 million", "$40 million"),
        ),
        evidence=(DENIED,),
        hints=("Write 4 May 2019 for 2018.", "Write $40 million for $60 million."),
    )


def right(claim: str = RIGHT) -> Finding:
    """An answer that backs ``claim``."""
    parts = (part(claim, "actor", Outcome.AGREES, "Norvik", "Norvik"),)
    return Finding(claim, "en", Verdict.SUPPORTED, "supported", True, "The sources say so.", (), parts, (BACKED,))


def open_(claim: str = OPEN) -> Finding:
    """An answer that leaves ``claim`` open."""
    parts = (
        part(claim, "actor", Outcome.UNKNOWN, "The mayor of Tarsund", None),
        part(claim, "relation", Outcome.AGREES, "opened", "opened"),
    )
    summary, hints = "Nothing on file covers: The mayor of Tarsund.", ("Leave out or source: The mayor of Tarsund.",)
    return Finding(claim, "en", Verdict.UNSOURCED, "uncovered-part", True, summary, (), parts, (NEAR,), hints)


def quiet(claim: str) -> Finding:
    """An answer to what the base knows nothing of."""
    return Finding(claim, "en", Verdict.UNSOURCED, "no-fact-near", True, "Nothing on file tells this.")


def arabic(claim: str = ARABIC) -> Finding:
    """An answer that contradicts an Arabic claim."""
    return Finding(
        claim,
        "ar",
        Verdict.CONTRADICTED,
        "amount-differs",
        checkable=True,
        summary="The claim says 60 مليون دولار; the sources say 40 مليون دولار.",
        parts=(part(claim, "amount", Outcome.CONFLICTS, "60 مليون دولار", "40 مليون دولار"),),
        evidence=(DENIED,),
        hints=("Write 40 مليون دولار for 60 مليون دولار.",),
    )


class Draft:
    """A document in the making: blocks added one after the other, each with its sentences."""

    def __init__(self, path: str, lang: str | None = None, kind: str = "markdown") -> None:
        self.path, self.lang, self.kind = path, lang, kind
        self.text = ""
        self.blocks: list[Block] = []
        self.checked: list[Checked] = []
        self.notices: list[Notice] = []

    def add(self, kind: str, *pieces: str | Finding | Checked, **block: int | str) -> Draft:
        """A block of ``pieces``: findings (or more of them, as ``Checked``) where sentences stand, else plain text."""
        text = ""
        for piece in pieces:
            if isinstance(piece, str):
                text += piece
                continue
            checked = piece if isinstance(piece, Checked) else of(piece)
            claim, start = checked.finding.claim, len(text)
            text += claim
            raw = len(self.text) + start
            line = self.text.count("\n") + 1
            place = Location(self.path, line, start + 1, line, start + len(claim) + 1)
            self.checked.append(
                replace(
                    checked,
                    block=len(self.blocks),
                    span=(start, start + len(claim)),
                    raw=(raw, raw + len(claim)),
                    finding=replace(checked.finding, location=place),
                    fingerprint=f"{len(self.checked):04x}",
                )
            )
        stretch = Stretch(0, len(self.text), len(text), len(text))
        self.blocks.append(replace(Block(kind, Passage(text, (stretch,))), **block))
        self.text += text + "\n"
        return self

    def review(self) -> Review:
        """The finished review."""
        document = Document(
            self.path, self.kind, self.text, tuple(self.blocks), dated=dt.date(2019, 5, 6), lang=self.lang
        )
        return Review(document, tuple(self.checked), tuple(self.notices))


def of(finding: Finding, **more: object) -> Checked:
    """A sentence without its place yet; covered unless nothing is near it."""
    return replace(Checked(0, (0, 0), (0, 0), finding, finding.rule != "no-fact-near", ""), **more)


def english() -> Review:
    """A draft with every kind of block and of finding."""
    draft = Draft("drafts/bridge.md", "en")
    draft.add("heading", quiet(HEADING), level=1)
    draft.add("paragraph", wrong(), " ", right(), "  ", quiet(QUIET))
    draft.add("heading", "The cost", level=2)
    draft.add("item", open_(), level=1)
    draft.add("item", of(wrong(HUSHED), suppressed="told as the opposition tells it"), level=2)
    draft.add("item", of(wrong(OLD), known=True), level=1)
    draft.add("quote", "“A bridge,” she said, “is a promise.”", level=1)
    draft.add("cell", "What", row=1).add("cell", "How much", row=1)
    draft.add("cell", of(right("Norvik has a Harbour Bridge."), changed=False), row=2).add("cell", "$40 million", row=2)
    draft.add("caption", "The bridge in spring")
    draft.add("note", "With the approach roads.")
    place = Location(draft.path, 3, 1, 3, 30)
    draft.notices.append(Notice("unused-suppression", "misquote is suppressed, and nothing is misquoted", place))
    return draft.review()


def in_arabic() -> Review:
    """An Arabic draft with an English item and a path in Arabic."""
    draft = Draft("مسودات/جسر.md", "ar")
    draft.add("heading", "جسر نورفيك", level=1)
    draft.add("paragraph", arabic(), " كان يوما ماطرا.")
    draft.add("item", "نورفيك مدينة صغيرة.", level=1)
    draft.add("item", "Tarsund is another.", level=1)
    draft.add("cell", "الجسر", row=1).add("cell", "40 مليون دولار", row=1)
    return draft.review()


def run() -> Run:
    """Both drafts, and a file that could not be read."""
    return Run((english(), in_arabic()), (Failure("drafts/broken.docx", "the archive is cut off"),), version="0.1")
