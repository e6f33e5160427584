"""The lexicon files hold together: one id once, no dangling reference, clean spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import feudcheck.language
from feudcheck.language.normal import fold, is_arabic

FOLDER = Path(feudcheck.language.__file__).parent / "lexicon"
FILES = sorted(FOLDER.glob("*.yaml"))
KINDS = {"event", "state", "thing", "quality"}
LANGUAGES = ("en", "ar")
RELATIONS = ("opposite", "complement", "alternate", "converse", "isa")
FIELDS = {"kind", "family", "once", "shared", *LANGUAGES, *RELATIONS}
DIACRITICS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")


class _NoDuplicates(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """A loader that refuses a key written twice, which plain YAML swallows."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = {key for key in keys if keys.count(key) > 1} if len(keys) < 20 else _repeated(keys)
        assert not twice, f"{node.start_mark.name}: written twice: {sorted(map(str, twice))}"
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


def _repeated(keys: list[Any]) -> set[Any]:
    seen: set[Any] = set()
    return {key for key in keys if key in seen or seen.add(key)}  # type: ignore[func-returns-value]


def _load(path: Path) -> dict[str, dict[str, Any]]:
    with open(path, encoding="utf-8") as file:
        content: dict[str, dict[str, Any]] = yaml.load(file, Loader=_NoDuplicates)
    return content


LOADED = {path: _load(path) for path in FILES}
CONCEPTS = {id_: concept for content in LOADED.values() for id_, concept in content.items()}


def _surfaces(concept: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for surface in concept.get(language) or ():
            yield language, surface


def test_there_are_lexicon_files() -> None:
    assert FILES


def test_ids_are_unique_over_all_files() -> None:
    homes: dict[str, list[str]] = {}
    for path, content in LOADED.items():
        for id_ in content:
            homes.setdefault(id_, []).append(path.name)
    assert not {id_: names for id_, names in homes.items() if len(names) > 1}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_concepts_are_well_formed(path: Path) -> None:
    wrong = []
    for id_, concept in LOADED[path].items():
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", str(id_)):
            wrong.append(f"{id_}: not kebab-case")
        if set(concept) - FIELDS:
            wrong.append(f"{id_}: unknown fields {sorted(set(concept) - FIELDS)}")
        if concept.get("kind") not in KINDS:
            wrong.append(f"{id_}: kind {concept.get('kind')!r}")
        wrong += [
            f"{id_}: {flag} is not true or false"
            for flag in ("once", "shared")
            if not isinstance(concept.get(flag, False), bool)
        ]
        if not concept.get("en") and not concept.get("ar"):
            wrong.append(f"{id_}: no words")
        wrong += [f"{id_}: {key} is not a list" for key in (*LANGUAGES, *RELATIONS) if not _is_list(concept, key)]
    assert not wrong


def _is_list(concept: dict[str, Any], key: str) -> bool:
    value = concept.get(key, [])
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_surfaces_are_clean(path: Path) -> None:
    wrong = []
    for id_, concept in LOADED[path].items():
        seen: set[tuple[str, str]] = set()
        for language, surface in _surfaces(concept):
            key = (language, fold(surface))
            if key in seen:
                wrong.append(f"{id_}: {surface} twice")
            seen.add(key)
            if len(surface.strip()) < 2 or surface != surface.strip() or "  " in surface:
                wrong.append(f"{id_}: {surface!r} is too short or has stray spaces")
            if surface.startswith("*") or surface.endswith("*"):
                wrong.append(f"{id_}: {surface} begins or ends with a gap")
            if DIACRITICS.search(surface):
                wrong.append(f"{id_}: {surface} has diacritics")
            if language == "en" and any(map(is_arabic, surface)):
                wrong.append(f"{id_}: {surface} is not English")
    assert not wrong


def test_references_exist() -> None:
    missing = [
        f"{id_} {relation} {target}"
        for id_, concept in CONCEPTS.items()
        for relation in RELATIONS
        for target in concept.get(relation) or ()
        if target not in CONCEPTS or target == id_
    ]
    assert not missing


def test_isa_has_no_circle_and_never_meets_its_opposite() -> None:
    wrong = []
    for id_ in CONCEPTS:
        above: set[str] = set()
        todo = list(CONCEPTS[id_].get("isa") or ())
        while todo:
            general = todo.pop()
            if general not in above and general in CONCEPTS:
                above.add(general)
                todo += CONCEPTS[general].get("isa") or ()
        if id_ in above:
            wrong.append(f"{id_}: more general than itself")
        meets = above.intersection(CONCEPTS[id_].get("opposite") or ())
        wrong += [f"{id_}: opposite of {one}, which it is" for one in sorted(meets)]
    assert not wrong
