"""The shelves: the only room that opens a database."""
