"""Times of day: "14:30", "2.30 pm", "half past two", «الثانية والنصف بعد الظهر»: one value, however written."""

from __future__ import annotations

from collections.abc import Container, Sequence

from feudcheck.language.tokens import adjacent
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_HOURS, _HALF, _MINUTES = 24, 12, 60
_CLASSES = frozenset({"w:number", "w:clock"})
_LONGEST = 3  # words that tell the half of the day: "in the afternoon"


def find_clock(tokens: Sequence[Token], owned: Container[int]) -> list[Atom]:
    """The times of day among ``tokens``, as terms with every "HH:MM" that they may stand for."""
    found: list[Atom] = []
    for at, token in enumerate(tokens):
        if at in owned or (found and at < found[-1].stop) or not (token.kind == "number" or _opens(token.text)):
            continue
        read = _arabic(tokens, at) or _spoken(tokens, at) or _written(tokens, at)
        if read is not None and not any(i in owned for i in range(at, read[1])):
            found.append(Atom("term", at, read[1], words=read[0], classes=_CLASSES))
    return found


def _opens(text: str) -> bool:
    return text in syntax("clock_words") or text in syntax_map("clock_hours") or text in syntax_map("clock_steps")


def _written(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """ "14:30", "2.30 pm", "2pm", "two o'clock"; without "am" or "pm" only where a word leads it in."""
    hour = _figure(tokens, at)
    if hour is None:
        return None
    value, minute, stop, colon = hour
    zero = tokens[at].text.startswith("0") or value > _HALF
    if (after := _o_clock(tokens, stop)) > stop:
        return _told(value, minute, *_half(tokens, after), sure=False)
    part, end = _half(tokens, stop)
    led = at > 0 and tokens[at - 1].text in syntax("clock_leads")
    if part and (led or tokens[stop].text != "in"):  # not "scored one in the morning"
        return _told(value, minute, part, end, sure=False)
    return _told(value, minute, "", stop, sure=zero) if led and colon else None


def _figure(tokens: Sequence[Token], at: int) -> tuple[int, int, int, bool] | None:
    """(hour, minute, index after it, whether both are written) of a time in figures or an hour in a word."""
    text = tokens[at].text
    named = syntax_map("clock_hours").get(text)
    if named is not None:
        return int(named), 0, at + 1, False
    whole, dot, rest = text.partition(".")
    if tokens[at].kind != "number" or not whole.isdecimal() or int(whole) > _HOURS:
        return None
    if dot:
        return (int(whole), int(rest), at + 1, False) if _minutes(rest) else None
    joined = at + 2 < len(tokens) and tokens[at + 1].text == ":" and adjacent(tokens[at], tokens[at + 1])
    if joined and _minutes(tokens[at + 2].text) and adjacent(tokens[at + 1], tokens[at + 2]):
        more = at + 3 < len(tokens) and tokens[at + 3].text == ":" and adjacent(tokens[at + 2], tokens[at + 3])
        return None if more else (int(whole), int(tokens[at + 2].text), at + 3, True)
    return int(whole), 0, at + 1, False


def _minutes(text: str) -> bool:
    return text.isdecimal() and len(text) == len("00") and int(text) < _MINUTES


def _o_clock(tokens: Sequence[Token], at: int) -> int:
    said = [t.text for t in tokens[at : at + 3]]
    return at + 3 if said == ["o", "'", "clock"] else at


def _half(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """Which half of the day the words at ``at`` tell, and the index after them."""
    parts = syntax_map("clock_halves")
    said = [t.text for t in tokens[at : at + _LONGEST + 1]]
    if said[:1] in (["a"], ["p"]) and said[1:3] == [".", "m"]:
        return said[0] + "m", at + (4 if said[3:] == ["."] else 3)
    for size in range(_LONGEST, 0, -1):
        if (part := parts.get(" ".join(said[:size]))) is not None and len(said) >= size:
            return part, at + size
    return "", at


def _spoken(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """ "half past two", "a quarter to nine"."""
    steps = syntax_map("clock_steps")
    if tokens[at].text not in steps or at + 2 >= len(tokens) or tokens[at + 1].text not in ("past", "to"):
        return None
    hour = _figure(tokens, at + 2)
    if hour is None or hour[1]:
        return None
    minute = int(steps[tokens[at].text])
    back = tokens[at + 1].text == "to"
    value = (hour[0] - 1) % _HALF if back else hour[0]
    return _told(value, _MINUTES - minute if back else minute, *_half(tokens, hour[2]), sure=False)


def _arabic(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """«الساعة 14:30», «الساعة الثانية والنصف بعد الظهر», «العاشرة إلا ربعا صباحا»."""
    led = tokens[at].text in syntax("clock_words")
    start = at + led
    hours = syntax_map("clock_hours")
    if start >= len(tokens) or (not led and (tokens[start].text not in hours or tokens[start].text.isascii())):
        return None
    hour = _figure(tokens, start)
    if hour is None:
        return None
    value, minute, stop, _ = hour
    if stop < len(tokens) and tokens[stop].text in syntax("tenth_hours"):
        value, stop = value + 10, stop + 1  # «الثانية عشرة»
    steps, text = syntax_map("clock_steps"), tokens[stop].text if stop < len(tokens) else ""
    if text[:1] == "و" and text[1:] in steps:
        minute, stop = int(steps[text[1:]]), stop + 1
    elif text in syntax("clock_less") and stop + 1 < len(tokens) and tokens[stop + 1].text in steps:
        value, minute, stop = (value - 1) % _HALF, _MINUTES - int(steps[tokens[stop + 1].text]), stop + 2
    part, end = _half(tokens, stop)
    if not (led or part) or value > _HOURS:
        return None
    return _told(value, minute, part, end, sure=value > _HALF)


def _told(hour: int, minute: int, part: str, stop: int, *, sure: bool) -> tuple[tuple[str, ...], int] | None:
    """Every reading of an hour and minute of one half of the day, or of either."""
    if hour > _HALF or sure:
        hours = [hour % _HOURS]
    elif not part:
        hours = [hour % _HALF, hour % _HALF + _HALF]
    elif part == "noon":
        hours = [hour if hour in (11, 12) else hour % _HALF + _HALF]
    elif part == "night":
        hours = [hour % _HALF if hour in (12, 1, 2, 3, 4, 5) else hour + _HALF]
    else:
        hours = [hour % _HALF + (_HALF if part == "pm" else 0)]
    return tuple(f"{h:02}:{minute:02}" for h in hours), stop
