"""Small charts as plain SVG: the same picture in a browser, in print and in a PDF."""

from headway.publishing.charts.strips import strip
from headway.publishing.charts.trends import trend

__all__ = ["strip", "trend"]
