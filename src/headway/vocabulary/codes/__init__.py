"""DfE's code sets: each code, its meaning, and the years in which it may be used."""
