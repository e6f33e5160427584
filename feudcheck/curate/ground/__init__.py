"""Whether facts stand in the articles they cite: their names, amounts, dates and quotes, at the place they name.

``verify`` is the door. ``outline`` finds the places of an article, ``evidence`` reads what stands there, ``parts``
says what a fact needs, ``coverage`` what the article has besides.
"""

from __future__ import annotations
