"""What the page says and in which language: its labels, kinds of findings, counts, dates, rules (``words.yaml``)."""

from __future__ import annotations

from pathlib import Path

from feudcheck import rules
from feudcheck.language.spoken import spoken
from feudcheck.parse.dates.field import read_date
from feudcheck.report import labels, word_file
from feudcheck.report.citation import spoken_date
from feudcheck.report.safe_text import shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from feudcheck.model import Part
    from feudcheck.model.review import Checked

_TABLE = Path(__file__).with_name("words.yaml")
_ASPECTS = frozenset({"polarity", "modality", "order"})  # parts that may be told in a word of their own
# The kinds of findings in the order of urgency, each with its sign.
KINDS = {"contradicted": "✗", "unsourced": "?", "supported": "✓", "suppressed": "∅", "known": "†", "unchanged": "·"}


class Words:
    """The words of one language, "en" or "ar"."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._own: dict[str, Any] = word_file.read(_TABLE)[lang]

    def __getitem__(self, name: str) -> str:
        return str(self._own[name])

    def group(self, name: str) -> dict[str, str]:
        """All words that stand together under ``name``."""
        found: dict[str, str] = self._own[name]
        return found

    def put(self, name: str, **values: object) -> str:
        """The words called ``name`` with ``values`` in their places."""
        return self[name].format(**values)

    def around(self, lang: str | None) -> dict[str, str]:
        """The attributes of an element with these words inside one in ``lang``; none where that is their language."""
        return {} if _same(self.lang, lang) else {"lang": self.lang, "dir": self["dir"]}

    def number(self, number: int) -> str:
        """``number`` in figures."""
        return f"{number:,}".replace(",", self["thousands"])

    def many(self, name: str, number: int) -> str:
        """``number`` with its noun: "1 sentence", "2,000 sentences"."""
        return fitting(self._own[name], number, self.lang).format(n=self.number(number))

    def count(self, kind: str, number: int) -> str:
        """How many findings of one kind."""
        return fitting(self._own["counts"][kind], number, self.lang).format(n=self.number(number))

    def kind(self, kind: str, name: str = "name") -> str:
        """What a kind of finding is called; ``plain``: in the middle of a sentence; ``means``: what that means."""
        return str(self._own["kinds"][kind][name])

    def outcome(self, part: Part) -> str:
        """What came of a part."""
        undecided = str(part.outcome) == "unknown" and part.recorded
        return str(self._own["outcomes"]["undecided" if undecided else str(part.outcome)])

    def slot(self, slot: str) -> str:
        """The reader's word for a slot."""
        return str(self._own.get("slots", {}).get(slot) or labels.slot_label(slot))

    def value(self, part: Part, text: str) -> str:
        """What a part says: in this language where it is told in a word of ours and not in the draft's."""
        return self.ours(text) if part.slot in _ASPECTS else text

    def ours(self, text: str) -> str:
        """A word of ours for what is no word of the draft ("so", "planned") in this language; else ``text``."""
        return str(self._own.get("values", {}).get(text, text))

    def flag(self, flag: str) -> tuple[str, str]:
        """A flag's name and what it means."""
        own = self._own.get("flags", {}).get(flag)
        if own:
            return str(own["name"]), str(own["means"])
        told = rules.told(flag, self.lang)
        return flag.replace("-", " ").capitalize(), labels.FLAGS.get(flag) or (told.title if told else "")

    def rule(self, rule: str) -> rules.Told | None:
        """What a rule is called, means and asks for."""
        return rules.told(rule, self.lang)

    def date(self, iso: str | None) -> str:
        """The date of a source or draft, written out."""
        if self.lang == "en":
            return spoken_date(iso)
        try:
            return spoken(read_date(iso) if iso else None, self.lang)
        except ValueError:
            return str(iso)

    def day(self, day: dt.date) -> str:
        """The date that a draft gives itself: as it gives it in English, written out elsewhere."""
        return day.isoformat() if self.lang == "en" else self.date(day.isoformat())

    def shorten(self, text: str, limit: int) -> str:
        """``text`` up to ``limit`` characters; a longer one ends with its real length."""
        if self.lang == "en" or len(text) <= limit:
            return shorten(text, limit)
        return self.put("cut", x=text[:limit].rstrip(), n=self.number(len(text)))


def fitting(forms: dict[str, str], number: int, lang: str) -> str:
    """The one of the forms that stands with ``number``: one and other in English, up to six in Arabic."""
    return forms.get(_form(number, lang), forms["other"])


def _form(number: int, lang: str) -> str:
    if lang != "ar" or number < 3:
        few = ("zero", "one", "two") if lang == "ar" else ("other", "one")
        return few[number] if number < len(few) else "other"
    rest = number % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def _same(lang: str, other: str | None) -> bool:
    return other is not None and lang == other.lower().split("-")[0]


def kind_of(checked: Checked) -> str:
    """The kind of finding that a covered sentence is: its verdict while it counts, else why it does not."""
    if checked.suppressed is not None:
        return "suppressed"
    if checked.known:
        return "known"
    return str(checked.finding.verdict) if checked.changed else "unchanged"
