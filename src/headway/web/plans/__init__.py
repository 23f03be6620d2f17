"""The plan on a page."""
