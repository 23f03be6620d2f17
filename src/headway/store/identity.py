"""Identity: the children's names and numbers, apart from everything else and encrypted.

Read under a scope only, and never without a line in the journal.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from headway.access.scope import Depth, Scope
from headway.errors import NotPermitted
from headway.store import editions, identity_file
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from headway.vocabulary.restrictions import Restriction


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Identity:
    """Who one child is, and nothing else. Null where no return has said.

    Its ``repr`` is the pupil_id alone, so that no name reaches a log or an error.
    """

    pupil_id: int
    upn: str | None = None
    former_upns: tuple[str, ...] = ()
    uln: str | None = None
    surname: str | None = None
    forename: str | None = None
    middle_names: str | None = None
    former_surname: str | None = None
    birth_date: date | None = None
    postcode: str | None = None
    restrictions: tuple[Restriction, ...] = ()

    def __repr__(self) -> str:
        """The pupil_id alone."""
        return f"Identity(pupil_id={self.pupil_id})"


_FIELDS = fields(Identity)


def write(workspace: Workspace, identities: Iterable[Identity]) -> None:
    """Put these identities, one per child, in the place of all there were.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    with workspace.writing():
        identity_file.write(workspace, [_as_row(each) for each in identities])


def read(
    workspace: Workspace,
    scope: Scope,
    *,
    by: str,
    on: date,
    pupil_ids: Iterable[int] | None = None,
) -> list[Identity]:
    """The identities of the children within the scope: one per child, by pupil_id.

    A scope of schools, or of children in care, is worked out from where the current edition
    says that each child is now.

    Args:
        workspace: Whose children.
        scope: Whose identities may be read, and why; both are journalled.
        by: The account or job that reads.
        on: The day of reading, by which the scope holds or does not.
        pupil_ids: Only these children, as far as they are within the scope; null for all.

    Raises:
        NotPermitted: The scope shows no names: figures only, pseudonymised, or out of date.
        WorkspaceUnusable: The identities, or the edition that is needed, are damaged.
    """
    if scope.depth is not Depth.NAMED:
        raise NotPermitted(f"No child may be seen by name as {scope.reason}.")
    if not scope.holds_on(on):
        raise NotPermitted(f"No child may be seen by name: {scope.because()}, which is not now.")
    wanted = None if pupil_ids is None else frozenset(pupil_ids)
    within = _within(workspace, scope, on)
    if within is not None:
        wanted = within if wanted is None else wanted & within
    found = [_as_identity(row) for row in identity_file.read(workspace, wanted)]
    journal = Journal(workspace)
    journal.append(
        EventType.IDENTITIES_READ,
        by,
        journal.subject(found[0].pupil_id) if len(found) == 1 else None,
        {"children": len(found), "reason": scope.because()},
    )
    return found


def _as_identity(row: dict[str, Any]) -> Identity:
    lists = {
        "former_upns": tuple(row["former_upns"]),
        # Identities that were written before there were restrictions have none.
        "restrictions": tuple(map(Restriction, row.get("restrictions") or ())),
    }
    return Identity(**{**row, **lists})


def _as_row(identity: Identity) -> dict[str, object]:
    # Not asdict: it copies every value, which for a whole authority takes seconds.
    return {each.name: getattr(identity, each.name) for each in _FIELDS}


def _within(workspace: Workspace, scope: Scope, on: date) -> frozenset[int] | None:
    """The children of the scope; null for every child, whether or not an edition has them."""
    if scope.authority_wide and not scope.looked_after_only:
        return None
    if not scope.authority_wide and not scope.schools:
        return scope.children
    with editions.current(workspace) as edition:
        return edition.children_within(scope, on=on)
