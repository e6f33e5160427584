"""feudcheck: claims in English and Arabic checked against a curated base of sourced facts."""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = [
    "FactBase", "FactBaseError", "FeudcheckError", "Finding", "LintFinding", "Verdict", "__version__", "check",
    "check_document", "lint", "load",
    "FactBase", "FactBaseError", "FeudcheckError", "Finding", "InputError", "NewFactError", "UnknownNameError",
    "Verdict", "WhichFileError", "WriteError", "__version__", "add_fact", "check", "check_document", "load", "plan_fact",
]  # fmt: skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.api import FactBase, check, check_document, lint, load
    from feudcheck.errors import FactBaseError, FeudcheckError
    from feudcheck.api import FactBase, add_fact, check, check_document, load, plan_fact
    from feudcheck.errors import (
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

_HOMES = {
    "FactBaseError": "errors", "FeudcheckError": "errors", "Finding": "model", "LintFinding": "model.lint",
    "Verdict": "model",
    "Finding": "model", "Verdict": "model", "add_fact": "api", "check": "api", "check_document": "api", "load": "api",
    "plan_fact": "api", "FactBase": "api",
}  # fmt: skip


def __getattr__(name: str) -> object:
    """A public name, fetched when it is first asked for: the command line needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"feudcheck.{_HOMES.get(name, 'errors')}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
