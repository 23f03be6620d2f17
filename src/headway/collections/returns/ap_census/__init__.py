"""The alternative provision census: layout, checks and reader."""
