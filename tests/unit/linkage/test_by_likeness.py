"""Children without a number: who is joined, who is shown to a person, and who is neither."""

from datetime import date

import pytest

from headway.linkage import spine
from headway.linkage.agreement import Doubt, Evidence
from headway.linkage.mentions import Mention
from headway.linkage.spine import Decision
from tests.unit.linkage.test_spine import BORN, TOM, Told

TOMAS = Mention(upn="A1", surname="Hartley", forename="Tomas", born_on=BORN, sex="M")
WITHOUT = TOMAS._replace(upn=None)
HOME, NEW_HOME = "HW1 1AA", "HW2 2BB"


@pytest.mark.parametrize(
    "other",
    [
        WITHOUT,
        WITHOUT._replace(forename="Tomsa"),
        WITHOUT._replace(forename="Tom"),
        WITHOUT._replace(surname="Hartly"),
        WITHOUT._replace(forename="Hartley", surname="Tomas"),
        WITHOUT._replace(forename="Hartly", surname="Tomas"),
        WITHOUT._replace(forename="TÓMAS"),
        WITHOUT._replace(sex=None),
    ],
)
def test_misspelt_shortened_and_swapped_names_are_joined_though_the_child_moved(
    other: Mention,
) -> None:
    told = Told().of(TOMAS, HOME, rolls=(1,)).of(other, NEW_HOME)
    assert len(told.children()) == 1
    assert Evidence.LIKENESS in spine.build(told.mentions).evidence


@pytest.mark.parametrize(
    "other",
    [
        WITHOUT._replace(surname="Vane"),
        WITHOUT._replace(born_on=date(2012, 4, 3)),
        WITHOUT._replace(born_on=date(2012, 3, 5)),
    ],
)
def test_a_changed_surname_or_a_slip_in_the_birth_date_is_joined_at_the_same_home(
    other: Mention,
) -> None:
    told = Told().of(TOMAS, HOME, rolls=(1,))
    assert len(told.of(other, HOME).children()) == 1


def test_a_changed_surname_at_another_home_is_for_a_person() -> None:
    told = Told().of(TOMAS, HOME).of(WITHOUT._replace(surname="Vane"), NEW_HOME)
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.LIKELY}


def test_a_former_surname_is_as_good_as_the_present_one() -> None:
    renamed = TOMAS._replace(surname="Vane", former_surname="Hartley")
    assert len(Told().of(renamed, HOME).of(WITHOUT, NEW_HOME).children()) == 1


def test_a_brother_or_sister_at_the_same_home_is_another_child() -> None:
    told = Told().of(TOMAS, HOME)
    told.of(WITHOUT._replace(forename="Rosa", born_on=date(2014, 5, 6), sex="F"), HOME)
    assert len(told.children()) == 2
    assert told.doubts() == set()


def test_a_twin_is_another_child_however_much_is_in_common() -> None:
    told = Told().of(TOM, HOME).of(TOM._replace(upn=None, forename="Tim"), HOME)
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.FORENAME_DIFFERS}


def test_each_of_two_twins_is_joined_to_the_one_of_the_same_name() -> None:
    tim = TOM._replace(upn="A2", forename="Tim")
    told = Told().of(TOM, HOME, rolls=(1,)).of(tim, HOME, rolls=(1,))
    told.of(TOM._replace(upn=None), HOME).of(tim._replace(upn=None), HOME)
    assert sorted(map(len, told.children())) == [2, 2]
    assert told.doubts() == set()


def test_twins_whom_nobody_numbered_are_two_children_and_nobody_is_asked() -> None:
    told = Told().of(TOM._replace(upn=None), HOME)
    told.of(TOM._replace(upn=None, forename="Tim"), HOME)
    assert len(told.children()) == 2
    assert told.doubts() == set()


def test_a_child_without_any_number_is_one_child_over_the_years() -> None:
    told = Told().of(WITHOUT, HOME).of(WITHOUT._replace(forename="Tomsa"), HOME)
    assert len(told.children()) == 1


def test_two_numbers_in_care_are_two_children_until_a_person_says_not() -> None:
    told = Told().of(WITHOUT._replace(care_number="7"), HOME)
    told.of(WITHOUT._replace(care_number="8"), HOME)
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.TWO_CARE_NUMBERS}


def test_nothing_is_joined_that_was_on_a_roll_at_the_same_time() -> None:
    temporary = TOMAS._replace(upn="A00000000000B")
    told = Told().of(TOMAS, HOME, rolls=(1, 2)).of(temporary, HOME, rolls=(2,))
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.AT_THE_SAME_TIME}


class TestAdoption:
    """In care until 2014, adopted; met at school under a new UPN two years later."""

    IN_CARE = WITHOUT._replace(care_number="7", upn="A1")
    ADOPTED_ON = date(2014, 6, 1)

    def told(self, after: Mention, *, named_before: Mention = IN_CARE) -> Told:
        told = Told()
        place = told.mentions.place_of(named_before, date(2013, 3, 31))
        told.mentions.seen[place].living_at(HOME, date(2013, 3, 31))
        place = told.mentions.place_of(Mention(care_number="7"), date(2015, 3, 31))
        told.mentions.seen[place].adopted_on = self.ADOPTED_ON
        return told.of(after, HOME, rolls=(1,))

    @pytest.mark.parametrize(
        "after",
        [
            TOMAS._replace(upn="A2"),
            TOMAS._replace(upn="A2", former_upn="A1"),
            TOMAS._replace(upn="A2", surname="Vane"),
            WITHOUT,
        ],
    )
    @pytest.mark.parametrize("before", [IN_CARE, IN_CARE._replace(upn=None)])
    def test_nothing_is_joined_across_it(self, after: Mention, before: Mention) -> None:
        told = self.told(after, named_before=before)
        assert len(told.children()) == 2
        assert told.doubts() <= {Doubt.ADOPTION}

    def test_a_person_is_asked_and_what_they_decide_holds(self) -> None:
        after = TOMAS._replace(upn="A2", former_upn="A1")
        told = self.told(after)
        assert told.doubts() == {Doubt.ADOPTION}
        register = {self.IN_CARE.key: 1, after.key: 2}
        decided = [Decision(pupil_ids=frozenset((1, 2)), is_one_child=True)]
        assert len(spine.build(told.mentions, register, decided).children) == 1

    def test_a_record_that_kept_its_upn_through_it_goes_on(self) -> None:
        assert len(self.told(TOMAS).children()) == 1
