"""Placements with cost: layout, checks and reader."""
