"""Suspensions and permanent exclusions: rates of events, and of pupils."""

from fractions import Fraction

from headway.measures.engine import Parts
from headway.measures.groups import Lens
from headway.measures.library import measure_named
from headway.measures.question import Level
from headway.measures.values import value
from headway.vocabulary.rounding import rounded
from headway.vocabulary.years import AcademicYear
from tests.unit.measures.library.asking import counts, value_of, why_not


def rate(measure_id: str, events: int, roll: int) -> Fraction | None:
    parts = Parts(
        measure=measure_named(measure_id), edition_first_year=AcademicYear(2021),
        year=AcademicYear(2022), level=Level.AUTHORITY, place="999", lens=Lens.SCHOOLED,
        group_by="all", group_value="all", detail=0, n=max(roll, 1), total=events, squares=None,
        whole=roll,
    )  # fmt: skip
    return value(parts).exact


def test_a_rate_is_of_events_to_the_january_roll() -> None:
    # Source: DfE, Suspensions and permanent exclusions in England: 12 on 600, and 1 on 1,500.
    assert rate("suspension_rate", 12, 600) == 2
    assert str(rounded(float(rate("permanent_exclusion_rate", 1, 1500) or 0), 2)) == "0.07"
    assert rate("permanent_exclusion_rate", 1, 0) is None


def test_a_pupil_suspended_twice_is_one_pupil_and_two_suspensions() -> None:
    assert value_of("suspended_once_or_more", suspensions=2) == 1
    assert value_of("suspended_once_or_more", suspensions=0) == 0
    assert value_of("suspension_rate", suspensions=2) == 2


def test_a_pupil_excluded_for_good_counts_though_not_on_the_january_roll() -> None:
    row = {"year_is_complete": True, "on_january_roll": 0, "suspensions": 1}
    assert counts("permanent_exclusion_rate", **row, permanent_exclusions=1)
    assert not counts("permanent_exclusion_rate", **row, permanent_exclusions=0)
    assert not counts("permanent_exclusion_rate", **row | {"year_is_complete": False},
                      permanent_exclusions=1)  # fmt: skip


def test_sessions_that_are_not_said_are_not_nought() -> None:
    row = {"year_is_complete": True, "on_january_roll": 1, "suspensions": 1}
    assert value_of("sessions_lost_to_suspension", suspended_sessions=None) is None
    assert "not said" in why_not("sessions_lost_to_suspension", **row, suspended_sessions=None)
