"""``bring(name, text)``: a file written and imported; ``claimed``: a ClaimReview to change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import feudcheck
from feudcheck.exchange.candidates import Skipped
from feudcheck.exchange.gather import Imported


class Brought:
    """What an import gave: the records, what was told of it, and a base to check claims with."""

    def __init__(self, imported: Imported, told: list[Skipped]) -> None:
        self.records, self.told = imported.records(), told
        self.rows, self.skipped = imported.rows, imported.skipped

    @property
    def facts(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.records["facts"]
        return found

    @property
    def statements(self) -> list[str]:
        return [text for fact in self.facts for text in fact["statement"].values()]

    @property
    def reasons(self) -> list[str]:
        return [str(one) for one in self.told if not one.kept]

    def verdict(self, claim: str) -> str:
        return str(feudcheck.check(claim, feudcheck.FactBase.from_records(self.records)).verdict)


@pytest.fixture
def bring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Brought]:
    monkeypatch.chdir(tmp_path)

    def made(name: str, text: str | bytes, **how: Any) -> Brought:
        Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
        told: list[Skipped] = []
        with feudcheck.import_facts(name, tell=told.append, **how) as imported:
            return Brought(imported, told)

    return made


def review(claim: str = "Nour Karim founded the Sarin Railway in 2016.", **changes: Any) -> dict[str, Any]:
    """A ClaimReview; ``rating`` and ``explanation`` go into its rating, ``claimant`` into what it reviews."""
    rating = {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1}
    rating |= {"alternateName": changes.pop("rating")} if "rating" in changes else {}
    rating |= {"ratingExplanation": changes.pop("explanation")} if "explanation" in changes else {}
    claimant = {"author": {"@type": "Person", "name": changes.pop("claimant")}} if "claimant" in changes else {}
    return {
        "@type": "ClaimReview",
        "claimReviewed": claim,
        "url": "https://check.example/1",
        "datePublished": "2021-03-04",
        "author": {"@type": "Organization", "name": "Veritas Check"},
        "itemReviewed": {"@type": "Claim", **claimant},
        "reviewRating": rating,
        **changes,
    }
