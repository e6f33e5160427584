"""Facts without ground, and articles' sentences without facts, as JSON."""

from __future__ import annotations

from feudcheck.report.json_format import dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.ground import Article, Ground, Uncovered, Ungrounded

SCHEMA = 1


def render(ground: Ground) -> str:
    """One JSON object; ends with a newline."""
    record = {
        "schema": SCHEMA,
        "sound": ground.sound,
        "facts": ground.facts,
        "open": ground.open,
        "ungrounded": [_ungrounded(one) for one in ground.ungrounded],
        "articles": [
            {**_article(article), "uncovered": [_uncovered(one) for one in article.uncovered]}
            for article in ground.articles
        ],
    }
    return dump(record, 2) + "\n"


def render_lines(ground: Ground) -> str:
    """One JSON object a line, its ``type`` first: article, ungrounded, uncovered, summary."""
    return "".join(dump(record) + "\n" for record in _lines(ground))


def _lines(ground: Ground) -> Iterator[dict[str, object]]:
    for article in ground.articles:
        yield {"type": "article", "schema": SCHEMA, **_article(article)}
    for one in ground.ungrounded:
        yield {"type": "ungrounded", "schema": SCHEMA, **_ungrounded(one)}
    for article in ground.articles:
        for left in article.uncovered:
            yield {"type": "uncovered", "schema": SCHEMA, "source": article.source, **_uncovered(left)}
    yield {"type": "summary", "schema": SCHEMA, "sound": ground.sound, "facts": ground.facts, "open": ground.open}


def _article(article: Article) -> dict[str, object]:
    return {
        "path": article.path,
        "source": article.source,
        "sha256": article.sha256,
        "facts": article.facts,
        "sentences": article.sentences,
    }


def _ungrounded(one: Ungrounded) -> dict[str, object]:
    return {
        "fact": one.fact,
        "path": one.article,
        "source": one.source,
        "locators": list(one.locators),
        "missing": [{"kind": m.kind, "text": m.text, "elsewhere_line": m.elsewhere} for m in one.missing],
    }


def _uncovered(one: Uncovered) -> dict[str, object]:
    place = one.location
    return {
        "text": one.text,
        "parts": list(one.parts),
        "denied_by": one.denied or None,
        "location": {
            "path": place.path, "line": place.line, "column": place.column, "end_line": place.end_line,
            "end_column": place.end_column,
        },
    }  # fmt: skip
