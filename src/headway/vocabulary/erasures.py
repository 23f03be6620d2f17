"""Why a child is erased. A reason is never renamed: it is retired."""

from enum import StrEnum


class Because(StrEnum):
    """Why a child is erased."""

    means: str

    def __new__(cls, value: str, means: str = "") -> "Because":
        """Join the stored name to its meaning, so that neither is written without the other."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.means = means
        return member

    REQUEST = "request", "a request for erasure was granted"
    ADOPTION = "adoption", "the record of before an adoption is sealed"
    RETENTION = "retention", "the record was kept as long as it may be"
    COURT = "court", "a court or the regulator ordered it"
