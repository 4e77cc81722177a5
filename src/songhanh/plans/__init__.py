"""What must be done: plans, tasks, assignments, turns, parts, progress, reporting duties, follow-up."""
