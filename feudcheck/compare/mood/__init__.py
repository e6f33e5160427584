"""Whether it is so: said or denied, done or only planned, asked for, called off, rumoured, not shown, left open.

A room of this folder never asks what happened to whom, only in what sense either side says that it did.
"""
