"""Key Stage 2 results: layout, checks and reader."""
