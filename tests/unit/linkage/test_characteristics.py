"""Free school meals over six years, and characteristics as they stood."""

from headway.linkage.characteristics import characteristics, ever_in_six_years
from headway.linkage.records.taking import moment

JANUARY_2024 = moment(2023, "spring")
ALL_YEARS = set(range(2010, 2024))


def test_eligible_in_may_2018_counts_in_january_2024_and_in_january_2018_does_not() -> None:
    assert ever_in_six_years([moment(2017, "summer")], ALL_YEARS, JANUARY_2024, 2012) is True
    assert ever_in_six_years([moment(2017, "spring")], ALL_YEARS, JANUARY_2024, 2012) is False


def test_a_later_census_says_nothing_of_an_earlier_one() -> None:
    assert ever_in_six_years([moment(2023, "summer")], ALL_YEARS, JANUARY_2024, 2012) is False


def test_a_short_history_is_not_known_unless_it_says_yes() -> None:
    since_2020 = {2020, 2021, 2022, 2023}
    assert ever_in_six_years([], since_2020, JANUARY_2024, 2012) is None
    assert ever_in_six_years([moment(2020, "autumn")], since_2020, JANUARY_2024, 2012) is True


def test_a_history_is_whole_from_reception_on() -> None:
    assert ever_in_six_years([], {2021, 2022, 2023}, JANUARY_2024, 2021) is False
    assert ever_in_six_years([], {2021, 2023}, JANUARY_2024, 2021) is None
    assert ever_in_six_years([], {2021, 2022, 2023}, JANUARY_2024, None) is None


def row(year: int, fsm: bool, group: str) -> tuple[object, ...]:
    return (1, year, "spring", "9982001", "C", "WBRI", "ENG", fsm, group, "K", "SLCN", None, "f", 1)


def test_nursery_years_are_left_out() -> None:
    rows = characteristics([row(2021, True, "N2"), row(2022, False, "R")], {1: (2018, 3)})
    assert [found[6] for found in rows] == [None, False]


def test_what_was_said_of_a_day_stays_as_it_was() -> None:
    rows = characteristics([row(2021, True, "1"), row(2022, False, "2")], {1: (2015, 9)})
    assert [found[5] for found in rows] == [True, False]
    assert [found[6] for found in rows] == [True, True]
