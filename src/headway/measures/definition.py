"""What a measure is: data, typed, a dozen lines each, and nothing that computes.

A measure marks the rows of one fact table: who is counted, and who achieved (or which value
is averaged). Grouping, comparing, listing and rounding are the same for all, elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from headway.benchmarks.series import Unit
from headway.errors import NoMethod
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear


@dataclass(frozen=True, kw_only=True, slots=True)
class Years:
    """A stretch of academic years, both ends included; ``last`` null means it goes on."""

    first: AcademicYear
    last: AcademicYear | None = None

    def __contains__(self, year: AcademicYear) -> bool:
        """Whether the year lies within."""
        return self.first <= year and (self.last is None or year <= self.last)

    @property
    def label(self) -> str:
        """As a reader sees it: 2012/13 to 2018/19, from 2021/22."""
        if self.last is None:
            return f"from {self.first.label}"
        if self.last == self.first:
            return self.first.label
        return f"{self.first.label} to {self.last.label}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One era of a measure's method: the academic years it held for, and who says so.

    ``achieved`` or ``value`` replaces the measure's own where that era's method differed; null
    means the measure's own. Figures of two editions never make one line.
    """

    years: Years
    source: str
    achieved: Expression | None = None
    value: Expression | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Absent:
    """Years for which there is no method, and why: an answer, not a gap in the data."""

    years: Years
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class LeftOut:
    """One reason why a row is not counted. The first that holds is the one that is told."""

    because: str
    where: Expression


@dataclass(frozen=True, kw_only=True, slots=True)
class Published:
    """The published series a measure reconciles with; ``none_because`` where there is none."""

    series: str | None = None
    none_because: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class GivenInFile:
    """The column in which DfE's own file gives the same thing for each pupil.

    ``column`` is in the fact table, in the same scale as the measure's value. ``tolerance``
    is how far the two may lie apart in that scale, where the file gives fewer digits.
    """

    column: str
    named: str
    tolerance: int = 0


@dataclass(frozen=True, kw_only=True)
class Measure:
    """What every kind of measure says of itself.

    ``facts`` names the fact table (its grain is in that builder's header), and ``who`` one of
    its rows, in the plural. ``decimals`` are those it is shown with. ``local`` says why a
    measure is ours and not DfE's, on screen too; empty for DfE's. ``note`` stands on the
    receipt.
    """

    id: str
    title: str
    facts: str
    who: str
    counted: Expression
    better: Polarity
    unit: Unit
    decimals: int
    editions: tuple[Edition, ...]
    published: Published
    absent: tuple[Absent, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    given: GivenInFile | None = None
    local: str = ""
    note: str = ""

    def edition(self, year: AcademicYear) -> Edition:
        """The method for a year.

        Raises:
            NoMethod: No edition holds for it; the message gives the reason where one is known.
        """
        for edition in self.editions:
            if year in edition.years:
                return edition
        reason = next((f": {each.why}" for each in self.absent if year in each.years), "")
        raise NoMethod(f"There is no method for “{self.title}” in {year.label}{reason}.")

    def expressions(self, edition: Edition) -> Mapping[str, Expression]:
        """What is evaluated on each row for an edition, by the part it plays."""
        del edition
        return {"counted": self.counted}

    @property
    def lineage(self) -> frozenset[str]:
        """Every fact column that any edition reads, reasons for leaving out included."""
        read = [e for edition in self.editions for e in self.expressions(edition).values()]
        read += [each.where for each in self.left_out]
        given = {self.given.column} if self.given else set()
        return frozenset(column for each in read for column in each.columns) | given


@dataclass(frozen=True, kw_only=True)
class Share(Measure):
    """A percentage: rows that achieved, of rows counted. Additive: both are whole numbers."""

    achieved: Expression

    def expressions(self, edition: Edition) -> Mapping[str, Expression]:
        return {"counted": self.counted, "achieved": edition.achieved or self.achieved}


@dataclass(frozen=True, kw_only=True)
class Mean(Measure):
    """An average over counted rows, whose ``value`` is a whole number ``scale`` times too big.

    Additive: the count, the sum and the sum of squares. ``national_deviation`` is true where
    the interval takes the national standard deviation of the year (Progress 8).
    """

    value: Expression
    scale: int
    national_deviation: bool = False

    def expressions(self, edition: Edition) -> Mapping[str, Expression]:
        return {"counted": self.counted, "value": edition.value or self.value}


@dataclass(frozen=True, kw_only=True)
class Rate(Measure):
    """Events or sessions over what they are out of, per hundred: both summed, so additive.

    Not a share of rows: it can be over 100, and one child's sessions hang together, so no
    interval is given.
    """

    numerator: Expression
    denominator: Expression

    def expressions(self, edition: Edition) -> Mapping[str, Expression]:
        parts = {"numerator": self.numerator, "denominator": self.denominator}
        return {**super().expressions(edition), **parts}


@dataclass(frozen=True, kw_only=True)
class TailGap(Measure):
    """The gap between the median and the mean of the lowest fifth, in percent of the median.

    Not additive itself, since one child can move the cut; additive is how many rows have each
    value, and the gap is worked out from that.
    """

    value: Expression

    def expressions(self, edition: Edition) -> Mapping[str, Expression]:
        return {"counted": self.counted, "value": edition.value or self.value}
