"""The identifiers of children and schools, each a type of its own so none passes for another.

A refused identifier is never repeated in the error: it may belong to a child.
"""

import re
from dataclasses import dataclass

CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The twenty-three letters a UPN can start with, by remainder.

Source: GovTalk, UPN data standard; the pattern is the one in DfE's pupil downloads.
"""

_UPN = re.compile(rf"[{CHECK_LETTERS}]\d{{11}}[\d{CHECK_LETTERS}]", re.ASCII)


class MalformedIdentifier(ValueError):
    """Text that cannot be an identifier of its kind. Says which rule it breaks, never the text."""


@dataclass(frozen=True, order=True, slots=True)
class UPN:
    """A unique pupil number; temporary where its last character is a letter."""

    text: str

    def __post_init__(self) -> None:
        if not _UPN.fullmatch(self.text):
            raise MalformedIdentifier("a UPN is a letter and twelve digits")
        if self.text[0] != check_letter(self.text[1:]):
            raise MalformedIdentifier("the check letter of the UPN does not fit its digits")

    @property
    def is_temporary(self) -> bool:
        """Whether a school made it up until the child's own UPN is known."""
        return self.text[-1].isalpha()

    def __repr__(self) -> str:
        return "UPN(...)"


@dataclass(frozen=True, order=True, slots=True)
class ULN:
    """A unique learner number: ten digits, the last a check digit.

    Source: Learning Records Service: weights 10 to 2, modulus 11; 10 less the remainder.
    """

    text: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"\d{10}", self.text, re.ASCII):
            raise MalformedIdentifier("a ULN is ten digits")
        if self.text[9] != uln_check_digit(self.text[:9]):
            raise MalformedIdentifier("the check digit of the ULN does not fit the others")

    def __repr__(self) -> str:
        return "ULN(...)"


@dataclass(frozen=True, order=True, slots=True)
class URN:
    """A unique reference number of an establishment: six digits."""

    text: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[1-9]\d{5}", self.text, re.ASCII):
            raise MalformedIdentifier("a URN is six digits")


@dataclass(frozen=True, order=True, slots=True)
class LAESTAB:
    """A school's number: three digits of its local authority and four of its own."""

    text: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"\d{7}", self.text, re.ASCII):
            raise MalformedIdentifier("a LAESTAB is seven digits")

    @property
    def la_code(self) -> str:
        return self.text[:3]

    @property
    def establishment(self) -> str:
        return self.text[3:]


def check_letter(rest: str) -> str:
    """The letter that must stand before the twelve other characters of a UPN.

    Each character's value times its position (2 to 13), summed, modulo 23; a final letter's
    value is its place among the check letters.

    Source: GovTalk, UPN data standard.
    """
    total = 0
    for position, character in enumerate(rest, start=2):
        value = int(character) if character.isdigit() else CHECK_LETTERS.index(character)
        total += position * value
    return CHECK_LETTERS[total % 23]


def uln_check_digit(first_nine: str) -> str | None:
    """The tenth digit of a ULN; None where the nine digits can never be a ULN's."""
    remainder = sum(int(d) * w for d, w in zip(first_nine, range(10, 1, -1), strict=True)) % 11
    return None if remainder == 0 else str(10 - remainder)
