"""
What is told upward: forms of figures and words, the reports that fill them, and their consolidation.

So far the arithmetic: what a cell may hold, how it is written, how figures add up.
"""
