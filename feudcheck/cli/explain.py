"""``feudcheck explain [RULE]``: what a rule, a flag or a verdict means."""

from __future__ import annotations

import click

from feudcheck import rules
from feudcheck.cli import output
from feudcheck.cli.options import common_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings


@click.command()
@common_options
@click.argument("names", nargs=-1, metavar="[RULE]...")
def explain_command(names: tuple[str, ...], settings: Settings) -> int:
    """Tell what rules and flags mean, with an example in each language; without a name, all of them.

    The name of a verdict stands for all rules that lead to it, "flag" for all flags.
    """
    chosen = _chosen(names)
    if settings.format == "text":
        from feudcheck.report import rule_text

        style = output.style_for(settings.color)
        output.write("\n".join(rule_text.render(rule, style) for rule in chosen))
        return 0
    from feudcheck.report.json_format import dump

    records = [rule.as_record() for rule in chosen]
    output.write("".join(dump(r) + "\n" for r in records) if settings.format == "jsonl" else dump(records, 2) + "\n")
    return 0


def _chosen(names: tuple[str, ...]) -> list[rules.Rule]:
    known = rules.all_rules()
    chosen: dict[str, rules.Rule] = {} if names else dict(known)
    for name in names:
        found = {name: known[name]} if name in known else {}
        found = found or {rule.id: rule for rule in known.values() if rule.verdict == name}
        if not found:
            from difflib import get_close_matches

            from feudcheck.curate.lint.table import all_rules

            if name in all_rules():
                raise click.UsageError(f"{name!r} is a rule of facts lint: feudcheck facts lint --explain {name}")
            close = get_close_matches(name, known, 3, 0.5)
            hint = f"near it: {', '.join(close)}" if close else "see them all: feudcheck explain"
            raise click.UsageError(f"no rule {name!r}; {hint}")
        chosen.update(found)
    return list(chosen.values())
