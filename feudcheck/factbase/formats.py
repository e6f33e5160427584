"""The formats of single values: what is wrong with a text, said so that it can be put right."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

_ISO_639_1 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st "
    "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
ISO_LANGUAGES = frozenset(_ISO_639_1.split())
LANGUAGE_NAMES = {"en": "English", "ar": "Arabic"}
OUR_LANGUAGES = tuple(LANGUAGE_NAMES)

ID = r"^\w[\w.:/+-]*$"
YEAR, MONTH, DAY, QUARTER = r"\d{4}", r"\d{4}-(?:0[1-9]|1[0-2])", r"\d{4}-\d\d-\d\d", r"\d{4}-[Qq][1-4]"
POINT = f"(?:{DAY}|{MONTH}|{QUARTER}|{YEAR})"
PATTERNS = {
    "id": ID,
    "date": f"^{POINT}(?:/{POINT})?$",
    "day": f"^{DAY}$",
    "day-or-coarser": f"^(?:{DAY}|{MONTH}|{YEAR})$",
    "url": r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"/?#]+[^\s<>\"]*$",
    "sha256": r"^[0-9A-Fa-f]{64}$",
    "language": r"^[a-z]{2}(?:-[A-Za-z0-9]{2,8})*$",
}
EXPECTED = {
    "id": "an id: letters, digits and . _ - : / +, no spaces",
    "date": "a date: 2025-01-21, 2025-01, 2025, 2025-Q1 or two of them as 2024-03/2024-06",
    "day": "a day: 2025-01-28",
    "day-or-coarser": "a date: 2025-01-28, 2025-01 or 2025",
    "url": "a web address: https://…",
    "sha256": "64 hexadecimal digits",
    "language": "a language code: en, ar, fr, pt-BR …",
    "our-language": "en or ar",
    "amount": "an amount: 500 billion USD, 51 %, 6,000 employees",
}
NUMBERS_TOO = frozenset({"id", "date", "day-or-coarser", "amount", "label"})  # 2025 and 12 need no quotes there
_MATCH: dict[str, Callable[[str], object]] = {}  # compiled when they are first asked for
_HIDDEN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"
_LONGEST_ID = 200


def fault(format_: str, text: str) -> str | None:
    """What is wrong with ``text`` in this format, or None."""
    if not text or text.isspace():
        return "is empty"
    if not text.isprintable() and (hidden := re.search(_HIDDEN, text)):
        return f"holds the control character U+{ord(hidden.group()):04X}"
    match = _MATCH.get(format_) or _compiled(format_)
    wrong = match is not None and (match(text) is None or text.endswith("\n"))
    if format_ == "id":
        wrong = wrong or len(text) > _LONGEST_ID
    elif format_ == "language":
        wrong = wrong or text[:2] not in ISO_LANGUAGES
    elif format_ == "our-language":
        wrong = text not in OUR_LANGUAGES
    elif format_ == "amount":
        return _amount_fault(text)
    elif not wrong and format_ in ("date", "day", "day-or-coarser"):
        return _date_fault(text)
    return f"{shown(text)} is not {EXPECTED[format_]}" if wrong else None


def _compiled(format_: str) -> Callable[[str], object] | None:
    if format_ in PATTERNS:
        _MATCH[format_] = re.compile(PATTERNS[format_], re.ASCII if format_ != "id" else 0).match
    return _MATCH.get(format_)


def shown(text: str) -> str:
    """``text`` in quotation marks, cut to a length fit for a message, nothing hidden in it."""
    text = text if len(text) <= 60 else text[:57] + "…"
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text) + '"'


def _date_fault(text: str) -> str | None:
    starts = []
    for point in text.split("/"):
        year, _, rest = point.partition("-")
        quarter = rest[:1] in ("Q", "q")
        month = int(rest[1]) * 3 - 2 if quarter else int(rest[:2] or 1)
        day = int(rest[3:] or 1)
        try:
            _calendar()(int(year), month, day)
        except ValueError:
            return f"{shown(point)} is no day of the calendar"
        starts.append((int(year), month, day))
    if len(starts) == 2 and starts[0] > starts[1]:
        return f"{shown(text)} ends before it begins"
    return None


@cache
def _calendar() -> Callable[[int, int, int], object]:
    import datetime

    return datetime.date


@lru_cache(4096)
def _amount_fault(text: str) -> str | None:
    from feudcheck.parse.amounts.finder import (
        read_amount,  # what claims are read with: a field it can't read helps nobody
    )

    try:
        understood = read_amount(text)
    except (ValueError, ArithmeticError) as error:
        return str(error)
    return None if understood else f"{shown(text)} is not {EXPECTED['amount']}"
