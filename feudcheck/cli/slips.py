"""Arguments that are no claims but slips of the hand; a slip must never pass as a checked claim."""

from __future__ import annotations

import os

from feudcheck.errors import FeudcheckError

COMMANDS = {
    "check": "check drafts sentence by sentence",
    "timeline": "the story in order of time",
    "impact": "the sentences whose verdict a change of the facts turns",
    "explain": "what a rule or flag means",
    "eval": "score a labelled corpus",
    "facts": "keep a fact base: lint, verify, diff, list, show, search, stats, add, import, export, schema",
}
"""The sub-commands there are, with what each is for."""

_RESERVED = ("help", "version")
_TEXT_ENDINGS = (".md", ".txt", ".html", ".htm", ".docx", ".odt", ".pdf", ".rst", ".csv", ".json", ".jsonl", ".yaml")


class SlipError(FeudcheckError):
    """An argument that is a file, a mistyped sub-command or a sentence without its quotation marks."""


def refuse_slips(claims: list[str]) -> None:
    """Raise SlipError if one of ``claims`` (sub-commands taken out) can't have been meant as a claim."""
    words = [claim for claim in claims if not any(map(str.isspace, claim.strip()))]
    if claims[0] in words:
        _refuse_command(claims)
    refuse_unreadable(claims)
    for claim in claims:
        if len(claim) < 4096 and os.path.exists(claim.replace("\0", "")):
            raise SlipError(f"{claim!r} is a {_reading(claim)} (as a claim all the same: feudcheck -- {claim!r})")
    if len(words) == len(claims) > 1:
        raise SlipError(f'{len(claims)} single words; quotation marks make them one claim: "{" ".join(claims)}"')
    for word in words:
        if word.lower().endswith(_TEXT_ENDINGS) or os.sep in word:
            raise SlipError(
                f"{word!r} looks like a file, and there is none; as a claim all the same: feudcheck -- {word}"
            )


def refuse_unreadable(claims: list[str]) -> None:
    """Raise SlipError if one of ``claims`` is empty or no text."""
    for number, claim in enumerate(claims, 1):
        try:
            claim.encode("utf-8")
        except UnicodeEncodeError as error:
            raise SlipError(f"argument {number} is not UTF-8 (at character {error.start + 1})") from None
        if not claim.strip():
            raise SlipError(f"argument {number} is empty; a claim is a sentence")


def _refuse_command(claims: list[str]) -> None:
    from difflib import get_close_matches

    word = claims[0].lower()
    if "." in word or os.sep in word:
        return  # a file's name
    close = get_close_matches(word, (*COMMANDS, *_RESERVED), 1, 0.75)
    if not close:
        return
    meant = close[0]
    if meant in ("help", "version"):
        hint = f"did you mean: feudcheck --{meant}"
    else:
        hint = f"did you mean: feudcheck {' '.join([meant, *claims[1:]])}"
    raise SlipError(f"{claims[0]!r} is no claim; {hint} (as a claim all the same: feudcheck -- {claims[0]})")


def _reading(path: str) -> str:
    if "check" in COMMANDS:
        return f"file, not a claim; to check what it says: feudcheck check {path}"
    if os.path.isdir(path):
        return f"folder, not a claim; as a fact base: feudcheck --facts {path} CLAIM"
    return f"file, not a claim; to check it line by line: feudcheck < {path}"
