"""When: days and years, what came before what and how long after, and what was so once beside what is so now.

Dates given by another event ("three days after the storm") are worked out here too; two bare dates are set side by
side in ``date_values``.
"""
