"""
Back-ups: one sealed file with the database, the stored files and what a start needs; taken while people work.

`archive` the file and its seal · `contents` what a database says of itself · `sqlite`, `postgres` one snapshot each ·
`taking`, `restoring` the two acts · `settling` the part of them that runs in a process of its own, on the copy.
"""
