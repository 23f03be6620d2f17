"""Numbers as open data writes them: digits, one point, perhaps a sign."""

import re
from decimal import Decimal

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def as_number(text: str) -> Decimal | None:
    """The number, exactly as written; null where the text is none."""
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def decimals(text: str) -> int:
    """How many digits stand after the point of a number."""
    return len(text.partition(".")[2])
