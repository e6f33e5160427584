"""Who does what to whom, read once for every verb of either side: doer, undergone, and what a preposition leads.

Read without knowing any name: the nouns of a bare sentence stand where those on file stand.
"""
