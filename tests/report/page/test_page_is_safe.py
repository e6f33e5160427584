"""Nothing from a draft or a base becomes markup, leads out of the page, or turns its reading order."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.frozen import replace
from feudcheck.model import Source
from feudcheck.model.document import Block, Passage
from feudcheck.model.review import Review, Run
from feudcheck.report.html import render
from feudcheck.report.page.draft import draft
from feudcheck.report.page.markup import Html, el, web_address
from feudcheck.report.page.words import Words
from tests.report.page import making
from tests.report.page.tree import Node, parse

HOSTILE = (
    "\"'><script>alert(1)</script><img src=x onerror=alert(2)> </style></script><!-- --> &amp; &#60; %0A "
    "${title} $title "
    "\u202egnp.exe\u202c \u2066x\u2069 \u200f\u061c \x00\x1b[31m\x07 \r\n\t \ufeff \ud800 ]]> javascript:alert(3)"
)
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_ACTING = r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import"
ELEMENTS = {
    "html", "head", "meta", "title", "style", "script", "body", "header", "footer", "main", "nav", "aside", "section",
    "article", "div", "span", "p", "a", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "b", "bdi", "cite", "code", "del", "ins",
    "kbd", "sup", "time", "button", "input", "label", "dialog", "details", "summary",
}  # fmt: skip
ATTRIBUTES = {
    "id", "class", "href", "lang", "dir", "title", "type", "name", "checked", "autocomplete", "scope", "datetime",
    "rel", "target", "role", "tabindex", "open", "translate", "charset", "content", "http-equiv", "aria-label",
    "aria-labelledby", "aria-describedby", "aria-controls", "aria-hidden", "aria-live", "aria-haspopup",
}  # fmt: skip


def poisoned(value: Any) -> Any:
    """The same values with ``HOSTILE`` after (or in the place of) every text that may come from outside."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value + HOSTILE
    if isinstance(value, tuple):
        return tuple(poisoned(item) for item in value)
    if isinstance(value, dict):
        return {key + HOSTILE: poisoned(item) for key, item in value.items()} | {"en": HOSTILE}
    names = getattr(value, "__match_args__", None)
    return replace(value, **{name: poisoned(getattr(value, name)) for name in names}) if names else value


def _still_in_arabic(run: Run) -> Run:
    """The poisoned run with its languages healed, so that the page speaks Arabic."""
    healed = [
        replace(
            review,
            document=replace(review.document, lang="ar"),
            checked=tuple(replace(one, finding=replace(one.finding, lang="ar")) for one in review.checked),
        )
        for review in run.reviews
    ]
    return replace(run, reviews=tuple(healed))


@pytest.fixture(scope="module", params=["en", "ar"])
def hostile(request: pytest.FixtureRequest) -> str:
    run = poisoned(making.run())
    return render(_still_in_arabic(run) if request.param == "ar" else run)


def test_the_poison_is_everywhere(hostile: str) -> None:
    assert hostile.count("&lt;script&gt;") > 150


def test_text_stays_text(hostile: str) -> None:
    root = parse(hostile)
    assert len(root.all("script")) == len(root.all("style")) == 1
    lang = root.one("html")["lang"]
    clean = parse(render(Run((making.english() if lang == "en" else making.in_arabic(),))))
    for kind in ("script", "style"):
        assert root.one(kind).text == clean.one(kind).text
    for node in root.walk():
        assert node.name in ELEMENTS, node.name
        for name, value in node.attributes.items():
            assert name in ATTRIBUTES, (node.name, name)
            if name == "href":
                assert re.match(r"#|https?://", value or ""), value
            if name in ("src", "srcset", "style", "srcdoc", "action", "formaction") or name.startswith("on"):
                pytest.fail(f"{node.name} {name}")


def test_nothing_turns_the_reading_order_or_steers(hostile: str) -> None:
    root = parse(hostile)
    for node in root.walk():
        for text in (child for child in node.children if isinstance(child, str)):
            if node.name not in ("script", "style"):
                assert not BIDI.search(text), ascii(text)
                assert not CONTROLS.search(text), ascii(text)
        for value in node.attributes.values():
            assert not BIDI.search(value or ""), ascii(value)
            assert not CONTROLS.search(value or ""), ascii(value)
    hostile.encode("utf-8")
    assert "\x00" not in hostile


def test_only_this_style_and_script_may_act(hostile: str) -> None:
    for text in (hostile, render(making.run())):
        root = parse(text)
        head = root.one("head")
        metas = [node for node in head.all("meta") if node.get("http-equiv")]
        assert [node["http-equiv"] for node in metas] == ["Content-Security-Policy"]
        policy = dict(part.strip().split(" ", 1) for part in metas[0]["content"].split(";"))
        assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
        assert set(policy) == {"default-src", "style-src", "script-src", "base-uri", "form-action"}
        for kind in ("style", "script"):
            digest = base64.b64encode(hashlib.sha256(root.one(kind).text.encode()).digest()).decode()
            assert policy[f"{kind}-src"] == f"'sha256-{digest}'"
        names = [node.name for node in head.walk()]
        assert head.children.index(metas[0]) < min(head.children.index(root.one(kind)) for kind in ("style", "script"))
        assert "link" not in names


def test_nothing_is_fetched() -> None:
    text = render(making.run())
    root = parse(text)
    style, script = root.one("style").text, root.one("script").text
    assert not re.search(r"url\(|@import|@font-face|https?:", style)
    assert not re.search(_ACTING, script)
    assert "localStorage" not in script
    assert "cookie" not in script


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", " https://a.example", "data:text/html,x", "file:///etc/passwd",
        "",
        "//a.example/x", "https://", "https://@", "https:///?x", "http://a.example/\n",
        "https://a.example/\u202ex", "https://a b", "vbscript:x",
        "\x01https://a.example", None,
    ],
)  # fmt: skip
def test_no_other_address_than_one_of_the_web_is_linked(url: str | None, page: Callable[[Run], Node]) -> None:
    assert web_address(url) is None
    source = replace(making.GAZETTE, url=url, archived_url=url)
    fact = replace(making.DENIED, citations=(making.Citation(source),))
    made = making.Draft("one.md", "en").add("paragraph", replace(making.wrong(), evidence=(fact,)))
    assert not page(Run((made.review(),))).all("a", "out")


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://a.example/x?y=1&z=<2>", "a.example"),
        ("HTTP://a.example", "a.example"),
        ("https://مثال.example/جسر", "مثال.example"),
        ("https://bank.example@a.example:8080#@bank.example", "a.example:8080"),
        ("https:///a.example\\@bank.example", "a.example"),
    ],
)
def test_addresses_of_the_web_are_linked_and_name_their_server(
    url: str, host: str, page: Callable[[Run], Node]
) -> None:
    fact = replace(making.DENIED, citations=(making.Citation(Source("a", url=None, archived_url=url)),))
    made = making.Draft("one.md", "en").add("paragraph", replace(making.wrong(), evidence=(fact,)))
    (link,) = page(Run((made.review(),))).all("a", "out")
    assert link["href"] == url
    assert link["rel"] == "noopener noreferrer"
    assert link.text == f"Open the archived copy at {host}"


def test_only_markup_passes_as_markup() -> None:
    assert el("p", "<b>", Html("<b></b>"), title='"x"') == '<p title="&quot;x&quot;">&lt;b&gt;<b></b></p>'


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=4), st.sampled_from(("paragraph", "item", "cell", "quote")))
def test_any_text_is_well_formed_and_has_one_element_for_a_block(texts: list[str], kind: str) -> None:
    blocks = tuple(Block(kind, Passage(text, ()), row=1, level=1) for text in texts)
    document = replace(making.english().document, blocks=blocks)
    name = {"paragraph": "p", "item": "li", "cell": "td", "quote": "p"}[kind]
    assert len(parse(draft(Review(document, ()), (), Words("en"))).all(name)) == len(texts)
