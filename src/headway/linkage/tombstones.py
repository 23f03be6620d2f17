"""Tombstones: children who were erased, and rows that were found wrong about one.

What stands in the journal is a pupil_id or a row number and never what was there. Received files
stay as they came; every linking passes over what has a tombstone, in whatever file it comes.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from headway.vocabulary.erasures import Because


@dataclass(frozen=True, kw_only=True, slots=True)
class Tombstones:
    """``erased`` are pupil_ids; ``rows`` the numbers of rows by the sha256 of their file."""

    erased: frozenset[int]
    rows: Mapping[str, frozenset[int]]

    def of(self, known: Mapping[str, int], keys: Iterable[str], own: list[int]) -> frozenset[int]:
        """The pupil_ids not to be shelved: erased, or now one child with somebody erased.

        Args:
            known: The register: the pupil_id that each key had before.
            keys: Of each mention, by its place.
            own: The pupil_id of each mention, by its place.
        """
        pairs = zip(keys, own, strict=True)
        return frozenset(
            pupil_id for key, pupil_id in pairs if self.erased & {pupil_id, known.get(key)}
        )


def tombstones(workspace: Workspace) -> Tombstones:
    """All that stand in the journal."""
    journal = Journal(workspace)
    erased = journal.entries(event=EventType.CHILD_ERASED)
    rows: defaultdict[str, set[int]] = defaultdict(set)
    for entry in journal.entries(event=EventType.CHILD_RECTIFIED):
        rows[str(entry.details["sha256"])].add(int(str(entry.details["row"])))
    return Tombstones(
        erased=frozenset(int(str(entry.details["pupil_id"])) for entry in erased),
        rows={digest: frozenset(numbers) for digest, numbers in rows.items()},
    )


def erase(workspace: Workspace, pupil_id: int, because: Because, *, by: str) -> None:
    """Write down that a child is erased; every linking from now on goes by it."""
    journal = Journal(workspace)
    journal.append(
        EventType.CHILD_ERASED,
        by,
        journal.subject(pupil_id),
        {"pupil_id": pupil_id, "because": because},
    )


def set_aside(workspace: Workspace, pupil_id: int, digest: str, row: int, *, by: str) -> None:
    """Write down that one row of a file is wrong about a child; linking passes it over."""
    journal = Journal(workspace)
    journal.append(
        EventType.CHILD_RECTIFIED,
        by,
        journal.subject(pupil_id),
        {"pupil_id": pupil_id, "sha256": digest, "row": row},
    )
