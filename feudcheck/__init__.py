"""feudcheck: claims in English and Arabic checked against a curated base of sourced facts."""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = [
    "ConfigError",
    "Difference",
    "FactBase",
    "FactBaseError",
    "FeudcheckError",
    "Finding",
    "Flip",
    "InputError",
    "LintFinding",
    "NewFactError",
    "RevisionError",
    "Timeline",
    "UnknownNameError",
    "Verdict",
    "WhichFileError",
    "WriteError",
    "__version__",
    "add_fact",
    "check",
    "check_document",
    "diff",
    "export_facts",
    "impact",
    "import_facts",
    "lint",
    "load",
    "plan_fact",
    "timeline",
    "verify_facts",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.api import FactBase, check, check_document, load
    from feudcheck.errors import (
        ConfigError,
        FactBaseError,
        FeudcheckError,
        InputError,
        NewFactError,
        RevisionError,
        UnknownNameError,
        WhichFileError,
        WriteError,
    )
    from feudcheck.keeping import (
        add_fact,
        diff,
        export_facts,
        impact,
        import_facts,
        lint,
        plan_fact,
        timeline,
        verify_facts,
    )
    from feudcheck.model import Finding, Verdict
    from feudcheck.model.history import Difference, Flip
    from feudcheck.model.lint import LintFinding
    from feudcheck.model.timeline import Timeline

_ERRORS = ("Error",)  # what the names of errors end with
_OPENING = ("FactBase", "check", "check_document", "load")
_TYPES = {
    "Difference": "model.history", "Finding": "model", "Flip": "model.history", "LintFinding": "model.lint",
    "Timeline": "model.timeline", "Verdict": "model",
}  # fmt: skip
"""Where the types are; functions that are not in api are in keeping."""


def __getattr__(name: str) -> object:
    """A public name, fetched when it is first asked for: the command line needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = "api" if name in _OPENING else _TYPES.get(name, "errors" if name.endswith(_ERRORS) else "keeping")
    found: object = getattr(import_module(f"feudcheck.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
