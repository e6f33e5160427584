"""What the parser's readers look words up in: finished tables in the place of their YAML sections."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from feudcheck.language import scripts
from feudcheck.language.compile_calendar import calendar_tables
from feudcheck.language.compile_numbers import number_tables
from feudcheck.language.compile_units import unit_tables
from feudcheck.language.normal import fold


def finished(sections: Mapping[str, Any]) -> dict[str, Any]:
    """``sections`` (file name → content), those with much to work out replaced by their tables."""
    plain: dict[str, Any] = json.loads(json.dumps(sections))  # mappings have texts as keys
    tables = dict(plain)
    tables["numbers"] = number_tables(plain["numbers"])
    tables["units"] = unit_tables(plain["units"], plain["currencies"], plain["numbers"])
    tables["calendar"] = calendar_tables(plain["calendar"])
    tables.update((name + scripts.LATIN, scripts.latin(tables[name])) for name in ("numbers", "units", "calendar"))
    tables["syntax"] = {name: _folded(words) for name, words in plain["syntax"].items()}
    del tables["currencies"]
    return tables


def _folded(words: Any) -> Any:
    if isinstance(words, dict):
        return {fold(str(word)): str(to) for word, to in words.items()}
    return sorted({fold(str(word)) for word in words})
