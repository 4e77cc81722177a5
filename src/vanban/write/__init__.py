"""Write documents as the records decree lays them out; python-docx is imported by vanban.write.docx alone."""
