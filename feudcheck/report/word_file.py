"""The YAML files of words beside the modules that say them, each read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cache
def read(path: Path) -> Any:
    """What is in the file, as plain dicts, lists and strings (don't change it)."""
    import yaml

    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
