"""How values and differences of one thing are written, alike in verdicts and sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from headway.benchmarks.series import Series, Unit
from headway.plans.evidence import exact
from headway.plans.plan import TypedValue
from headway.vocabulary.rounding import in_digits, rounded


@dataclass(frozen=True, kw_only=True, slots=True)
class Amounts:
    """The unit and decimals of one series or hand-entered indicator.

    ``before`` and ``after`` stand around a value, ``points`` after a difference.
    """

    decimals: int
    before: str = ""
    after: str = ""
    points: str = ""

    @classmethod
    def of_series(cls, series: Series) -> "Amounts":
        """As the series shows its values: 68.3%, and 1.8 percentage points between two."""
        points = " percentage points"
        if series.unit is Unit.PERCENT:
            return cls(decimals=series.decimals, after="%", points=points)
        if series.unit is Unit.PERCENTAGE_POINTS:
            return cls(decimals=series.decimals, after=points, points=points)
        before = "£" if series.unit is Unit.POUNDS else ""
        return cls(decimals=series.decimals, before=before)

    @classmethod
    def of_typed(cls, values: Sequence[TypedValue]) -> "Amounts":
        """As the values were typed: with the most decimals and the last unit of any of them."""
        decimals = max((digits_of(exact(typed.value)) for typed in values), default=0)
        unit = values[-1].unit if values else ""
        if unit == "%":
            return cls(decimals=decimals, after="%", points=" percentage points")
        if unit == "£":
            return cls(decimals=decimals, before="£")
        return cls(decimals=decimals, after=f" {unit}" if unit else "")

    def rounded(self, value: Decimal, decimals: int | None = None) -> Decimal:
        """The value as it is shown, still a number."""
        return rounded(value, self.decimals if decimals is None else decimals)

    def shown(self, value: Decimal, decimals: int | None = None) -> str:
        """The value as it stands on a page, with its unit; with other decimals if asked."""
        digits = in_digits(value, self.decimals if decimals is None else decimals)
        sign = "−" if digits.startswith("−") else ""
        return f"{sign}{self.before}{digits.removeprefix('−')}{self.after}"

    def in_full(self, value: Decimal) -> str:
        """The value with every digit it has, and no fewer than are usually shown."""
        return self.shown(value, max(self.decimals, digits_of(value)))

    def apart(self, difference: Decimal, decimals: int | None = None) -> str:
        """The size of a difference, without its sign: 1.8 percentage points."""
        digits = in_digits(abs(difference), self.decimals if decimals is None else decimals)
        points = self.points.removesuffix("s") if digits == "1" else self.points
        return f"{self.before}{digits}{points}"

    def apart_in_digits(self, difference: Decimal) -> str:
        """The size of a difference where its unit is said just before or after: 1.8."""
        return f"{self.before}{in_digits(abs(difference), self.decimals)}"


def digits_of(value: Decimal) -> int:
    """How many decimal places a value has, closing noughts apart."""
    return max(0, -int(value.normalize().as_tuple().exponent))
