"""The door: arguments to an exit status, and everything that can go wrong on the way to one line on stderr.

Plain claims with no options take a short way that never imports click, which alone
costs as much as the rest of a run; both ways end in ``claims.run_claims``. So do plain
calls of some commands on a fact base.
"""

from __future__ import annotations

import os
import sys

from feudcheck.errors import FactBaseError, FeudcheckError, NewFactError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

# A reader that went away has made the answer incomplete, and 0 and 1 both are answers:
# what a shell reports for a tool that SIGPIPE ended says neither.
CLOSED_PIPE = 141
INTERRUPTED = 130


def run(argv: list[str] | None = None) -> int:
    """Run the command line and return its exit status; ``argv`` is without the program's name."""
    from feudcheck.cli import output

    arguments = sys.argv[1:] if argv is None else argv
    output.prepare()
    try:
        return _run(arguments)
    except FactBaseError as error:
        count = len(error.problems)
        new = isinstance(error, NewFactError)
        what, done = ("the new fact", "written") if new else ("the fact base", "checked")
        _complain(f"{what} has {count} problem{'' if count == 1 else 's'}; nothing was {done}\n{error}")
    except FeudcheckError as error:
        if isinstance(error, output.OutputError):
            _give_up_stdout()
        _complain(str(error))
    except BrokenPipeError:
        _give_up_stdout()
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        # Left to itself Python would exit 1, which here says that a claim is contradicted.
        import traceback

        _complain("an error of feudcheck's own, please report it:\n" + traceback.format_exc().rstrip())
    return 2


def main() -> NoReturn:
    """The console script: ``run``, then out without taking the interpreter apart piece by piece.

    Everything is written and flushed by then, and tearing down the modules takes longer than answering.
    """
    import gc

    gc.disable()  # what is loaded to answer the first claim stays to the end; run_claims goes on from there
    status = run()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        status = status or 2
    os._exit(status)


def _run(arguments: list[str]) -> int:
    if _is_plain(arguments):
        from feudcheck.cli.claims import run_claims
        from feudcheck.cli.slips import refuse_slips
        from feudcheck.config import settle

        refuse_slips(arguments)
        return run_claims(arguments, settle())
    if arguments[:1] == ["facts"]:
        from feudcheck.cli.facts import short

        status = short.run(arguments[1:])
        if status is not None:
            return status
    from feudcheck.cli.app import dispatch

    return dispatch(arguments)


def _is_plain(arguments: list[str]) -> bool:
    """Whether all arguments are claims beyond doubt: sentences, none of them an option."""
    return bool(arguments) and all(" " in text.strip() and text[0] != "-" for text in arguments)


def _complain(message: str) -> None:
    from feudcheck.report.safe_text import safe

    first, *more = message.split("\n")
    lines = [f"feudcheck: {safe(first)}", *map(safe, more)]
    try:
        print("\n".join(lines), file=sys.stderr)
    except OSError:
        pass  # nobody is left to tell


def _give_up_stdout() -> None:
    """Point standard output at nothing, so that what is left in its buffer can't fail once more at exit."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
    except (OSError, ValueError, AttributeError):
        pass
