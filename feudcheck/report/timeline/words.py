"""What a rendering says and in which language: its own words, each fact's statement, names, dates, sources."""

from __future__ import annotations

from pathlib import Path

from feudcheck.language import spoken
from feudcheck.model.timeline import Basis
from feudcheck.parse.dates.field import read_date
from feudcheck.report import word_file
from feudcheck.report.citation import Cited, cited_once, in_language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import DateRef, Source, Span
    from feudcheck.model.timeline import Happening, Timeline

LANGUAGES = ("en", "ar")
_TABLE = Path(__file__).with_name("words.yaml")


class Words:
    """The words of one language; what has no statement in it is told in the language it has."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._own = word_file.read(_TABLE)[lang]

    def __getitem__(self, name: str) -> str:
        return str(self._own[name])

    def status(self, name: str) -> str:
        """The word for the status of a fact; "" for what simply happened."""
        return str(self._own["statuses"].get(name, "" if name == "happened" else name))

    def date(self, when: DateRef | None) -> str:
        """A time written out."""
        return spoken.spoken(when, self.lang)

    def published(self, day: str | None) -> str:
        """The date of a source, as written on file."""
        try:
            return self.date(read_date(day)) if day else self.date(None)
        except ValueError:
            return str(day)

    def statement(self, one: Happening) -> tuple[str, str]:
        """The sentence of a fact and its language."""
        text = in_language(one.statement, self.lang, "en")
        return text, next((lang for lang, said in one.statement.items() if said == text), self.lang)

    def amounts(self, one: Happening) -> tuple[Span, ...]:
        """Where the amounts stand in that sentence, in order and apart."""
        apart: list[Span] = []
        for span in sorted(one.amounts.get(self.statement(one)[1], ())):
            if not apart or span[0] >= apart[-1][1]:
                apart.append(span)
        return tuple(apart)

    def figures(self, one: Happening) -> list[str]:
        """The amounts as they are written; as the fact's field has them where the sentence names none."""
        text = self.statement(one)[0]
        return [text[start:end] for start, end in self.amounts(one)] or list(one.figures)

    def name(self, id_: str, timeline: Timeline) -> str:
        """What an entity is called."""
        party = timeline.entities.get(id_)
        return (in_language(party.names, self.lang, "en") if party else "") or id_

    def own_date(self, one: Happening, when: DateRef) -> str:
        """The time of a fact where it is not that of its moment; else ""."""
        same = one.when and (one.when.start, one.when.end) == (when.start, when.end)
        return "" if same else self.date(one.when)

    def remarks(self, one: Happening, timeline: Timeline) -> list[str]:
        """What a reader has to know with a fact: that it is a plan; whose word it is, where its subject is another."""
        told = [self.status(one.status)]
        if one.attributed_to and one.attributed_to != one.subject:
            told.append(self["according"].format(x=self.name(one.attributed_to, timeline)))
        return [word for word in told if word]

    def state(self, one: Happening) -> str:
        """For which day an undated fact is on file."""
        if one.when is None or one.basis is not Basis.AS_OF:
            return self["never"]
        return self["states"].format(x=self.date(one.when))

    def cited(self, one: Happening) -> list[Cited]:
        """Each source of a fact once."""
        return cited_once(one.citations)

    def sources_after(self, facts: Sequence[Happening], number: int) -> list[Cited]:
        """The sources to be told behind a fact of several in a row: none where the next one has the very same."""
        one, following = facts[number], facts[number + 1 : number + 2]
        return [] if following and following[0].citations == one.citations else self.cited(one)

    def citation(self, cited: Cited) -> list[str]:
        """Publisher, author, date and places of a source; its title only where it has no publisher."""
        source = cited.source
        named = source.publisher or self.title(source) or source.id
        pieces = [named, source.author, self.published(source.published), *cited.places]
        return [piece for piece in pieces if piece]

    def title(self, source: Source) -> str:
        """The title of a source, in this language if it has it."""
        return in_language(source.title, self.lang, source.language, "en")

    def counts(self, timeline: Timeline) -> list[str]:
        """How much there is, each as a label and a number."""
        told = [
            ("facts", timeline.dated), ("times", len(timeline.moments)), ("undated", len(timeline.undated)),
            ("outside", timeline.outside),
        ]  # fmt: skip
        return [f"{self[name]}: {number:,}" for name, number in told if number or name == "facts"]

    def heading(self, timeline: Timeline) -> str:
        """What the timeline is of: "Timeline", with the entities and the range it was narrowed to."""
        names = self["comma"].join(self.name(id_, timeline) for id_ in timeline.asked)
        ends = ((self["from"], timeline.since), (self["to"], timeline.until))
        span = " ".join(f"{word} {self.date(day)}" for word, day in ends if day)
        of = self["comma"].join(piece for piece in (names, span) if piece)
        return f"{self['title']}: {of}" if of else self["title"]


def narrowed(timeline: Timeline) -> bool:
    """Whether only a range is shown: then undated facts are counted and not listed, for nothing says they are in it."""
    return timeline.since is not None or timeline.until is not None


def words_for(timeline: Timeline, lang: str | None) -> Words:
    """The words in ``lang``, else in the language that most of the facts are told in."""
    if lang is not None:
        return Words(lang)
    facts = [*[one for moment in timeline.moments for one in moment.happenings], *timeline.undated]
    counts = {name: sum(name in one.statement for one in facts) for name in LANGUAGES}
    return Words("ar" if counts["ar"] > counts["en"] else "en")
