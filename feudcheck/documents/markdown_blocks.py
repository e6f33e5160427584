"""The block structure of Markdown (CommonMark with tables and footnotes), line by line in one pass.

Each unit that reads as text comes out as a ``Leaf`` with the raw stretches of its lines; code is passed over.
"""

from __future__ import annotations

import re
import sys

from feudcheck.documents.markdown_line import Line
from feudcheck.documents.markdown_tables import cells, is_delimiter, is_row
from feudcheck.documents.passage import lines_of
from feudcheck.frozen import dataclass
from feudcheck.model.values import Span

DEEPEST = 40
"""Quotes and lists in one another; what is nested deeper is no document, and every line would pay for it."""

_ATX = re.compile(r"#{1,6}(?=[ \t]|$)")
_ATX_END = re.compile(r"[ \t]#++[ \t]*+$")
_SETEXT = re.compile(r"(?:=++|-++)[ \t]*$")
_RULE = re.compile(r"(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,})$")
_FENCE = re.compile(r"(`{3,}+)[^`]*$|(~{3,}+)")
_ITEM = re.compile(r"(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)")
_NOTE = re.compile(r"\[\^([^\]\s]{1,200})\]:[ \t]*")
_DEFINITION = re.compile(
    r"""\[((?:[^\[\]\\]|\\.){1,999}+)\]:[ \t]*(?:<[^<>]*+>|[^\s<]\S*+)[ \t]*(?:"[^"]*+"|'[^']*+'|\([^()]*+\))?[ \t]*$"""
)
_TASK = re.compile(r"\[[ xX]\](?=[ \t])")
_HTML_RAW = re.compile(r"<(script|pre|style|textarea)(?=[\s>]|$)", re.IGNORECASE)
_HTML_BLOCK = re.compile(
    r"</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div"
    r"|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link"
    r"|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead"
    r"|title|tr|track|ul)(?=[\s/>]|$)",
    re.IGNORECASE,
)
_HTML_TAG = re.compile(
    r"""<(?:/[A-Za-z][\w-]*+\s*+|[A-Za-z][\w-]*+(?:\s++[\w:.@-]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>`]++))?)*+\s*+/?)>\s*+$"""
)
_ENDS = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>"}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A unit of text or HTML: its kind as in ``Block``, and the raw stretches of its lines."""

    kind: str
    lines: tuple[Span, ...]
    level: int = 0
    row: int = 0
    html: bool = False


@dataclass(frozen=False, slots=True)
class _Container:
    """A block quote ("quote"), list item ("item") or footnote ("note") that lines are inside of."""

    kind: str
    width: int = 0
    bare: bool = False  # an item whose first line is empty


class Blocks:
    """Reads lines; ``leaves`` and ``labels`` (of links defined somewhere) are what came of them."""

    def __init__(self, text: str) -> None:
        self.leaves: list[Leaf] = []
        self.labels: set[str] = set()
        self._text = text
        self._containers: list[_Container] = []
        self._paragraph: list[Span] = []
        self._columns = 0  # of the table that is open
        self._row = 0
        self._fence = ""
        self._html: list[Span] = []
        self._html_end = ""  # "" until a blank line

    def read(self, start: int) -> None:
        """Read everything from ``start`` on."""
        for first, end in lines_of(self._text, start):
            self._line(Line(self._text, first, end))
        self._end_open()

    def _line(self, line: Line) -> None:
        depth = self._still_inside(line)
        inside = depth == len(self._containers)
        if self._fence or self._html:
            if inside:
                self._verbatim(line)
                return
            self._close(depth)
            inside = True
        lazy = bool(self._paragraph) and not inside
        opened = False
        while not line.blank and line.indent < 4 and depth < DEEPEST and self._open(line, depth, opened, inside):
            depth, opened, inside = len(self._containers), True, True
        if line.blank:
            self._close(depth)
            self._end_paragraph()
            return
        if line.indent >= 4 and not (self._paragraph and (inside or lazy)):
            self._close(depth)
            return  # indented code
        if lazy and not opened and not self._starts_block(line):
            self._paragraph.append(line.rest())
            return
        self._close(depth)
        self._leaf(line)

    def _still_inside(self, line: Line) -> int:
        """How many of the open containers this line belongs to."""
        for depth, container in enumerate(self._containers):
            if container.kind == "quote":
                if line.blank or line.indent >= 4 or line.char != ">":
                    return depth
                line.take_marker()
            elif line.blank:
                if container.bare:
                    return depth
            elif line.indent >= container.width:
                line.take_columns(container.width)
                container.bare = False
            else:
                return depth
        return len(self._containers)

    def _open(self, line: Line, depth: int, opened: bool, inside: bool) -> bool:
        """Whether a container starts here."""
        char = line.char
        if char == ">":
            self._close(depth)
            self._end_paragraph()
            self._containers.append(_Container("quote"))
            line.take_marker()
            return True
        running = bool(self._paragraph) and not opened and inside
        if char in "-+*0123456789":
            match = _ITEM.match(self._text, line.at, line.end)
            if not match or (char in "-*" and _RULE.match(self._text, line.at, line.end)):
                return False
            if running and char == "-" and _SETEXT.match(self._text, line.at, line.end):
                return False
            empty = not self._text[match.end() : line.end].strip(" \t")
            if running and (empty or match.group(1) not in (None, "1")):
                return False  # "2024. It was …" at the start of a wrapped line
            self._close(depth)
            self._end_paragraph()
            self._containers.append(_Container("item", line.take_item(match.end() - match.start()), bare=empty))
            if task := _TASK.match(self._text, line.at, line.end):
                line.at = task.end()
                line.settle()
            return True
        if char == "[" and not running and (note := _NOTE.match(self._text, line.at, line.end)):
            self._close(depth)
            self._end_paragraph()
            self._containers.append(_Container("note", 4))
            line.at = note.end()
            line.settle()
            return True
        return False

    def _starts_block(self, line: Line) -> bool:
        """Whether a line ends a paragraph that it could continue lazily."""
        text, at, end = self._text, line.at, line.end
        if line.indent >= 4:
            return False
        starts = _ATX if line.char == "#" else _FENCE if line.char in "`~" else _RULE if line.char in "-_*" else None
        return bool(starts and starts.match(text, at, end)) or (line.char == "<" and self._html_start(line, True))

    def _leaf(self, line: Line) -> None:
        text, at, end, char = self._text, line.at, line.end, line.char
        if line.indent < 4:
            if char == "#" and (match := _ATX.match(text, at, end)):
                self._end_paragraph()
                tail = _ATX_END.search(text, match.end(), end)
                self._add("heading", [(match.end(), tail.start() if tail else end)], match.end() - match.start())
                return
            if char in "`~" and (match := _FENCE.match(text, at, end)):
                self._end_paragraph()
                self._fence = match.group(1) or match.group(2)
                return
            if char in "=-" and self._paragraph and not self._columns and _SETEXT.match(text, at, end):
                lines, self._paragraph = self._paragraph, []
                self._add("heading", lines, 1 if char == "=" else 2)
                return
            if char in "-_*" and _RULE.match(text, at, end):
                self._end_paragraph()
                return
            if char == "<" and self._html_start(line, bool(self._paragraph)):
                self._end_paragraph()
                self._verbatim(line)
                return
            if self._table(line):
                return
            if char == "[" and not self._paragraph and (match := _DEFINITION.match(text, at, end)):
                self.labels.add(label(match.group(1)))
                return
        self._paragraph.append(line.rest())

    def _table(self, line: Line) -> bool:
        """Whether the line belongs to a table: its second line, or a row below that."""
        text, at, end = self._text, line.at, line.end
        if self._columns:
            self._cells(at, end)
            return True
        if len(self._paragraph) and line.char in "|:-" and is_delimiter(text, at, end):
            header = self._paragraph[-1]
            columns = len(cells(text, *header))
            if columns == len(cells(text, at, end)) and "|" in text[slice(*header)]:
                self._paragraph.pop()
                self._end_paragraph()
                self._columns = columns
                self._cells(*header)
                return True
        return False

    def _cells(self, at: int, end: int) -> None:
        self._row += 1
        for cell in cells(self._text, at, end)[: self._columns]:
            self._add("cell", [cell], row=self._row)

    def _html_start(self, line: Line, running: bool) -> bool:
        """Whether HTML starts here; sets what ends it."""
        text, at, end = self._text, line.at, line.end
        self._html_end = ""
        if match := _HTML_RAW.match(text, at, end):
            self._html_end = f"</{match.group(1).lower()}>"
            return True
        for start, stop in _ENDS.items():
            if text.startswith(start, at):
                self._html_end = stop
                return True
        if text.startswith("<!", at) and text[at + 2 : at + 3].isalpha():
            self._html_end = ">"
            return True
        return bool(_HTML_BLOCK.match(text, at, end) or (not running and _HTML_TAG.match(text, at, end)))

    def _verbatim(self, line: Line) -> None:
        """A line inside code or HTML."""
        text, at, end = self._text, line.at, line.end
        if self._fence:
            close = text[at:end].rstrip(" \t")
            if line.indent < 4 and len(close) >= len(self._fence) and not close.strip(self._fence[0]):
                self._fence = ""
        elif self._html_end:
            self._html.append(line.whole())
            if self._html_end in text[at:end].lower():
                self._end_html()
        elif line.blank:
            self._end_html()
        else:
            self._html.append(line.whole())

    def _end_html(self) -> None:
        lines, self._html, self._html_end = self._html, [], ""
        self._add("paragraph", lines, html=True)

    def _end_paragraph(self) -> None:
        self._columns = self._row = 0
        if self._paragraph:
            lines, self._paragraph = self._paragraph, []
            if len(lines) > 1 and all(is_row(self._text, *line) for line in lines):
                self._columns = sys.maxsize  # a table that lacks its line of dashes
                for line in lines:
                    self._cells(*line)
                self._columns = self._row = 0
            else:
                self._add("paragraph", lines)

    def _close(self, depth: int) -> None:
        """Leave the containers below ``depth``, and what is open in them."""
        if depth < len(self._containers):
            self._end_open()
            del self._containers[depth:]

    def _end_open(self) -> None:
        self._end_paragraph()
        self._fence = ""
        if self._html:
            self._end_html()

    def _add(self, kind: str, lines: list[Span], level: int = 0, row: int = 0, *, html: bool = False) -> None:
        if kind == "paragraph" and self._containers:
            inner = self._containers[-1].kind
            kind = "note" if any(c.kind == "note" for c in self._containers) else inner
            level = sum(c.kind == kind for c in self._containers)
        self.leaves.append(Leaf(kind, tuple(lines), level, row, html))


def label(text: str) -> str:
    """A link label as compared: case and white space don't count."""
    return " ".join(text.split()).casefold()
