"""What is said of a change and of a sentence that flipped, whatever the format: pieces of text, not yet made safe."""

from __future__ import annotations

import json

from feudcheck.frozen import dataclass
from feudcheck.report.citation import cite, cited_once, in_language
from feudcheck.report.word_diff import bracket_changes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.history import Change, FieldChange, Flip, Impact

SIGNS = {"added": "+", "removed": "-", "changed": "~", "renamed": "~", "cited": "·"}
_ORDER = ("added", "removed", "changed", "renamed")
_KINDS = {"fact": "facts", "entity": "entities", "source": "sources", "relation": "relations"}
_VERBS = {
    "added": "is new", "removed": "is gone", "changed": "was changed", "renamed": "has another id",
    "cited": "decides now, and did not before",
}  # fmt: skip
_LANGUAGES = ("en", "ar")


def counted(changes: Sequence[Change]) -> str:
    """How many changes of which kind: "2 facts changed, 1 fact added; 1 source removed"."""
    told = []
    for kind, many in _KINDS.items():
        counts = [sum(c.kind == kind and c.what == what for c in changes) for what in _ORDER]
        pieces = [
            f"{number:,} {kind if number == 1 else many} {what}"
            for number, what in zip(counts, _ORDER, strict=True)
            if number
        ]
        told += [", ".join(pieces)] if pieces else []
    return "; ".join(told) or "nothing changed"


def subject(change: Change) -> str:
    """What a change is of: "fact bridge-cost", with its former id where it had another."""
    former = f" (before: {change.former})" if change.former else ""
    return f"{change.kind} {change.id}{former}"


def verb(change: Change) -> str:
    """What became of it: "was changed"."""
    return _VERBS.get(change.what, change.what)


def said(change: Change, lang: str = "en") -> str:
    """What the record says, in ``lang`` if it can."""
    return in_language(dict(change.title), lang, "en")


def field_values(change: FieldChange) -> tuple[str, str]:
    """A field before and after, what differs in brackets; ``(none)`` where it is absent."""
    if isinstance(change.old, str) and isinstance(change.new, str):
        return bracket_changes(change.old, change.new)
    if isinstance(change.old, list) and isinstance(change.new, list):
        gone = [_value(one) for one in change.old if one not in change.new]
        come = [_value(one) for one in change.new if one not in change.old]
        if gone or come:
            return ", ".join(gone) or "(none)", ", ".join(come) or "(none)"
    return _value(change.old), _value(change.new)


def _value(value: object) -> str:
    if value is None:
        return "(none)"
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(map(_value, value))
    if isinstance(value, dict) and set(value) <= {"id", "locator"}:
        return ", ".join(_value(one) for one in value.values())
    return json.dumps(value, ensure_ascii=False)


def telling_fields(change: Change, lang: str) -> list[FieldChange]:
    """The fields to show with a sentence in ``lang``: of texts in several languages only that one, if it differs."""
    by_text: dict[str, list[FieldChange]] = {}
    for one in change.fields:
        head, dot, tail = one.field.rpartition(".")
        by_text.setdefault(head if dot and tail in _LANGUAGES else one.field, []).append(one)
    chosen = []
    for several in by_text.values():
        own = [one for one in several if one.field.endswith(f".{lang}")]
        chosen += own or several
    return chosen


def heading(flip: Flip) -> str:
    """ "Supported → contradicted (amount-differs)"."""
    now = str(flip.finding.verdict)
    rule = "" if flip.finding.rule == now else f" ({flip.finding.rule})"
    return f"{flip.was.capitalize()} → {now}{rule}"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict is another one: the record and what became of it, the fields that differ, what it says."""

    head: str
    fields: tuple[tuple[str, str, str], ...] = ()
    statement: str = ""

    def lines(self) -> list[str]:
        """The same line by line, one value a line: two of them in a line could change places when read."""
        told = [self.head]
        for name, old, new in self.fields:
            told += [f"{name} was: {old}", f"{name} is: {new}"]
        return [*told, self.statement] if self.statement else told


def reasons(flip: Flip) -> list[Reason]:
    """All reasons; one that says so where no record that the sentence rests on has changed."""
    if not flip.reasons:
        return [Reason("no record that it rests on or names has changed; others have, or feudcheck itself")]
    lang = flip.finding.lang
    made = []
    for change in flip.reasons:
        where = f" ({place(change)})" if change.place else ""
        changed = tuple([(one.field, *field_values(one)) for one in telling_fields(change, lang)])
        made.append(Reason(f"{subject(change)} {verb(change)}{where}", changed, "" if changed else said(change, lang)))
    return made


def on_file(flip: Flip) -> list[tuple[str, list[str]]]:
    """What decides now (of an unsourced sentence: what is nearest), each statement with its sources."""
    finding = flip.finding
    stance = {"contradicted": "contradicts", "supported": "supports"}.get(str(finding.verdict))
    shown = [one for one in finding.evidence if one.stance == stance] if stance else list(finding.evidence[:1])
    return [
        (
            in_language(one.statement, finding.lang, "en"),
            [", ".join(cite(cited, finding.lang)) for cited in cited_once(one.citations)],
        )
        for one in shown
    ]


def summary(impact: Impact) -> str:
    """How much was looked at and how much of it flipped, in one line."""
    worse = sum(flip.worse for flip in impact.flips)
    rest = len(impact.flips) - worse
    told = [f"{_many(impact.drafts, 'draft')}, {_many(impact.sentences, 'sentence')}"]
    if impact.flips:
        other = f", {rest:,} with another verdict that needs none" if rest else ""
        told.append(f"{worse:,} to correct{other}")
    else:
        told.append("no verdict is another one")
    if impact.failures:
        told.append(f"{_many(len(impact.failures), 'file')} not read")
    return "; ".join(told)


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def place(change: Change) -> str:
    """Where a record stands: "facts/bridge.yaml:12"; "" where that is not known."""
    return f"{change.place[0]}:{change.place[1]}" if change.place else ""
