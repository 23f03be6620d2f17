"""One folder per return: its layout, its checks, its reader, and what is known about it."""
