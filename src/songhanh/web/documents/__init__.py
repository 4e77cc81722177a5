"""Sổ đăng ký văn bản: what is in the register, one document, and entering or correcting one by hand."""
