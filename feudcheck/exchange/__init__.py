"""Facts from other people's files, and facts for other people's programs.

``gather`` reads ClaimReview, tables and JSONL into an ``Imported``; ``outlet`` writes a base in their formats.
Rows become ``Candidate`` records (``rows``, ``reviews``), which a ``Ledger`` on disk keeps and merges.
"""

from __future__ import annotations
