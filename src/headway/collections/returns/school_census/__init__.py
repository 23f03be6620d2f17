"""The school census: layout, checks and reader."""
