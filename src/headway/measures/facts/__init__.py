"""Facts: one wide table per theme, with what the theme measures and who each row is of.

Each is built by one portable query of its own name beside this module. Each query has a slow
twin in plain Python among the tests.
"""
