"""Text to Statement. READ FIRST: ``statement``.

The journey: ``words`` tags the tokens of a text, each stretch of them once, as a name (``names``), a date (``dates``),
an amount (``amounts``, made of ``numbers``), a term or a syntax word; ``clauses`` splits the sentence and tells who
does what to whom, and why; ``mood`` whether it is so, and in whose words; ``items`` is what the comparison sees.
"""
