"""Where every value of a YAML text stands: its tree with the positions of its characters."""

from __future__ import annotations

from typing import Any

from feudcheck.errors import WriteError
from feudcheck.frozen import dataclass, field


@dataclass(slots=True)
class Spot:
    """A value: from ``start`` to before ``end``, in characters; ``column`` counts from 0.

    ``kind``: "map", "seq", "scalar" or "alias". ``style``: of a scalar its quotation mark, "|" or ">", "" for
    plain; of a map or seq "{" or "[" for flow, "" for block. A block's end is the end of its last value.
    """

    kind: str
    start: int
    end: int
    column: int
    style: str = ""
    value: str = ""
    keys: dict[str, Spot] = field(default_factory=dict)  # of a map: where its keys stand
    parts: dict[str, Spot] = field(default_factory=dict)  # of a map: its values; of a key given twice, the first
    items: list[Spot] = field(default_factory=list)  # of a seq

    def at(self, *path: str | int) -> Spot | None:
        """The value under keys and indexes, or None."""
        spot: Spot | None = self
        for step in path:
            if spot is None:
                return None
            if isinstance(step, str):
                spot = spot.parts.get(step)
            else:
                spot = spot.items[step] if -len(spot.items) <= step < len(spot.items) else None
        return spot


def spots(text: str, path: str = "the file") -> Spot | None:
    """The tree of the one document in ``text``; None for an empty one. WriteError where it can't be read."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    root: Spot | None = None
    stack: list[tuple[Spot, list[Spot]]] = []  # open containers, and the key that waits in each
    try:
        while True:
            event: Any = loader.get_event()
            if isinstance(event, yaml.StreamEndEvent):
                return root
            if isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                done = stack.pop()[0]
                mark: Any = event.end_mark
                done.end = mark.index if done.style else _last_end(done)
                continue
            spot = _spot(yaml, event, text)
            if spot is None:
                continue
            if stack:
                _hang(spot, *stack[-1])
            else:
                root = root or spot
            if spot.kind in ("map", "seq"):
                stack.append((spot, []))
    except (yaml.YAMLError, ValueError) as error:
        raise WriteError(f"{path}: YAML syntax: {' '.join(str(error).split())}") from None


def _spot(yaml: Any, event: Any, text: str) -> Spot | None:
    start, end = event.start_mark.index, event.end_mark.index  # characters, whatever the line ends
    column = event.start_mark.column
    if isinstance(event, yaml.ScalarEvent):
        style = event.style or ""
        if style in ("|", ">"):
            end = start + len(text[start:end].rstrip())
        return Spot("scalar", start, end, column, style, event.value)
    if isinstance(event, yaml.AliasEvent):
        return Spot("alias", start, end, column, "*", event.anchor)
    if isinstance(event, yaml.MappingStartEvent):
        return Spot("map", start, end, column, "{" if event.flow_style else "")
    if isinstance(event, yaml.SequenceStartEvent):
        return Spot("seq", start, end, column, "[" if event.flow_style else "")
    return None


def _hang(spot: Spot, parent: Spot, waiting: list[Spot]) -> None:
    if parent.kind == "seq":
        parent.items.append(spot)
    elif not waiting:
        waiting.append(spot)
    else:
        key = waiting.pop()
        parent.keys.setdefault(key.value, key)
        parent.parts.setdefault(key.value, spot)


def _last_end(container: Spot) -> int:
    last = container.items[-1] if container.items else None
    if container.parts:
        last = max(container.parts.values(), key=lambda spot: spot.end)
    return last.end if last is not None else container.start
