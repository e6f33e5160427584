"""What the elements of HTML mean for a reader: which are shown, which stand by themselves, what ends them."""

from __future__ import annotations


def _names(written: str) -> frozenset[str]:
    return frozenset(written.split())

VOID = _names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
)
UNSEEN = _names(
    "script style template noscript noframes noembed iframe object svg math canvas audio video textarea select "
    "datalist map rp rt del s strike dialog"
)
"""Not shown, shown in the place of something else, or struck out (no longer said)."""

BLOCKS = _names(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup html legend li listing main menu nav ol option p "
    "plaintext pre search section select summary table tbody td tfoot th thead title tr ul xmp"
)
"""A sentence never runs over where one of these starts or ends."""

ENDS_PARAGRAPH = BLOCKS - _names(
    "button caption dd dt head html body legend option select tbody td tfoot th thead title tr"
)
WALLS = _names("table caption td th template html button")
"""An end tag inside never ends what is open outside."""

IMPLIED: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th", "caption"}), frozenset({"table"})),
    "th": (frozenset({"td", "th", "caption"}), frozenset({"table"})),
    "tr": (frozenset({"tr", "caption"}), frozenset({"table"})),
    "thead": (frozenset({"thead", "tbody", "tfoot", "caption"}), frozenset({"table"})),
    "tbody": (frozenset({"thead", "tbody", "tfoot", "caption"}), frozenset({"table"})),
    "tfoot": (frozenset({"thead", "tbody", "tfoot", "caption"}), frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select", "datalist"})),
    "body": (frozenset({"head"}), frozenset()),
}
"""A start tag ends the innermost open one of the first, unless one of the second is open inside that."""

HEAD = _names("base basefont bgsound link meta noframes noscript script style template title head html")
"""What does not end the head of a page by itself."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}

PUBLISHED = ("article:published_time", "datepublished", "date", "pubdate", "dc.date", "dcterms.date", "dc.date.issued")
"""What a ``meta`` element may call the day of publication (``property``, ``itemprop`` or ``name``), best first."""
