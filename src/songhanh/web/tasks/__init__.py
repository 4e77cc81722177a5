"""Nhiệm vụ: what I have to do, what my agency has to do, what others do for us; how far it is, told in place."""
