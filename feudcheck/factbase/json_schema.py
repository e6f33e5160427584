"""The table of schema.py as JSON Schema, draft-07, for editors and CI.

What is beside the standard is for editors that know it and ignored by all others: ``markdownDescription``,
``markdownEnumDescriptions`` and ``defaultSnippets`` of yaml-language-server, ``errorMessage`` of several.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from feudcheck.factbase import schema
from feudcheck.factbase.formats import EXPECTED, NUMBERS_TOO, OUR_LANGUAGES, PATTERNS
from feudcheck.factbase.schema import BASE, FACT, ListOf, MapOf, Record, Scalar, Type

FILE_NAME = "fact-base.schema.json"
_PORTABLE = {**PATTERNS, "id": r"^[^\s,;\"'<>|#\[\]{}]+$"}  # \w means ASCII to JSON Schema
_NAMES = (
    ("base", BASE), ("source", schema.SOURCE), ("entity", schema.ENTITY_RECORD), ("relation", schema.RELATION),
    ("source_ref", schema.SOURCE_REF), ("quote", schema.QUOTE), ("fact", FACT),
)  # fmt: skip
# What an editor offers where a new thing may begin; $1, $2 are where the cursor goes next.
_SNIPPETS: dict[str, list[dict[str, Any]]] = {
    "fact": [
        {
            "label": "fact",
            "description": "A statement and its source",
            "body": {"id": "$1", "statement": {"en": "$2"}, "sources": [{"id": "$3", "locator": "$4"}]},
        },
        {
            "label": "fact in both languages",
            "description": "A statement in English and Arabic, and its source",
            "body": {"id": "$1", "statement": {"en": "$2", "ar": "$3"}, "sources": [{"id": "$4", "locator": "$5"}]},
        },
        {
            "label": "fact with a quote",
            "description": "Words with their speaker",
            "body": {
                "id": "$1", "statement": {"en": "$2"}, "sources": [{"id": "$3", "locator": "$4"}],
                "quote": {"speaker": "$5", "text": {"en": "$6"}, "original": True},
            },
        },
    ],
    "source": [
        {
            "label": "source",
            "description": "A text that facts are from",
            "body": {
                "title": {"en": "$1"}, "publisher": "$2", "author": "$3", "published": "$4", "language": "${5:en}",
                "url": "$6",
            },
        }
    ],
    "entity": [
        {
            "label": "entity",
            "description": "Somebody or something with names",
            "body": {"name": {"en": "$1", "ar": "$2"}, "kind": "${3:person}", "aliases": ["$4"]},
        }
    ],
}  # fmt: skip


def json_schema() -> dict[str, Any]:
    """The schema of a YAML file of a fact base."""
    return _whole("feudcheck fact base", "The facts that claims are checked against, with their sources.", BASE)


def fact_schema() -> dict[str, Any]:
    """The schema of one line of a JSONL file."""
    return _whole("feudcheck fact", "One fact with its sources, which other files of the base define.", FACT)


def _whole(title: str, description: str, record: Record) -> dict[str, Any]:
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title, "description": description}
    return {**head, **{key: value for key, value in _of(record).items() if key not in head}}


def _of(type_: Type) -> dict[str, Any]:
    if isinstance(type_, Scalar):
        return _scalar(type_)
    if isinstance(type_, ListOf):
        return {"type": "array", "items": _of(type_.item), **({"minItems": type_.least} if type_.least else {})}
    if isinstance(type_, MapOf):
        out: dict[str, Any] = {"type": "object"}
        if type_.key == "our-language":
            out |= {"properties": {name: _of(type_.value) for name in OUR_LANGUAGES}, "additionalProperties": False}
        else:
            out |= {"propertyNames": {"pattern": _PORTABLE[type_.key]}, "additionalProperties": _of(type_.value)}
        return out | ({"minProperties": type_.least} if type_.least else {})
    return _record(type_)


def _record(type_: Record) -> dict[str, Any]:
    name = next(name for name, record in _NAMES if record is type_)
    properties = {key: _field(name, key, field) for key, field in type_.fields.items()}
    out: dict[str, Any] = {"title": name.replace("_", " "), "type": "object", "properties": properties}
    out["additionalProperties"] = False
    if type_.needs:
        out["required"] = [key for key, field in type_.fields.items() if field.required]
    if name in _SNIPPETS:
        out["defaultSnippets"] = _SNIPPETS[name]
    return out


def _field(record: str, key: str, field: schema.Field) -> dict[str, Any]:
    """A field with what an editor shows beside it."""
    more = _help()[record][key]
    text = f"{field.doc}\n\n{more['text'].strip()}\n\n```yaml\n{more['example'].strip()}\n```"
    title = key if record == "base" else f"{record.replace('_', ' ')}: {key}"
    out = {"title": title, "description": field.doc, "markdownDescription": text, **_of(field.type)}
    if choices := more.get("choices"):
        out["markdownEnumDescriptions"] = [choices[choice] for choice in out["enum"]]
    return out


@cache
def _help() -> Mapping[str, Mapping[str, Any]]:
    import yaml

    text = Path(__file__).with_name("schema_help.yaml").read_text(encoding="utf-8")
    content: Mapping[str, Mapping[str, Any]] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return content


def _scalar(type_: Scalar) -> dict[str, Any]:
    if type_.format == "bool":
        return {"type": "boolean"}
    types = ["string"]
    if type_.format in NUMBERS_TOO:
        types.append("number")
    if type_.null:
        types.append("null")
    out: dict[str, Any] = {"type": types if len(types) > 1 else "string"}
    if type_.choices:
        return out | {"enum": list(type_.choices)}
    if pattern := _PORTABLE.get(type_.format):
        message = f"expected {EXPECTED[type_.format]}"
        out |= {"pattern": pattern, "errorMessage": message, "patternErrorMessage": message}
    else:
        out["pattern"] = r"\S"
    return out
