"""READ FIRST: what is wrong in a fact base, from what can't be loaded to what merely looks odd.

files → ``strict`` (what loading refuses) → ``ground`` (what is sound, opened as a base) → the families of rules
(``families``: each a module that yields faults) → ``run`` (places, severities, comments that silence) → LintRun

A rule is an entry of ``rules.yaml`` and a function in one family. Every family is linear in the size of the base:
facts are brought together by keys, never all pairs of them.
"""
