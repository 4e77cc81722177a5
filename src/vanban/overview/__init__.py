"""A reading as a person wants to see it at a terminal: few tables in Vietnamese words."""
