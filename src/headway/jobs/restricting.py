"""Restricting a child's record: refuge, adoption, an address that is withheld."""

from pathlib import Path

from headway.access.permissions import Permission
from headway.errors import UnknownName
from headway.jobs.workspaces import at_the_keyboard
from headway.linkage import restrictions
from headway.store import editions
from headway.store.workspace import open_workspace
from headway.vocabulary.dates import today
from headway.vocabulary.restrictions import Restriction


def restrict(folder: Path, pupil_id: int, restriction: Restriction, *, lifted: bool) -> None:
    """Put a restriction on a child's record, or lift one; it holds from the next linking on.

    What a return itself says of a child, such as an adoption, is not lifted by it.

    Raises:
        NotPermitted: The person at the keyboard may not restrict records.
        UnknownName: No child within their reach has that number.
        WorkspaceUnusable: There is no workspace, or nothing has been linked in it yet.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.CHILD_RESTRICT)
    with editions.current(opened) as edition:
        reached = edition.children_within(actor.scope(), on=today())
    if pupil_id not in reached:
        raise UnknownName("child", str(pupil_id))
    restrictions.restrict(opened, pupil_id, restriction, lifted=lifted, by=actor.name)
