"""The register: files, texts, clauses, documents, citations and the links between documents."""
