"""Findings to text and to data: pure functions of finished findings, one module a format."""
