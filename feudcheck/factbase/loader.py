"""Files to one checked content: all problems of all files in one run, or none at all."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from feudcheck.errors import FactBaseError, Problem
from feudcheck.factbase import yaml_reader
from feudcheck.factbase.files import UNREADABLE, found_files, layer_of
from feudcheck.factbase.formats import shown
from feudcheck.factbase.json_reader import JsonFault, json_line
from feudcheck.factbase.layers import Layers
from feudcheck.factbase.schema import BASE, FACT
from feudcheck.factbase.validate import Checker, Reference, meant
from feudcheck.factbase.yaml_reader import Map, Mark, Seq
from feudcheck.factbase.yaml_recovery import read_all

Place = tuple[str, int, int]  # path, line, column
Given = tuple[int, str, bytes]  # the layer of a file, the path to tell of it, what stands in it
MOST_COMPARED = 20_000  # ids, in search of the one that was meant
KINDS = {"sources": "source", "entities": "entity", "relations": "relation", "facts": "fact"}


@dataclass(slots=True)
class Content:
    """A checked base: plain mappings by id, facts sorted by id, and where each thing stands."""

    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    entities: dict[str, dict[str, Any]] = field(default_factory=dict)
    relations: dict[str, dict[str, Any]] = field(default_factory=dict)
    facts: list[dict[str, Any]] = field(default_factory=list)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)  # by (kind, id)
    roots: tuple[str, ...] = ()  # the files and folders named
    lines: dict[str, int] = field(default_factory=dict)  # in each YAML file, as YAML counts them


@dataclass(slots=True)
class Piece:
    """One tree as read: a file, what could be read of it around a fault, or a line of JSONL.

    ``tree`` knows its places where it was read as YAML. ``text``: the line of JSONL, which is number ``line``.
    """

    path: str
    tree: Any
    line: int = 1
    text: str | None = None


@dataclass(slots=True)
class Survey:
    """All that files hold and all that is wrong with them; ``content`` is to be used only without ``problems``."""

    content: Content
    problems: list[Problem]
    pieces: list[Piece] = field(default_factory=list)


def read_paths(
    paths: Sequence[str], instead: Mapping[str, bytes] | None = None, *, begun: bool = True
) -> Content:
    """The content of files and folders; FactBaseError with every problem if there is one.

    ``instead``: what files (by their real paths) are about to hold, new ones among them. ``begun`` is False for a
    base that need hold no facts yet.
    """
    with uncollected():
        gathering = _Gathering(instead)
        files = found_files(paths, begun=begun and not instead)
        files += sorted((instead or {}).keys() - {os.path.realpath(path) for path in files})
        for path in files:
            gathering.layers.enter(layer_of(path, paths))
            gathering.file(path)
        gathering.content.roots = tuple(paths)
        return gathering.finished(paths[0] if paths else ".", begun=begun)


def survey(paths: Sequence[str]) -> Survey:
    """The same, with the trees as read; what is wrong is told, not raised, unless there is no file to read."""
    with uncollected():
        gathering = _Gathering(pieces=[])
        for path in found_files(paths):
            gathering.layers.enter(layer_of(path, paths))
            gathering.file(path)
        gathering.content.roots = tuple(paths)
        gathering.settle(paths[0] if paths else ".")
        return Survey(gathering.content, gathering.problems, gathering.pieces or [])


def read_files(files: Sequence[Given]) -> Content:
    """The same for files whose contents are given, layer by layer; without any, an empty base."""
    with uncollected():
        gathering = _Gathering()
        for layer, path, data in files:
            gathering.layers.enter(layer)
            gathering.data(path, data)
        return gathering.finished(files[0][1]) if files else gathering.content


def read_records(records: Mapping[str, Any]) -> Content:
    """The same for records given from Python, with the keys of a file; path ``<records>``."""
    gathering = _Gathering()
    gathering.tree(Checker("<records>"), records, None)
    return gathering.finished("<records>")


class _Gathering:
    """What has been read so far, and all that was wrong with it."""

    def __init__(self, instead: Mapping[str, bytes] | None = None, pieces: list[Piece] | None = None) -> None:
        self.instead = instead or {}  # what files are about to hold
        self.pieces = pieces  # where the trees are to be kept
        self.content = Content()
        self.problems: list[Problem] = []
        self.references: list[tuple[Checker, Reference]] = []
        self.broken: list[str] = []  # texts of files that could not be read to their end
        self.layers = Layers()

    def file(self, path: str) -> None:
        """Read one file."""

        try:
            data = self.instead.get(os.path.realpath(path)) if self.instead else None
            if data is None:
                with open(path, "rb") as file:
                    data = file.read()
        except OSError as error:
            self.problems.append(Problem(path, 1, 1, f"can't be read: {error.strerror}", UNREADABLE))
        else:
            self.data(path, data)

    def data(self, path: str, data: bytes) -> None:
        """Read what stands in one file."""

        def report(line: int, column: int, message: str) -> None:
            self.problems.append(Problem(path, line, column, message))

        text = yaml_reader.decoded(data, report)
        if path.lower().endswith(".jsonl"):
            for number, line in enumerate(text.split("\n"), 1):
                if line and not line.isspace():
                    self.line(path, number, line, report)
            return
        self.content.lines[path] = yaml_reader.line_ends(text)
        trees, whole = read_all(text, report)
        if not whole:
            self.broken.append(text)
        for tree, mark in trees:
            if tree is not None:
                if self.pieces is not None:
                    self.pieces.append(Piece(path, tree))
                self.tree(Checker(path), tree, mark)

    def line(self, path: str, number: int, line: str, report: yaml_reader.Report) -> None:
        """Read one line of JSONL: a fact, or a part of a base with its top-level keys."""
        try:
            tree = json_line(line)
        except JsonFault as fault:
            self.broken.append(line)
            return report(number, fault.column, str(fault))
        checker, mark = Checker(path, number), None
        part = isinstance(tree, dict) and tree.keys() <= KINDS.keys() and not isinstance(tree.get("sources"), list)
        type_ = BASE if part else FACT
        clean = checker.check(type_, tree, None, None)
        if checker.problems:  # once more with the places, which the quick way doesn't know
            marked, mark, whole = yaml_reader.read(line, lambda *_: None)
            if whole:
                tree, checker = marked, Checker(path, number)
                clean = checker.check(type_, tree, mark, None)
        if self.pieces is not None:
            self.pieces.append(Piece(path, tree, number, line))
        if part:
            self.merge(checker, tree, clean)
        else:
            self.take(checker)
            self.facts(checker, [tree], [clean], [mark])
        return None

    def tree(self, checker: Checker, tree: Any, mark: Mark) -> None:
        """Take in one tree with the top-level keys of a file."""
        self.merge(checker, tree, checker.check(BASE, tree, mark, None))

    def take(self, checker: Checker) -> None:
        self.problems += checker.problems
        self.references += [(checker, reference) for reference in checker.references]

    def merge(self, checker: Checker, tree: Any, clean: Any) -> None:
        self.take(checker)
        if not isinstance(tree, Mapping):
            return
        for key in ("sources", "entities", "relations"):
            raw, into = tree.get(key), getattr(self.content, key)
            if isinstance(raw, Mapping):
                for id_ in raw:
                    mark = raw.marks[id_][0] if isinstance(raw, Map) else None
                    # Known even if faulty: what refers to it is not at fault.
                    if self.claim(checker, KINDS[key], str(id_), mark, self.layers.asked(raw[id_])):
                        into[str(id_)] = self.layers.bare(clean[key].get(str(id_)))
        raw = tree.get("facts")
        if isinstance(raw, list | tuple):
            self.facts(checker, raw, clean["facts"], raw.marks if isinstance(raw, Seq) else [None] * len(raw))

    def facts(self, checker: Checker, raw: Sequence[Any], clean: Sequence[Any], marks: Sequence[Mark]) -> None:
        self.content.facts += [self.layers.bare(fact) for fact in clean if isinstance(fact, dict)]
        for fact, mark in zip(raw, marks, strict=True):
            if not isinstance(fact, Mapping):
                continue
            id_ = fact.get("id")
            if id_ is None and isinstance(statement := fact.get("statement"), Mapping):
                id_ = derived_id(statement)
            elif isinstance(fact, Map) and id_ is not None:
                mark = fact.marks["id"][1]
            if isinstance(id_, str | int | float):
                self.claim(checker, "fact", str(id_), mark, self.layers.asked(fact))

    def claim(self, checker: Checker, kind: str, id_: str, mark: Mark, override: bool = False) -> bool:
        """Enter an id, in the place of an earlier layer's where it may be; False, and a problem, where it is taken."""
        here = (checker.path, *checker.place(mark))
        before = self.content.places.get((kind, id_))
        wrong = self.layers.claim(kind, id_, before, override)
        if wrong is not None:
            self.problems.append(Problem(*here, wrong, "duplicate-id"))
        if wrong is None or before is None:
            self.content.places[kind, id_] = here
        return wrong is None or before is None

    def finished(self, name: str, *, begun: bool = True) -> Content:
        """The whole content, once every id that is referred to is known; or FactBaseError."""
        self.settle(name, begun=begun)
        if self.problems:
            raise FactBaseError(self.problems)
        return self.content

    def settle(self, name: str, *, begun: bool = True) -> None:
        """Look for every id that is referred to, and put all in order."""
        content, guesses = self.content, 0
        for checker, (kind, id_, mark, trail) in self.references:
            # A file that broke off may well hold the rest: no complaint of what it seems to define.
            if (kind, id_) in content.places or any(
                f"{id_}{end}" in text for text in self.broken for end in (":", "':", '":')
            ):
                continue
            if kind == "relation":
                continue  # most are words of the lexicon; one that is none, facts lint tells
            known = [i for k, i in content.places if k == kind]
            guesses += 1
            hint = meant(id_, known) if guesses * len(known) < MOST_COMPARED else ""
            checker.problems.clear()  # taken already
            checker.fail(mark, trail, f"no {kind} has the id {shown(id_)}{hint}", "unknown-id")
            self.problems += checker.problems
        if begun and not self.problems and not content.facts:
            self.problems.append(Problem(name, 1, 1, "holds no facts", "no-facts"))
        self.problems.sort(key=lambda p: (p.path, p.line, p.column))
        for fact in content.facts:
            if "id" not in fact and "statement" in fact:
                fact["id"] = derived_id(fact["statement"])
        content.facts = self.layers.standing(content.facts)
        content.facts.sort(key=lambda fact: str(fact.get("id", "")))


def derived_id(statement: Mapping[str, Any]) -> str:
    """An id for a fact without one: the same for the same statement, wherever it stands."""
    from hashlib import sha256

    text = "\n".join(f"{language}: {statement[language]}" for language in sorted(statement, key=str))
    return "fact-" + sha256(text.encode("utf-8", "replace")).hexdigest()[:10]


@contextmanager
def uncollected() -> Iterator[None]:
    """Garbage collection off: what is held stays to the end, and looking through it again and again takes long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
