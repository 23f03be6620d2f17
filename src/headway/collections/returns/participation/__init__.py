"""School-level participation: layout, checks and reader."""
