"""The early years census: layout, checks and reader."""
