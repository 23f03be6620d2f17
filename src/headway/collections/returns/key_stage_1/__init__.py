"""Key Stage 1 teacher assessment: layout, checks and reader."""
