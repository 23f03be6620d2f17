"""Words in a chart: how wide they are, and where they go so that none lies on another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from markupsafe import Markup

from headway.publishing.charts.drawing import BLACK, element

NARROW = frozenset("ijlIft.,:;|'!()[] /-")
WIDE = frozenset("mwMW%@&−+")
AIR = 6.0
"""The least space between two labels on one line, in pixels."""


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """About how wide the words are, in pixels, rather too much than too little."""
    ems = sum(
        0.34 if c in NARROW else 0.9 if c in WIDE else 0.7 if c.isupper() else 0.57 for c in words
    )
    return ems * size * (1.06 if bold else 1.0)


def text(
    words: str, x: float, y: float, size: float, *, anchor: str = "start", bold: bool = False
) -> Markup:
    """Black words on their base line at ``y``; ``anchor`` is start, middle or end."""
    weight = {"font_weight": "bold"} if bold else {}
    return element(
        "text", words, x=x, y=y, font_size=size, text_anchor=anchor, fill=BLACK, **weight
    )


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """The wanted places moved apart to ``gap``, in their order, kept between ``low`` and ``high``.

    Where there is not room for all, they run past ``low`` rather than onto each other.
    """
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    places = [0.0] * len(wanted)
    floor = low
    for i in order:
        places[i] = max(wanted[i], floor)
        floor = places[i] + gap
    ceiling = high
    for i in reversed(order):
        places[i] = min(places[i], ceiling)
        ceiling = places[i] - gap
    return places


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """Words that belong to the mark at ``x``, ``y``; ``short`` is for where they do not fit."""

    words: str
    short: str
    x: float
    y: float
    bold: bool = False

    def width(self, size: float) -> float:
        return width_of(self.words, size, bold=self.bold)

    def shortened(self) -> Self:
        return replace(self, words=self.short)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedLabel:
    """Where a label begins, and on which line: 0 is nearest the marks, 1 beyond it."""

    label: Label
    left: float
    right: float
    tier: int


def place(labels: Sequence[Label], size: float, width: float) -> list[PlacedLabel]:
    """Places up to two labels by their marks, so that no label covers another or its leader."""
    if len(labels) < 2:
        return [_around(label, size, width) for label in labels]
    first, second = sorted(labels, key=lambda label: label.x)
    centred = [_around(label, size, width) for label in (first, second)]
    if centred[0].right + AIR <= centred[1].left:
        return centred
    between = (first.x + second.x) / 2
    left_edge, right_edge = between - AIR / 2, between + AIR / 2
    if first.width(size) <= left_edge and second.width(size) <= width - right_edge:
        return [_placed(first, left_edge, size, ends=True), _placed(second, right_edge, size)]
    near, beyond = sorted(labels, key=lambda label: label.width(size))
    return [_aside(near, beyond.x, size, width), _around(beyond, size, width, tier=1)]


def _around(label: Label, size: float, width: float, tier: int = 0) -> PlacedLabel:
    """The label centred on its mark as far as the edges of the picture allow."""
    if label.width(size) > width:
        label = label.shortened()
    left = _between(label.x - label.width(size) / 2, 0.0, width - label.width(size))
    return _placed(label, left, size, tier=tier)


def _aside(label: Label, leader: float, size: float, width: float) -> PlacedLabel:
    """The label to one side of another's leader, on its own mark's side if there is room."""
    room_left, room_right = leader - AIR / 2, width - leader - AIR / 2
    if label.width(size) > max(room_left, room_right):
        label = label.shortened()
    wide = label.width(size)
    centred = label.x - wide / 2
    if wide <= room_right and (label.x >= leader or wide > room_left):
        return _placed(label, _between(centred, leader + AIR / 2, width - wide), size)
    return _placed(label, _between(centred, 0.0, room_left - wide), size)


def _between(wanted: float, least: float, most: float) -> float:
    return max(least, min(wanted, most))


def _placed(
    label: Label, edge: float, size: float, *, ends: bool = False, tier: int = 0
) -> PlacedLabel:
    """The label beginning at the edge, or ending there."""
    left = edge - label.width(size) if ends else edge
    return PlacedLabel(label=label, left=left, right=left + label.width(size), tier=tier)
