"""Why a child's record is restricted. A restriction is never renamed: it is retired."""

from enum import StrEnum


class Restriction(StrEnum):
    """One reason, with what a person who sees the record must know."""

    means: str

    def __new__(cls, value: str, means: str = "") -> "Restriction":
        """Join the stored name to its meaning, so that neither is written without the other."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.means = means
        return member

    ADOPTED = "adopted", "Adopted: who they were before may be told to nobody"
    REFUGE = "refuge", "In a refuge: where they live or go to school may be told to nobody"
    ADDRESS_WITHHELD = "address_withheld", "Address withheld: where they live may be told to nobody"

    @property
    def hides_home(self) -> bool:
        """Whether where the child lives is not even kept among the identities."""
        return self in (Restriction.REFUGE, Restriction.ADDRESS_WITHHELD)

    @property
    def hides_past(self) -> bool:
        """Whether earlier names and numbers are not even kept among the identities."""
        return self is Restriction.ADOPTED


def restriction_of(word: str) -> Restriction:
    """The restriction that an export names; an address withheld where it names one we do not know.

    Whoever marks a record as restricted means that something must not be told.
    """
    found = {str(each): each for each in Restriction}
    return found.get("_".join(word.lower().split()), Restriction.ADDRESS_WITHHELD)
