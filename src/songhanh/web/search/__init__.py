"""Search everywhere: documents, tasks, agencies and people, each within what the acting agency may know."""
