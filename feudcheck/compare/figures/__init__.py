"""How many, how much, how long: a claimed figure beside the recorded ones, and whose figure it is.

Sums, counts, shares, ranks and degrees are judged here; two bare quantities are set side by side in ``amount_values``.
"""
