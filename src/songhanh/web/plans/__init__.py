"""Plans as one reads them: the list, the living plan, what its issuer does there, extracts to hand on."""
