"""Tổng quan: the first morning, then what needs one today."""
