"""Elective home education and children missing education: layout, checks and reader."""
