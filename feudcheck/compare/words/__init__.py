"""Plain words and verbs: the same, contrary, or something else of the fact that stands for them.

The last to judge: what a word may stand for is asked of the other rooms.
"""
