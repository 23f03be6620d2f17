"""Inspection outcomes: layout, checks and reader."""
