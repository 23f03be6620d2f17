"""Figures and the children behind them: home, measures, schools, children."""
