"""Session-level attendance: layout, checks and reader."""
