"""The common transfer file: layout, checks and reader."""
