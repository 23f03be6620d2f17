"""The gap between a group of pupils and the others, where both have a published series."""

from headway.benchmarks.breaks import breaks_between, period_ending
from headway.benchmarks.figures import Figures, PublishedFigure
from headway.benchmarks.pairs import pair_of
from headway.plans.sentences.subject import GroupGap
from headway.vocabulary.years import end_year


def group_gap(figure: PublishedFigure, figures: Figures) -> GroupGap | None:
    """The gap in one area, now and a year before; null unless both sides have a figure now.

    Args:
        figure: The group's figure.
        figures: Loaded figures, the others' series among them.
    """
    pair = pair_of(figure.series_id)
    if pair is None or figure.value is None:
        return None
    others = _value(figures, pair.others_series_id, figure, 0)
    if others is None:
        return None
    earlier = period_ending(end_year(figure.period) - 1, figure.period)
    broken = breaks_between(figure.series_id, earlier, figure.period)
    group_before = None if broken else _value(figures, figure.series_id, figure, 1)
    others_before = None if broken else _value(figures, pair.others_series_id, figure, 1)
    is_known = group_before is not None and others_before is not None
    return GroupGap(
        group=pair.group,
        others=pair.others,
        period=figure.period,
        group_value=figure.value,
        others_value=others,
        earlier=earlier if is_known else None,
        earlier_group_value=group_before if is_known else None,
        earlier_others_value=others_before if is_known else None,
    )


def _value(
    figures: Figures, series_id: str, beside: PublishedFigure, years_before: int
) -> float | None:
    period = period_ending(end_year(beside.period) - years_before, beside.period)
    found = figures.figure(series_id, beside.area, period)
    return None if found is None or found.oddity else found.value
