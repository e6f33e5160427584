"""What a file is by the ending of its name."""

from __future__ import annotations

KINDS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".rst": "rst",
    ".docx": "docx",
    ".odt": "odt",
}
"""A folder is searched for these; of any other file the content decides."""
