"""An independent reader of sentences: what do the words claim, and what numbers are printed?

It shares nothing with the rules that write them, not even the rounding.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_NUMBER = re.compile(r"[−-]?£?\d[\d,]*(?:\.\d+)?")
_YEAR = re.compile(r"\b\d{4}(?:/\d{2}|-\d{2})\b")


@dataclass(frozen=True)
class Claim:
    """The words of comparison in a sentence, in order, and the numbers it prints, in order."""

    words: tuple[str, ...]
    numbers: tuple[Decimal, ...]


_WORDS = (
    "about the same", "about level", "stayed about the same", "as in England", "above", "below",
    "up", "down", "rose", "fell", "more than", "less than", "rise", "fall", "widened", "narrowed",
)  # fmt: skip
_CLAIMS = re.compile(r"\b(" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")\b", re.I)


def claim(sentence: str) -> Claim:
    """What a sentence claims; the years it names are not among its numbers."""
    without_years = _YEAR.sub("", sentence)
    return Claim(
        words=tuple(word.lower() for word in _CLAIMS.findall(sentence)),
        numbers=tuple(
            Decimal(n.replace(",", "").replace("£", "").replace("−", "-"))
            for n in _NUMBER.findall(without_years)
        ),
    )


def printed(value: float, decimals: int) -> Decimal:
    """A value as it would be printed: to so many places, half away from nought."""
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) + 0
