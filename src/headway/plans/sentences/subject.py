"""What the sentences about one objective are made from."""

from dataclasses import dataclass

from headway.benchmarks.change import Change
from headway.benchmarks.compare import Comparison
from headway.benchmarks.figures import PublishedFigure
from headway.benchmarks.series import Series
from headway.plans.amounts import Amounts
from headway.plans.plan import TypedValue
from headway.vocabulary.years import Period


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupGap:
    """One group of pupils beside the others, now and at an earlier time, in one area.

    Values are in the unit of the series. The earlier ones are null where there is none to
    compare with by the same method; ``why_not`` is then a sentence, or empty.
    """

    group: str
    others: str
    period: Period
    group_value: float
    others_value: float
    earlier: Period | None = None
    earlier_group_value: float | None = None
    earlier_others_value: float | None = None
    why_not: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """Everything that can be said something of. Any part is null where there is none.

    ``figure`` is the area's; ``comparison`` and ``changes`` are for its period. ``value`` is the
    last hand-entered one. ``begins`` is the period of the area's first figure, where that is
    later than the page looks. ``source_needed`` names the return that would give a figure.
    """

    series: Series | None = None
    figure: PublishedFigure | None = None
    comparison: Comparison | None = None
    changes: tuple[Change, ...] = ()
    gap: GroupGap | None = None
    value: TypedValue | None = None
    begins: Period | None = None
    source_needed: str = ""

    @property
    def amounts(self) -> Amounts:
        """How the series writes its values."""
        assert self.series is not None, "asked only where there is a series"
        return Amounts.of_series(self.series)

    def change_over(self, years: int) -> Change | None:
        """The change over so many years; null where none was asked for."""
        return next((change for change in self.changes if change.years == years), None)
