"""The checks of the return, one rule a file."""
