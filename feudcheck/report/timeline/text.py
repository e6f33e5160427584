"""The timeline in the terminal: a date, below it what is on file of it, with sources."""

from __future__ import annotations

from itertools import groupby

from feudcheck.report.layout import Style, flow, wrap
from feudcheck.report.safe_text import isolate, safe, shorten
from feudcheck.report.timeline.words import Words, narrowed, words_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Span
    from feudcheck.model.timeline import Happening, Timeline
    from feudcheck.report.citation import Cited

_LONGEST = 1_200  # characters of a statement
_LEAST = 20  # cells for a line of text, however narrow the page


def render(
    timeline: Timeline, style: Style | None = None, *, lang: str | None = None, sources: bool = True, ids: bool = False
) -> str:
    """All moments, then the facts without a date, then the counts; ends with a newline.

    ``sources``: with a line that cites them. ``ids``: with ids, titles of the sources and notes.
    """
    page = _Page(timeline, style or Style(), words_for(timeline, lang), sources=sources, ids=ids)
    return "\n".join(page.lines()) + "\n"


class _Page:
    def __init__(self, timeline: Timeline, style: Style, words: Words, *, sources: bool, ids: bool) -> None:
        self.timeline, self.style, self.words = timeline, style, words
        self.sources, self.ids = sources, ids

    def lines(self) -> list[str]:
        timeline, words = self.timeline, self.words
        lines: list[str] = []
        if timeline.asked or narrowed(timeline):
            lines += [*self._flow(words.heading(timeline), "bold"), ""]
        if not timeline.moments:
            lines += [words["empty"], ""]
        for moment in timeline.moments:
            lines += self._flow(words.date(moment.when), "bold")
            lines += self._facts([(one, words.own_date(one, moment.when)) for one in moment.happenings])
            lines.append("")
        if not narrowed(timeline) and timeline.undated:
            lines += self._undated()
        return [*lines, *wrap(isolate("; ".join(words.counts(timeline))), self.style.width)]

    def _undated(self) -> list[str]:
        lines = self._flow(self.words["undated"], "bold")
        for state, alike in groupby(self.timeline.undated, self.words.state):
            lines += [f" {line}" for line in self._flow(state, "bold")]
            lines += self._facts([(one, "") for one in alike])
        return [*lines, ""]

    def _facts(self, facts: list[tuple[Happening, str]]) -> list[str]:
        """Facts, each with its own time where it has one; sources that several in a row share stand below the last."""
        lines: list[str] = []
        order = [one for one, _ in facts]
        for number, (one, own) in enumerate(facts):
            lines += [f"  {line}" for line in self._fact(one, own)]
            after = self.words.sources_after(order, number) if self.sources else []
            lines += [f"    {line}" for cited in after for line in self._cited(cited)]
        return lines

    def _fact(self, one: Happening, own: str) -> list[str]:
        text, _ = self.words.statement(one)
        remarks = self.words["comma"].join(self.words.remarks(one, self.timeline))
        before, after = f"({own}) " if own else "", f" ({remarks})" if remarks else ""
        lines = self._marked(text, self.words.amounts(one), before, after)
        if self.ids:
            about = [f"{one.fact} ({one.event})" if one.event else one.fact]
            about += [f"{self.words['note']}: {one.note}"] if one.note else []
            lines += [f"  {line}" for piece in about for line in self._flow(safe(piece), "dim")]
        return lines

    def _cited(self, cited: Cited) -> list[str]:
        pieces = self.words.citation(cited)
        title = self.words.title(cited.source)
        if self.ids and title and cited.source.publisher:
            pieces.insert(1, f"“{title}”")
        lines = flow([safe(piece) for piece in pieces], self._room(), self.words["comma"])
        return [self.style.paint(line, "dim") for line in lines]

    def _room(self) -> int | None:
        """How wide a line may be that leaves room for the deepest indent."""
        return None if self.style.width is None else max(_LEAST, self.style.width - 4)

    def _flow(self, text: str, *colors: str) -> list[str]:
        """``text``, made safe, in lines that are each whole by themselves."""
        return [self.style.paint(isolate(line), *colors) for line in wrap(safe(text), self._room())]

    def _marked(self, text: str, spans: tuple[Span, ...], before: str, after: str) -> list[str]:
        """The statement with its amounts in bold."""
        whole = safe(before) + shorten(safe(text), _LONGEST) + safe(after)
        if not self.style.color or safe(text) != text or len(text) > _LONGEST:
            return self._flow(whole)
        bold = {n + len(safe(before)) for start, end in spans for n in range(start, end)}
        lines, at = [], 0
        for line in wrap(whole, self._room()):
            lines.append(isolate(self._painted(line, at, bold)))
            at += len(line) + 1  # the space that the line was broken at
        return lines

    def _painted(self, line: str, at: int, bold: set[int]) -> str:
        made, n = "", 0
        while n < len(line):
            strong, start = at + n in bold, n
            while n < len(line) and (at + n in bold) == strong:
                n += 1
            made += self.style.paint(line[start:n], "bold") if strong else line[start:n]
        return made
