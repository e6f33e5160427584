"""The names of a text, listed or not, and what is said of them in passing."""
