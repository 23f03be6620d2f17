"""Series that the source's dictionary lists twice, and where the two listings disagree."""

from dataclasses import dataclass

from headway.benchmarks.editions import PACKAGED
from headway.benchmarks.tables import read_table


@dataclass(frozen=True, kw_only=True, slots=True)
class TwoListings:
    """One field that two listings of a series fill in differently, in the source's own words.

    The first listing is the one used. ``matters`` marks a field that changes what is shown of
    a figure (its decimals, whether it makes quartiles), not only the words beside it.
    """

    series_id: str
    field: str
    first_listing: str
    second_listing: str
    matters: bool


def disagreements() -> tuple[TwoListings, ...]:
    """Every disagreement of the packaged edition's dictionary, in its order."""
    return tuple(
        TwoListings(
            series_id=line["series_id"],
            field=line["field"],
            first_listing=line["first_listing"],
            second_listing=line["second_listing"],
            matters=line["matters"] == "yes",
        )
        for line in read_table(PACKAGED / "disagreements.csv")
    )
