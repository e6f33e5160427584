"""The scores of a corpus as text and as a record."""

from __future__ import annotations

from feudcheck.evaluate import LABELS
from feudcheck.report.safe_text import isolate, safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.evaluate import Evaluation, Miss, Score
    from feudcheck.report.layout import Style


def render(evaluation: Evaluation, style: Style, *, detail: bool = False, misses: bool = True) -> str:
    """All figures, the confusion matrix and the misses; ``detail`` adds lines by language and by tag."""
    total = evaluation.total
    lines = [
        f"n                   {total.n:,}",
        f"accuracy            {total.accuracy:.3f}",
        f"macro-F1            {total.macro_f1:.3f}",
        f"false-supported     {total.false_supported:.2%}",
        f"false-contradicted  {total.false_contradicted:.2%}",
        "",
        *_matrix(total),
    ]
    if detail:
        groups = [("by language", evaluation.by_lang), ("by tag", evaluation.by_tag)]
        for title, scores in groups:
            lines += _group(title, scores) if scores else []
    if misses and evaluation.misses:
        lines += ["", f"{len(evaluation.misses):,} misses (label, verdict, rule, claim):"]
        lines += [_miss(miss, style) for miss in evaluation.misses]
    return "\n".join(lines) + "\n"


def _matrix(score: Score) -> list[str]:
    lines = ["label \\ verdict" + "".join(f"{verdict:>14}" for verdict in LABELS) + f"{'F1':>8}"]
    for label in LABELS:
        f1 = score.f1(label)
        counts = "".join(f"{score.matrix[label, verdict]:>14,}" for verdict in LABELS)
        lines.append(f"{label:<15}{counts}{'-' if f1 is None else format(f1, '.3f'):>8}")
    return lines


def _group(title: str, scores: dict[str, Score]) -> list[str]:
    lines = ["", f"{title:<28}{'n':>7}{'accuracy':>10}{'macro-F1':>10}{'false-sup':>11}{'false-con':>11}"]
    for name in sorted(scores):
        s = scores[name]
        figures = f"{s.n:>7,}{s.accuracy:>10.3f}{s.macro_f1:>10.3f}"
        lines.append(f"  {isolate(safe(name)):<26}{figures}{s.false_supported:>11.2%}{s.false_contradicted:>11.2%}")
    return lines


def _miss(miss: Miss, style: Style) -> str:
    row = miss.row
    costly = miss.verdict == "supported" or (miss.verdict == "contradicted" and row.label != "contradicted")
    verdict = style.paint(f"{miss.verdict:<12}", *(("bold", "red") if costly else ("yellow",)))
    name = f"[{safe(row.id)}] " if row.id else ""
    return f"  {row.label:<12} {verdict} {safe(miss.rule):<20} {name}{isolate(shorten(safe(row.claim), 600))}"


def as_record(evaluation: Evaluation) -> dict[str, object]:
    """The same figures as a plain dict."""
    return {
        "schema": 1,
        **evaluation.total.as_record(),
        "by_lang": {name: evaluation.by_lang[name].as_record() for name in sorted(evaluation.by_lang)},
        "by_tag": {name: evaluation.by_tag[name].as_record() for name in sorted(evaluation.by_tag)},
        "misses": [
            {"id": m.row.id, "claim": m.row.claim, "label": m.row.label, "verdict": m.verdict, "rule": m.rule}
            for m in evaluation.misses
        ],
    }
