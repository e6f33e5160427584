"""``feudcheck eval CORPUS…``: scores a labelled corpus, and gates on the scores if asked to."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.claims import checker
from feudcheck.cli.options import common_options
from feudcheck.evaluate import Evaluation, read_corpus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings
    from feudcheck.evaluate import Score

_SHARE = click.FloatRange(0, 1)


@click.command()
@common_options
@click.option("--min-f1", type=_SHARE, metavar="SHARE", help="Exit 1 where macro-F1 is lower.")
@click.option("--max-false-supported", type=_SHARE, metavar="SHARE", help="Exit 1 where the rate is higher.")
@click.argument("corpora", nargs=-1, required=True, metavar="CORPUS.jsonl...")
def eval_command(
    corpora: tuple[str, ...], min_f1: float | None, max_false_supported: float | None, settings: Settings
) -> int:
    """Score corpora of one {"claim": …, "label": …} a line; "lang", "tags", "id" and "as_of" may be added.

    --explain adds the figures by language and by tag, --quiet leaves out the misses.
    """
    rows = read_corpus(corpora)
    answer = checker(settings)
    evaluation = Evaluation()
    for row in rows:
        evaluation.add(row, answer(row.claim, row.as_of))
    output.write(_rendered(evaluation, settings))
    return _gate(evaluation.total, min_f1, max_false_supported)


def _rendered(evaluation: Evaluation, settings: Settings) -> str:
    from feudcheck.report import score_text

    if settings.format == "text":
        style = output.style_for(settings.color)
        return score_text.render(evaluation, style, detail=settings.explain, misses=not settings.quiet)
    from feudcheck.report.json_format import dump

    record = score_text.as_record(evaluation)
    if settings.quiet:
        del record["misses"]
    return dump(record, 2 if settings.format == "json" else None) + "\n"


def _gate(score: Score, min_f1: float | None, max_false_supported: float | None) -> int:
    missed = []
    if min_f1 is not None and score.macro_f1 < min_f1:
        missed.append(f"macro-F1 {score.macro_f1:.4f} is below {min_f1:g}")
    if max_false_supported is not None and score.false_supported > max_false_supported:
        missed.append(f"false-supported {score.false_supported:.4f} is above {max_false_supported:g}")
    for line in missed:
        output.tell(line)
    return int(bool(missed))
