"""Who figures are for."""

from enum import StrEnum

from headway.errors import ReleaseRefused


class Audience(StrEnum):
    """Who will see a figure, the nearest first. Only those within the authority, under a scope,
    see figures that have not been released."""

    INTERNAL = "internal"
    PARTNER = "partner"
    PUBLIC = "public"

    def reaches(self, other: "Audience") -> bool:
        """Whether what is released to this audience can be seen by the other."""
        order = list(Audience)
        return order.index(other) <= order.index(self)


def must_be_open(audience: Audience) -> None:
    """Go on only where the gate is open to the audience.

    Raises:
        ReleaseRefused: It is not: it sees what is in an approved release (``released``).
    """
    if audience is not Audience.INTERNAL:
        raise ReleaseRefused(
            f"Figures are not let out to the audience “{audience.value}” but in a release that was "
            "checked and approved. Without one only “internal” is served, to people with a role."
        )
