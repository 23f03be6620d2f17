"""Rounding, once, half away from zero, from the decimal digits a reader would see."""

from decimal import ROUND_HALF_UP, Decimal


def rounded(value: float | Decimal, decimals: int) -> Decimal:
    """The value to so many decimal places, half away from zero, never a negative nought.

    Works from the shortest decimal text of a float, so that 0.285 published as such
    rounds to 0.29 although its binary form lies just below.
    """
    exact = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    result = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return abs(result) if result == 0 else result


def in_digits(value: float | Decimal, decimals: int) -> str:
    """The rounded value as a person reads it: thousands separated, a true minus sign."""
    return f"{rounded(value, decimals):,}".replace("-", "−")


def signed(value: float | Decimal, decimals: int) -> str:
    """A change as a person reads it: always with its sign, nought without one."""
    digits = in_digits(value, decimals)
    return digits if digits.startswith("−") or rounded(value, decimals) == 0 else f"+{digits}"
