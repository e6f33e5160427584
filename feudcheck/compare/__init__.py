"""Statement × Statement → one SlotComparison a slot; the same slot names as in parse/."""
