"""
Bản tải về: everything an agency sees, made into one .zip that reads without the system.

Here stand the wish for one, how far it is and who took it; what is in it is the affair of `exports.leave`.
"""
