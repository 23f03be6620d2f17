"""What a doubtful pair has in common is said in words that name neither child."""

from datetime import date

import pytest

from headway.linkage.common_ground import CommonGround, Found, common_ground
from headway.linkage.profiles import Profile

BORN = date(2012, 3, 4)


def child(
    *names: tuple[str, str], born: date | None = BORN, sex: str = "M", home: str = ""
) -> Profile:
    return Profile(
        root=0,
        names=set(names),
        births={born} if born else set(),
        sexes={sex} if sex else set(),
        postcodes={home} if home else set(),
    )


TOMAS = ("tomas", "hartley")


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ([TOMAS], Found.SAME),
        ([TOMAS[::-1]], Found.SWAPPED),
        ([("tomsa", "hartley")], Found.ALIKE),
        ([("tomas", "hartly")], Found.ALIKE),
        ([("tomas", "vane")], Found.SURNAME_DIFFERS),
        ([("rosa", "hartley")], Found.FORENAME_DIFFERS),
        ([("rosa", "vane")], Found.DIFFERS),
        ([("rosa", "vane"), TOMAS], Found.SAME),
        ([], Found.NOT_KNOWN),
    ],
)
def test_names_are_compared_at_their_nearest(other: list[tuple[str, str]], found: Found) -> None:
    assert common_ground(child(TOMAS), child(*other)).name is found


@pytest.mark.parametrize(
    ("born", "found"),
    [
        (BORN, Found.SAME),
        (date(2012, 4, 3), Found.ALIKE),
        (date(2013, 5, 6), Found.DIFFERS),
        (None, Found.NOT_KNOWN),
    ],
)
def test_birth_dates_are_compared(born: date | None, found: Found) -> None:
    assert common_ground(child(TOMAS), child(TOMAS, born=born)).birth_date is found


def test_sex_and_home_are_the_same_or_not_or_not_known() -> None:
    one, other = child(TOMAS, home="HW11AA"), child(TOMAS, sex="F", home="HW22BB")
    assert common_ground(one, other).words()[2:] == ("differs", "differs")
    assert common_ground(one, child(TOMAS, sex="")).words()[2:] == ("not known", "not known")
    assert common_ground(one, one) == CommonGround(
        name=Found.SAME, birth_date=Found.SAME, sex=Found.SAME, home=Found.SAME
    )
