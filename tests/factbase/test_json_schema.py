"""The published schema says the same as the loader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from feudcheck.errors import FactBaseError
from feudcheck.factbase.json_schema import fact_schema, json_schema
from feudcheck.factbase.loader import read_records
from tests.factbase.conftest import BASE

jsonschema = pytest.importorskip("jsonschema")


class Plain(yaml.SafeLoader):
    """Dates stay texts, as they do in an editor's YAML 1.2."""


Plain.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def good() -> dict[str, Any]:
    content: dict[str, Any] = yaml.load(BASE, Loader=Plain)
    return content


def test_is_a_schema() -> None:
    for schema in (json_schema(), fact_schema()):
        jsonschema.Draft7Validator.check_schema(schema)
        assert json.loads(json.dumps(schema)) == schema


def test_good_base() -> None:
    jsonschema.Draft7Validator(json_schema()).validate(good())


def test_bundled_base() -> None:
    folder = Path(__file__).parents[2] / "facts"
    for path in sorted(folder.glob("*.yaml")):
        jsonschema.Draft7Validator(json_schema()).validate(yaml.load(path.read_text("utf-8"), Loader=Plain))


FAULTS: list[tuple[str, Any]] = [
    ("id", "two words"),
    ("statement", {}),
    ("statement", {"fr": "Une phrase."}),
    ("statement", "A."),
    ("sources", []),
    ("sources", ["gazette"]),
    ("amounts", "5 USD"),
    ("date", "yesterday"),
    ("date", "2024-13"),
    ("as_of", "2024/2025"),
    ("once", "maybe"),
    ("status", "hapened"),
    ("place", ["Rome"]),
    ("place", " "),
    ("quote", {"speaker": "coach"}),
    ("note", None),
    ("onse", True),
]


@pytest.mark.parametrize(("key", "value"), FAULTS)
def test_both_refuse(key: str, value: Any) -> None:
    content = good()
    content["facts"][0][key] = value
    assert not jsonschema.Draft7Validator(json_schema()).is_valid(content)
    with pytest.raises(FactBaseError):
        read_records(content)


@pytest.mark.parametrize(
    ("key", "value"), [("id", 7), ("date", 2024), ("date", "2024-Q3"), ("date", "2024-03/2024-06")]
)
def test_both_accept(key: str, value: Any) -> None:
    content = good()
    content["facts"][0][key] = value
    assert jsonschema.Draft7Validator(json_schema()).is_valid(content)
    read_records(content)
