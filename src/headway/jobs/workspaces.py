"""Making a workspace, and finding who is at the keyboard."""

from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

from headway.access import roles
from headway.access.actor import Actor
from headway.benchmarks.areas import AreaKind, find_area
from headway.errors import WrongUsage
from headway.store import workspace
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class InitRequest:
    """Where, and for which authority: by name or code; ``name`` is for one that is in no list."""

    folder: Path
    la: str
    name: str | None = None
    key_file: Path | None = None


def init(request: InitRequest) -> Workspace:
    """Makes a workspace in which the person at the keyboard is the data manager.

    Raises:
        UnknownName: No authority is called that, and no name was given for it.
        WrongUsage: The code given with a name is not three digits, or the area is no authority.
        FileRefused: The folder is not empty or cannot be written, or there is a key already.
    """
    la_code, name = _authority(request)
    user = Actor(name=getuser(), role=roles.DATA_MANAGER)
    made = workspace.create(request.folder, la_code, name, users=(user,), key_file=request.key_file)
    Journal(made).append(EventType.WORKSPACE_CREATED, user.name, None, {"la_code": la_code})
    return made


def at_the_keyboard(opened: Workspace) -> Actor:
    """The operating system's user, in the role that the workspace gives them.

    Raises:
        NotPermitted: It gives them none.
    """
    return opened.actor(getuser())


def _authority(request: InitRequest) -> tuple[str, str]:
    if request.name:
        if len(request.la) != 3 or not (request.la.isascii() and request.la.isdecimal()):
            raise WrongUsage("With --name, give --la as DfE's three digits.")
        return request.la, request.name
    area = find_area(request.la)
    if area.kind is not AreaKind.AUTHORITY:
        raise WrongUsage(f"{area.name} is not a local authority; a workspace is for one.")
    return area.code, area.name
