"""Scores of a labelled corpus: how often the verdict is the label, and which errors cost most."""

from __future__ import annotations

import datetime as dt
import json

from feudcheck import whole_file
from feudcheck.errors import InputError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Finding

LABELS = ("supported", "contradicted", "unsourced")


class Row:
    """One line of a corpus: a claim and the verdict it should get."""

    __slots__ = ("as_of", "claim", "id", "label", "lang", "tags")

    def __init__(
        self,
        claim: str,
        label: str,
        *,
        key: str | None = None,
        lang: str | None = None,
        tags: tuple[str, ...] = (),
        as_of: dt.date | None = None,
    ) -> None:
        self.claim, self.label, self.id, self.lang, self.tags, self.as_of = claim, label, key, lang, tags, as_of


class Miss:
    """A row whose verdict isn't its label."""

    __slots__ = ("row", "rule", "verdict")

    def __init__(self, row: Row, verdict: str, rule: str) -> None:
        self.row, self.verdict, self.rule = row, verdict, rule


class Score:
    """Counts of (label, verdict) pairs and what follows from them; rates are shares of all rows."""

    __slots__ = ("matrix",)

    def __init__(self) -> None:
        self.matrix = {(label, verdict): 0 for label in LABELS for verdict in LABELS}

    def add(self, label: str, verdict: str) -> None:
        """Count one row."""
        self.matrix[label, verdict] += 1

    @property
    def n(self) -> int:
        """How many rows were scored."""
        return sum(self.matrix.values())

    @property
    def accuracy(self) -> float:
        """The share of rows whose verdict is their label."""
        return self._share(sum(self.matrix[label, label] for label in LABELS))

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the verdicts that occur as a label or as an answer."""
        values = [value for value in map(self.f1, LABELS) if value is not None]
        return sum(values) / len(values) if values else 0.0

    @property
    def false_supported(self) -> float:
        """The share of rows answered supported that are labelled otherwise."""
        return self._false("supported")

    @property
    def false_contradicted(self) -> float:
        """The share of rows answered contradicted that are labelled otherwise."""
        return self._false("contradicted")

    def f1(self, verdict: str) -> float | None:
        """The F1 of one verdict; ``None`` where it neither is a label nor was answered."""
        labelled = sum(self.matrix[verdict, answer] for answer in LABELS)
        answered = sum(self.matrix[label, verdict] for label in LABELS)
        return 2 * self.matrix[verdict, verdict] / (labelled + answered) if labelled + answered else None

    def _false(self, verdict: str) -> float:
        return self._share(sum(self.matrix[label, verdict] for label in LABELS if label != verdict))

    def _share(self, count: int) -> float:
        return count / self.n if self.n else 0.0

    def as_record(self) -> dict[str, object]:
        """All figures as a plain dict; ``confusion`` is ``{label: {verdict: count}}``."""
        return {
            "n": self.n,
            "accuracy": self.accuracy,
            "macro_f1": self.macro_f1,
            "f1": {verdict: self.f1(verdict) for verdict in LABELS},
            "false_supported": self.false_supported,
            "false_contradicted": self.false_contradicted,
            "confusion": {label: {v: self.matrix[label, v] for v in LABELS} for label in LABELS},
        }


class Evaluation:
    """The scores of a corpus: in all, by language, by tag, and the misses in corpus order."""

    def __init__(self) -> None:
        self.total = Score()
        self.by_lang: dict[str, Score] = {}
        self.by_tag: dict[str, Score] = {}
        self.misses: list[Miss] = []

    def add(self, row: Row, finding: Finding) -> None:
        """Score one answered row; its language is the finding's where the row names none."""
        verdict = str(finding.verdict)
        scores = [self.total, self.by_lang.setdefault(row.lang or finding.lang, Score())]
        scores += [self.by_tag.setdefault(tag, Score()) for tag in row.tags]
        for score in scores:
            score.add(row.label, verdict)
        if verdict != row.label:
            self.misses.append(Miss(row, verdict, finding.rule))


def read_corpus(paths: Iterable[str]) -> list[Row]:
    """The rows of JSONL files, in order. Raises InputError listing every bad line as ``path:line:column``."""
    rows: list[Row] = []
    problems: list[Problem] = []
    for path in paths:
        lines = whole_file.read(path, InputError).removeprefix(b"\xef\xbb\xbf").split(b"\n")
        before = len(rows) + len(problems)
        for number, line in enumerate(lines, 1):
            if line.strip():
                row = _row(path, number, line)
                if isinstance(row, Row):
                    rows.append(row)
                else:
                    problems.append(row)
        if len(rows) + len(problems) == before:
            problems.append(Problem(path, 1, 1, "no rows; a corpus is one JSON object a line"))
    if problems:
        raise InputError("\n".join([f"{len(problems)} bad line(s); nothing was scored", *map(str, problems)]))
    return rows


def _row(path: str, number: int, line: bytes) -> Row | Problem:
    try:
        text = line.decode("utf-8")
        record = json.loads(text)
    except UnicodeDecodeError as error:
        column = len(line[: error.start].decode("utf-8")) + 1
        return Problem(path, number, column, "not UTF-8")
    except json.JSONDecodeError as error:
        return Problem(path, number, error.colno, f"not JSON: {error.msg}")
    except (RecursionError, ValueError) as error:
        return Problem(path, number, 1, f"not usable JSON: {error}")

    def fault(key: str, message: str) -> Problem:
        return Problem(path, number, text.find(f'"{key}"') + 1 or 1, message)

    if not isinstance(record, dict):
        return Problem(path, number, 1, 'not an object like {"claim": "…", "label": "supported"}')
    claim, label, day = record.get("claim"), record.get("label"), record.get("as_of")
    if not isinstance(claim, str) or not claim.strip():
        return fault("claim", '"claim" must be a text that is not empty')
    if label not in LABELS:
        return fault("label", f'"label" must be one of {", ".join(LABELS)}')
    tags, lang, key = record.get("tags") or [], record.get("lang"), record.get("id")
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        return fault("tags", '"tags" must be a list of texts')
    if lang is not None and not isinstance(lang, str):
        return fault("lang", '"lang" must be a text')
    try:
        as_of = dt.date.fromisoformat(day) if day is not None else None
    except (TypeError, ValueError):
        return fault("as_of", '"as_of" must be a date like "2025-01-28"')
    named = None if key is None else str(key)
    return Row(claim, label, key=named, lang=lang, tags=tuple(dict.fromkeys(tags)), as_of=as_of)
