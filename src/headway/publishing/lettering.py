"""How wide words are in the type of the PDF, and how many lines they take."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

ADVANCES = {
    191: "'",
    222: "ijl’‘",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r“”",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyz",
    549: "≥≤",
    584: "+<=>~−",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    834: "½",
    889: "%",
    944: "W",
    1000: "→—…",
    1015: "@",
}
"""Widths of characters in thousandths of the size of type; all others are as wide as a digit.

Source: Liberation Sans Regular 2.1.5, table hmtx.
"""
EMS = {character: width / 1000 for width, group in ADVANCES.items() for character in group}
OTHER = 0.556
SPACE = 0.278
BOLD = 1.06
"""How much wider bold is, over a word."""
SMALL = 0.93
"""The size of small print, to the type around it."""
CAPITAL, LEADING = 0.73, 0.42
"""The height of a line of type, and the air between two, in ems."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The widths of its words, its width on one line, the pitch of its lines, and how much
    higher its first line is than others: all in ems."""

    words: tuple[float, ...]
    width: float
    pitch: float
    tall: float

    def lines(self, room: float) -> int:
        """How many lines it takes where a line has so many ems."""
        if self.width <= room:
            return 1
        count, used = 1, -SPACE
        for word in self.words:
            used += SPACE + word
            if used > room and used > word:
                count, used = count + 1, word
        return count

    def height(self, room: float) -> float:
        """From its first line to where the next paragraph begins."""
        return self.lines(room) * self.pitch + self.tall


@lru_cache(maxsize=8192)
def words(text: str, scale: float = 1.0) -> tuple[float, ...]:
    """The widths of the words of a text, in ems of the text around it."""
    return tuple(
        scale * sum(EMS.get(character, OTHER) for character in word) for word in text.split()
    )


def paragraph(*parts: tuple[float, ...], size: float = 1.0, tall: float = 0.0) -> Paragraph:
    """A paragraph of several stretches of words, its lines as high as type of this size."""
    found = tuple(width for part in parts for width in part)
    width = sum(found) + SPACE * (len(found) - 1)
    return Paragraph(found, width, pitch=CAPITAL * size + LEADING, tall=tall)


def small(text: str) -> Paragraph:
    """A paragraph of small print."""
    return paragraph(words(text, SMALL), size=SMALL)


def filled(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Those that have any words."""
    return [one for one in paragraphs if one.words]
