"""Facts on provinces and communes as of 2026-07-25, from the statistics office's public list; see units.py."""
