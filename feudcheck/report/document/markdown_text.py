"""Text from outside as Markdown that shows it and does nothing else: no markup, HTML, link, mention or formula."""

from __future__ import annotations

import re

from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Mentions, issue numbers, formulas and bare links are looked for in what is shown, so an escape does not keep them
# from being found; an element of its own around one character does.
_BROKEN = {ord(char): f"<span>{char}</span>" for char in "@#$"}
_ESCAPED = {ord(char): f"\\{char}" for char in "\\`*_[]|~"}
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_TABLE = _BROKEN | _ESCAPED | _ENTITIES
_LINK = re.compile(r":(?=//)|(?<=[wW]{3})\.|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)
_START = re.compile(r"([-+=]|\d{1,9}(?=[.)]))")


COMMENT = 60_000  # characters; GitHub takes no comment of 65,536


def comment(head: Sequence[str], sections: Sequence[str], most: int) -> str:
    """The paragraphs of ``head`` and as many sections as fit in ``most`` characters; ends with a newline."""
    pieces, used = list(head), sum(map(len, head)) + 200
    for number, section in enumerate(sections):
        used += len(section) + 2
        if used > most:
            pieces.append(f"… and {len(sections) - number:,} more, left out here for their length.")
            break
        pieces.append(section)
    return "\n\n".join(pieces) + "\n"


def escaped(text: str) -> str:
    """``text`` on one line, safe for a screen, fit to begin a paragraph or to stand anywhere in one."""
    shown = safe(text).strip().translate(_TABLE)
    shown = _LINK.sub(lambda found: f"<span>{found[0]}</span>", shown)
    begun = _START.match(shown)
    if begun is None:
        return shown
    first = begun[0]
    return f"{first}\\{shown[len(first) :]}" if first.isdecimal() else f"\\{shown}"
