"""Cells that a spreadsheet would take for a formula: guarded by an apostrophe when written, without it when read."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@")


def guarded(cell: str) -> str:
    """``cell`` as no spreadsheet takes it for a formula."""
    bare = cell.lstrip("'")
    return f"'{cell}" if bare.startswith(_FORMULA) or bare[:1] in ("\t", "\r") else cell


def unguarded(cell: str) -> str:
    """``cell`` as it was before it was guarded."""
    if cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA):
        return cell[1:]
    return cell
