"""Keeping a fact base in order: finding what is wrong in it, mending and adding without harm."""
