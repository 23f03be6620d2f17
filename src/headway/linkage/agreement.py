"""Whether two mentions that share a number are of one child.

A number is strong evidence and not proof: schools mistype them, give one to two children,
and give the twins of a pair the same. So a shared number joins only those whose name and
birth date do not speak against it, and the rest is for a person to look at.
"""

from datetime import date
from enum import StrEnum

from headway.linkage.mentions import Mention
from headway.linkage.names import forenames_agree, surnames_agree


class Evidence(StrEnum):
    """By what two mentions were found to be one child's. Stands in the journal."""

    UPN = "upn"
    FORMER_UPN = "former_upn"
    TEMPORARY_UPN = "temporary_upn"
    ULN = "uln"
    CARE_NUMBER = "care_number"
    REFERENCE = "reference"
    NAME_AND_BIRTH_DATE = "name_and_birth_date"
    LIKENESS = "likeness"
    REGISTER = "register"
    DECISION = "decision"


class Doubt(StrEnum):
    """Why a pair is left apart and shown to a person."""

    means: str

    def __new__(cls, value: str, means: str = "") -> "Doubt":
        """Join the stored name to its meaning."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.means = means
        return member

    NUMBER_OF_TWO = (
        "number_of_two",
        "One number, but another name and another birth date",
    )
    NAME_DIFFERS = "name_differs", "One number and birth date, but another name: twins perhaps"
    BIRTH_DATE_DIFFERS = "birth_date_differs", "One number, but another birth date"
    CARE_NUMBER_OF_TWO = "care_number_of_two", "One number in care, but another birth date"
    SAME_NAME = "same_name", "One name and birth date, but other numbers and no home in common"
    AT_THE_SAME_TIME = (
        "at_the_same_time",
        "One name, birth date and home, but on two rolls at once under two numbers",
    )
    NEW_NUMBER = (
        "new_number",
        "One name, birth date and home, but two UPNs, neither of which names the other",
    )
    SEVERAL_FIT = "several_fit", "No number, and more than one child fits"
    FORENAME_DIFFERS = (
        "forename_differs",
        "No number, and much in common, but another forename: twins perhaps",
    )
    TWO_CARE_NUMBERS = "two_care_numbers", "Much in common, but two numbers in care"
    LIKELY = "likely", "No number, and much in common, but not enough to be sure"
    ADOPTION = "adoption", "An adoption lies between the two; nobody joins them but a person"


def shared_number(one: Mention, other: Mention) -> Doubt | None:
    """Why two mentions with a number in common may be of two children; null if of one."""
    forename = forenames_agree(one.forename, other.forename)
    surname = _surnames(one, other)
    near = birth_dates_agree(one.born_on, other.born_on)
    is_one_sex = one.sex is None or other.sex is None or one.sex == other.sex
    if forename is None:
        return None if near is not False and is_one_sex else Doubt.BIRTH_DATE_DIFFERS
    if near is False:
        if forename and surname and is_one_sex:
            return None
        return Doubt.BIRTH_DATE_DIFFERS if forename or surname else Doubt.NUMBER_OF_TWO
    if not forename:
        return Doubt.NAME_DIFFERS
    is_exact = one.born_on == other.born_on
    return None if is_exact or surname or is_one_sex else Doubt.NAME_DIFFERS


def _surnames(one: Mention, other: Mention) -> bool | None:
    pairs = (
        (one.surname, other.surname),
        (one.former_surname, other.surname),
        (one.surname, other.former_surname),
    )
    found = [agreed for pair in pairs if (agreed := surnames_agree(*pair)) is not None]
    return any(found) if found else None


def birth_dates_agree(one: date | None, other: date | None) -> bool | None:
    """Whether they are one date or could be, by one slip of the pen; null where not known."""
    if one is None or other is None:
        return None
    if one == other or (
        one.year == other.year and (one.day, one.month) == (other.month, other.day)
    ):
        return True
    parts = ((one.day, other.day), (one.month, other.month), (one.year, other.year))
    return sum(a == b for a, b in parts) == len(parts) - 1
