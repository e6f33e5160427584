"""What may begin at a calendar word, as bits, so that a word costs only the readings it can have."""

from __future__ import annotations

(HEDGE, BETWEEN, OPEN, FOLLOW, LEAD, TRAIL, AGO, WEEKDAY, DAY, PART, NTH, DEICTIC, WHICH, MONTH, WEEK, SEASON, DECADE,
 CENTURY, LETTER, YEAR) = (1 << n for n in range(20))  # fmt: skip
