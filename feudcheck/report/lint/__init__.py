"""Reports of a look through a fact base: pure functions of a finished LintRun, one module a format."""
