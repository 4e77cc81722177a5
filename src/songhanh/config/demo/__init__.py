"""`songhanh demo`: one invented province in full working life, made through the actions from documents of its own."""
