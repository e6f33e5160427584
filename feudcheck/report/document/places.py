"""Where things stand in a draft: parts of sentences in the raw text, columns in the units of each format."""

from __future__ import annotations

from feudcheck.model.places import Lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Location, Span
    from feudcheck.model.review import Checked, Review


class Places:
    """The places of one review. Spans and columns count code points where nothing else is said."""

    __slots__ = ("document", "lines")

    def __init__(self, review: Review) -> None:
        self.document = review.document
        self.lines = Lines(review.document.text)

    def of(self, checked: Checked) -> Location:
        """Where a sentence stands; its end is the place right after its last character."""
        return checked.finding.location or self.at(checked.raw)

    def at(self, raw: Span) -> Location:
        """Where a stretch of the raw text stands."""
        return self.lines.location(self.document.path, raw)

    def raw(self, checked: Checked, span: Span | None) -> Span | None:
        """The stretch of the raw text that ``span`` of the claim was read from; None where that isn't known."""
        if span is None or not 0 <= checked.block < len(self.document.blocks):
            return None
        start, end = span[0] + checked.span[0], span[1] + checked.span[0]
        if not checked.span[0] <= start < end <= checked.span[1]:
            return None
        raw = self.document.blocks[checked.block].passage.raw_span((start, end))
        return raw if 0 <= raw[0] < raw[1] <= len(self.document.text) else None

    def utf8(self, line: int, column: int) -> int:
        """``column`` of a line as a column that counts the bytes of UTF-8, from 1."""
        return len(self._before(line, column).encode("utf-8", "surrogatepass")) + 1

    def _before(self, line: int, column: int) -> str:
        return self.lines.line(line)[: column - 1] if 1 <= line <= self.lines.count else ""
