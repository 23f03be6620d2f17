"""A workspace: the one folder in which an authority's own data is kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree

from headway.access.actor import Actor
from headway.errors import FileRefused, NotPermitted, WorkspaceUnusable
from headway.store import keys, settings, whole
from headway.store.keys import WorkspaceKey
from headway.store.settings import Settings
from headway.store.write_lock import WriteLock

SETTINGS_FILE = "headway.toml"
FOLDERS = ("received", "identity", "editions", "releases")
"""Made with the workspace, readable by its owner only."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Workspace:
    """An open workspace: its folder, its settings and its key."""

    folder: Path
    settings: Settings
    key: WorkspaceKey
    _lock: WriteLock = field(repr=False, compare=False)

    @property
    def received(self) -> Path:
        """The folder of received files, encrypted, each named by its sha256."""
        return self.folder / "received"

    @property
    def identity(self) -> Path:
        """The folder of the children's identities, encrypted."""
        return self.folder / "identity"

    @property
    def editions(self) -> Path:
        """The folder of editions and of the pointer to the current one."""
        return self.folder / "editions"

    @property
    def journal(self) -> Path:
        """The journal's file."""
        return self.folder / "journal.sqlite3"

    @property
    def mappings(self) -> Path:
        """The folder of column mappings for local files; it may not be there yet."""
        return self.folder / self.settings.mappings

    @property
    def measures(self) -> Path:
        """The folder of the authority's own measures; it may not be there yet."""
        return self.folder / self.settings.measures

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Be the only writer. What an earlier writer left unfinished is cleared away.

        Raises:
            WorkspaceUnusable: Somebody else is writing.
        """
        with self._lock.held() as newly:
            if not newly:
                yield
                return
            unfinished = self.folder / whole.UNFINISHED
            rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(mode=0o700)
            try:
                yield
            finally:
                rmtree(unfinished, ignore_errors=True)

    def actor(self, user: str) -> Actor:
        """The person of this name in ``headway.toml``, in their role.

        Raises:
            NotPermitted: The settings name no such user, so there is no role to act in.
        """
        for each in self.settings.users:
            if each.name == user:
                return each
        raise NotPermitted(
            f"The user “{user}” has no role in {self.folder / SETTINGS_FILE}; "
            "add a [[user]] there with a name and a role."
        )


def create(
    folder: Path,
    la_code: str,
    name: str,
    *,
    users: tuple[Actor, ...] = (),
    key_file: Path | None = None,
) -> Workspace:
    """Make a workspace and its key.

    Args:
        folder: Where; made with the folders above it, and must be empty if it is there.
        la_code: DfE's three digits.
        name: The authority's name.
        users: Who may work in it from the command line, by operating-system user name.
        key_file: Where the key is to be, else ``HEADWAY_KEY_FILE``, else ``headway.key`` in
            the folder. A place outside the folder keeps key and data apart in backups.

    Raises:
        FileRefused: The folder holds something already or cannot be written, or there is
            already a key.
    """
    folder = folder.absolute()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FileRefused(f"The folder {folder} is not empty; choose one that is new or empty.")
        for each in FOLDERS:
            (folder / each).mkdir(mode=0o700)
        place = settings.key_place(key_file)
        chosen = Settings(la_code=la_code, name=name, users=users, key_file=place, key_check="")
        key = keys.make(chosen.key_path(folder))
        text = settings.written(chosen, key_check=key.check)
        # Last, so that a folder with settings is a whole workspace.
        whole.put(folder / SETTINGS_FILE, [text.encode()], workspace=folder)
    except OSError as error:
        raise FileRefused(f"No workspace can be made in {folder}: {error.strerror}.") from None
    return open_workspace(folder)


def open_workspace(folder: Path) -> Workspace:
    """The workspace in the folder.

    Raises:
        WorkspaceUnusable: There is none, or its settings or folders are damaged.
        FileRefused: Its key is missing, or is another workspace's.
    """
    folder = folder.absolute()
    path = folder / SETTINGS_FILE
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise WorkspaceUnusable(
            f"There is no workspace in {folder}; make one with headway init, "
            "or name the right folder with --workspace."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise WorkspaceUnusable(f"The settings in {path} cannot be read.") from None
    read = settings.read(text, path)
    missing = [each for each in FOLDERS if not (folder / each).is_dir()]
    if missing:
        raise WorkspaceUnusable(
            f"The workspace {folder} has lost its folder {missing[0]}; restore it from a backup."
        )
    return Workspace(
        folder=folder,
        settings=read,
        key=keys.read(read.key_path(folder), read.key_check),
        _lock=WriteLock(folder / "headway.lock"),
    )
