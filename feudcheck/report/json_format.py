"""Findings as JSON, schema 1: keys and order as promised to scripts; fields may be added, none changes."""

from __future__ import annotations

import json

from feudcheck.report.citation import in_language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Citation, Evidence, Finding

SCHEMA = 1
# Characters that JSON allows raw but that break lines or turn the reading order of a screen.
_ACTING = (*range(0x7F, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
_ESCAPES = {code: f"\\u{code:04x}" for code in _ACTING}


def _source(citation: Citation) -> dict[str, str | None]:
    source = citation.source
    return {
        "id": source.id,
        "title": in_language(source.title, source.language, "en") or None,
        "publisher": source.publisher,
        "author": source.author,
        "published": source.published,
        "url": source.url,
        "archived_url": source.archived_url,
        "locator": citation.locator,
    }


def _evidence(evidence: Evidence) -> dict[str, object]:
    sources = [_source(citation) for citation in evidence.citations]
    record: dict[str, object] = {
        "fact": evidence.fact,
        "stance": evidence.stance,
        "score": round(evidence.score, 4),
        "statement": evidence.statement,
        "source": sources[0] if sources else None,
    }
    if len(sources) > 1:
        record["sources"] = sources
    if evidence.note:
        record["note"] = evidence.note
    return record


def as_record(finding: Finding) -> dict[str, object]:
    """``finding`` as the plain dict of schema 1; titles are in the source's own language."""
    place = finding.location
    return {
        "schema": SCHEMA,
        "claim": finding.claim,
        "lang": finding.lang,
        "verdict": str(finding.verdict),
        "rule": finding.rule,
        "checkable": finding.checkable,
        "flags": list(finding.flags),
        "summary": finding.summary,
        "parts": [
            {
                "slot": part.slot,
                "outcome": str(part.outcome),
                "claimed": part.claimed,
                "recorded": part.recorded,
                "fact": part.fact,
                "span": list(part.span) if part.span else None,
            }
            for part in finding.parts
        ],
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "hints": list(finding.hints),
        "location": place
        and {
            "path": place.path,
            "line": place.line,
            "column": place.column,
            "end_line": place.end_line,
            "end_column": place.end_column,
        },
    }


def dump(record: object, indent: int | None = None) -> str:
    """``record`` as JSON without a final newline; what breaks lines, turns directions or is no UTF-8 is escaped."""
    text = json.dumps(record, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return text.translate(_ESCAPES).encode("utf-8", "backslashreplace").decode()  # what is left: lone surrogates


def array(records: Iterable[object]) -> str:
    """``records`` as a JSON array, one a line; without a final newline."""
    lines = [dump(record) for record in records]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def extended(record: dict[str, object], **texts: str) -> str:
    """``record``, which is not empty, as JSON with further keys whose values are JSON already."""
    return dump(record)[:-1] + "".join(f', "{key}": {text}' for key, text in texts.items()) + "}"


def render(finding: Finding) -> str:
    """One finding as one line of JSON, without its newline."""
    return dump(as_record(finding))
