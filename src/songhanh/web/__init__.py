"""All screens, one folder an area; what they share is shell.py, gate.py, policies.py and the base templates."""
