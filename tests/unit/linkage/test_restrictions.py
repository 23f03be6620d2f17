"""A restricted child: who says so, and what is then kept of who they are."""

from datetime import date

import pytest

from headway.linkage.mentions import Mention, Mentions
from headway.linkage.pupils import Pupil, pupils
from headway.linkage.restrictions import restrictions
from headway.vocabulary.restrictions import Restriction, restriction_of

BEFORE = Mention(
    upn="A1", care_number="7", surname="Hartley", forename="Tomas", born_on=date(2012, 3, 4)
)
AFTER = BEFORE._replace(upn="A2", care_number=None, surname="Vane", former_surname="Hartley")


def child(
    *, adopted_on: date | None = None, told: Restriction | None = None, decided: Restriction | None
) -> Pupil:
    mentions = Mentions()
    for mention, day in ((BEFORE, date(2014, 1, 16)), (AFTER, date(2018, 1, 18))):
        place = mentions.place_of(mention, day)
        mentions.seen[place].living_at("HW1 1AA", day)
    mentions.seen[0].adopted_on = adopted_on
    mentions.seen[0].restrictions |= {told} if told else set()
    by_person = {1: frozenset({decided})} if decided else {}
    (found,) = pupils(mentions, [1, 1], by_person)
    return found


def test_nothing_is_hidden_of_a_child_whose_record_is_not_restricted() -> None:
    found = child(decided=None).identity()
    assert (found.former_upns, found.former_surname) == (("A1",), "Hartley")
    assert found.postcode == "HW1 1AA"
    assert found.restrictions == ()


def test_a_child_whom_a_return_calls_adopted_has_no_past_among_the_identities() -> None:
    adopted = child(adopted_on=date(2015, 6, 1), decided=None)
    found = adopted.identity()
    assert (found.former_upns, found.former_surname) == ((), None)
    assert (found.upn, found.surname, found.postcode) == ("A2", "Vane", "HW1 1AA")
    assert restrictions([adopted]) == [(1, Restriction.ADOPTED, "return")]


@pytest.mark.parametrize("why", [Restriction.REFUGE, Restriction.ADDRESS_WITHHELD])
def test_where_a_child_lives_is_not_kept_whoever_says_that_it_is_secret(why: Restriction) -> None:
    by_return, by_person = child(told=why, decided=None), child(decided=why)
    assert by_return.identity().postcode is by_person.identity().postcode is None
    assert by_return.identity().restrictions == by_person.identity().restrictions == (why,)
    assert restrictions([by_return]) == [(1, why, "return")]
    assert restrictions([by_person]) == [(1, why, "person")]


def test_a_person_does_not_lift_what_a_return_says() -> None:
    assert child(told=Restriction.REFUGE, decided=None).restrictions == {Restriction.REFUGE}


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("adopted", Restriction.ADOPTED),
        ("Refuge", Restriction.REFUGE),
        ("Address withheld", Restriction.ADDRESS_WITHHELD),
        ("do not disclose", Restriction.ADDRESS_WITHHELD),
    ],
)
def test_a_word_in_an_export_that_is_no_restriction_of_ours_withholds_the_address(
    word: str, found: Restriction
) -> None:
    assert restriction_of(word) is found
