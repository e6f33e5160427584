"""``feudcheck facts add``: a new fact, shown as it is understood and beside what is on file, then written."""

from __future__ import annotations

import sys

from feudcheck.cli import output
from feudcheck.cli.facts import given
from feudcheck.cli.facts.options import BASE, checker_of, made, settings_of
from feudcheck.cli.facts.table import Option
from feudcheck.cli.facts.usage import Unanswered, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import click

    from feudcheck.model.addition import Added, Addition
    from feudcheck.pipeline import Checker
    from feudcheck.report.layout import Style

    Record = dict[str, Any]

DECLINED = 1
OPTIONS = (
    *given.OPTIONS,
    Option("--from-json", "from_json", "Read the fact, or several, from FILE ('-': standard input).", "FILE"),
    Option("--file", "file", "The file of the base to add to (default: where its like is).", "FILE"),
    Option("--yes", "yes", "Write without asking.", short="-y", flag=True),
    Option("--dry-run", "dry_run", "Show what would be written, and write nothing.", short="-n", flag=True),
    Option("--explain", "explain", "Show what each neighbour has of its parts, too.", short="-e", flag=True),
    Option("--format", "form", "How to tell (default: text).", choices=("text", "json")),
    *BASE,
)


def command() -> click.Command:
    """``feudcheck facts add``."""
    return made("add", run, OPTIONS)


def run(**named: Any) -> int:
    """Add a fact: shown as it is understood, beside the facts it repeats or that deny it, before it is written.

    On a terminal what is missing is asked for. The file keeps every byte it has; a base that the fact would
    break is left as it was.
    """
    from feudcheck.curate.add.adding import renamed
    from feudcheck.report.curate import addition as report

    settings, told = settings_of(named), given.used(named)
    json_path, yes, dry_run = named["from_json"], named["yes"], named["dry_run"]
    form = named["form"] or "text"
    if json_path is not None and told:
        raise UsageError(f"--from-json has the whole fact; it can't go with --{min(told).strip('_').replace('_', '-')}")
    answers = _can_ask(json_path)
    if not (told or json_path or answers):
        raise UsageError("which fact? --statement TEXT --source ID, or --from-json FILE")
    if not (yes or dry_run or answers):
        raise UsageError("nobody can be asked here whether to write it: --yes writes it, --dry-run shows it")
    checker, style = checker_of(settings, begun=False), output.style_for(settings.color)

    def shown(addition: Addition) -> None:
        if form == "text":
            languages = addition.facts[0].record["statement"]
            output.write(report.render(addition, style, "en" if "en" in languages else "ar", full=named["explain"]))
        _warn(addition)

    try:
        addition = _planned(checker, told, json_path, named["file"], style, answers=answers)
        shown(addition)
        if not (dry_run or yes):
            from feudcheck.cli.facts import asking

            agreed = asking.agreed(addition, _count(addition), lambda id_: renamed(checker, addition, id_), shown)
            if agreed is None:
                return _nothing_written()
            addition = agreed
    except KeyboardInterrupt:
        _nothing_written(after_question=answers)
        raise
    except Unanswered:
        return _nothing_written(after_question=True)
    return _finish(addition, checker, style, form, dry_run=dry_run)


def _can_ask(json_path: str | None) -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr)) and json_path != "-"


def _planned(
    checker: Checker, told: Record, json_path: str | None, file: str | None, style: Style, *, answers: bool
) -> Addition:
    """What is to be added; what options leave open is asked for."""
    from feudcheck.curate.add.adding import planned
    from feudcheck.errors import WhichFileError

    name = "<new fact>"
    if json_path is not None:
        facts, sources, name = given.from_json(json_path)
    else:
        fact, sources = given.record(told, checker)
        facts = [fact]
        if answers:
            from feudcheck.cli.facts import asking

            asking.guided(checker, fact, sources, style)
        elif not ("statement" in fact and "sources" in fact):
            raise UsageError("a fact needs --statement TEXT, and --source ID or --new-source ID")
    try:
        return planned(checker, facts, sources, file=file, name=name)
    except WhichFileError as error:
        if not answers:
            raise
        from feudcheck.cli.facts import asking

        chosen = asking.file_of("Which file is it for? (number, or a new name): ", list(error.files))
        return planned(checker, facts, sources, file=chosen, name=name)


def _warn(addition: Addition) -> None:
    """Say what the base has to say of it already."""
    doubts = [one for fact in addition.facts for one in fact.doubts]
    for stance, words in (("same", "says the same as"), ("contradicts", "is denied by")):
        ids = [one.fact for one in doubts if one.stance == stance]
        if ids:
            output.tell(f"the base already has its say: the new fact {words} {', '.join(dict.fromkeys(ids))}")


def _finish(addition: Addition, checker: Checker, style: Style, form: str, *, dry_run: bool) -> int:
    from feudcheck.report.curate import addition as report

    added: Added | None = None
    if not dry_run:
        added = _write(addition, checker)
    if form == "json":
        from feudcheck.report.json_format import dump

        output.write(dump(report.as_record(addition, added), 2) + "\n")
    elif added is not None:
        output.write(report.told(added, style))
    return 0


def _write(addition: Addition, checker: Checker) -> Added:
    """Write it; somebody who interrupts that is told what came of it."""
    from feudcheck.curate.add.adding import written

    try:
        return written(addition, checker)
    except KeyboardInterrupt:
        if not _is_there(addition):
            _nothing_written()
        else:
            output.tell(f"{_count(addition)} had been written to {addition.path} already")
        raise


def _is_there(addition: Addition) -> bool:
    try:
        with open(addition.path, "rb") as file:
            return addition.facts[0].text.split("\n", 1)[0].encode("utf-8") in file.read()
    except OSError:
        return False


def _count(addition: Addition) -> str:
    number = len(addition.facts)
    return "the fact" if number == 1 else f"{number} facts"


def _nothing_written(*, after_question: bool = False) -> int:
    if after_question:
        print(file=sys.stderr)  # it stands on that line
    output.tell("nothing was written")
    return DECLINED

