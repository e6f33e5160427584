"""Drafts: files to documents, documents to blocks, blocks to sentences, each with its place in the raw text.

``files`` finds them, ``read`` (``from_bytes``, ``from_text``) makes a Document, ``sentences`` cuts a block.
"""

from __future__ import annotations

from feudcheck.documents.reading import LARGEST, from_bytes, from_text, read
from feudcheck.documents.sentences import sentences, sentences_of
from feudcheck.documents.walk import files, listed

__all__ = ["LARGEST", "files", "from_bytes", "from_text", "listed", "read", "sentences", "sentences_of"]
