"""The table of schema.py as JSON Schema, draft-07, for editors and CI."""

from __future__ import annotations

from typing import Any

from feudcheck.factbase.formats import EXPECTED, NUMBERS_TOO, OUR_LANGUAGES, PATTERNS
from feudcheck.factbase.schema import BASE, FACT, ListOf, MapOf, Record, Scalar, Type

_PORTABLE = {**PATTERNS, "id": r"^[^\s,;\"'<>|#\[\]{}]+$"}  # \w means ASCII to JSON Schema


def json_schema() -> dict[str, Any]:
    """The schema of a YAML file of a fact base."""
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": "feudcheck fact base", **_of(BASE)}


def fact_schema() -> dict[str, Any]:
    """The schema of one line of a JSONL file."""
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": "feudcheck fact", **_of(FACT)}


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
    properties = {name: {"description": field.doc, **_of(field.type)} for name, field in type_.fields.items()}
    out: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    if type_.needs:
        out["required"] = [name for name, field in type_.fields.items() if field.required]
    return out


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
        out |= {"pattern": pattern, "errorMessage": f"expected {EXPECTED[type_.format]}"}
    else:
        out["pattern"] = r"\S"
    return out
