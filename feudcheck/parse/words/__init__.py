"""Words and phrases to what they mean in this sentence."""
