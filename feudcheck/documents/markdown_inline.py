"""What a stretch of Markdown reads as: markers, addresses, code and tags gone, every character with its place."""

from __future__ import annotations

import re
from bisect import bisect_right

from feudcheck.documents.emphasis import Run, pair
from feudcheck.documents.markdown_blocks import label
from feudcheck.documents.markdown_links import tail
from feudcheck.documents.references import REFERENCE, character
from feudcheck.frozen import dataclass
from feudcheck.model.document import Comment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from feudcheck.documents.passage import Ink, Source

_MARK = re.compile(r"[\\`*_~\[\]!<&\n]")
_RUN = re.compile(r"\*++|_++|~++")
_TICKS = re.compile(r"`++")
_ADDRESS = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+|[^\s<>@]++@[^\s<>@]++)>")
_TAG = re.compile(
    r"""</?([A-Za-z][\w-]*+)(?:\s++[\w:.@-]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>`]++))?)*+\s*+/?>"""
)
_NOTE = re.compile(r"\[\^[^\]\s\[]{1,200}\]")
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_HIDDEN = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>"}
_TEXT, _PUT, _SPACE, _BREAK = "text", "put", "space", "break"


@dataclass(frozen=False, slots=True)
class _Node:
    """A piece of the source: as it is, a character that stands for it, or white space."""

    kind: str
    start: int = 0
    end: int = 0
    written: str = ""


class Inline:
    """Reads one unit. ``caption``: it is nothing but an image, whose description was read."""

    def __init__(self, source: Source, labels: Container[str], comments: list[Comment]) -> None:
        self._source, self._text, self._labels, self._comments = source, source.text, labels, comments
        self._nodes: list[_Node | Run] = []
        self._brackets: list[tuple[int, int, bool]] = []  # node, place behind the bracket, whether of an image
        self._ticks: dict[int, list[int]] | None = None
        self._absent: set[str] = set()  # what does not come any more
        self.caption = False

    def read(self, ink: Ink) -> None:
        """Write what the unit reads as."""
        text, at, length = self._text, 0, len(self._text)
        while mark := _MARK.search(text, at):
            start = mark.start()
            if start > at:
                self._nodes.append(_Node(_TEXT, at, start))
            at = self._special(text[start], start)
        if at < length:
            self._nodes.append(_Node(_TEXT, at, length))
        pair(self._nodes)
        self._write(ink)

    def _write(self, ink: Ink) -> None:
        source, until = self._source, None
        for node in self._nodes:
            if isinstance(node, Run):
                if node.char == "~" and node.partner is not None:
                    until = None if until is node else until or node.partner  # struck out: no longer said
                elif until is None and node.start < node.end:
                    ink.add(source, node.start, node.end)
            elif until is not None:
                continue
            elif node.kind == _TEXT:
                ink.add(source, node.start, node.end)
            elif node.kind == _PUT:
                ink.put(node.written, source, node.start, node.end)
            elif node.kind == _SPACE:
                ink.space()
            else:
                ink.line_break()

    def _special(self, char: str, at: int) -> int:
        """Read what starts at ``at``; the place behind it."""
        text = self._text
        if char == "\n":
            hard = text[max(0, at - 2) : at] == "  "
            self._nodes.append(_Node(_BREAK if hard else _SPACE))
            return at + 1
        if char == "\\":
            follows = text[at + 1 : at + 2]
            if follows == "\n":
                self._nodes.append(_Node(_BREAK))
                return at + 2
            if follows in _ESCAPED and follows:
                self._nodes.append(_Node(_TEXT, at + 1, at + 2))
                return at + 2
        elif char == "`":
            return self._code(at)
        elif char in "*_~":
            match = _RUN.match(text, at)
            assert match
            if char != "~" or match.end() - at == 2:  # one alone is "about"
                self._nodes.append(Run(text, at, match.end()))
                return match.end()
            return self._literal(at, match.end())
        elif char == "&":
            match = REFERENCE.match(text, at)
            if match and (written := character(match.group())):
                self._nodes.append(_Node(_PUT, at, match.end(), written))
                return match.end()
        elif char == "<":
            return self._angle(at)
        elif char == "]":
            return self._close_bracket(at)
        elif char == "[" or text.startswith("![", at):
            if char == "[" and (note := _NOTE.match(text, at)):
                return note.end()
            end = at + (1 if char == "[" else 2)
            self._brackets.append((len(self._nodes), end, char == "!"))
            return self._literal(at, end)
        return self._literal(at, at + 1)

    def _literal(self, start: int, end: int) -> int:
        self._nodes.append(_Node(_TEXT, start, end))
        return end

    def _code(self, at: int) -> int:
        """Step over a code span; ticks that nothing answers to are text."""
        if self._ticks is None:
            self._ticks = {}
            for run in _TICKS.finditer(self._text, at):
                self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
        match = _TICKS.match(self._text, at)
        assert match
        width = match.end() - at
        places = self._ticks.get(width, [])
        after = bisect_right(places, at)
        if after == len(places):
            return self._literal(at, match.end())
        self._nodes.append(_Node(_SPACE))
        return places[after] + width

    def _angle(self, at: int) -> int:
        """Step over a comment, a tag or an address in angle brackets."""
        text = self._text
        for start, stop in _HIDDEN.items():
            if text.startswith(start, at):
                end = self._find(stop, at + len(start) - (2 if start == "<!--" else 0))
                if end < 0:
                    return self._literal(at, at + 1)
                if start == "<!--":
                    inner = text[at + 4 : max(at + 4, end)].strip()
                    self._comments.append(Comment(inner, self._source.raw_span(at, end + 3)))
                return end + len(stop)
        if match := _ADDRESS.match(text, at):
            return match.end()
        if match := _TAG.match(text, at):
            if match.group(1).lower() == "br":
                self._nodes.append(_Node(_BREAK))
            return match.end()
        return self._literal(at, at + 1)

    def _find(self, wanted: str, at: int) -> int:
        if wanted in self._absent:
            return -1
        found = self._text.find(wanted, at)
        if found < 0:
            self._absent.add(wanted)
        return found

    def _close_bracket(self, at: int) -> int:
        if not self._brackets:
            return self._literal(at, at + 1)
        node, start, image = self._brackets.pop()
        end = tail(self._text, at + 1)
        if end < 0 and at - start < 1000:
            end = self._reference(self._text[start:at], at + 1)
        if end < 0:
            return self._literal(at, at + 1)
        self.caption = image and not self._text[: start - 2].strip() and not self._text[end:].strip()
        if image and not self.caption:
            del self._nodes[node:]
            self._nodes.append(_Node(_SPACE))
        else:
            self._nodes[node] = _Node(_TEXT, start, start)
        return end

    def _reference(self, inner: str, at: int) -> int:
        """The end of ``[text][label]``, ``[text][]`` or ``[text]`` where the label is defined, else -1."""
        text = self._text
        if text.startswith("[", at) and not text.startswith("[^", at):
            stop = text.find("]", at, at + 1002)
            if stop > 0:
                return stop + 1 if label(text[at + 1 : stop] or inner) in self._labels else -1
        return at if self._labels and label(inner) in self._labels else -1
