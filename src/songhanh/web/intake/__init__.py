"""Văn bản tải lên: bringing a document in, watching it being read, and the review beside the paper."""
