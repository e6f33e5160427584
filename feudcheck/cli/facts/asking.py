"""The guided way to a new fact: one question after the other, each answer looked at before the next."""

from __future__ import annotations

import sys

from feudcheck.cli.facts.usage import Unanswered
from feudcheck.errors import FactBaseError, FeudcheckError
from feudcheck.factbase.formats import LANGUAGE_NAMES
from feudcheck.report.layout import Style
from feudcheck.report.safe_text import isolate, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from feudcheck.model.addition import Addition
    from feudcheck.pipeline import Checker

    Record = dict[str, Any]

YES = ("y", "yes", "نعم", "ن")
NO = ("n", "no", "لا")
GLANCE = 60  # characters of a title
LISTED = 9  # sources and files that are offered by number


def ask(question: str) -> str:
    """An answer on one line, without outer spaces. Raises Unanswered at the end of the input."""
    try:
        if sys.stdout is not None and sys.stdout.isatty():
            _editing()
            return input(question).strip()
        sys.stderr.write(question)
        sys.stderr.flush()
        line = sys.stdin.readline()
    except EOFError:
        line = ""
    except UnicodeDecodeError:
        _say("that was not UTF-8; once more, please")
        return ask(question)
    if not line:
        raise Unanswered
    return line.strip()


def _editing() -> None:
    """Arrow keys in answers, where the system has them."""
    try:
        import readline  # noqa: F401
    except ImportError:
        pass


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def agreed(
    addition: Addition, what: str, renamed: Callable[[str], Addition], shown: Callable[[Addition], None]
) -> Addition | None:
    """What is to be written, by another name if that is wanted; None where nothing is. Only yes counts as yes."""
    one = len(addition.facts) == 1
    while True:
        answer = ask(f"Write {what}? [y/N{', or i: call it something else' if one else ''}] ").casefold()
        if answer in ("", *NO, *YES):  # a slip of the finger throws nothing away
            return addition if answer in YES else None
        while one and answer in ("i", "id") and (id_ := ask("Id (Enter: leave it): ")):
            try:
                addition = renamed(id_)
            except FactBaseError as error:
                _say(safe("; ".join(problem.message for problem in error.problems)))
            else:
                shown(addition)
                break


def guided(checker: Checker, record: Record, sources: dict[str, Record], style: Style) -> None:
    """Ask for what ``record`` lacks: statement, source, then what else there is to tell."""
    if "statement" not in record:
        record["statement"] = _statement(checker, style)
    if "sources" not in record:
        record["sources"] = _sources(checker, sources)
        if "event" not in record:
            _event(checker, record, sources)
        _more(checker, record)


def _statement(checker: Checker, style: Style) -> dict[str, str]:
    """A statement as the editor means it, and the same in the other language."""
    from feudcheck.language.normal import language_of

    while True:
        text = _needed("Statement, in English or Arabic:\n> ")
        language = language_of(text)
        if fault := _fault(text):
            _say(f"it {fault}")
        elif _look(checker, text, style):
            break
    statement = {language: text}
    other = next(name for name in LANGUAGE_NAMES if name != language)
    while more := ask(f"The same in {LANGUAGE_NAMES[other]} (Enter: leave it out):\n> "):
        if language_of(more) != other:
            _say(f"that is not {LANGUAGE_NAMES[other]}")
        elif _look(checker, more, style):
            statement[other] = more
            break
    return {name: statement[name] for name in LANGUAGE_NAMES if name in statement}


def _look(checker: Checker, text: str, style: Style) -> bool:
    """Show how a text is understood; whether it is to stay so."""
    import datetime as dt

    from feudcheck.curate.browse.understanding import reading
    from feudcheck.report.curate.fact import understood

    read = reading(checker.read(text, dt.date.today()), checker.views)  # noqa: DTZ011 - only to look at
    _say("\n".join(["", *understood(read, style), ""]))
    return ask("Is this what it says? [Y/n: say it in other words] ").casefold() in ("", *YES)


def _needed(question: str) -> str:
    while not (answer := ask(question)):
        pass
    return answer


def _sources(checker: Checker, sources: dict[str, Record]) -> list[dict[str, str]]:
    """Where the fact is from: one source or more, each with the place in it."""
    refs: list[dict[str, str]] = []
    known = _offered(checker)
    while True:
        hint = "Enter: no more" if refs else "number, id, words of its title; + for a new one"
        answer = ask(f"Source ({hint}): ")
        if refs and answer.casefold() in ("", *NO):
            return refs
        if not answer:
            continue
        id_ = _source(checker, answer, known, sources)
        if id_ is None:
            continue
        locator = _valid("Place in it, such as a paragraph or page (Enter: none): ", "label")
        refs.append({"id": id_, **({"locator": locator} if locator else {})})


def _offered(checker: Checker) -> list[str]:
    """The sources that most facts are from, told with their numbers."""
    from feudcheck.report.citation import in_language

    base = checker.base
    ids = list(base.source_ids())
    if len(ids) > LISTED:
        counts = {id_: len(base.holding(f'"id":"{id_}"')) for id_ in ids[:1000]}
        ids = sorted(counts, key=lambda id_: (-counts[id_], id_))[:LISTED]
    for number, id_ in enumerate(ids, 1):
        source = base.source(id_)
        _say(f"  {number}  {safe(id_)}  {isolate(_short(in_language(source.title, source.language, 'en')))}")
    return ids


def _short(text: str) -> str:
    text = safe(text)
    return text if len(text) <= GLANCE else text[: GLANCE - 2].rstrip() + " …"


def _source(checker: Checker, answer: str, known: list[str], sources: dict[str, Record]) -> str | None:
    from feudcheck.curate.browse.names import source

    if answer in ("+", "new"):
        return _new_source(sources)
    if answer.isdecimal() and 0 < int(answer) <= len(known):
        return known[int(answer) - 1]
    if answer in sources:
        return answer
    try:
        found = source(answer, checker.base)
        if found != answer:
            _say(f"  {safe(found)}")
        return found
    except FeudcheckError as error:
        _say(f"{safe(str(error))}; + adds a new one")
        return None


def _new_source(sources: dict[str, Record]) -> str:
    from feudcheck.language.normal import language_of

    title = _needed("  Title: ")
    made: Record = {"title": {language_of(title): title}}
    for name, question, format_ in (
        ("publisher", "Publisher", "text"), ("author", "Author", "text"),
        ("published", "Published (2025-01-28, 2025-01 or 2025)", "day-or-coarser"), ("url", "Address", "url"),
    ):  # fmt: skip
        if answer := _valid(f"  {question} (Enter: not known): ", format_):
            made[name] = answer
    made["language"] = language_of(title)
    suggested = _slug([made.get("publisher", title), made.get("published", "")]) or "source"
    id_ = _valid(f"  Id [{suggested}]: ", "id") or suggested
    sources[id_] = made
    return id_


def _slug(texts: list[str]) -> str:
    import re

    return "-".join(piece for text in texts for piece in re.split(r"[\W_]+", text.lower()) if piece)[:60].strip("-")


def _valid(question: str, format_: str) -> str:
    """An answer in this format, or none."""
    while answer := ask(question):
        if not (fault := _fault(answer, format_)):
            break
        _say(f"  {fault}")
    return answer


def _fault(text: str, format_: str = "text") -> str | None:
    from feudcheck.factbase.formats import fault

    return fault(format_, text)


def _event(checker: Checker, record: Record, sources: dict[str, Record]) -> None:
    """Whether it is about an event that facts near it are about."""
    from feudcheck.curate.add.adding import events_near

    language = next(iter(record["statement"]))
    events = events_near(checker, record, sources, language)[:LISTED]
    if not events:
        return
    _say("Facts near it are about these events:")
    for number, (event, statement) in enumerate(events, 1):
        _say(f"  {number}  {safe(event)}  {isolate(_short(statement))}")
    answer = ask("Is it about one of them? (number, or the id of another; Enter: no): ")
    if answer.isdecimal() and 0 < int(answer) <= len(events):
        record["event"] = events[int(answer) - 1][0]
    elif answer and not (fault := _fault(answer, "id")):
        record["event"] = answer
    elif answer:
        _say(f"it {fault}")


def _more(checker: Checker, record: Record) -> None:
    """Fields that say what the sentence leaves open, as ``field: value``."""
    from feudcheck.factbase.schema import FACT

    names = [name for name in FACT.fields if name not in ("id", "statement", "sources", "quote")]
    while answer := ask("Anything else, as field: value (Enter: no more; ?: which fields): "):
        name, colon, value = (part.strip() for part in answer.partition(":"))
        if name not in names or not colon or not value:
            for known in names:
                _say(f"  {known:<14} {FACT.fields[known].doc}")
            continue
        read = _reader(name, checker)
        try:
            record[name] = read(value)
        except FeudcheckError as error:
            _say(f"  {safe(str(error))}")


def _reader(name: str, checker: Checker) -> Callable[[str], Any]:
    """What makes a field of what was typed; it raises FeudcheckError for what does not fit."""
    from feudcheck.curate.browse.names import entity
    from feudcheck.errors import InputError
    from feudcheck.factbase.schema import BOOL, FACT, ListOf, Scalar
    from feudcheck.factbase.validate import Checker as Validator

    type_ = FACT.fields[name].type
    item = type_.item if isinstance(type_, ListOf) else type_
    assert isinstance(item, Scalar)

    def one(text: str) -> Any:
        if item.refers == "entity":
            return entity(text, checker.base)
        value: Any = {"yes": True, "no": False, "true": True, "false": False}.get(text, text) if item is BOOL else text
        validator = Validator("")
        clean = validator.check(item, value, None, None)
        if validator.problems:
            raise InputError(f"{name}: {validator.problems[0].message}")
        return clean

    if isinstance(type_, ListOf):
        return lambda text: [one(part.strip()) for part in text.replace("،", ",").split(",") if part.strip()]
    return one


def file_of(question: str, files: list[str]) -> str:
    """One of several files, by its number or name."""
    for number, path in enumerate(files, 1):
        _say(f"  {number}  {safe(path)}")
    while True:
        answer = _needed(question)
        if answer.isdecimal() and 0 < int(answer) <= len(files):
            return files[int(answer) - 1]
        if not answer.isdecimal():
            return answer
