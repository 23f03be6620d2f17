"""The register of pupil_ids: one number per child, meaningless, issued once and kept.

The journal is the register, so a rebuilt edition gives each child the same number. Which
identifiers are one child's is for ``linkage`` to find; here they are only written down.
"""

import secrets
from collections.abc import Iterable, Mapping

from headway.errors import OurMistake
from headway.store.event_types import EventType
from headway.store.journal import Journal, NewEntry
from headway.store.workspace import Workspace

_LOWEST, _HIGHEST = 1_000_000_000, 9_999_999_999
"""Ten digits: whole in every database, spreadsheet and browser."""


def issue_pupil_ids(workspace: Workspace, identifiers: Iterable[str], actor: str) -> dict[str, int]:
    """A pupil_id for each identifier, new where it was never seen; all are issued, or none.

    Args:
        workspace: Whose register.
        identifiers: UPNs, or other numbers that stand for one child.
        actor: The account or job that asks.

    Returns:
        The pupil_id by identifier, for every identifier given.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    journal = Journal(workspace)
    with workspace.writing():
        known = journal.pupil_ids()
        taken = set(known.values())
        issued, entries = {}, []
        for identifier in identifiers:
            subject = journal.subject(identifier)
            if subject not in known:
                known[subject] = _unused(taken)
                entries.append(
                    NewEntry(
                        event=EventType.PUPIL_ID_ISSUED,
                        actor=actor,
                        subject=subject,
                        details={"pupil_id": known[subject]},
                    )
                )
            issued[identifier] = known[subject]
        journal.append_all(entries)
        return issued


def issue_pupil_id(workspace: Workspace, identifier: str, actor: str) -> int:
    """The pupil_id of one identifier, new where it was never seen. See ``issue_pupil_ids``."""
    return issue_pupil_ids(workspace, [identifier], actor)[identifier]


def link_identifiers(
    workspace: Workspace,
    pupil_ids: Mapping[str, int],
    actor: str,
    evidence: Mapping[str, str] | None = None,
) -> None:
    """Write down further identifiers of children who have a pupil_id; all of them, or none.

    Args:
        workspace: Whose register.
        pupil_ids: The pupil_id by identifier. One already written down so is passed over.
        actor: The account or job that found them to be the same child's.
        evidence: By what it did, by identifier: a kind of evidence, never a value.

    Raises:
        OurMistake: An identifier is another child's already, or a pupil_id was never issued.
        WorkspaceUnusable: Somebody else is writing.
    """
    journal = Journal(workspace)
    with workspace.writing():
        known = journal.pupil_ids()
        issued, entries = set(known.values()), []
        for identifier, pupil_id in pupil_ids.items():
            subject = journal.subject(identifier)
            if pupil_id not in issued:
                raise OurMistake("A pupil_id was to be linked that was never issued.")
            if known.get(subject, pupil_id) != pupil_id:
                raise OurMistake("An identifier was to be linked that is another child's.")
            if subject not in known:
                known[subject] = pupil_id
                found_by = {"evidence": evidence[identifier]} if evidence else {}
                entries.append(
                    NewEntry(
                        event=EventType.PUPIL_ID_LINKED,
                        actor=actor,
                        subject=subject,
                        details={"pupil_id": pupil_id, **found_by},
                    )
                )
        journal.append_all(entries)


def _unused(taken: set[int]) -> int:
    while True:
        number = _LOWEST + secrets.randbelow(_HIGHEST - _LOWEST + 1)
        if number not in taken:
            taken.add(number)
            return number
