"""Agencies and territory through time: names, parents, codes, successions, and who works where."""
