"""Every measure of the library: complete, sourced, and honest about its years."""

import pytest

from headway.benchmarks.series import all_series
from headway.errors import NoMethod, UnknownName
from headway.measures.definition import Measure
from headway.measures.facts.contracts import FACTS
from headway.measures.library import MEASURES, measure_named
from headway.vocabulary.years import AcademicYear
from tests.unit.measures.library.asking import achieves

EVERY = pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)


@EVERY
def test_editions_and_absences_cover_each_year_once(measure: Measure) -> None:
    spans = [edition.years for edition in measure.editions]
    spans += [absent.years for absent in measure.absent]
    for year in map(AcademicYear, range(2012, 2030)):
        assert sum(year in span for span in spans) <= 1
    assert any(AcademicYear(2022) in span for span in spans)


@EVERY
def test_every_edition_says_who_says_so(measure: Measure) -> None:
    assert all(edition.source for edition in measure.editions)
    assert all(absent.why for absent in measure.absent)


@EVERY
def test_a_measure_reconciles_with_a_series_or_says_why_not(measure: Measure) -> None:
    series = {each.series_id for each in all_series()}
    assert measure.id not in series
    assert measure.facts in FACTS
    if measure.published.series is None:
        assert measure.published.none_because
    else:
        assert measure.published.series in series


@pytest.mark.parametrize(
    ("reading", "maths", "writing", "expected", "higher"),
    [
        (100, 100, "EXS", True, False),
        (99, 120, "GDS", False, False),
        (110, 110, "GDS", True, True),
        (110, 110, "EXS", True, False),
        (110, 110, "WTS", False, False),
        (None, 110, "GDS", False, False),
    ],
)
def test_reading_writing_and_maths_need_all_three(
    reading: int | None, maths: int, writing: str, expected: bool, higher: bool
) -> None:
    # Source: LG Inform, metric 6111; DfE, Key stage 2 attainment, methodology.
    row = {"reading_score": reading, "maths_score": maths, "writing_outcome": writing}
    assert achieves("ks2_rwm_expected", **row) is expected
    assert achieves("ks2_rwm_higher", **row) is higher


@pytest.mark.parametrize(
    ("missed", "persistent", "severe"), [(18, False, False), (19, True, False), (95, True, True)]
)
def test_a_tenth_of_190_sessions_is_persistent_and_half_is_severe(
    missed: int, persistent: bool, severe: bool
) -> None:
    # Source: DfE, A guide to absence statistics: 19 of 190 is 10.0%, 18 of 190 is 9.47%.
    row = {"sessions_missed": missed, "sessions_possible": 190}
    assert achieves("persistent_absence", **row) is persistent
    assert achieves("severe_absence", **row) is severe


@pytest.mark.parametrize("measure_id", ["progress_8", "progress_8_unadjusted"])
@pytest.mark.parametrize("start", [2024, 2025])
def test_progress_8_has_no_method_where_nobody_sat_key_stage_2(measure_id: str, start: int) -> None:
    with pytest.raises(NoMethod, match="sat no Key Stage 2 tests"):
        measure_named(measure_id).edition(AcademicYear(start))


@pytest.mark.parametrize("start", [2021, 2022, 2023])
def test_progress_8_has_a_method_where_a_table_is_held(start: int) -> None:
    assert measure_named("progress_8").edition(AcademicYear(start)).source


def test_a_name_that_is_nearly_right_is_offered() -> None:
    with pytest.raises(UnknownName, match="attainment_8"):
        measure_named("attainment8")
