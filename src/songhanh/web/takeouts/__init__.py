"""Tải dữ liệu về máy: one click, and the agency has all that it sees in folders of its own."""
