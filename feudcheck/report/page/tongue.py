"""Which language the page speaks: that of most sentences of the drafts, or of the one draft."""

from __future__ import annotations

from collections import Counter

from feudcheck.language.normal import language_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.review import Review


def tongue(reviews: Sequence[Review]) -> str:
    """ "en" or "ar"; half and half, or without a sentence, as the first draft says of itself, else as it is written."""
    counts = Counter(checked.finding.lang for review in reviews for checked in review.checked)
    if counts["ar"] != counts["en"]:
        return "ar" if counts["ar"] > counts["en"] else "en"
    if not reviews:
        return "en"
    first = reviews[0].document
    declared = (first.lang or "").lower().split("-")[0]
    if declared in ("ar", "en"):
        return declared
    return language_of(" ".join(block.passage.text for block in first.blocks))
