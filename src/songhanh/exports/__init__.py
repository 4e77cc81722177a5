"""What leaves the system on paper: a folder per official form, which yields a vanban document for vanban.write."""
