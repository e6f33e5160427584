"""What the page calls things: the kinds of findings with their signs, and the kinds of files."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.review import Checked

# In the order of urgency: name → sign, word, what it means.
KINDS = {
    "contradicted": ("✗", "Contradicted", "the sources on file say otherwise"),
    "unsourced": ("?", "Unsourced", "the sources on file don’t tell all of this"),
    "supported": ("✓", "Supported", "the sources on file say so"),
    "suppressed": ("∅", "Suppressed", "the draft says not to report it"),
    "known": ("†", "Known", "the baseline lists it already"),
    "unchanged": ("·", "Unchanged", "it stands on a line that has not changed"),
}
OUTCOMES = {"agrees": "agrees", "conflicts": "differs", "unknown": "not covered"}
FILES = {"markdown": "Markdown", "html": "HTML", "text": "plain text", "docx": "Word", "odt": "OpenDocument"}


def kind_of(checked: Checked) -> str:
    """The kind of finding that a covered sentence is: its verdict while it counts, else why it does not."""
    if checked.suppressed is not None:
        return "suppressed"
    if checked.known:
        return "known"
    return str(checked.finding.verdict) if checked.changed else "unchanged"


def plural(number: int, one: str, many: str | None = None) -> str:
    """``number`` with its noun: "1 sentence", "2,000 sentences"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
