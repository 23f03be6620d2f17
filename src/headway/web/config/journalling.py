"""What the web writes in the journal. What cannot be written there is not done or shown."""

from collections.abc import Sequence

from headway.store.event_types import EventType
from headway.web.config.shelves import journal


def record(
    event: EventType,
    by: str,
    *,
    about: int | None = None,
    among: Sequence[int] = (),
    **details: str | int | bool | list[int] | None,
) -> None:
    """Write one entry; when this returns it is on the disk.

    Args:
        event: What happened, or is about to be shown.
        by: The account's name.
        about: The pupil_id of the child concerned; it stands in the journal as a keyed hash.
        among: The pupil_ids of children who stood in one list; as keyed hashes likewise.
        details: Never a name, number, birth date or postcode of a child.

    Raises:
        WorkspaceUnusable: It could not be written.
    """
    book = journal()
    said = {**details, **({"subjects": [book.subject(each) for each in among]} if among else {})}
    book.append(event, by, None if about is None else book.subject(about), said)
