"""Web addresses, judged by their form alone: nothing is ever looked up."""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = re.compile(r"(?i)(https?)://([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_INDEX = re.compile(r"(?i)(?:index|default|home|main)(?:\.\w{2,5})?$")
_LANGUAGE = re.compile(r"(?i)[a-z]{2}(?:-[a-z]{2,4})?$")
_PRIVATE = re.compile(
    r"(?i)(?:localhost|.*\.(?:local|internal|localhost|test|invalid)|\[[0-9a-f:]+\]"
    r"|(?:127|10)\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+)$"
)


def parts(url: str) -> tuple[str, str, str, str]:
    """Host without port, path, query and fragment of an address; the host is in lower case."""
    match = _PARTS.match(url.strip())
    if not match:
        return "", "", "", ""
    host = match[2].rpartition("@")[2].lower()
    bare = host if host.startswith("[") else host.partition(":")[0]
    return bare, match[3], match[4] or "", match[5] or ""


def is_front_page(url: str) -> bool:
    """Whether an address leads to a site, not to a page of it: no path, a language, or an index page; no query."""
    host, path, query, fragment = parts(url)
    if not host or query or fragment.startswith(("/", "!")):  # "#/story/12" is a page of a site that scripts build
        return False
    steps = [step for step in path.split("/") if step]
    if steps and _INDEX.match(steps[-1]):
        steps.pop()
    return not steps or (len(steps) == 1 and bool(_LANGUAGE.match(steps[0])))


def plain(url: str) -> str:
    """What is the same of two addresses that lead to one page."""
    host, path, query, _ = parts(without_tracking(url))
    return f"{host.removeprefix('www.').removeprefix('m.')}{path.rstrip('/')}?{query}"


def without_tracking(url: str) -> str:
    """The address without the parameters that only tell where a reader came from."""
    match = _PARTS.match(url)
    if not match or not match[4]:
        return url
    kept = [pair for pair in match[4].split("&") if not _tracks(pair.partition("=")[0])]
    if len(kept) == match[4].count("&") + 1:
        return url
    before = url[: match.start(4) - 1]
    return before + (f"?{'&'.join(kept)}" if kept else "") + url[match.end(4) :]


def _tracks(name: str) -> bool:
    words = _words()
    return name.lower() in words["tracking"] or name.lower().startswith(tuple(words["tracking_starts"]))


def fleeting(url: str) -> str:
    """Why an address will not lead to the text for long, or for others; ``""`` where nothing tells so."""
    host, path, query, _ = parts(url)
    bare = host.removeprefix("www.")
    match = _PARTS.match(url)
    if match and "@" in match[2]:
        return "it holds a name or password"
    if _PRIVATE.match(host) or "." not in host:
        return "nobody outside can open it"
    if bare in _words()["shorteners"]:
        return "a short link hides where it leads, and may stop leading there"
    steps = [step for step in path.lower().split("/") if step]
    if query and steps and steps[-1] in _words()["search_pages"] and bare.split(".")[0] in _words()["search_sites"]:
        return "a page of search results changes from day to day"
    return ""


@cache
def _words() -> Mapping[str, frozenset[str]]:
    from pathlib import Path

    import yaml

    text = Path(__file__).with_name("addresses.yaml").read_text(encoding="utf-8")
    content = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return {name: frozenset(words) for name, words in content.items()}
