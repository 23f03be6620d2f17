"""What the two small drawings of an objective show: the trend, and the strip of named dots."""

from headway.benchmarks.areas import ENGLAND, Area
from headway.benchmarks.compare import Comparison
from headway.benchmarks.figures import Figures, PublishedFigure
from headway.benchmarks.series import COUNTED, Series
from headway.plans.evidence import Evidence
from headway.plans.holding import reason_in_words
from headway.plans.plan import Target
from headway.publishing.page import ChartPoint, ObjectiveChart, StripDot
from headway.vocabulary.years import Undated, end_year


def chart_data(
    evidence: Evidence,
    figure: PublishedFigure,
    comparison: Comparison,
    target: Target | None,
    *,
    area: Area,
    figures: Figures,
) -> ObjectiveChart:
    """The drawings' data up to and including the figure's own period, with the same in words."""
    points = _points(evidence, figure, figures)
    goal = target.value if target else None
    return ObjectiveChart(
        alt=_in_words(area, evidence.series, points),
        points=points,
        dots=_dots(area, evidence.series, figure, comparison),
        target=goal,
        target_shown="" if goal is None else evidence.series.shown(goal),
    )


def _points(
    evidence: Evidence, figure: PublishedFigure, figures: Figures
) -> tuple[ChartPoint, ...]:
    named = evidence.series
    shown = [
        own
        for own in evidence.figures
        if not isinstance(own.period, Undated) and own.period.ends_on <= figure.period.ends_on
    ]
    points = []
    before: int | None = None
    for own in shown:
        england = figures.figure(named.series_id, ENGLAND, own.period)
        year = end_year(own.period)
        points.append(
            ChartPoint(
                label=own.period.label,
                value=own.value,
                england=england.value if england and not named.england_is_total else None,
                break_before=before is not None
                and evidence.break_between(before, year) is not None,
                shown=_shown(named, own),
                england_shown="" if named.england_is_total else _shown(named, england),
            )
        )
        before = year
    return tuple(points)


def _shown(series: Series, figure: PublishedFigure | None) -> str:
    if figure is None:
        return ""
    if figure.value is not None:
        return series.shown(figure.value)
    return f"{figure.symbol}: {reason_in_words(figure)}" if figure.symbol else ""


def _dots(
    area: Area, series: Series, figure: PublishedFigure, comparison: Comparison
) -> tuple[StripDot, ...]:
    region = comparison.region_area.name if comparison.region_area else ""
    is_count = series.england_is_total and series.unit in COUNTED
    placed = [
        (area.name, "here", figure),
        ("England", "england", None if series.england_is_total else comparison.england),
        (region, "region", None if is_count else comparison.region),
        *((one.area.name, "neighbour", one.figure) for one in comparison.neighbours),
    ]
    return tuple(
        StripDot(name=name, role=role, value=found.value, shown=series.shown(found.value))
        for name, role, found in placed
        if found is not None and found.value is not None
    )


def _in_words(area: Area, series: Series, points: tuple[ChartPoint, ...]) -> str:
    """The trend as somebody would say it who cannot see it."""
    known = [point for point in points if point.value is not None]
    if not known:
        return f"{series.title}: no figures for {area.name}."
    first, last = known[0], known[-1]
    said = f"{series.title} in {area.name}: {first.shown} in {first.label}"
    if last is not first:
        said += f", {last.shown} in {last.label}"
    without = [point.label for point in points if point.value is None]
    said += f"; no figure for {_listed(without)}" if without else ""
    breaks = [point.label for point in points if point.break_before]
    said += f"; the method changed in {_listed(breaks)}" if breaks else ""
    england = last.england_shown
    return said + (f". England: {england} in {last.label}." if england else ".")


def _listed(labels: list[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"
