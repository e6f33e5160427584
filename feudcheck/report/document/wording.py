"""What is said of a sentence: its heading and, line by line, what the sources say and what to write instead."""

from __future__ import annotations

from feudcheck.frozen import replace
from feudcheck.model import Verdict
from feudcheck.report.citation import cite, cited_once, in_language
from feudcheck.report.document.suggestion import suggestion
from feudcheck.report.safe_text import safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Citation, Evidence, Finding
    from feudcheck.model.review import Checked, Run
    from feudcheck.report.document.places import Places

_LONGEST = 600  # of a sentence or a statement; a glance takes in no more
_DECIDES = {Verdict.CONTRADICTED: "contradicts", Verdict.SUPPORTED: "supports"}
_ENDS = (".", "!", "?", "؟", "…", "”", "»", '"')
_PLAIN_RULES = frozenset({"supported", "unsourced"})


def heading(finding: Finding) -> str:
    """The verdict and its rule, fit for a title: "Contradicted (amount-differs)"."""
    verdict = str(finding.verdict)
    return verdict.capitalize() + ("" if finding.rule in _PLAIN_RULES else f" ({safe(finding.rule)})")


def deciding(finding: Finding) -> list[Evidence]:
    """The facts that decide, each source once; of an unsourced sentence the nearest one."""
    stance = _DECIDES.get(finding.verdict)
    found = [evidence for evidence in finding.evidence if stance in (None, evidence.stance)]
    return [_each_source_once(evidence) for evidence in (found if stance else found[:1])]


def _each_source_once(evidence: Evidence) -> Evidence:
    """The fact with one citation a source, in which all places in it are told."""
    merged: dict[str, Citation] = {}
    for citation in evidence.citations:
        first = merged.get(citation.source.id)
        if first is None or not first.locator:
            merged[citation.source.id] = citation
        elif citation.locator and citation.locator not in first.locator.split("; "):
            merged[citation.source.id] = replace(first, locator=f"{first.locator}; {citation.locator}")
    return replace(evidence, citations=tuple(merged.values()))


def lines(checked: Checked, places: Places) -> list[str]:
    """What the sources say, who they are and what to write instead: safe text, one thing a line."""
    finding = checked.finding
    told = [safe(finding.summary)] if finding.summary else []
    near = finding.verdict is Verdict.UNSOURCED
    for evidence in deciding(finding):
        told.append(f"{'Nearest' if near else 'On file'}: {statement(evidence, finding.lang)}")
        told += [f"Source: {source}" for source in sources(evidence, finding.lang)]
    return told + advice(checked, places)


def message(checked: Checked, places: Places) -> str:
    """The same in one line."""
    told = lines(checked, places)
    ended = [line if line.endswith(_ENDS) else f"{line}." for line in told[:-1]]
    return " ".join([*ended, *told[-1:]])


def statement(evidence: Evidence, lang: str) -> str:
    """What a fact says, in the language of the claim if it has it."""
    return shorten(safe(in_language(evidence.statement, lang, "en")), _LONGEST)


def sources(evidence: Evidence, lang: str) -> list[str]:
    """The sources of a fact as a newspaper would cite them."""
    return [", ".join(safe(piece) for piece in cite(cited, lang)) for cited in cited_once(evidence.citations)]


def advice(checked: Checked, places: Places) -> list[str]:
    """The sentence as it could read, else the hints."""
    mended = rewritten(checked, places)
    return [f"Instead: {mended}"] if mended else [safe(hint) for hint in checked.finding.hints]


def rewritten(checked: Checked, places: Places) -> str | None:
    """The sentence with the recorded words in the place of the wrong ones, where that is plain."""
    found = suggestion(checked, places)
    return shorten(safe(found.sentence(checked.finding.claim)), _LONGEST) if found else None


def sentence(finding: Finding) -> str:
    """The sentence itself, safe and not too long."""
    return shorten(safe(finding.claim), _LONGEST)


def one_line(text: str) -> str:
    """Text from outside on one line, safe for a screen."""
    return safe(text).strip()


def coverage(run: Run) -> str:
    """How many files and sentences there were and what the sources say of them, in one line."""
    tally = run.tally()
    counts = [(tally.supported, "supported"), (tally.contradicted, "contradicted"), (tally.unsourced, "unsourced")]
    start = f"{_many(len(run.reviews), 'file')}, {_many(tally.sentences, 'sentence')}"
    if tally.checkable:
        start += f", {tally.checkable:,} the base knows something of: "
        start += ", ".join(f"{count:,} {name}" for count, name in counts)
    elif tally.sentences:
        start += ", none the base knows anything of"
    apart = [
        (tally.suppressed, "suppressed"), (tally.known, "known already"), (tally.unchanged, "on unchanged lines"),
    ]  # fmt: skip
    rest = [f"{count:,} {name}" for count, name in apart if count]
    if run.failures:
        rest.append(f"{_many(len(run.failures), 'file')} not read")
    return "; ".join([start, *([", ".join(rest)] if rest else [])])


def _many(count: int, name: str) -> str:
    return f"{count:,} {name}" + ("" if count == 1 else "s")
