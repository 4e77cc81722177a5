"""
Trích nhiệm vụ: what one plan gives one agency, to attach to a letter (.docx) or to send by telephone (plain text).

An asked body gets the same in words of asking: it is never urged.
"""
