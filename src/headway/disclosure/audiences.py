"""Who figures are for."""

from enum import StrEnum

from headway.errors import ReleaseRefused


class Audience(StrEnum):
    """Who will see a figure. Only those within the authority, under a scope, have a gate yet."""

    INTERNAL = "internal"
    PARTNER = "partner"
    PUBLIC = "public"


def must_be_open(audience: Audience) -> None:
    """Go on only where the gate is open to the audience.

    Raises:
        ReleaseRefused: It is not: figures for it would need protecting, and nothing does yet.
    """
    if audience is not Audience.INTERNAL:
        raise ReleaseRefused(
            f"Figures are not let out to the audience “{audience.value}”: small numbers in them "
            "would not be protected. Only “internal” is served, to people with a role here."
        )
