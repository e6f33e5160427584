"""feudcheck: claims in English and Arabic checked against a curated base of sourced facts."""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = [
    "ConfigError",
    "FactBase",
    "FactBaseError",
    "FeudcheckError",
    "Finding",
    "InputError",
    "LintFinding",
    "NewFactError",
    "UnknownNameError",
    "Verdict",
    "WhichFileError",
    "WriteError",
    "__version__",
    "add_fact",
    "check",
    "check_document",
    "export_facts",
    "import_facts",
    "lint",
    "load",
    "plan_fact",
    "verify_facts",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.api import (
        FactBase,
        add_fact,
        check,
        check_document,
        export_facts,
        import_facts,
        lint,
        load,
        plan_fact,
        verify_facts,
    )
    from feudcheck.errors import (
        ConfigError,
        FactBaseError,
        FeudcheckError,
        InputError,
        NewFactError,
        UnknownNameError,
        WhichFileError,
        WriteError,
    )
    from feudcheck.model import Finding, Verdict
    from feudcheck.model.lint import LintFinding

_ERRORS = ("Error",)  # what the names of errors end with
_TYPES = {"Finding": "model", "Verdict": "model", "LintFinding": "model.lint"}
"""Where the names are that are neither functions nor errors."""
    "Difference", "FactBase", "FactBaseError", "FeudcheckError", "Finding", "Flip", "RevisionError", "SelectionError",
    "Timeline", "Verdict", "__version__", "check", "check_document", "diff", "impact", "load", "timeline",
]  # fmt: skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.api import FactBase, check, check_document, diff, impact, load, timeline
    from feudcheck.errors import FactBaseError, FeudcheckError, RevisionError, SelectionError
    from feudcheck.model import Finding, Verdict
    from feudcheck.model.history import Difference, Flip
    from feudcheck.model.timeline import Timeline

_HOMES = {
    "FactBaseError": "errors", "FeudcheckError": "errors", "RevisionError": "errors", "SelectionError": "errors",
    "Finding": "model", "Verdict": "model", "Difference": "model.history", "Flip": "model.history",
    "Timeline": "model.timeline",
}  # fmt: skip


def __getattr__(name: str) -> object:
    """A public name, fetched when it is first asked for: the command line needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = _TYPES.get(name, "errors" if name.endswith(_ERRORS) else "api")
    found: object = getattr(import_module(f"feudcheck.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
