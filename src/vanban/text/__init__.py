"""Letters before words: one form of Unicode, no invisible characters, and how lines belong together."""
