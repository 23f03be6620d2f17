"""Phonics, Key Stage 1, the tables check and SEN on the January roll: lines, and who counts."""

import pytest

from headway.errors import NoMethod
from headway.linkage.shelving import TABLES
from headway.measures.definition import Measure
from headway.measures.facts.building import builder
from headway.measures.library import MEASURES, measure_named
from headway.vocabulary.codes.primary import phonics_threshold
from headway.vocabulary.years import AcademicYear
from tests.unit.measures.library.asking import achieves, counts, value_of, why_not


def test_every_year_of_phonics_has_a_threshold_and_no_other_has_a_method() -> None:
    # Source: DfE, Phonics screening check: threshold mark, of each year.
    measure = measure_named("phonics_year_1")
    for year in map(AcademicYear, range(2011, 2030)):
        if phonics_threshold(year) is None:
            with pytest.raises(NoMethod):
                measure.edition(year)
        else:
            assert measure.edition(year).source


@pytest.mark.parametrize(
    ("mark", "outcome", "counted", "met"),
    [
        (32, "Wa", True, True),
        (31, "Wt", True, False),
        (None, "A", True, False),
        (None, "D", True, False),
        (None, "L", False, False),
        (None, "Q", False, False),
        (None, None, False, False),
    ],
)
def test_who_did_not_take_phonics_counts_unless_they_left(
    mark: int | None, outcome: str | None, counted: bool, met: bool
) -> None:
    # Source: DfE, Phonics screening check; absent and disapplied by the rule on the receipt.
    row = {"year_group": "1", "mark": mark, "outcome": outcome}
    assert counts("phonics_year_1", **row) is counted
    assert achieves("phonics_year_1", **row, met_standard=None if mark is None else met) is met
    assert bool(why_not("phonics_year_1", **row)) is not counted
    assert not counts("phonics_year_1", **row | {"year_group": "2"})


def test_the_tables_check_has_full_marks_at_25_and_averages_who_took_it() -> None:
    # Source: DfE, Multiplication tables check attainment, methodology.
    full, average = "multiplication_check_full_marks", "multiplication_check_average_score"
    assert achieves(full, mark=25)
    assert not achieves(full, mark=24)
    assert not achieves(full, mark=None)
    assert counts(full, mark=None, reason_not_taken="A")
    assert not counts(full, mark=None, reason_not_taken="L")
    assert counts(average, mark=0)
    assert value_of(average, mark=0) == 0
    assert not counts(average, mark=None)


@pytest.mark.parametrize(
    ("outcome", "expected", "higher"),
    [("GDS", True, True), ("EXS", True, False), ("WTS", False, False), ("A", False, False)],
)
def test_key_stage_1_is_met_by_exs_and_gds_and_high_by_gds(
    outcome: str, expected: bool, higher: bool
) -> None:
    # Source: DfE, Key Stage 1 assessment and reporting arrangements.
    assert achieves("ks1_writing_expected", 2022, writing_outcome=outcome) is expected
    assert achieves("ks1_writing_higher", 2022, writing_outcome=outcome) is higher
    assert counts("ks1_writing_expected", 2022, writing_outcome=outcome)
    assert not counts("ks1_writing_expected", 2022, writing_outcome=None)
    with pytest.raises(NoMethod, match="no longer statutory"):
        measure_named("ks1_writing_expected").edition(AcademicYear(2023))


def test_sen_is_what_january_says_and_who_is_not_said_of_is_not_counted() -> None:
    # Source: DfE, school census guide.
    assert achieves("sen_support", january_sen="K")
    assert not achieves("sen_support", january_sen="E")
    assert achieves("ehc_plan", january_sen="E")
    assert not counts("ehc_plan", january_sen=None)
    assert why_not("ehc_plan", january_sen=None)


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_a_measure_has_facts_that_some_return_feeds(measure: Measure) -> None:
    (line,) = (each for each in builder(measure.facts).splitlines() if each.startswith("-- reads:"))
    read = {name.strip() for name in line.removeprefix("-- reads:").split(",")}
    beside = {"pupil", "pupil_year", "progress_8_estimate", "submission"}
    assert read - beside
    assert read - beside <= {contract.name for contract in TABLES}
