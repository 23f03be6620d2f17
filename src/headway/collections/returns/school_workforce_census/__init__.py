"""The school workforce census: layout, checks and reader."""
