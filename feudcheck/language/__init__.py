"""What the languages are made of: letters, tokens, word forms, words and their concepts."""
