"""CSV and TSV row by row: bounded in memory whatever the file, every row that can't be read named by its line."""

from __future__ import annotations

import csv

from feudcheck.errors import InputError
from feudcheck.exchange.candidates import Place, Skipped
from feudcheck.exchange.cells import unguarded
from feudcheck.exchange.convert.texts import plain
from feudcheck.exchange.read import headers
from feudcheck.exchange.read.lines import TOO_LONG, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    NumberedLine = tuple[int, str]

MOST_LINES = 200
"""Lines of one row; more is a quotation mark that is never closed."""
LARGEST_CELL = 1_000_000  # characters; longer lines are not read at all
_DELIMITERS = ",\t;|"
RATED = frozenset({"rating", "rating_value"})
"""Fields that make a row a review."""


class _Endless(Exception):
    """A row that has taken more lines than a row can have."""


def rows(
    lines: Iterator[NumberedLine], path: str, delimiter: str, chosen: Mapping[str, str]
) -> Iterator[tuple[Place, dict[str, str]] | Skipped]:
    """The rows of a table as cells by field, plain text; rows that are none as Skipped.

    ``delimiter``: "" to see from the header. ``chosen``: column → field. Raises InputError where no header
    tells which column holds the statement.
    """
    csv.field_size_limit(LARGEST_CELL)
    feed = _Feed(lines)
    first = next((line for line in feed if line[1].strip()), None)
    if first is None:
        raise InputError(f"{path}: is empty")
    if first[1].lower().startswith("sep=") and len(first[1].strip()) == 5:  # how Excel says it
        delimiter = delimiter or first[1][4]
        first = next(feed, (2, ""))
    delimiter = delimiter or max(_DELIMITERS, key=first[1].count)
    feed.back([first])
    read = _records(feed, path, delimiter)
    header = next(read, None)
    if header is None or isinstance(header, Skipped):
        raise InputError(f"{path}:1:1: has no header that can be read")
    columns = [plain(cell) for cell in header[1]]
    fields, unused = headers.mapped(columns, chosen)
    if not any(field and field.startswith("statement") for field in fields):
        known = "a column is needed that holds the statement: call it statement, or say --map COLUMN=statement"
        raise InputError(f"{path}:{header[0]}:1: {known}; there are: {', '.join(columns)[:500]}")
    if unused:
        yield Skipped(Place(path, header[0]), f"columns not used: {', '.join(unused)[:500]}", kept=True)
    for one in read:
        if isinstance(one, Skipped):
            yield one
            continue
        number, cells = one
        made = _cells(cells, fields, Place(path, number))
        if made is not None:
            yield made


def _cells(cells: list[str], fields: list[str | None], place: Place) -> tuple[Place, dict[str, str]] | Skipped | None:
    while len(cells) > len(fields) and not cells[-1].strip():
        cells.pop()
    if not any(cell.strip() for cell in cells):
        return None  # an empty line between rows
    if len(cells) != len(fields):
        return Skipped(place, f"has {len(cells)} cells, the header {len(fields)}")
    for cell in cells:
        if wrong := unreadable(cell):
            return Skipped(place, wrong)
    found = {f: plain(unguarded(cell)) for f, cell in zip(fields, cells, strict=True) if f}
    return place, told(found)


def told(cells: Mapping[str, str]) -> dict[str, str]:
    """The cells that say something; an empty rating does: that a review has none."""
    return {field: text for field, text in cells.items() if text or field in RATED}


class _Feed:
    """Numbered lines, some of which may be given back."""

    def __init__(self, lines: Iterator[NumberedLine]) -> None:
        self._lines = lines
        self._given_back: list[NumberedLine] = []  # the next one last

    def __iter__(self) -> Iterator[NumberedLine]:
        return self

    def __next__(self) -> NumberedLine:
        return self._given_back.pop() if self._given_back else next(self._lines)

    def back(self, lines: list[NumberedLine]) -> None:
        """Give ``lines`` back, in their order."""
        self._given_back += reversed(lines)


def _records(feed: _Feed, path: str, delimiter: str) -> Iterator[tuple[int, list[str]] | Skipped]:
    """The rows with the line each begins in; one that never ends is given up after its first line."""
    taken: list[NumberedLine] = []

    def texts() -> Iterator[str]:
        for line in feed:
            taken.append(line)
            if len(taken) > MOST_LINES or line[1] == TOO_LONG:
                raise _Endless
            yield line[1]

    reader = csv.reader(texts(), delimiter=delimiter, strict=True)
    while True:
        taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (_Endless, csv.Error) as error:
            yield Skipped(Place(path, taken[0][0]), _why(taken, error))
            feed.back(taken[1:])
            reader = csv.reader(texts(), delimiter=delimiter, strict=True)
            continue
        yield taken[0][0], cells


def _why(taken: list[NumberedLine], error: Exception) -> str:
    if taken[0][1] == TOO_LONG:
        return "a line too long to be a row"
    if isinstance(error, _Endless) or str(error) == "unexpected end of data":
        return "a quotation mark that is never closed"
    return str(error)
