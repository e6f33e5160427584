"""Facts from other people's files, and facts for other people's programs.

``gather`` (READ FIRST) goes from files to an ``Imported``: ``read`` makes rows of bytes, ``convert`` makes records
of a row, ``claimreview`` of a review, and the ``Ledger`` on disk keeps and merges them. ``write`` is the way out, from
an import or a base to a file.
"""

from __future__ import annotations
