"""Rows in columns as wide as the terminal allows, and the same rows as tab-separated values."""

from __future__ import annotations

from feudcheck.report.layout import Style, pad, wrap
from feudcheck.report.safe_text import cells, isolate, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP = 2
COMFORT, LEAST = 40, 24  # cells for the column that takes what is left: to read it well, and to read it at all


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], style: Style, *, wide: int, spare: int | None = None
) -> list[str]:
    """``rows`` beneath ``heads``, the first column in bold; column ``wide`` is wrapped into what the others leave.

    Where that is too little, column ``spare`` is left out; then each row is stacked: the others on one line, the
    wide one beneath. Columns that are empty throughout are left out. Cells must be safe.
    """
    used = [n for n in range(len(heads)) if n == wide or any(row[n] for row in rows)]
    sizes = {n: max([cells(heads[n]), *(cells(row[n]) for row in rows)]) for n in used}
    if spare in sizes and _room(sizes, wide, style) < min(COMFORT, sizes[wide]):
        del sizes[spare]
    room = _room(sizes, wide, style)
    if room < min(LEAST, sizes[wide]):
        return _stacked(rows, list(sizes), style, wide)
    sizes[wide] = min(sizes[wide], room)
    lines = [_line([style.paint(pad(heads[n], size), "dim") for n, size in sizes.items()])]
    for row in rows:
        for number, part in enumerate(wrap(row[wide], room)):
            shown = [pad(part if n == wide else "" if number else row[n], size) for n, size in sizes.items()]
            lines.append(_line([style.paint(shown[0], "bold") if not number else shown[0], *shown[1:]]))
    return lines


def _room(sizes: dict[int, int], wide: int, style: Style) -> int:
    """The cells that are left for the wide column."""
    if style.width is None:
        return sizes[wide]
    return style.width - sum(size + GAP for n, size in sizes.items() if n != wide)


def _line(cells_: Sequence[str]) -> str:
    return (" " * GAP).join(cells_).rstrip()


def _stacked(rows: Sequence[Sequence[str]], used: Sequence[int], style: Style, wide: int) -> list[str]:
    lines = []
    for row in rows:
        head = [isolate(row[n]) for n in used if n not in (0, wide) and row[n]]
        lines.append((" " * GAP).join([style.paint(row[0], "bold"), *head]))
        room = None if style.width is None else max(20, style.width - GAP)
        lines += [" " * GAP + isolate(part) for part in wrap(row[wide], room)]
    return lines


def tsv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """``rows`` with their heads, a line each, cells between tabs and on one line."""
    return "".join("\t".join(map(safe, row)) + "\n" for row in (heads, *rows))
