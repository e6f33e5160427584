"""A record as the lines of an item, as it would stand at the margin."""

from __future__ import annotations

from feudcheck.curate.add.manner import EACH, Manner
from feudcheck.curate.add.scalars import scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_DAYS = frozenset({"date", "as_of", "published", "retrieved"})
_MARKED = frozenset({"statement", "note"})  # what takes the quotation marks that the file prefers


def fact_lines(record: Mapping[str, Any], manner: Manner) -> list[str]:
    """A fact as an item of a list, ``- id: …`` first, in the manner of its file."""
    order = {name: place for place, name in enumerate(manner.order)}
    keys = sorted(record, key=lambda name: order.get(name, len(order)))
    pad = " " * manner.offset
    if manner.inline:
        inside = (f"{name}: {_inline(record[name], True, _mark(name, manner))}" for name in keys)
        return ["-" + pad[1:] + "{" + ", ".join(inside) + "}"]
    body = [line for name in keys for line in _entry(name, record[name], manner, flow=name in manner.flow)]
    return ["-" + pad[1:] + body[0], *(pad + line for line in body[1:])]


def source_lines(id_: str, record: Mapping[str, Any], manner: Manner = Manner()) -> list[str]:  # noqa: B008
    """A source as an entry of a mapping, ``id:`` first."""
    pad = " " * manner.step
    body = [line for name, value in record.items() for line in _entry(name, value, manner, flow=name in manner.flow)]
    return [f"{scalar(id_)}:", *(pad + line for line in body)]


def _mark(name: str, manner: Manner) -> str:
    return manner.quote if name in _MARKED else ""


def _entry(name: str, value: Any, manner: Manner, *, flow: bool, quote: str | None = None) -> list[str]:
    """``name: value``, with what is beneath it; of a flow list only its items are in flow."""
    quote = _mark(name, manner) if quote is None else quote
    if isinstance(value, dict | list) and value and not flow:
        pad = " " * manner.step
        return [f"{name}:", *(pad + line for line in _block(value, manner, quote))]
    if name in _DAYS and value is not None:
        return [f"{name}: {scalar(value, day=True)}"]
    return [f"{name}: {_inline(value, False, quote)}"]


def _block(value: dict[str, Any] | list[Any], manner: Manner, quote: str) -> list[str]:
    if isinstance(value, list):
        return [line for one in value for line in _listed(one, manner)]
    return [line for name, one in value.items() for line in _entry(name, one, manner, flow=False, quote=quote)]


def _listed(one: Any, manner: Manner) -> list[str]:
    if not isinstance(one, dict) or EACH in manner.flow:
        return ["- " + _inline(one, False)]
    first, *more = [f"{name}: {_inline(value, False)}" for name, value in one.items()]
    return [f"- {first}", *(f"  {line}" for line in more)]


def _inline(value: Any, flow: bool, quote: str = "") -> str:
    """A value on one line; ``flow``: inside {…} or […], as everything in a list or mapping is."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_inline(one, True, quote)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_inline(one, True) for one in value) + "]"
    return scalar(str(value), flow=flow, quote=quote)
