"""Rulings to a Finding: what decides it, what else is on file, and what to write instead."""

from __future__ import annotations

from feudcheck.answer.assemble import finding, not_checkable, nothing_near, too_long

__all__ = ["finding", "not_checkable", "nothing_near", "too_long"]
