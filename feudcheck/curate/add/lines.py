"""A record as the lines of an item in block style, as it would stand at the margin."""

from __future__ import annotations

from feudcheck.curate.add.manner import EACH, Manner
from feudcheck.curate.add.scalars import scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_DAYS = frozenset({"date", "as_of", "published", "retrieved"})


def fact_lines(record: Mapping[str, Any], manner: Manner) -> list[str]:
    """A fact as an item of a list, ``- id: …`` first, in the manner of its file."""
    keys = sorted(record, key=lambda name: manner.order.index(name) if name in manner.order else len(manner.order))
    body: list[str] = []
    for name in keys:
        quote = manner.quote if name in ("statement", "note") else ""
        body += _entry(name, record[name], manner, flow=name in manner.flow, quote=quote)
    pad = " " * manner.offset
    return ["-" + pad[1:] + body[0], *(pad + line for line in body[1:])]


def source_lines(id_: str, record: Mapping[str, Any], manner: Manner = Manner()) -> list[str]:  # noqa: B008
    """A source as an entry of a mapping, ``id:`` first."""
    pad = " " * manner.step
    body = [line for name, value in record.items() for line in _entry(name, value, manner, flow=False, quote="")]
    return [f"{scalar(id_)}:", *(pad + line for line in body)]


def _entry(name: str, value: Any, manner: Manner, *, flow: bool, quote: str) -> list[str]:
    """``name: value``, with what is beneath it; of a flow list only its items are in flow."""
    if isinstance(value, dict | list) and value and not flow:
        pad = " " * manner.step
        return [f"{name}:", *(pad + line for line in _block(value, manner, quote))]
    if name in _DAYS and value is not None:
        return [f"{name}: {scalar(value, day=True)}"]
    return [f"{name}: {_inline(value, flow=False, quote=quote)}"]


def _block(value: dict[str, Any] | list[Any], manner: Manner, quote: str) -> list[str]:
    if isinstance(value, list):
        return [line for one in value for line in _listed(one, manner)]
    return [line for name, one in value.items() for line in _entry(name, one, manner, flow=False, quote=quote)]


def _listed(one: Any, manner: Manner) -> list[str]:
    if not isinstance(one, dict) or EACH in manner.flow:
        return [f"- {_inline(one, flow=False, quote='')}"]
    first, *more = [f"{name}: {_inline(value, flow=False, quote='')}" for name, value in one.items()]
    return [f"- {first}", *(f"  {line}" for line in more)]


def _inline(value: Any, *, flow: bool, quote: str) -> str:
    """A value on one line; what is inside {…} or […] is in flow."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        inner = (f"{name}: {_inline(one, flow=True, quote=quote)}" for name, one in value.items())
        return "{" + ", ".join(inner) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_inline(one, flow=True, quote="") for one in value) + "]"
    return scalar(str(value), flow=flow, quote=quote)
