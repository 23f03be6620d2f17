"""Names as they are compared."""

import pytest

from headway.linkage.names import first_forename, forenames_agree, plain, surnames_agree


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zielińska", "ZIELINSKA"), ("O'Dell", "O’Dell"), ("Young-Hale", "young hale")],
)
def test_accents_capitals_and_marks_make_no_difference(one: str, other: str) -> None:
    assert plain(one) == plain(other)


def test_only_the_first_forename_is_compared() -> None:
    assert first_forename("Mary-Ann Jane") == "mary"
    assert forenames_agree("Sarah Jane", "Sarah") is True


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Alex", "Alexander", True),
        ("Sofia", "Sophia", False),
        ("Jaydan", "Jayden", True),
        ("Jaydne", "Jayden", True),
        ("Jayden", "Kayden", False),
        ("Jo", "Joanna", False),
        ("Tom", "Tim", False),
        ("", "Tim", None),
        (None, "Tim", None),
    ],
)
def test_a_short_form_or_one_slip_is_the_same_forename_and_nothing_else(
    one: str | None, other: str, agree: bool | None
) -> None:
    assert forenames_agree(one, other) is agree
    assert forenames_agree(other, one) is agree


def test_a_part_of_a_double_name_agrees_with_the_whole() -> None:
    assert surnames_agree("Young-Hale", "Hale") is True
    assert surnames_agree("Hale", "Haley") is False
    assert surnames_agree("Hale", None) is None
