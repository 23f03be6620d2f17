"""What is in an approved release: the only figures that anyone beyond a role here may see."""

import csv
import io
from decimal import Decimal, InvalidOperation

from headway.disclosure import cleared
from headway.disclosure.audiences import Audience
from headway.disclosure.cleared import ReleasedFigure
from headway.disclosure.ledger import Release, State
from headway.errors import ReleaseRefused


def released(release: Release, figures: bytes, *, audience: Audience) -> list[ReleasedFigure]:
    """The figures of a release, for an audience that it reaches; one per line of its table.

    Raises:
        ReleaseRefused: It is not approved, or is for a nearer audience.
    """
    if release.state is not State.APPROVED:
        raise ReleaseRefused(f"The release {release.id} is {release.state.value}, not approved.")
    if not release.audience.reaches(audience):
        raise ReleaseRefused(
            f"The release {release.id} is for “{release.audience.value}”, not for "
            f"“{audience.value}”."
        )
    return [
        ReleasedFigure(
            release=release.id,
            time_period=row["time_period"],
            level=row["level"],
            place=row["place"],
            lens=row["lens"],
            measure=row["measure"],
            group_by=row["group_by"],
            group_value=row["group_value"],
            counted=_count(row["counted"]),
            achieved=_count(row["achieved"]),
            percentage=_number(row["percentage"]),
            audience=audience,
            seal=cleared.seal(),
        )
        for row in csv.DictReader(io.StringIO(figures.decode()))
    ]


def _count(text: str) -> int | None:
    return int(text) if text.isdigit() else None


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
