"""Gathering the published figures that the rules judge an objective by."""

from dataclasses import replace

from headway.benchmarks.areas import Area
from headway.benchmarks.breaks import all_breaks, period_ending, years_without
from headway.benchmarks.compare import Comparison, compare
from headway.benchmarks.figures import Figures
from headway.benchmarks.neighbours import NEWEST
from headway.benchmarks.pairs import pair_of
from headway.benchmarks.panels import panel
from headway.benchmarks.series import series
from headway.plans.comparators import Beside, Comparator, comparator, region_in_words
from headway.plans.evidence import Evidence
from headway.plans.plan import Objective, Plan
from headway.vocabulary.groups import GROUPS
from headway.vocabulary.years import Period, Undated, end_year


def series_needed(plan: Plan) -> tuple[str, ...]:
    """The ids of every series a plan looks at: its measures, what gaps are to, and other groups."""
    ids = {o.measure for o in plan.objectives if o.measure}
    ids |= {pair.others_series_id for measure in ids if (pair := pair_of(measure))}
    for objective in plan.objectives:
        if objective.measure and objective.target and objective.target.gap_to:
            other = comparator(objective.target.gap_to).other
            if other and other not in GROUPS:
                ids.add(other)
    return tuple(sorted(ids))


def gather(
    objective: Objective, area: Area, figures: Figures, neighbours_edition: int = NEWEST
) -> Evidence | None:
    """What is published of an objective's measure in an area.

    Args:
        objective: The objective.
        area: The authority.
        figures: Loaded figures of at least ``series_needed``.
        neighbours_edition: The year of the statistical neighbours, for a gap to them.

    Returns:
        The evidence; null where the objective names no measure.
    """
    if objective.measure is None:
        return None
    own = series(objective.measure, figures.edition)
    periods = _periods(figures, own.series_id)
    gap_to = objective.target.gap_to if objective.target else None
    evidence = Evidence(
        series=own,
        figures=tuple(
            figure
            for figure in figures.trend(own.series_id, area.code)
            if not isinstance(figure.period, Undated)
        ),
        periods=periods,
        breaks={found.first_year: found.why for found in all_breaks(own.series_id)},
        years_without=_reasons(objective, own.series_id, periods),
        panel=panel(figures, own.series_id) if _has_value_to_reach(objective) else None,
    )
    if gap_to is None:
        return evidence
    return _with_comparator(evidence, comparator(gap_to), area, figures, neighbours_edition)


def _has_value_to_reach(objective: Objective) -> bool:
    target = objective.target
    return any(milestone.value is not None for milestone in objective.milestones) or (
        target is not None and target.value is not None
    )


def _with_comparator(
    evidence: Evidence, to: Comparator, area: Area, figures: Figures, neighbours_edition: int
) -> Evidence:
    """The evidence with the comparator's values: none for a group that has no series apart."""
    if to.other in GROUPS:
        place = to.place.in_words if to.place else area.name
        return replace(evidence, against_name=f"{GROUPS[to.other]} ({place})")
    other = series(to.other, figures.edition) if to.other else evidence.series
    values: dict[int, float] = {}
    name = f"“{other.title}”" if to.place is None else to.place.in_words
    for period in _periods(figures, other.series_id):
        if to.place is None:
            figure = figures.figure(other.series_id, area.code, period)
            value = figure.value if figure else None
        else:
            comparison = compare(figures, other, area, period, neighbours_edition)
            value = _beside(comparison, to.place)
            if to.place is Beside.REGION and comparison.region_area:
                name = region_in_words(comparison.region_area.name)
        if value is not None:
            values[end_year(period)] = value
    if to.place is not None and to.other:
        name = f"{name}’s “{other.title}”"
    return replace(
        evidence,
        against=values,
        against_name=name,
        against_series=other,
        against_is_wider=to.place in (Beside.ENGLAND, Beside.REGION),
    )


def _beside(comparison: Comparison, place: Beside) -> float | None:
    match place:
        case Beside.ENGLAND:
            return comparison.england.value if comparison.england else None
        case Beside.REGION:
            return comparison.region.value if comparison.region else None
        case Beside.NEIGHBOURS:
            return comparison.neighbours_mean


def _periods(figures: Figures, series_id: str) -> tuple[Period, ...]:
    return tuple(
        period
        for period in figures.periods(series_id)
        if not isinstance(period, Undated) and figures.values(series_id, period)
    )


def _reasons(objective: Objective, series_id: str, periods: tuple[Period, ...]) -> dict[int, str]:
    """Why nobody has a figure for a year that the objective looks to, where that is known."""
    if not periods:
        return {}
    years = {milestone.on.year for milestone in objective.milestones}
    if objective.target and objective.target.year:
        years.add(objective.target.year)
    found = ((year, years_without(series_id, period_ending(year, periods[-1]))) for year in years)
    return {year: known.why for year, known in found if known}
