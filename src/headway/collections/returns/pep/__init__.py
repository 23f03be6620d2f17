"""Personal Education Plans: layout, checks and reader."""
