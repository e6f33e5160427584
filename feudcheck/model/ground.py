"""What travels from a look at the ground of facts: each fact beside the article that it cites."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.model.finding import Location


@dataclass(frozen=True, slots=True)
class Missing:
    """A part of a fact that its article does not have where the fact says, or not at all.

    ``kind``: name, amount, date, quote, place or locator. ``elsewhere``: the line on which the article does have it.
    """

    kind: str
    text: str
    elsewhere: int | None = None


@dataclass(frozen=True, slots=True)
class Ungrounded:
    """A fact with parts that its articles do not have; ``article``: the one that was looked in for them."""

    fact: str
    article: str
    source: str
    locators: tuple[str, ...]
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A checkable sentence of an article, and what of it no fact that cites the article has.

    ``parts`` is empty where no fact tells anything of the sentence. ``denied``: the fact that contradicts it.
    """

    location: Location
    text: str
    parts: tuple[str, ...] = ()
    denied: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An article that was looked at. ``sha256``: matches, differs, or unknown where the source records none."""

    path: str
    source: str
    sha256: str
    facts: int
    sentences: int
    uncovered: tuple[Uncovered, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """All articles of a run, and the facts without ground in them.

    ``facts``: how many were looked at; ``open``: how many of those lack a part in these articles but cite
    others, which were not given.
    """

    articles: tuple[Article, ...]
    ungrounded: tuple[Ungrounded, ...]
    facts: int
    open: int = 0

    @property
    def sound(self) -> bool:
        """Whether every fact has its ground and every article is the recorded one."""
        return not (self.ungrounded or any(article.sha256 == "differs" for article in self.articles))
