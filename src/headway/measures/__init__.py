"""Measures: who is counted, who achieved, by which year's method, and the arithmetic."""
