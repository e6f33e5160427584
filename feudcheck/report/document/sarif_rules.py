"""The rules as SARIF describes them: title, meaning, examples in both languages, and how to mend."""

from __future__ import annotations

from feudcheck.rules import all_rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.review import Run
    from feudcheck.rules import Rule

_LEVELS = {"contradicted": "error", "unsourced": "warning", "supported": "none"}


def descriptors(run: Run) -> list[dict[str, object]]:
    """All rules, in the order of ``rules.yaml``, then those of notices and of findings that it doesn't have.

    All, not only those that applied: so a reader can tell a finding that is gone from a rule that is.
    """
    documented = [_described(rule) for rule in all_rules().values() if rule.verdict != "flag"]
    seen = {made["id"] for made in documented}
    others: dict[str, str] = {}
    for review in run.reviews:
        others |= {notice.rule: "warning" for notice in review.notices}
        others |= {checked.finding.rule: _LEVELS[str(checked.finding.verdict)] for checked in review.checked}
    return documented + [_bare(name, level) for name, level in sorted(others.items()) if name not in seen]


def _described(rule: Rule) -> dict[str, object]:
    name = "".join(word.capitalize() for word in rule.id.split("-"))
    return {
        "id": rule.id,
        **({"name": name} if name.lower() != rule.id else {}),  # a name that is the id over again says nothing
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.meaning},
        "help": {"text": _help(rule), "markdown": _help(rule, strong="**", quote="> ")},
        "defaultConfiguration": {"level": _LEVELS.get(rule.verdict, "warning")},
        "properties": {"verdict": rule.verdict, "tags": ["facts", rule.verdict]},
    }


def _bare(name: str, level: str) -> dict[str, object]:
    title = name.replace("-", " ").capitalize() or "Finding"
    return {"id": name, "shortDescription": {"text": title}, "defaultConfiguration": {"level": level}}


def _help(rule: Rule, strong: str = "", quote: str = "") -> str:
    pieces = [rule.meaning]
    for title, example in (("English", rule.example_en), ("Arabic", rule.example_ar)):
        pieces.append(f"{strong}{title} example{strong}")
        pieces += [f"{quote}On file: {text}" for text in example.on_file]
        pieces.append(f"{quote}Claim: {example.claim}")
    pieces.append(f"{strong}To mend it{strong}: {rule.mend}")
    return "\n\n".join(pieces)
