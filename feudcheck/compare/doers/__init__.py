"""Who does it to whom: names beside names, who stands in whose place, and whether the roles are exchanged.

Where a deed is only a noun ("the departure of X"), or told from the other side ("was sued", "got it from"), the doer
is found here as well.
"""
