"""News drafts on the bundled topic, written and labelled without a look at the code: planted errors and clean pages.

A draft stands beside its labels: one object a sentence, ``other`` for what the base neither backs nor denies;
``open`` marks what is rightly labelled and not found yet.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path

import pytest

from feudcheck import documents, pipeline
from feudcheck.model.review import Checked
from feudcheck.review import Circumstances, review

HERE = Path(__file__).parent
LABELS = sorted(HERE.glob("*/*.labels.jsonl"))
NAMES = [f"{path.parent.name}-{path.name.removesuffix('.labels.jsonl')}" for path in LABELS]


@cache
def bundled() -> pipeline.Checker:
    return pipeline.Checker(pipeline.load())


@cache
def reviewed(labels: Path) -> dict[str, Checked]:
    """Each sentence of the draft, spaces evened out, with what came of it."""
    stem = labels.name.removesuffix(".labels.jsonl")
    draft = next(path for path in labels.parent.glob(f"{stem}.*") if path != labels)
    found = review(documents.read(str(draft)), bundled(), Circumstances(dt.date(2026, 11, 22)))
    return {" ".join(one.finding.claim.split()): one for one in found.checked}


@cache
def labelled(labels: Path) -> dict[str, str]:
    rows = map(json.loads, labels.read_text(encoding="utf-8").splitlines())
    return {" ".join(row["sentence"].split()): row["label"] for row in rows}


@cache
def still_open(labels: Path) -> frozenset[str]:
    rows = map(json.loads, labels.read_text(encoding="utf-8").splitlines())
    return frozenset(" ".join(row["sentence"].split()) for row in rows if row.get("open"))


def test_there_are_drafts_of_both_kinds_in_both_languages() -> None:
    planted = {path: "contradicted" in labelled(path).values() for path in LABELS}
    for language in ("en", "ar"):
        kinds = [planted[path] for path in LABELS if path.parent.name == language]
        assert min(kinds.count(True), kinds.count(False)) >= 3


@pytest.mark.parametrize("path", LABELS, ids=NAMES)
def test_every_planted_error_is_found_and_nothing_else_is_denied(path: Path) -> None:
    wanted = {sentence for sentence, label in labelled(path).items() if label == "contradicted"}
    denied = {text for text, one in reviewed(path).items() if one.finding.verdict == "contradicted"}
    assert wanted - still_open(path) <= denied <= wanted


@pytest.mark.parametrize("path", LABELS, ids=NAMES)
def test_nothing_is_backed_that_the_base_does_not_say(path: Path) -> None:
    labels = labelled(path)
    backed = {text for text, one in reviewed(path).items() if one.finding.verdict == "supported"}
    assert not {text for text in backed if labels.get(text, "supported") != "supported"}


def test_most_of_what_the_base_says_is_backed() -> None:
    told = [(path, sentence) for path in LABELS for sentence, label in labelled(path).items() if label == "supported"]
    told = [(path, sentence) for path, sentence in told if sentence not in still_open(path)]
    found = [reviewed(path).get(sentence) for path, sentence in told]
    backed = sum(one is not None and one.finding.verdict == "supported" for one in found)
    assert backed >= 0.75 * len(told)
