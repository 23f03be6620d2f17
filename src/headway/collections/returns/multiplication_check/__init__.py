"""The multiplication tables check: layout, checks and reader."""
