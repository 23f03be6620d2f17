"""What every chart is drawn with: SVG elements, the palette, marks, and a scale.

Only SVG 1.1 with presentation attributes: no style attribute for a strict content security
policy to block, no script, nothing that a PDF maker cannot read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

HERE = "#12436D"
REGION = "#28A197"
ENGLAND = "#801650"
TARGET = "#F46A25"
"""The Analysis Function's palette. It has contrast enough for shapes but not for text, so text is
always black, and every colour comes with a shape or a dash of its own.

Source: Government Analysis Function, "Data visualisation: colours in charts".
"""
BLACK = "#0B0C0C"
GREY = "#505A5F"

FONT = "Liberation Sans, Arial, Helvetica, DejaVu Sans Condensed, sans-serif"

Mark = tuple[float, float]
"""Where a mark stands: across and down, in pixels."""

NOT_IN_XML = re.compile(r"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def element(tag: str, content: Markup | str = "", /, **attributes: str | float) -> Markup:
    """One SVG element, everything in it escaped; ``stroke_width`` is written stroke-width."""
    written = Markup("").join(
        Markup(' {}="{}"').format(name.replace("_", "-"), _plain(value))
        for name, value in attributes.items()
    )
    if not content:
        return Markup("<{}{}/>").format(tag, written)
    return Markup("<{}{}>{}</{}>").format(tag, written, escape(_plain(content)), tag)


def drawing(width: float, height: float, title: str, description: str, *parts: Markup) -> Markup:
    """A whole picture on white, with its name and its description for those who cannot see it."""
    return element(
        "svg",
        Markup("").join(
            (
                element("title", title),
                element("desc", description),
                element("rect", width=width, height=height, fill="#FFFFFF"),
                *parts,
            )
        ),
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {_plain(width)} {_plain(height)}",
        role="img",
        font_family=FONT,
    )


def line(x1: float, y1: float, x2: float, y2: float, **attributes: str | float) -> Markup:
    """A straight line, grey unless told otherwise."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, **{"stroke": GREY, **attributes})


def circle(x: float, y: float, radius: float, title: str = "", **attributes: str | float) -> Markup:
    """The mark of one area: filled for the area itself, hollow for a neighbour."""
    return element("circle", _title(title), cx=x, cy=y, r=radius, **{"fill": HERE, **attributes})


def diamond(x: float, y: float, reach: float, title: str = "") -> Markup:
    """England's mark, wherever England is drawn."""
    corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    return element("polygon", _title(title), points=_pairs(corners), fill=ENGLAND)


def square(x: float, y: float, reach: float, title: str = "") -> Markup:
    """The region's mark."""
    side = 2 * reach
    return element(
        "rect", _title(title), x=x - reach, y=y - reach, width=side, height=side, fill=REGION
    )


def polyline(points: Sequence[Mark], **attributes: str | float) -> Markup:
    """An open line through the marks, in their order."""
    return element("polyline", points=_pairs(points), fill="none", **attributes)


@dataclass(frozen=True, kw_only=True, slots=True)
class Scale:
    """From values (``low`` to ``high``) to places along a line (``start`` to ``end``)."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value; the middle where all values are the same."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (self.end - self.start) * (value - self.low) / (self.high - self.low)

    @property
    def holds_zero(self) -> bool:
        return self.low <= 0 <= self.high


def reaching_zero_when_near(values: list[float]) -> tuple[float, float]:
    """The least and the greatest value, widened to nought where it is no further than they span."""
    low, high = min(values), max(values)
    span = high - low
    return (0.0 if 0 < low <= span else low), (0.0 if -span <= high < 0 else high)


def _title(text: str) -> Markup:
    return element("title", text) if text else Markup("")


def _pairs(points: Sequence[Mark]) -> str:
    return " ".join(f"{_plain(x)},{_plain(y)}" for x, y in points)


def _plain(value: Markup | str | float) -> Markup | str:
    """A number to a tenth of a pixel; text without the characters that no XML may hold."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        return NOT_IN_XML.sub("", value)
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
