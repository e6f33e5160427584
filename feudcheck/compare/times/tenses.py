"""What was so once is not so: "owned", "used to own", "had 500 workers" do not back "owns", "has 500 workers"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

DOER = 4  # words behind a participle within which "by" names who did it: "owned since 2010 by"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where the claim tells of no lasting state, or the fact tells it of today too."""
    if a.claim.lang != "en" or a.view.statement.lang != "en" or a.view.statement.speeches:
        return []
    if any(i.date for i in a.claim.items) or any(c.negated for c in a.claim.clauses):
        return []
    lasting, mine = syntax_map("lasting_verbs"), plain_words(a.claim.text)
    for at, word in enumerate(mine):
        past = lasting.get(word, "")
        if past and (found := _only_then(mine[at : at + 2], past, plain_words(a.view.statement.text))):
            clause = a.clauses[0] if a.clauses else 0
            return [a.aspect("modality", UNKNOWN, "uncovered-part", word, found, None, clause)]
    return []


def _only_then(told: Sequence[str], past: str, theirs: tuple[str, ...]) -> str:
    """The past form as the fact has it, "" where that is a participle or the fact tells of today as well."""
    if told[0] in theirs or "since" in theirs:
        return ""
    for at, word in enumerate(theirs):
        before, after = theirs[at - 1] if at else "", theirs[at + 1 : at + 1 + DOER]
        used_to = before == "to" and theirs[at - 2 : at - 1] == ("used",) and told[0].startswith(word)
        participle = "by" in after or before in syntax("todays") or before in syntax("be_forms")
        if not used_to and (word != past or participle):
            continue
        if word in syntax("had_forms") and not (_of_what_is_had(told[1:]) and _of_what_is_had(after)):
            continue
        return f"{theirs[at - 2]} to {word}" if used_to else word
    return ""


def _of_what_is_had(after: Sequence[str]) -> bool:
    """Whether what follows "has" is no other verb's: "has 500 workers", "has a fleet"."""
    return bool(after) and (after[0][0].isdigit() or after[0] in syntax("before_what_is_had"))
