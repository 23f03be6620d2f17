"""Identifiers: what is one, what is not, and that none is ever shown."""

import pytest

from headway.vocabulary.identifiers import (
    LAESTAB,
    ULN,
    UPN,
    URN,
    MalformedIdentifier,
    check_letter,
    uln_check_digit,
)


@pytest.mark.parametrize("text", ["B801200005001", "P207000016049", "N202123410001"])
def test_a_upn_whose_check_letter_fits_is_taken(text: str) -> None:
    # Source: GovTalk, UPN data standard: the letter at the sum of place by digit, modulo 23.
    assert UPN(text).text == text


@pytest.mark.parametrize(
    "text", ["A801200005001", "Q207000016049", "B80120000500", "b801200005001", "I801200005001", ""]
)
def test_a_upn_that_does_not_fit_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(MalformedIdentifier) as refusal:
        UPN(text)
    assert not text or text not in str(refusal.value)


def test_a_temporary_upn_ends_in_a_letter_that_counts_by_its_place() -> None:
    rest = "80120000500A"
    assert check_letter(rest) == check_letter("801200005000")
    assert UPN(check_letter(rest) + rest).is_temporary
    assert not UPN("B801200005001").is_temporary
    assert check_letter("80120000500B") != check_letter(rest)


def test_a_upn_is_not_shown_when_printed() -> None:
    assert "801200005001" not in repr(UPN("B801200005001"))


def test_a_uln_needs_its_check_digit() -> None:
    assert uln_check_digit("100000000") == "0"
    assert ULN("1000000000").text == "1000000000"
    with pytest.raises(MalformedIdentifier):
        ULN("1000000001")


def test_nine_digits_with_no_remainder_can_never_be_a_uln() -> None:
    assert uln_check_digit("000000000") is None


def test_school_numbers_have_six_and_seven_digits() -> None:
    assert LAESTAB("9982001").la_code == "998"
    assert LAESTAB("9982001").establishment == "2001"
    for wrong in ("12345", "1234567", "abcdef"):
        with pytest.raises(MalformedIdentifier):
            URN(wrong)
    with pytest.raises(MalformedIdentifier):
        LAESTAB("998200")
