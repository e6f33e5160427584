"""How ``facts diff`` and ``impact`` show what they found: their formats, to standard output or a file."""

from __future__ import annotations

from feudcheck.cli import output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feudcheck.config import Settings

FORMATS = ("text", "json", "jsonl", "markdown", "github")


def show(name: str, found: Any, kind: str, settings: Settings, path: str | None) -> None:
    """Write a "difference" or an "impact", as ``name`` says which, in the format ``kind``."""
    text = _rendered(name, found, kind, settings, to_file=path is not None)
    if path is None:
        output.write(text)
        return
    from feudcheck.cli.destinations import write_text

    write_text(path, text)


def _rendered(name: str, found: Any, kind: str, settings: Settings, *, to_file: bool) -> str:
    from importlib import import_module

    module = import_module(f"feudcheck.report.history.{'records' if kind.startswith('json') else kind}")
    function = getattr(module, f"{name}_lines" if kind == "jsonl" else name)
    if kind != "text":
        return str(function(found))
    from feudcheck.report.layout import Style

    style = Style(None, settings.color == "always") if to_file else output.style_for(settings.color)
    return str(function(found, style))
