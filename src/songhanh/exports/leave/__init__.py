"""
Mang dữ liệu đi: all that an agency sees as folders of .docx, .xlsx and the files as they came, readable without us.

`queries` what a plan holds · `living` the document with its states · `workbooks` the lists · `folders` which file
stands where under which name · `jobs` makes one plan at a time.
"""
