"""The published schema says the same as the loader."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from feudcheck.errors import FactBaseError
from feudcheck.factbase.json_schema import (
    _NAMES,
    _SNIPPETS,
    FILE_NAME,
    _field,
    _help,
    fact_schema,
    json_schema,
)
from feudcheck.factbase.loader import read_records
from feudcheck.factbase.schema import STATUSES
from tests.factbase.conftest import BASE

jsonschema = pytest.importorskip("jsonschema")
FACTS = Path(__file__).parents[2] / "facts"


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
    for path in sorted(FACTS.glob("*.yaml")):
        jsonschema.Draft7Validator(json_schema()).validate(yaml.load(path.read_text("utf-8"), Loader=Plain))


def test_every_field_has_a_text_and_an_example_that_is_valid() -> None:
    for name, record in _NAMES:
        assert list(_help()[name]) == list(record.fields)
        for key, more in _help()[name].items():
            assert more["text"].strip().endswith((".", ")"))
            example = yaml.load(more["example"], Loader=Plain)
            assert list(example) == [key]
            properties = {"type": "object", "properties": {key: _field(name, key, record.fields[key])}}
            jsonschema.Draft7Validator(properties).validate(example)


def test_every_choice_is_explained() -> None:
    status = json_schema()["properties"]["facts"]["items"]["properties"]["status"]
    assert len(status["markdownEnumDescriptions"]) == len(status["enum"])
    assert set(_help()["fact"]["status"]["choices"]) == set(STATUSES)


def test_snippets_are_things_of_their_kind() -> None:
    for name, record in _NAMES:
        for snippet in _SNIPPETS.get(name, ()):
            assert set(snippet["body"]) <= set(record.fields)
            assert record.needs <= set(snippet["body"])


def test_the_schema_beside_the_bundled_facts_is_current() -> None:
    """Mend it with: feudcheck facts schema > facts/fact-base.schema.json"""
    written = (FACTS / FILE_NAME).read_text(encoding="utf-8")
    assert json.loads(written) == json_schema()


def test_the_bundled_files_name_their_schema() -> None:
    modeline = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")
    for path in [*FACTS.glob("*.yaml"), *(FACTS.parent / "examples").rglob("facts/*.yaml")]:
        found = modeline.match(path.read_text(encoding="utf-8"))
        assert found, path
        assert (path.parent / found[1]).resolve() == FACTS / FILE_NAME


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
