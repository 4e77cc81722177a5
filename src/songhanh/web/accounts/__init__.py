"""Signing in and out, the first person, the slip, one's own password."""
