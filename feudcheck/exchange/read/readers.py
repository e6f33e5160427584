"""Bytes to rows to records, one format after the other; what is no record comes with the reason why."""

from __future__ import annotations

from feudcheck.errors import DocumentError, InputError
from feudcheck.exchange.candidates import Candidate, Place, Skipped, Unfit
from feudcheck.exchange.claimreview import judging, linked_data, reviews
from feudcheck.exchange.convert import native, rows
from feudcheck.exchange.convert.texts import plain
from feudcheck.exchange.read import headers, tables
from feudcheck.exchange.read.lines import TOO_LONG, lines, unreadable
from feudcheck.exchange.read.located_json import Located
from feudcheck.frozen import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Iterator, Mapping

    from feudcheck.exchange.convert.naming import Names
    from feudcheck.exchange.convert.trial import Trial

    Made = Candidate | Unfit | Skipped
    Placed = tuple[Place, Made]

LARGEST_DOCUMENT = 256 * 1024 * 1024
"""Bytes of one JSON or YAML document, which is read as a whole; CSV and JSONL have no limit."""


@dataclass(frozen=True, slots=True)
class Way:
    """How files are read. ``format``: one of ``formats.READ``, "" to see from the name. ``columns``: column → field.

    ``constants``: field → the value of every row that gives none. ``dates``: one of ``days.ORDERS``, or "".
    """

    format: str = ""
    encoding: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    dates: str = ""


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes records of rows and reviews; what is unfit it returns as such."""

    names: Names
    trial: Trial
    way: Way

    def row(self, row: Mapping[str, str]) -> Candidate | Unfit:
        """The records of a row of cells by field."""
        row = {**self.way.constants, **row}
        try:
            if not tables.RATED.isdisjoint(row):
                return judging.candidate(reviews.of_row(row, self.way.dates), self.names, self.trial)
            return rows.candidate(row, self.names, self.way.dates)
        except Unfit as error:
            return error

    def review(self, graph: linked_data.Graph, node: linked_data.Node) -> Candidate | Unfit:
        """The records of a ClaimReview."""
        try:
            return judging.candidate(reviews.of_node(graph, node), self.names, self.trial)
        except Unfit as error:
            return error

    def value(self, value: object) -> Iterator[Made]:
        """What one JSON value holds: reviews, a fact or parts of a base, a row of cells."""
        graph = linked_data.Graph(value)
        nodes = list(graph.reviews())
        if nodes:
            yield from (self.review(graph, node) for node in nodes)
            yield from (Unfit(f"{what}, no ClaimReview") for _, what in graph.others())
        elif native.is_part(value):
            yield from (made for _, made in native.parts(value))
        elif native.is_fact(value):
            yield native.fact(value)
        elif isinstance(value, dict):
            yield self._object(value)
        else:
            yield Unfit("is no JSON object")

    def _object(self, value: Mapping[str, object]) -> Made:
        chosen = {column: field for column, field in self.way.columns.items() if column in value}
        try:
            fields, _ = headers.mapped(list(value), chosen)
        except InputError as error:
            return Unfit(str(error))
        cells = {f: plain(_cell(v)) for f, v in zip(fields, value.values(), strict=True) if f}
        return self.row(tables.told(cells))


def read(form: str, path: str, way: Way, maker: Maker, stream: io.BufferedReader) -> Iterator[Placed]:
    """Everything in ``stream``, with its place. Raises InputError for what can't be read at all."""
    if form in ("csv", "tsv"):
        return _table(form, path, way, maker, stream)
    if form == "jsonl":
        return _jsonl(path, way, maker, stream)
    if form == "sqlite":
        from feudcheck.exchange.read import database

        return database.read(path, stream)
    text = _whole(path, way, stream)
    return _yaml(path, text) if form == "yaml" else _document(path, text, maker)


def _table(form: str, path: str, way: Way, maker: Maker, stream: io.BufferedReader) -> Iterator[Placed]:
    delimiter = "\t" if form == "tsv" else ""
    for one in tables.rows(lines(stream, path, way.encoding), path, delimiter, way.columns):
        if isinstance(one, Skipped):
            yield one.place, one
        else:
            yield one[0], maker.row(one[1])


def _jsonl(path: str, way: Way, maker: Maker, stream: io.BufferedReader) -> Iterator[Placed]:
    from feudcheck.factbase.json_reader import JsonFault, json_line

    for number, line in lines(stream, path, way.encoding):
        place = Place(path, number)
        if not line.strip():
            continue
        if line == TOO_LONG:
            yield place, Unfit("a line too long to be a row")
        elif wrong := unreadable(line):
            yield place, Unfit(wrong)
        else:
            try:
                value = json_line(line)
            except JsonFault as fault:
                yield place, Unfit(f"{fault} (column {fault.column})")
                continue
            yield from ((place, made) for made in maker.value(value))


def _document(path: str, text: str, maker: Maker) -> Iterator[Placed]:
    document = Located(text, path)
    graph = linked_data.Graph(document.value)
    nodes = list(graph.reviews())
    for node in nodes:
        yield Place(path, document.line(node)), maker.review(graph, node)
    if nodes:
        for node, what in graph.others():
            yield Place(path, document.line(node)), Unfit(f"{what}, no ClaimReview")
        return
    many = document.value if isinstance(document.value, list) else [document.value]
    if not any(isinstance(one, dict) for one in many):
        raise InputError(f"{path}: holds no ClaimReview")
    for one in many:
        yield from ((Place(path, document.line(one)), made) for made in maker.value(one))


def _yaml(path: str, text: str) -> Iterator[Placed]:
    from feudcheck.factbase import yaml_reader

    wrong: list[str] = []
    tree, _, _ = yaml_reader.read(text, lambda line, column, why: wrong.append(f"{path}:{line}:{column}: {why}"))
    if wrong:
        raise InputError("\n".join(wrong))
    if not native.is_part(tree):
        raise InputError(f"{path}: is no fact base: it has none of the keys {', '.join(native.PARTS)}, facts")
    for line, made in native.parts(tree):
        yield Place(path, line), made


def _whole(path: str, way: Way, stream: io.BufferedReader) -> str:
    from feudcheck.documents.encoding import decode

    try:
        with stream:
            data = stream.read(LARGEST_DOCUMENT + 1)
        if len(data) > LARGEST_DOCUMENT:
            raise InputError(f"{path}: more than {LARGEST_DOCUMENT // 1024**2} MB in one document; JSONL has no limit")
        return data.decode(way.encoding).removeprefix("\ufeff") if way.encoding else decode(data)[0]
    except (OSError, UnicodeDecodeError, LookupError, DocumentError) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', '') or error}") from error


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "; ".join(map(_cell, value))
    return value if isinstance(value, str) else str(value)
