"""YAML text to plain dicts, lists and strings that know where each of their values stands.

Built on the parser's events, so that every problem has its place, nothing is constructed but
plain data, and aliases that explode or tags that build objects never get that far. Scalars stay
texts: dates and numbers are read where the schema says what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

Mark = Any  # yaml's: line and column, from 0
UNKNOWN: Any = object()  # in place of what an alias without an anchor stands for
Report = Callable[[int, int, str], None]  # line and column from 1, message

DEEPEST = 40
MOST_EXPANDED = 100_000  # nodes that aliases may stand for, in one file
_UNREADABLE = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_NUMBER = re.compile(
    r"[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$|[-+]?\.(?:inf|Inf|INF)$|\.(?:nan|NaN|NAN)$"
    r"|[-+]?0[xob][0-9a-fA-F_]+$",
    re.ASCII,
)
_CORE = "tag:yaml.org,2002:"


class Map(dict[str, Any]):
    """A mapping; ``marks`` gives the places of each key and its value."""

    __slots__ = ("marks",)
    marks: dict[str, tuple[Mark, Mark]]


class Seq(list[Any]):
    """A list; ``marks`` gives the place of each item."""

    __slots__ = ("marks",)
    marks: list[Mark]


class Number(str):
    """A plain scalar that YAML reads as a number, as written."""

    __slots__ = ()


class YesNo(str):
    """A plain yes, no, on or off: a truth value for some YAML readers, a word for others."""

    __slots__ = ()


_WORDS: dict[str, Any] = {"": None, "~": None} | {
    form: value
    for word, value in {"null": None, "true": True, "false": False}.items()
    for form in (word, word.capitalize(), word.upper())
}
_WORDS |= {form: YesNo(form) for word in ("yes", "no", "on", "off") for form in (word, word.capitalize(), word.upper())}


class _Stop(Exception):
    """The rest of the file can't be read."""


class _Frame:
    """A container being filled: its node, its size in nodes, the key that waits for a value."""

    __slots__ = ("anchor", "key", "key_mark", "mark", "node", "size")

    def __init__(self, node: Map | Seq, anchor: str | None, mark: Mark) -> None:
        self.node, self.anchor, self.mark = node, anchor, mark
        self.key: str | None = None
        self.key_mark: Mark = None
        self.size = 1


def is_text(word: str) -> bool:
    """Whether a plain scalar is read as a text, not as a number, a truth value or nothing."""
    return word not in _WORDS and not _NUMBER.match(word)


def decoded(data: bytes, report: Report) -> str:
    """``data`` as text; bytes that are no UTF-8 and characters YAML forbids are reported and replaced."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        before = data[data.rfind(b"\n", 0, error.start) + 1 : error.start]
        report(line, len(before.decode("utf-8", "replace")) + 1, f"not UTF-8: byte 0x{data[error.start]:02x}")
        text = data.decode("utf-8-sig", "replace")
    for match in re.finditer(_UNREADABLE, text):
        start = match.start()
        line = text.count("\n", 0, start) + 1
        name = "NUL character" if match.group() == "\0" else f"control character U+{ord(match.group()):04X}"
        report(line, start - text.rfind("\n", 0, start), f"{name} in the text")
        return re.sub(_UNREADABLE, "\ufffd", text)
    return text


def line_ends(text: str) -> int:
    """How many lines end in ``text``; YAML knows more ways to end one than files have."""
    odd = sum(text.count(end) for end in "\x85\u2028\u2029")
    return text.count("\n") + text.count("\r") - text.count("\r\n") + odd


def read(text: str, report: Report) -> tuple[Any, Mark, bool]:
    """The one document in ``text``, its place, and whether it was read to its end.

    Problems go to ``report``; what was read before one that can't be passed is returned.
    """
    composer = Composer(report)
    whole = composer.read(text)
    return composer.root, composer.root_mark, whole


class Composer:
    """Takes the parser's events and hangs them together; ``stack`` holds what is still open."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.failed_at = 0  # line from 0, where the trouble begins that ended the reading
        self.root: Any = None
        self.root_mark: Mark = None
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.stack: list[_Frame] = []
        self.expanded = 0
        self.documents = 0

    def read(self, text: str) -> bool:
        """Read ``text``; False where it could not be read to its end."""
        import yaml

        try:
            self.run(yaml, getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text))
        except _Stop:
            self.failed_at = text.count("\n")
            return False
        except yaml.MarkedYAMLError as error:
            mark, opened = error.problem_mark or error.context_mark, error.context_mark
            message = " ".join(filter(None, (error.context, error.problem)))
            if mark and text[mark.index : mark.index + 1] == "\t":
                message += ": a tab, where only spaces may indent"
            line, column = (mark.line, mark.column) if mark else (0, 0)
            if (
                opened
                and opened.line < line
                and error.context
                and ("flow" in error.context or "quoted" in error.context)
            ):
                message += f" (noticed in line {line + 1})"  # never closed: the parser ran on
                line, column = opened.line, opened.column
            self.failed_at = line
            self.report(line + 1, column + 1, f"YAML syntax: {message}")
            return False
        except (yaml.YAMLError, ValueError) as error:
            self.failed_at = text.count("\n")
            self.report(1, 1, f"YAML syntax: {' '.join(str(error).split())}")
            return False
        return True

    def run(self, yaml: Any, loader: Any) -> None:
        """Take events until the stream ends."""
        get, stack = loader.get_event, self.stack
        scalar, map_start, seq_start = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
        ends, alias = (yaml.MappingEndEvent, yaml.SequenceEndEvent), yaml.AliasEvent
        while True:
            event = get()
            kind = type(event)
            if kind is scalar:
                mark = event.start_mark
                top = stack[-1] if stack else None
                if top is not None and top.key is None and type(top.node) is Map:
                    self.take_key(top, event)
                    continue
                value = self.scalar(event)
                if event.anchor:
                    self.anchors[event.anchor] = (value, 1)
                self.put(value, mark, 1)
            elif kind is map_start or kind is seq_start:
                self.open(event, Map() if kind is map_start else Seq())
            elif kind in ends:
                frame = stack.pop()
                if frame.anchor:
                    self.anchors[frame.anchor] = (frame.node, frame.size)
                if stack:
                    stack[-1].size += frame.size
            elif kind is alias:
                self.alias(event)
            elif kind is yaml.DocumentStartEvent:
                self.documents += 1
                if self.documents > 1:
                    self.stop(event, "a second YAML document; one file holds one")
            elif kind is yaml.StreamEndEvent:
                return

    def stop(self, event: Any, message: str) -> None:
        self.problem(event, message)
        raise _Stop

    def problem(self, event: Any, message: str) -> None:
        self.report(event.start_mark.line + 1, event.start_mark.column + 1, message)

    def take_key(self, top: _Frame, event: Any) -> None:
        key = event.value
        if event.tag not in (None, "!", _CORE + "str"):
            self.problem(event, f"the tag {event.tag} is not allowed")
        if event.anchor:
            self.anchors[event.anchor] = (key, 1)
        if key in top.node:
            self.problem(event, f'the key "{key[:60]}" is given twice')
        top.key, top.key_mark = key, event.start_mark

    def put(self, value: Any, mark: Mark, size: int) -> None:
        """Hang a value into the container at hand."""
        if not self.stack:
            self.root, self.root_mark = value, mark
            return
        top = self.stack[-1]
        node = top.node
        top.size += size
        if type(node) is Map:
            key = top.key
            assert key is not None
            if key not in node:  # of a key given twice, the first counts
                node[key] = value
                node.marks[key] = (top.key_mark, mark)
            top.key = None
        else:
            assert type(node) is Seq
            node.append(value)
            node.marks.append(mark)

    def open(self, event: Any, node: Map | Seq) -> None:
        tag = event.tag
        if tag not in (None, "!") and tag != _CORE + ("map" if type(node) is Map else "seq"):
            self.problem(event, f"the tag {tag} is not allowed")
        if len(self.stack) >= DEEPEST:
            self.stop(event, f"nested deeper than {DEEPEST} levels")
        self.no_key(event)
        if type(node) is Map:
            node.marks = {}
        elif type(node) is Seq:
            node.marks = []
        self.put(node, event.start_mark, 0)
        if event.anchor:
            self.anchors.pop(event.anchor, None)  # open: an alias to it would be a loop
        self.stack.append(_Frame(node, event.anchor, event.start_mark))

    def no_key(self, event: Any) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and top.key is None and type(top.node) is Map:
            self.stop(event, "a key must be a plain word, not a list, a mapping or an alias")

    def alias(self, event: Any) -> None:
        self.no_key(event)
        if event.anchor not in self.anchors:
            self.problem(event, f"the alias *{event.anchor} has no anchor before it, or lies inside it")
            self.put(UNKNOWN, event.start_mark, 1)
            return
        value, size = self.anchors[event.anchor]
        self.expanded += size
        if self.expanded > MOST_EXPANDED:
            self.stop(event, f"aliases stand for more than {MOST_EXPANDED:,} values")
        self.put(value, event.start_mark, size)

    def scalar(self, event: Any) -> Any:
        value, tag = event.value, event.tag
        if tag is None or tag == "!":
            if not event.implicit[0]:
                return value
            if value in _WORDS:
                return _WORDS[value]
            if (value[0] in "+-." or value[0].isdigit()) and _NUMBER.match(value):
                return Number(value)
            return value
        if tag == _CORE + "str":
            return value
        self.problem(event, f"the tag {tag} is not allowed")
        return value
