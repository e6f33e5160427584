"""``feudcheck facts lint [PATH]…``: what is wrong in a base, and ``--fix`` for what is mechanical."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.facts.options import base_options
from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings
    from feudcheck.curate.lint.ground import Options
    from feudcheck.curate.mend.mending import Mended
    from feudcheck.model.lint import LintRun, Severity

FORMATS = ("text", "json", "jsonl", "github", "sarif")
FAIL_ON = ("error", "warning", "note", "never")
STALE_AFTER = 365  # days
_ALL = "*"


@click.command(options_metavar="[OPTIONS]")
@base_options
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="How to report (default: text).")
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules or families (repeatable, or commas).")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules or families (repeatable, or commas).")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="Exit 1 from this severity upward (default: warning).")
@click.option("--as-of", metavar="DATE", help="The day that ages count from (default: today).")
@click.option(
    "--stale-after", type=click.IntRange(0), metavar="DAYS", help=f"When a state gets stale (default: {STALE_AFTER})."
)
@click.option("--fix", is_flag=True, help="Mend what is mechanical; comments and order stay.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--quiet", "-q", is_flag=True, help="Show only what is at or above --fail-on.")
@click.option("--stdin-filename", metavar="NAME", default="-", help="What the text of standard input ('-') is called.")
@click.option("--explain", is_flag=False, flag_value=_ALL, metavar="[RULE]", help="Tell what a rule means, or all.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
def lint_command(
    *,
    settings: Settings,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    as_of: str | None,
    stale_after: int | None,
    fix: bool,
    diff: bool,
    quiet: bool,
    explain: str | None,
    stdin_filename: str,
    paths: tuple[str, ...],
) -> int:
    """Look through a fact base: what can't be loaded, and what is likely wrong, each with the way to mend it.

    PATHs are files or folders, "-" is standard input; default: those of --facts or the configuration. A comment on
    the line before silences a finding: # feudcheck-ignore-next-line RULE: reason
    """
    if explain is not None:
        return _explain(explain, form, settings)
    from feudcheck.config import parse_day
    from feudcheck.factbase.opening import bundled_path

    day = parse_day(as_of, "--as-of") if as_of else settings.as_of
    options = _options(settings, _split(select), _split(ignore), stale_after, day, tuple(paths or settings.own))
    how = _Manner(form, settings.color, fail_on or settings.lint.get("fail-on", "warning"), quiet, bool(select))
    if "-" in paths:
        if fix or diff:
            raise click.UsageError("standard input can't be mended: name the file")
        return _report(_of_standard_input(paths, stdin_filename, options), how)
    named = list(paths or settings.facts) or [bundled_path()]
    if diff:
        return _show_changes(named, options)
    return _report(_mended(named, options) if fix else _found(named, options), how)


@dataclass(frozen=True, slots=True)
class _Manner:
    """How findings are told. ``fail_on``: the severity that fails, or "never"; ``all_notes``: however many."""

    form: str
    color: str
    fail_on: str
    quiet: bool
    all_notes: bool


def _split(names: tuple[str, ...]) -> list[str]:
    return [name for text in names for name in text.replace(",", " ").split()]


def _options(
    settings: Settings, select: list[str], ignore: list[str], stale_after: int | None, day: object,
    own: tuple[str, ...],
) -> Options:  # fmt: skip
    import datetime as dt

    from feudcheck.curate.lint.ground import Options
    from feudcheck.curate.lint.table import chosen

    known = settings.lint
    rules = chosen(select or known.get("select", ()), [*known.get("ignore", ()), *ignore])
    age = known.get("stale-after", STALE_AFTER) if stale_after is None else stale_after
    today = day if isinstance(day, dt.date) else dt.date.today()  # noqa: DTZ011 - the reader's own day
    return Options(today, age, rules, own)


def _found(named: list[str], options: Options) -> LintRun:
    from feudcheck import __version__
    from feudcheck.curate.lint import run

    return run.run(named, options, __version__)


def _of_standard_input(paths: tuple[str, ...], name: str, options: Options) -> LintRun:
    """What is found in standard input, which is called ``name``, and in the other files beside it."""
    from feudcheck.cli.facts.piped import in_a_file

    with in_a_file(name) as piped:
        return piped.told(_found(piped.put(paths), piped.options(options)))


def _show_changes(named: list[str], options: Options) -> int:
    """Show what --fix would change; 1 where that is anything."""
    from feudcheck.curate.lint.fixing import fix

    mended = fix(named, options, write=False)
    output.write("".join(map(_difference, mended)))
    return int(bool(mended))


def _mended(named: list[str], options: Options) -> LintRun:
    """Mend the files; what is left, and what was done."""
    from feudcheck.curate.lint.fixing import fix
    from feudcheck.frozen import replace

    done = tuple((one.path, one.count) for one in fix(named, options))
    return replace(_left(_found(named, options), named, options), fixed=done)


def _report(found: LintRun, how: _Manner) -> int:
    from feudcheck.model.lint import Severity

    fails = how.fail_on != "never"
    least = Severity(how.fail_on) if how.quiet and fails else Severity.NOTE
    output.write(_rendered(found, how, least))
    return int(fails and found.at_least(Severity(how.fail_on)))


def _left(found: LintRun, named: list[str], options: Options) -> LintRun:
    """What is found after --fix; where it would do no more (a block of text is left), nothing says that it would."""
    from feudcheck.curate.lint.fixing import fix
    from feudcheck.frozen import replace

    if not any(one.fixable for one in found.active) or fix(named, options, write=False):
        return found
    return replace(found, findings=tuple([replace(one, fixable=False) for one in found.findings]))


def _rendered(found: LintRun, how: _Manner, least: Severity) -> str:
    if how.form == "text":
        from feudcheck.report.lint import text

        return text.render(found, output.style_for(how.color), least=least, all_notes=how.all_notes)
    if how.form == "github":
        from feudcheck.report.lint import github

        return github.render(found)
    if how.form == "sarif":
        from feudcheck.curate.lint.table import all_rules
        from feudcheck.report.lint import sarif

        return sarif.render(found, list(all_rules().values()))
    from feudcheck.report.lint import records

    return records.render(found) if how.form == "json" else records.lines(found)


def _explain(name: str, form: str, settings: Settings) -> int:
    from feudcheck.curate.lint.table import all_rules, chosen

    wanted = set(all_rules()) if name == _ALL else chosen(_split((name,)), strict=False)
    rules = [rule for id_, rule in all_rules().items() if id_ in wanted]
    if form == "text":
        from feudcheck.report.lint import text

        output.write(text.explain(rules, output.style_for(settings.color)))
    else:
        from feudcheck.report.lint import records

        output.write(records.explain(rules))
    return 0


def _difference(mended: Mended) -> str:
    from difflib import unified_diff

    lines = unified_diff(
        mended.before.splitlines(keepends=True), mended.after.splitlines(keepends=True), mended.path, mended.path
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
