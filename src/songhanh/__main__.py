"""`python -m songhanh` is the command `songhanh`."""

import sys

from songhanh.cli import main

sys.exit(main())
