"""``feudcheck facts lint [PATH]…``: what is wrong in a base, and ``--fix`` for what is mechanical."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.facts.options import base_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.cli.facts.piped import Piped
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
    if "-" in paths:
        if fix or diff:
            raise click.UsageError("standard input can't be mended: name the file")
        from feudcheck.cli.facts.piped import in_a_file

        with in_a_file(stdin_filename) as piped:
            named, options = piped.put(paths), piped.options(options)
            return _report(named, options, None, settings, form, fail_on, quiet, bool(select), piped)
    named = list(paths or settings.facts) or [bundled_path()]
    mended: list[Mended] = []
    if fix or diff:
        from feudcheck.curate.lint.fixing import fix as mend_files

        mended = mend_files(named, options, write=not diff)
    if diff:
        output.write("".join(map(_difference, mended)))
        return int(bool(mended))
    return _report(named, options, mended if fix else None, settings, form, fail_on, quiet, bool(select))


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


def _report(
    named: list[str], options: Options, mended: list[Mended] | None, settings: Settings, form: str,
    fail_on: str | None, quiet: bool, all_notes: bool, piped: Piped | None = None,
) -> int:  # fmt: skip
    from feudcheck import __version__
    from feudcheck.curate.lint import run
    from feudcheck.frozen import replace
    from feudcheck.model.lint import Severity

    found = run.run(named, options, __version__)
    if piped is not None:
        found = piped.told(found)
    if mended is not None:
        found = replace(_left(found, named, options), fixed=tuple((one.path, one.count) for one in mended))
    failing = fail_on or settings.lint.get("fail-on", "warning")
    least = Severity(failing) if quiet and failing != "never" else Severity.NOTE
    output.write(_rendered(found, form, settings, least, all_notes))
    return int(failing != "never" and found.at_least(Severity(failing)))


def _left(found: LintRun, named: list[str], options: Options) -> LintRun:
    """What is found after --fix; where it would do no more (a block of text is left), nothing says that it would."""
    from feudcheck.curate.lint.fixing import fix
    from feudcheck.frozen import replace

    if not any(one.fixable for one in found.active) or fix(named, options, write=False):
        return found
    return replace(found, findings=tuple([replace(one, fixable=False) for one in found.findings]))


def _rendered(found: LintRun, form: str, settings: Settings, least: Severity, all_notes: bool) -> str:
    if form == "text":
        from feudcheck.report.lint import text

        return text.render(found, output.style_for(settings.color), least=least, all_notes=all_notes)
    if form == "github":
        from feudcheck.report.lint import github

        return github.render(found)
    if form == "sarif":
        from feudcheck.curate.lint.table import all_rules
        from feudcheck.report.lint import sarif

        return sarif.render(found, list(all_rules().values()))
    from feudcheck.report.lint import records

    return records.render(found) if form == "json" else records.lines(found)


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
