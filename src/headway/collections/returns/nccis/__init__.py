"""The NCCIS return: layout, checks and reader."""
