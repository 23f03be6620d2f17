"""Slow, obviously right twins in plain Python, and the record tables both sides read."""
