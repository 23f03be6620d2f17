"""The small invented borough, from its records to figures that can be counted by hand."""

from datetime import date
from pathlib import Path

import pytest

from headway.access.scope import Scope
from headway.disclosure.audiences import Audience
from headway.disclosure.cleared import Cleared
from headway.disclosure.gate import clear
from headway.measures.engine import parts
from headway.measures.groups import GROUPS, Lens
from headway.measures.library import MEASURES, measure_named
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.vocabulary.years import AcademicYear
from tests.reference.records import LA, OTHER_SCHOOL, SCHOOL
from tests.unit.measures.invented import YEAR

NIGHTLY = Scope.system("a test")
TODAY = date(2024, 1, 8)


def asked(
    edition: Edition,
    measure: str,
    *,
    years: tuple[int, ...] | None = (YEAR,),
    level: Level = Level.AUTHORITY,
    lens: Lens = Lens.SCHOOLED,
    group: str = "all",
) -> list[Cleared]:
    spans = None if years is None else tuple(AcademicYear(year) for year in years)
    question = Question(
        measure=measure_named(measure), years=spans, level=level, lens=lens, groups=(group,)
    )
    return clear(edition, question, audience=Audience.INTERNAL, scope=NIGHTLY, on=TODAY)


@pytest.mark.parametrize(
    ("measure", "n", "numerator", "value"),
    [
        # The child without goal 12 has no good level, the one without goal 17 has.
        ("good_level_of_development", 3, 2, 66.7),
        ("early_years_all_goals", 3, 1, 33.3),
        ("early_years_mathematics", 3, 2, 66.7),
        ("early_years_expressive_arts_and_design", 3, 2, 66.7),
        # Seventeen, sixteen and sixteen of the goals.
        ("early_years_average_goals", 3, None, 16.3),
        # Of the five: 100-100-EXS, 110-110-GDS and 110-110-EXS; not 99, not an absent reader.
        ("ks2_rwm_expected", 5, 3, 60.0),
        ("ks2_rwm_higher", 5, 1, 20.0),
        # 55 and nought.
        ("attainment_8", 2, None, 27.5),
        ("english_and_maths_9_5", 2, 1, 50.0),
        ("english_and_maths_9_4", 2, 1, 50.0),
        # 19, 18 and 95 of 190 sessions: on the line, below it, and half.
        ("overall_absence", 3, 132, 23.16),
        ("persistent_absence", 3, 2, 66.67),
        ("severe_absence", 3, 1, 33.33),
        # Three suspensions, one of them of a child who is not on the January roll of four.
        ("suspension_rate", 5, 3, 75.0),
        ("suspended_once_or_more", 5, 2, 50.0),
        ("permanent_exclusion_rate", 5, 1, 25.0),
        ("authorised_absence", 3, 132, 23.16),
        ("unauthorised_absence", 3, 0, 0.0),
        ("ks2_reading_expected", 5, 3, 60.0),
        ("ks2_maths_higher", 5, 4, 80.0),
        ("ks2_writing_higher", 5, 3, 60.0),
        # 100, 99, 110 and 110; who has no score is in no average.
        ("ks2_reading_average_score", 4, None, 104.8),
        # English 10, maths 12, EBacc 18 and open 15 of one pupil, nought of the other.
        ("attainment_8_english", 2, None, 5.0),
        ("attainment_8_maths", 2, None, 6.0),
        ("attainment_8_ebacc", 2, None, 9.0),
        ("attainment_8_open", 2, None, 7.5),
    ],
)
def test_a_figure_is_what_can_be_counted_by_hand(
    edition: Edition, measure: str, n: int, numerator: int | None, value: float
) -> None:
    (figure,) = asked(edition, measure)
    assert (figure.n, figure.numerator, figure.value) == (n, numerator, value)
    assert figure.source == f"computed:{edition.name}"


def test_progress_8_without_thresholds_is_not_available_and_says_what_is(edition: Edition) -> None:
    (figure,) = asked(edition, "progress_8")
    assert (figure.n, figure.value, figure.symbol) == (0, None, "x")
    assert "progress_8_unadjusted" in figure.why_none
    (unadjusted,) = asked(edition, "progress_8_unadjusted")
    assert (unadjusted.n, unadjusted.status) == (2, "revised")


def test_a_year_without_a_method_is_there_with_its_reason(edition: Edition) -> None:
    without, _ = sorted(
        asked(edition, "good_level_of_development", years=(2020, YEAR)), key=lambda f: f.year
    )
    assert (without.symbol, without.value, without.edition_first_year) == ("z", None, None)
    assert "not collected" in without.why_none


def test_schools_add_up_to_the_authority(edition: Edition) -> None:
    for measure in MEASURES.values():
        for group in GROUPS:
            whole = Question(measure=measure, groups=(group,))
            by_school = Question(measure=measure, groups=(group,), level=Level.SCHOOL)
            summed: dict[tuple[object, ...], list[int]] = {}
            for each in parts(edition, by_school):
                key = (each.year, each.group_value)
                n, total = summed.get(key, [0, 0])
                summed[key] = [n + each.n, total + (each.total or 0)]
            assert summed == {
                (each.year, each.group_value): [each.n, each.total or 0]
                for each in parts(edition, whole)
            }


@pytest.mark.parametrize("group", GROUPS)
def test_the_values_of_every_group_add_up_to_all(edition: Edition, group: str) -> None:
    for measure in MEASURES.values():
        (together,) = [p.n for p in parts(edition, Question(measure=measure))] or [0]
        apart = parts(edition, Question(measure=measure, groups=(group,)))
        assert sum(each.n for each in apart) == together
        assert {each.group_value for each in apart} <= set(GROUPS[group].values)


def test_a_group_of_whom_nobody_knows_is_shown_as_not_known(edition: Edition) -> None:
    found = {f.group_value: f.n for f in asked(edition, "ks2_rwm_expected", group="fsm6")}
    assert found == {"yes": 1, "not_known": 4}
    found = {f.group_value: f.n for f in asked(edition, "attainment_8", group="disadvantaged")}
    assert found == {"yes": 1, "no": 1}


def test_lenses_see_different_children(edition: Edition) -> None:
    living = asked(edition, "good_level_of_development", lens=Lens.LIVING)
    assert [f.n for f in living] == [2]
    in_care = asked(edition, "good_level_of_development", lens=Lens.IN_CARE)
    assert [f.n for f in in_care] == [1]


def test_a_figure_of_each_school_names_the_school(edition: Edition) -> None:
    found = {f.place: f.n for f in asked(edition, "ks2_rwm_expected", level=Level.SCHOOL)}
    assert found == {SCHOOL: 4, OTHER_SCHOOL: 1}
    assert asked(edition, "ks2_rwm_expected")[0].place == LA


def test_calculating_again_gives_the_same_parts(borough: Path, edition: Edition) -> None:
    from headway.jobs.calculate import calculate
    from headway.store import editions
    from headway.store.workspace import open_workspace

    again = calculate(borough, "analyst")
    assert again.edition != edition.name
    with editions.current(open_workspace(borough)) as later:
        assert later.tables() == edition.tables()
        for measure in MEASURES.values():
            question = Question(measure=measure, groups=tuple(GROUPS))
            assert parts(later, question) == parts(edition, question)
