"""The words: years, figures and their symbols, rounding, dates, names of returns."""
