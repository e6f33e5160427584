"""READ FIRST in this room: what changed in a base between two states of it, and what that does to drafts.

git's objects → files of a revision (``revision``) → records by id (``snapshot``) → changes (``difference``);
two bases × drafts → sentences that change their verdict, and why (``impact``); verdicts kept in a file (``lock``).
"""
