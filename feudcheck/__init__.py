"""feudcheck: claims in English and Arabic checked against a curated base of sourced facts."""

from __future__ import annotations

__version__ = "0.1.0"
