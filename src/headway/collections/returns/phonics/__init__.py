"""The phonics screening check: layout, checks and reader."""
