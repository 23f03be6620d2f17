"""Who is who: what is joined, what is left apart, and what a person is asked about."""

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headway.linkage import spine
from headway.linkage.agreement import Doubt, Evidence
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.spine import Decision

BORN = date(2012, 3, 4)
TOM = Mention(upn="A1", surname="Beck", forename="Tom", born_on=BORN, sex="M")


class Told:
    """Mentions, with where the child lived and which censuses had them on a roll."""

    def __init__(self) -> None:
        self.mentions = Mentions()

    def of(self, mention: Mention, *homes: str, rolls: tuple[int, ...] = ()) -> "Told":
        place = self.mentions.place_of(mention, date(2024, 1, 18))
        self.mentions.seen[place].rolls.update(rolls)
        for home in homes:
            self.mentions.seen[place].living_at(home, date(2024, 1, 18))
        return self

    def children(self) -> list[list[int]]:
        return spine.build(self.mentions).children

    def doubts(self) -> set[Doubt]:
        return {pair.doubt for pair in spine.build(self.mentions).doubts}


def together(*mentions: Mention) -> bool:
    told = Told()
    for mention in mentions:
        told.of(mention)
    return len(told.children()) == 1


@pytest.mark.parametrize(
    "other",
    [
        TOM._replace(surname="Hale"),
        TOM._replace(surname="Beck-Hale", forename="Tomas"),
        TOM._replace(forename="Tom James"),
        TOM._replace(forename="TÓM"),
        TOM._replace(born_on=date(2012, 4, 3)),
        TOM._replace(born_on=date(2011, 3, 4)),
        TOM._replace(born_on=date(2001, 1, 1)),
        TOM._replace(sex="F"),
        TOM._replace(surname=None, forename=None, care_number="700001"),
        Mention(upn="A1"),
    ],
)
def test_one_upn_joins_what_name_or_birth_date_speaks_for(other: Mention) -> None:
    assert together(TOM, other)


@pytest.mark.parametrize(
    ("other", "doubt"),
    [
        (TOM._replace(forename="Tim", surname="Beck"), Doubt.NAME_DIFFERS),
        (
            TOM._replace(forename="Zara", surname="Hale", born_on=date(2015, 7, 9), sex="F"),
            Doubt.NUMBER_OF_TWO,
        ),
        (TOM._replace(surname="Hale", born_on=date(2015, 7, 9)), Doubt.BIRTH_DATE_DIFFERS),
        (
            Mention(upn="A1", care_number="7", born_on=date(2001, 1, 1), sex="M"),
            Doubt.BIRTH_DATE_DIFFERS,
        ),
    ],
)
def test_one_upn_does_not_join_what_contradicts_it_and_a_person_is_asked(
    other: Mention, doubt: Doubt
) -> None:
    told = Told().of(TOM).of(other)
    assert len(told.children()) == 2
    assert told.doubts() == {doubt}


def test_a_former_upn_joins_the_old_number_to_the_new() -> None:
    assert together(TOM, TOM._replace(upn="A2", former_upn="A1", surname="Hale"))


def test_a_temporary_upn_joins_the_permanent_one_that_names_it() -> None:
    told = Told().of(TOM._replace(upn="A00000000000B"))
    told.of(TOM._replace(upn="A2", former_upn="A00000000000B"))
    found = spine.build(told.mentions)
    assert len(found.children) == 1
    assert Evidence.TEMPORARY_UPN in found.evidence


def test_a_former_upn_of_somebody_else_joins_nothing() -> None:
    assert not together(
        TOM,
        Mention(
            upn="A2", former_upn="A1", surname="Hale", forename="Zara", born_on=date(2015, 7, 9)
        ),
    )


def test_twins_are_never_joined() -> None:
    tim = TOM._replace(upn="A2", forename="Tim")
    told = Told().of(TOM, "HW1 1AA", rolls=(1,)).of(tim, "HW1 1AA", rolls=(1,))
    assert len(told.children()) == 2
    assert told.doubts() == set()


def test_twins_of_one_name_on_one_roll_are_not_joined_but_a_person_is_asked() -> None:
    told = Told().of(TOM, "HW1 1AA", rolls=(1, 2)).of(TOM._replace(upn="A2"), "HW1 1AA", rolls=(2,))
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.AT_THE_SAME_TIME}


def test_two_valid_upns_are_never_joined_by_name_birth_date_and_home_alone() -> None:
    told = Told().of(TOM, "HW1 1AA", rolls=(1,)).of(TOM._replace(upn="A2"), "HW1 1AA", rolls=(2,))
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.NEW_NUMBER}


def test_a_row_without_a_number_does_not_make_one_child_of_two_who_have_one() -> None:
    told = Told().of(TOM, "HW1 1AA", rolls=(1,)).of(TOM._replace(upn="A2"), "HW2 2BB", rolls=(2,))
    told.of(TOM._replace(upn=None), "HW1 1AA", "HW2 2BB")
    assert len(told.children()) == 3


def test_one_name_and_birth_date_without_a_home_in_common_are_for_a_person() -> None:
    told = Told().of(TOM, "HW1 1AA", rolls=(1,)).of(TOM._replace(upn="A2"), "HW2 2BB", rolls=(2,))
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.SAME_NAME}


def test_a_row_without_a_number_joins_the_one_child_of_the_name_and_birth_date() -> None:
    assert together(TOM, TOM._replace(upn=None))


def test_a_row_without_a_number_joins_neither_of_two_who_fit() -> None:
    told = Told().of(TOM, rolls=(1,)).of(TOM._replace(upn="A2"), rolls=(1,))
    told.of(TOM._replace(upn=None))
    assert len(told.children()) == 3
    assert Doubt.SEVERAL_FIT in told.doubts()


def test_a_number_alone_joins_neither_of_two_children_who_have_it() -> None:
    zara = Mention(upn="A1", surname="Hale", forename="Zara", born_on=date(2015, 7, 9), sex="F")
    told = Told().of(TOM).of(zara).of(Mention(upn="A1"))
    assert len(told.children()) == 3
    assert told.doubts() == {Doubt.NUMBER_OF_TWO, Doubt.SEVERAL_FIT}


def test_a_child_in_care_keeps_one_number_over_the_years_before_and_at_school() -> None:
    before = Mention(care_number="7", born_on=BORN, sex="M")
    at_school = Mention(upn="A1", care_number="7", born_on=BORN, sex="M")
    assert together(TOM, before, at_school, Mention(care_number="7"))


def test_a_wrong_birth_date_in_one_return_of_care_is_outweighed_by_the_number_in_another() -> None:
    wrong = Mention(upn="A1", care_number="7", born_on=date(2001, 1, 1), sex="M")
    right = Mention(upn="A1", care_number="7", born_on=BORN, sex="M")
    told = Told().of(TOM).of(wrong).of(right)
    assert len(told.children()) == 1
    assert told.doubts() == set()


def test_a_number_in_care_with_two_birth_dates_is_for_a_person() -> None:
    told = Told().of(Mention(care_number="7", born_on=BORN, sex="M"))
    told.of(Mention(care_number="7", born_on=date(2019, 9, 1), sex="F"))
    assert len(told.children()) == 2
    assert told.doubts() == {Doubt.CARE_NUMBER_OF_TWO}


def test_a_child_in_care_without_a_upn_is_joined_by_birth_date_sex_and_home() -> None:
    in_care = Mention(care_number="7", born_on=BORN, sex="M")
    assert len(Told().of(TOM, "HW1 1AA").of(in_care, "HW1 1AA").children()) == 1
    assert len(Told().of(TOM, "HW1 1AA").of(in_care, "HW2 2BB").children()) == 2
    girl = in_care._replace(sex="F")
    assert len(Told().of(TOM, "HW1 1AA").of(girl, "HW1 1AA").children()) == 2


def test_a_child_in_care_is_not_given_to_either_of_twins() -> None:
    in_care = Mention(care_number="7", born_on=BORN, sex="M")
    told = Told().of(TOM, "HW1 1AA").of(TOM._replace(upn="A2", forename="Tim"), "HW1 1AA")
    told.of(in_care, "HW1 1AA")
    assert len(told.children()) == 3
    assert told.doubts() == {Doubt.SEVERAL_FIT}


def test_two_children_in_care_are_not_given_to_one_child_at_school() -> None:
    told = Told().of(TOM, "HW1 1AA")
    for number in ("7", "8"):
        told.of(Mention(care_number=number, born_on=BORN, sex="M"), "HW1 1AA")
    assert len(told.children()) == 3
    assert told.doubts() == {Doubt.SEVERAL_FIT}


def test_what_a_person_found_to_be_one_child_is_joined() -> None:
    other = TOM._replace(upn="A2")
    told = Told().of(TOM, "HW1 1AA").of(other, "HW2 2BB")
    register = {TOM.key: 1, other.key: 2}
    one = Decision(pupil_ids=frozenset((1, 2)), is_one_child=True)
    assert len(spine.build(told.mentions, register, [one]).children) == 1


def test_what_a_person_found_to_be_two_children_stays_two_and_is_not_asked_again() -> None:
    other = TOM._replace(upn="A2")
    told = Told().of(TOM, "HW1 1AA").of(other, "HW1 1AA")
    assert told.doubts() == {Doubt.NEW_NUMBER}
    register = {TOM.key: 1, other.key: 2}
    two = Decision(pupil_ids=frozenset((1, 2)), is_one_child=False)
    found = spine.build(told.mentions, register, [two])
    assert len(found.children) == 2
    assert found.doubts == []


def test_what_was_one_child_stays_one_when_the_file_that_said_so_is_gone() -> None:
    other = TOM._replace(upn="A2", born_on=date(2012, 3, 5))
    told = Told().of(TOM).of(other)
    assert len(told.children()) == 2
    register = {TOM.key: 1, other.key: 1}
    assert len(spine.build(told.mentions, register).children) == 1


_NAMES = st.sampled_from(("Beck", "Hale", "Beck-Hale", None))
MENTIONS = st.lists(
    st.tuples(
        st.builds(
            Mention,
            upn=st.sampled_from(("A1", "A2", "A3", "A4T", None)),
            former_upn=st.sampled_from(("A1", "A4T", None, None)),
            care_number=st.sampled_from(("7", "8", None, None, None)),
            surname=_NAMES,
            former_surname=st.sampled_from(("Beck", None, None)),
            forename=st.sampled_from(("Tom", "Tim", "Tomas", "Zara", None)),
            born_on=st.sampled_from((BORN, date(2012, 4, 3), date(2015, 7, 9), None)),
            sex=st.sampled_from(("F", "M", None)),
        ),
        st.frozensets(st.sampled_from(("HW1 1AA", "HW2 2BB")), max_size=1),
        st.frozensets(st.integers(1, 3), max_size=2),
    ),
    max_size=9,
)


def as_sets(told: list[tuple[Mention, frozenset[str], frozenset[int]]]) -> object:
    mentions = Mentions()
    for mention, homes, rolls in told:
        place = mentions.place_of(mention, date(2024, 1, 18))
        mentions.seen[place].rolls |= rolls
        for home in homes:
            mentions.seen[place].living_at(home, date(2024, 1, 18))
    found = spine.build(mentions)
    child_of = {place: n for n, places in enumerate(found.children) for place in places}
    children = [frozenset(tuple(mentions.all[p]) for p in places) for places in found.children]
    doubts = {
        (frozenset(children[child_of[place]] for place in pair.places), pair.doubt)
        for pair in found.doubts
    }
    return set(children), doubts


@settings(max_examples=15, deadline=None)
@given(MENTIONS, st.randoms(use_true_random=False))
def test_the_order_in_which_files_came_makes_no_difference(
    told: list[tuple[Mention, frozenset[str], frozenset[int]]], chance: Random
) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert as_sets(told) == as_sets(shuffled)


@settings(max_examples=15, deadline=None)
@given(MENTIONS)
def test_nobody_is_lost_and_nobody_is_counted_twice(
    told: list[tuple[Mention, frozenset[str], frozenset[int]]],
) -> None:
    mentions = Mentions()
    for mention, _, _ in told:
        mentions.place_of(mention, date(2024, 1, 18))
    found = sorted(place for places in spine.build(mentions).children for place in places)
    assert found == list(range(len(mentions.all)))
