"""Cơ quan, đơn vị: the tree through time, an agency's page, its people, and lists brought from Excel."""
