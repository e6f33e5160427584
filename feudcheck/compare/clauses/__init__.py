"""What hangs on what: clauses inside others, verbs that share a doer, each his own, and the reason of it all."""
