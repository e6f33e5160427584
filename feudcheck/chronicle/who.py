"""Who and what a fact is about, and whom a name asked for means: spelling forgiven, never guessed."""

from __future__ import annotations

from feudcheck.errors import SelectionError
from feudcheck.language.tokens import tokenize
from feudcheck.parse.mentions import find_mentions, find_misspelt
from feudcheck.review.references import PLACES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Statement


def is_place(kind: str | None) -> bool:
    """Whether things of this kind are where something happens, rather than who does it."""
    return kind in PLACES


def involved(record: FactRecord, said: Mapping[str, Statement]) -> tuple[str | None, tuple[str, ...]]:
    """The subject of a fact, and all that it names: its fields first, then the names in its sentences."""
    speaker = record.quote.speaker if record.quote else None
    typed = [record.subject, record.object, *record.with_, speaker, record.attributed_to]
    items = [item for statement in said.values() for item in statement.items if item.kind == "mention"]
    named = [item.ids[0] for item in items if len(item.ids) == 1]
    doers = [item.ids[0] for item in items if len(item.ids) == 1 and item.role == "agent" and item.clause == 0]
    subject = record.subject or next(iter(doers), None)
    everybody = dict.fromkeys(id_ for id_ in (subject, *typed, *named) if id_)
    return subject, tuple(everybody)


def resolve(name: str, base: FactBase) -> str:
    """The id of the entity that ``name`` means: an id, a name or alias in any language, or one with a slip in it.

    Raises SelectionError where nobody goes by it, or several do.
    """
    wanted = name.strip()
    try:
        return base.entity(wanted).id
    except KeyError:
        pass
    tokens = tokenize(wanted)
    whole = [found for found in find_mentions(tokens, base) if found.stop - found.start == len(tokens)]
    whole = whole or [
        found for found in find_misspelt(tokens, base, {}, lambda _: False) if found.stop - found.start == len(tokens)
    ]
    ids = sorted({id_ for found in whole for id_ in found.ids} or _called(wanted, base))
    if len(ids) == 1:
        return ids[0]
    if ids:
        raise SelectionError(f"{name!r} may be any of {', '.join(ids)}; give the id of the one that is meant")
    near = _near(wanted, base)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise SelectionError(f"no entity of the base goes by {name!r}{hint}")


def _called(name: str, base: FactBase) -> set[str]:
    """The entities with exactly this name, for names that are no words to the tokenizer's rules: "x", "3M"."""
    key = name.casefold()
    found = set()
    for id_ in base.entity_ids():
        entity = base.entity(id_)
        if any(key == one.casefold() for one in (id_, *entity.names.values(), *entity.aliases)):
            found.add(id_)
    return found


def _near(name: str, base: FactBase) -> list[str]:
    from difflib import get_close_matches

    names = {one: id_ for id_ in base.entity_ids() for one in (id_, *base.entity(id_).names.values())}
    return get_close_matches(name, names, 3, 0.6)
