"""A value held against a goal: whether it is there, how far it has to go, and in what words."""

from dataclasses import dataclass
from decimal import Decimal

from headway.benchmarks.figures import PublishedFigure
from headway.plans.amounts import Amounts, digits_of
from headway.plans.evidence import Evidence
from headway.plans.plan import Direction
from headway.vocabulary.figures import Gap, Symbol
from headway.vocabulary.years import end_year


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """One value and the goal of the same period, in one unit; ``when`` says "in 2024/25".

    For a gap, ``beside`` is the comparator's value and ``margin`` how far behind it still counts
    as there; otherwise ``beside`` is null and ``goal`` is the value to reach.
    """

    when: str
    value: Decimal
    direction: Direction
    amounts: Amounts
    goal: Decimal = Decimal(0)
    beside: Decimal | None = None
    beside_name: str = ""
    margin: Decimal = Decimal(0)

    @property
    def is_there(self) -> bool:
        return self.distance <= 0

    @property
    def distance(self) -> Decimal:
        """How far the value is on the worse side of the goal; below 0 where it is past it."""
        return self._distance(self.value, self.beside)

    @property
    def decimals(self) -> int:
        """The fewest decimals, from those usually shown, that tell the same story as all."""
        most = max(digits_of(self.value), digits_of(self.beside or Decimal(0)))
        for decimals in range(self.amounts.decimals, most):
            if (self._shown_distance(decimals) <= 0) is self.is_there:
                return decimals
        return max(self.amounts.decimals, most)

    def against_the_goal(self) -> str:
        """The value, and what it is held to."""
        return f"{self._value_in_words()}; the target is {self._goal_in_words()}."

    def still_to_go(self) -> str:
        """The value and how far it is from the goal, or that it is there."""
        if self.is_there:
            return f"Already there: {self.against_the_goal()}"
        to_go = self.amounts.apart(self._shown_distance(self.decimals), self.decimals)
        return (
            f"{self._value_in_words()}, with {to_go} to go: the target is {self._goal_in_words()}."
        )

    def _distance(self, value: Decimal, beside: Decimal | None) -> Decimal:
        if self.direction is Direction.HIGHER:
            goal = self.goal if beside is None else beside - self.margin
            return goal - value
        goal = self.goal if beside is None else beside + self.margin
        return value - goal

    def _shown_distance(self, decimals: int) -> Decimal:
        beside = None if self.beside is None else self.amounts.rounded(self.beside, decimals)
        return self._distance(self.amounts.rounded(self.value, decimals), beside)

    def _value_in_words(self) -> str:
        return f"{self.amounts.shown(self.value, self.decimals)} {self.when}"

    def _goal_in_words(self) -> str:
        is_higher = self.direction is Direction.HIGHER
        if self.beside is None:
            return f"{self.amounts.in_full(self.goal)} or {'more' if is_higher else 'less'}"
        beside = f"{self.beside_name} ({self.amounts.shown(self.beside, self.decimals)})"
        if self.margin == 0:
            return f"to be level with {beside} or {'above' if is_higher else 'below'}"
        by = self.amounts.apart(self.margin, max(self.amounts.decimals, digits_of(self.margin)))
        return f"to be no more than {by} {'below' if is_higher else 'above'} {beside}"


def pace(now: Held, three_years_ago: Held | None, years_left: int) -> str:
    """The pace that is needed beside the pace there has been, per year."""
    needed = now.amounts.apart(now.distance / years_left)
    years = "1 year" if years_left == 1 else f"{years_left} years"
    said = f"That takes {needed} a year for {years}"
    if three_years_ago is None:
        return f"{said}; what it came in the last three years is not known by the same method."
    closer = (three_years_ago.distance - now.distance) / 3
    by = now.amounts.apart(closer)
    if now.amounts.rounded(closer) == 0:
        return f"{said}; over the last three years it came about no closer."
    way = "came closer" if closer > 0 else "moved further away"
    return f"{said}; over the last three years it {way} by {by} a year."


def why_missing(evidence: Evidence, year: int, figure: PublishedFigure | None) -> str:
    """Why a series has no figure for a year in the area, as far as the source proves it."""
    label = evidence.period_ending(year).label
    if not evidence.periods:
        return "The series has no figures."
    reason = evidence.years_without.get(year, "")
    if year > end_year(evidence.periods[-1]):
        last = evidence.periods[-1].label
        said = f"The last figures of this series are for {last}, so there is none for {label}."
        return f"{said} {reason}".strip()
    if all(end_year(period) != year for period in evidence.periods):
        return f"Nobody has a figure for {label}. {reason}".strip()
    why = "" if figure is None else reason_in_words(figure)
    return f"There is no figure for {label}{': ' + why if why else ''}."


def reason_in_words(figure: PublishedFigure) -> str:
    """Why a figure has no value; empty where the source gives no more than a mark."""
    if figure.gap is not None and figure.gap is not Gap.NOT_SAID:
        return figure.gap.value
    return {
        Symbol.CONFIDENTIAL: "it is withheld so that nobody can be told from it",
        Symbol.ROUNDS_TO_NOUGHT: "it rounds to nought",
        Symbol.UNRELIABLE: "it is too unreliable to give",
        Symbol.NOT_APPLICABLE: "it does not apply here",
        Symbol.NOT_AVAILABLE: Gap.NOT_SAID.value,
    }.get(figure.symbol or Symbol.NOT_AVAILABLE, "")
