"""Facts without ground, and articles' sentences without facts, for a terminal."""

from __future__ import annotations

from feudcheck.report.layout import labelled
from feudcheck.report.safe_text import isolate, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.ground import Article, Ground, Missing, Uncovered, Ungrounded
    from feudcheck.report.layout import Style


def render(ground: Ground, style: Style, *, covered: bool = True) -> str:
    """The report; ``covered``: also the sentences that no fact covers. Ends with a newline."""
    blocks = ["\n".join(_ungrounded(one, style)) for one in ground.ungrounded]
    for article in ground.articles:
        if article.sha256 == "differs":
            text = f"{safe(article.path)} is not the recorded text of {safe(article.source)}"
            blocks.append(style.paint("CHANGED", "red", "bold") + f"  {text}: its SHA-256 differs")
        shown = [one for one in article.uncovered if covered or one.denied]
        if shown:
            blocks.append("\n".join(_of_article(article, shown, style)))
    blocks.append("\n".join(_summary(ground)))
    return "\n\n".join(blocks) + "\n"


def _ungrounded(one: Ungrounded, style: Style) -> list[str]:
    head = style.paint("NO GROUND", "red", "bold") + f"  {safe(one.fact)}"
    lines = [head, labelled("In", safe(one.article), style)]
    if any(one.locators):
        lines.append(labelled("At", "; ".join(safe(text) for text in one.locators if text), style))
    return [*lines, *(labelled(_LABELS.get(m.kind, m.kind), _lacking(m), style) for m in one.missing)]


_LABELS = {"name": "Name", "amount": "Amount", "date": "Date", "quote": "Quote", "place": "Place", "locator": "Place"}


def _lacking(missing: Missing) -> str:
    text = isolate(safe(missing.text))
    if missing.kind == "locator":
        return f"{text}: the article has no such place, or the words for it are not understood"
    if missing.elsewhere is not None:
        return f"{text}: not there, but in line {missing.elsewhere}"
    return f"{text}: not in the article"


def _of_article(article: Article, shown: list[Uncovered], style: Style) -> Iterator[str]:
    yield style.paint("NOT COVERED", "yellow", "bold") + f"  {safe(article.path)}"
    for one in shown:
        told = "the base contradicts it: " + safe(one.denied) if one.denied else ""
        left = "no fact has: " + ", ".join(isolate(safe(part)) for part in one.parts) if one.parts else ""
        yield labelled(f"{one.location.line}:{one.location.column}", safe(one.text), style)
        for line in filter(None, (told, left)):
            yield labelled("", line, style)


_DIGESTS = {"matches": "as archived", "differs": "not as archived", "unknown": "no SHA-256 on file"}


def _summary(ground: Ground) -> Iterator[str]:
    for article in ground.articles:
        left = len(article.uncovered)
        digest = _DIGESTS[article.sha256]
        yield (
            f"{safe(article.path)}: {safe(article.source)}, {digest}; {_many(article.facts, 'fact')}; "
            f"{left:,} of {_many(article.sentences, 'checkable sentence')} not or not wholly covered"
        )
    lacking = len(ground.ungrounded)
    yield f"{_many(ground.facts, 'fact')} looked up, {lacking:,} without ground" + (
        f", {ground.open:,} cite other articles too" if ground.open else ""
    )


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
