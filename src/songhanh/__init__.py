"""The platform that follows up what was ordered: from an issued plan to a programme that runs."""

__version__ = "0.1.0"
