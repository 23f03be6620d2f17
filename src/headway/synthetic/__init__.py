"""An invented local authority: children, schools and lives, written as real return files.

Nothing here describes anyone. The authority, its schools, its postcodes and its people are
made from a seed; only the shape of the whole (rates, spreads, how things go together) is
taken from DfE's published figures.
"""
