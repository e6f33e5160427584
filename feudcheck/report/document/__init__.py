"""Reports of checked drafts: pure functions of a finished Run, one module a format.

``formats`` (one floor up) lists them. What they share: ``selection`` (what is reported, how gravely), ``wording``
(what is said of a sentence), ``suggestion`` (what to write instead), ``places`` (where it stands), and
``xml_text`` and ``markdown_text`` (escapes).
"""
