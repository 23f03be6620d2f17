"""An invented series and its figures, for rules that look nothing up."""

from collections.abc import Mapping
from dataclasses import replace

from headway.benchmarks.figures import PublishedFigure
from headway.benchmarks.series import Series
from headway.plans.evidence import Evidence
from headway.plans.sentences.examples import SERIES
from headway.vocabulary.figures import Polarity, Symbol
from headway.vocabulary.years import AcademicYear

LOWER = replace(SERIES, polarity=Polarity.LOW)
NEITHER = replace(SERIES, polarity=Polarity.NONE)


def figure(year: int, value: float | None) -> PublishedFigure:
    """A figure of the academic year that ends in ``year``."""
    return PublishedFigure(
        series_id="invented",
        area="000",
        period=AcademicYear(year - 1),
        published_as=str(year),
        value=value,
        symbol=Symbol.NOT_AVAILABLE if value is None else None,
        source="published:invented",
    )


def evidence(
    values: Mapping[int, float | None],
    *,
    series: Series = SERIES,
    against: Mapping[int, float] | None = None,
    breaks: Mapping[int, str] | None = None,
    others: tuple[int, ...] = (),
) -> Evidence:
    """An area's figures by end year; ``others`` are years for which only others have one."""
    years = sorted({year for year, value in values.items() if value is not None} | set(others))
    return Evidence(
        series=series,
        figures=tuple(figure(year, value) for year, value in sorted(values.items())),
        periods=tuple(AcademicYear(year - 1) for year in years),
        breaks=breaks or {},
        against=against or {},
        against_name="England" if against else "",
        against_series=series if against else None,
        against_is_wider=bool(against),
    )
