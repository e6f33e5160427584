"""``feudcheck facts …``: the commands that keep a fact base."""
