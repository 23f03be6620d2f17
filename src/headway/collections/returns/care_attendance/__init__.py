"""Attendance of children in our care: layout, checks and reader."""
