"""A rule's documentation as text for a terminal."""

from __future__ import annotations

from feudcheck.report.layout import Style, labelled
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.rules import Rule


def render(rule: Rule, style: Style) -> str:
    """What ``rule`` means, an example in each language and what to do about it; ends with a newline."""
    lines = [f"{style.paint(rule.id, 'bold')} ({rule.verdict}): {rule.title}"]
    lines.append(labelled("", rule.meaning, style, label_width=0))
    for name, example in (("English", rule.example_en), ("Arabic", rule.example_ar)):
        lines += ["", f"  {style.paint(name, 'dim')}"]
        lines += [labelled("on file", safe(text), style, indent=4) for text in example.on_file]
        lines.append(labelled("claim", safe(example.claim), style, indent=4))
    lines += ["", labelled("Mend", rule.mend, style)]
    return "\n".join(lines) + "\n"
