"""The chart on the page: the names stay, the rest scrolls; what the signs mean stands below."""

from __future__ import annotations

from feudcheck.report.page.markup import Html, el
from feudcheck.report.timeline.drawing import Drawing, circle, picture, rect, written
from feudcheck.report.timeline.layout import laid_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.timeline import Timeline
    from feudcheck.report.timeline.words import Words


def chart(timeline: Timeline, words: Words) -> Html:
    """The section with the chart; each point is a link to its entry on the page."""
    layout = laid_out(timeline, words)
    drawing = Drawing(layout, timeline, words)
    body = picture(
        layout.width, drawing.height,
        drawing.body(lambda point: {
            "href": f"#m{point.number}", "id": f"p{point.number}", "aria_label": drawing.said(point)
        }),
        class_="chart", role="group", aria_label=words["chart"],
    )  # fmt: skip
    scroll = el("div", body, class_="scroll", tabindex="0", role="group", aria_label=words["chart"])
    plot = el("div", drawing.names(), scroll, class_="plot")
    hint = el("p", words["chart_hint"], class_="hint")
    return el(
        "section", el("h2", words["chart"], id="chart"), hint, plot, _legend(words), class_="glance",
        aria_labelledby="chart",
    )  # fmt: skip


def _legend(words: Words) -> Html:
    point = circle(10, 8, 6)
    samples = [
        (el("g", point, class_="dot acts c8"), words["sign_acts"]),
        (el("g", point, class_="dot named c8"), words["sign_named"]),
        (el("g", rect(1, 3, 26, 11, "shape", round_=5.5), class_="span acts c8"), words["sign_span"]),
        (el("g", point, class_="dot acts unsure c8"), words["sign_unsure"]),
        (el("g", point, written(10, 11.5, "3", "count"), class_="dot named c8"), words["sign_count"]),
    ]
    items = [
        el("li", picture(28 if "rect" in sign else 20, 17, sign, class_="chart", hidden=True), text)
        for sign, text in samples
    ]
    return el("ul", *items, class_="legend", aria_label=words["legend"])
