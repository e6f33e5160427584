"""What changed in a base, and which sentences change their verdict by it: for people, scripts, pull requests."""
