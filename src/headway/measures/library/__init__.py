"""The measure library: every measure, one module per theme of DfE's publications."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from headway.benchmarks.search import search
from headway.errors import UnknownName
from headway.measures.definition import Measure
from headway.measures.library import (
    attendance,
    early_years,
    exclusions,
    key_stage_2,
    key_stage_2_subjects,
    key_stage_4,
    primary,
    special_needs,
)

_THEMES = (
    early_years,
    primary,
    key_stage_2,
    key_stage_2_subjects,
    key_stage_4,
    attendance,
    exclusions,
    special_needs,
)

MEASURES: Mapping[str, Measure] = {
    measure.id: measure for theme in _THEMES for measure in theme.MEASURES
}
"""Every measure, by its id."""

_OFFERED = 3
_ALL_OF_THEM = 1000


def measure_named(measure_id: str) -> Measure:
    """The measure of this id.

    Raises:
        UnknownName: There is none; the message gives the nearest, or all if none is near.
    """
    try:
        return MEASURES[measure_id]
    except KeyError:
        raise UnknownName("measure", measure_id, _nearest(measure_id)) from None


def _nearest(name: str) -> Sequence[str]:
    """The ids a name may have been meant for: by its letters, else by what its words mean."""
    if close := get_close_matches(name, MEASURES):
        return close
    of_series = {each.published.series: each.id for each in MEASURES.values()}
    found = search(name.replace("_", " "), limit=_ALL_OF_THEM)
    meant = [of_series[each.series_id] for each in found if each.series_id in of_series]
    return meant[:_OFFERED] or tuple(MEASURES)
