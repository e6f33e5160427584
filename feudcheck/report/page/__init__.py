"""The page an editor opens, in pieces: markup that escapes, the draft, the findings beside it, the frame."""
