"""What a panel had shown by a year, worked by hand."""

from math import sqrt

import pytest

from headway.plans.forecasts.history import changes, history
from tests.unit.plans.forecasts.made_up import area, panel, swaying


def test_a_change_is_the_common_one_and_an_authoritys_own() -> None:
    known = history(panel(swaying()), 2021)
    assert known is not None
    # Half the authorities rise by 3 and half by 1 in turn: 2 in common, and 1 of their own.
    assert known.common_spread == pytest.approx(2.0)
    assert known.spread[area(7)] == pytest.approx(1.0)
    assert known.scale(area(7)) == pytest.approx(sqrt(5))


def test_an_authoritys_few_ups_and_downs_are_drawn_towards_the_panels() -> None:
    rows = swaying(authorities=102)
    rows[0] = [year * 20.0 * (-1) ** year for year in range(6)]
    rows[1] = [-value for value in rows[0]]
    known = history(panel(rows), 2021)
    assert known is not None
    moved = (-20, 60, -100, 140, -180)
    first, second = (sum((sign * change - 2) ** 2 for change in moved) for sign in (1, -1))
    everyone = (first + second + 100 * 5) / 510
    assert known.spread[area(0)] == pytest.approx(sqrt((first + 8 * everyone) / (5 + 8)))
    assert known.spread[area(1)] == pytest.approx(sqrt((second + 8 * everyone) / (5 + 8)))


def test_those_who_swing_back_every_year_are_expected_to_come_back() -> None:
    known = history(panel(swaying()), 2021)
    assert known is not None
    assert 0 < known.return_share <= 1
    # In 2021 the even ones are up: nothing but coming back moves what is expected of them.
    assert known.middle(area(0)) < known.last[area(0)]
    assert known.middle(area(1)) > known.last[area(1)]


def test_a_change_across_years_without_tests_counts_by_its_size_in_one_year() -> None:
    flat = [[float(place)] * 5 for place in range(100)]
    flat[0] = [0.0, 0.0, 0.0, 0.0, 6.0]
    years = (2017, 2018, 2019, 2020, 2024)
    known = history(panel(flat, years=years), 2024)
    assert known is not None
    everyone = (6 / 2) ** 2 / 400
    assert known.spread[area(0)] == pytest.approx(sqrt(((6 / 2) ** 2 + 8 * everyone) / (4 + 8)))


def test_nothing_before_a_change_of_method_is_looked_at() -> None:
    shown = panel(swaying(years=8), breaks=(2020,))
    assert changes(shown, 2023) == [(2020, 2021), (2021, 2022), (2022, 2023)]
    assert history(shown, 2022) is None
    assert history(shown, 2023) is not None


def test_too_few_authorities_make_no_history() -> None:
    assert history(panel(swaying(authorities=89)), 2021) is None
    assert history(panel(swaying(authorities=90)), 2021) is not None
