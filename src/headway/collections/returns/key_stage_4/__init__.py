"""Key Stage 4 results: layout, checks and reader."""
