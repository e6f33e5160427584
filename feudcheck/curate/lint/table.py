"""The table of rules: ``rules.yaml``, read when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from feudcheck.errors import ConfigError
from feudcheck.model.lint import LintRule, Severity


@cache
def all_rules() -> dict[str, LintRule]:
    """Every rule by its id, in the order of ``rules.yaml``."""
    import yaml

    text = Path(__file__).with_name("rules.yaml").read_text(encoding="utf-8")
    content = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return {
        id_: LintRule(
            id_, row["family"], Severity(row["severity"]), row["title"], row["meaning"].strip(), row["mend"].strip(),
            row.get("example", ""), row.get("fix", False),
        )
        for id_, row in content.items()
    }  # fmt: skip


def chosen(select: Iterable[str] = (), ignore: Iterable[str] = (), *, strict: bool = True) -> frozenset[str]:
    """The rules to look for: those selected (none: all) without those ignored.

    A name is a rule's id or a family's; ConfigError for one that there is not. What loading refuses is always among
    them, unless ``strict`` is off.
    """
    known = all_rules()
    wanted = _named(select) or set(known)
    always = {rule.id for rule in known.values() if rule.family == "strict"} if strict else set()
    return frozenset((wanted - _named(ignore)) | always)


def _named(names: Iterable[str]) -> set[str]:
    known = all_rules()
    families = {rule.family for rule in known.values()}
    found: set[str] = set()
    for name in names:
        if name in known:
            found.add(name)
        elif name in families:
            found |= {rule.id for rule in known.values() if rule.family == name}
        else:
            from difflib import get_close_matches

            close = get_close_matches(name, [*known, *families], 1, 0.5)
            hint = f"did you mean {close[0]}?" if close else "see them all: feudcheck facts lint --explain"
            raise ConfigError(f"no lint rule {name!r}; {hint}")
    return found
