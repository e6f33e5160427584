"""The story in order of time: for the terminal, for scripts, as Markdown, as a picture, as a page."""
