"""The demonstration: an invented authority from its return files to its figures."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from getpass import getuser
from importlib.resources import files
from pathlib import Path
from shutil import copyfile, rmtree

from headway.benchmarks.areas import INVENTED
from headway.errors import UnknownName, WorkspaceUnusable, WrongUsage
from headway.jobs import calculate, link, load
from headway.jobs.own_page import PLAN_FILE
from headway.jobs.processes import cores, shared_out
from headway.jobs.workspaces import InitRequest, init
from headway.linkage.shelving import TABLES
from headway.measures.facts.building import tables as fact_tables
from headway.measures.figures import MADE_HERE
from headway.store import editions
from headway.store.workspace import SETTINGS_FILE, Workspace, open_workspace
from headway.synthetic.borough import Size, make
from headway.synthetic.write import ReturnFiles

Told = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much (nought: not known)."""

FILES = "invented"
"""The folder of the workspace in which the return files lie open: they are nobody's."""
SIZE_FILE = "size.txt"
"""In that folder: which size was made. No other workspace has it, and none without it is replaced.
"""

_PARTS = 24
_AUTHORITIES_IN_MEMORY = 2
"""Each process that writes files holds the whole authority, which takes a gigabyte if full."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Demonstration:
    """What there is to see. ``files`` is null where the workspace was there before."""

    folder: Path
    edition: str
    files: int | None = None


def demonstrate(
    folder: Path, size: str, *, anew: bool = False, told: Told = lambda *_: None
) -> Demonstration:
    """Make the invented authority's workspace.

    One of this size that is there already is used as it is, or finished where it was stopped;
    one of another size is replaced.

    Args:
        folder: Where it is, or is to be.
        size: ``demo``, ``full`` or ``small``.
        anew: Whether to replace it in any case.
        told: Hears what is being done.

    Raises:
        UnknownName: There is no such size.
        WrongUsage: The folder is a workspace that was not made by this.
        FileRefused: The folder holds something else.
        WorkspaceUnusable: Somebody else is writing.
    """
    if size not in list(Size):
        raise UnknownName("size of the invented authority", size, [*Size])
    if (folder / SETTINGS_FILE).is_file():
        opened = open_workspace(folder)
        there = _size_of(opened)
        if there == size and not anew:
            if whole := _figures(opened):
                return Demonstration(folder=opened.folder, edition=whole)
            return _made(opened, size, told)
        with opened.writing():
            rmtree(opened.folder)
    return _made(init(InitRequest(folder=folder, la=INVENTED.code)), size, told)


def _size_of(opened: Workspace) -> str:
    """Which size was made here; empty where none has been begun."""
    if opened.settings.la_code != INVENTED.code:
        raise WrongUsage(
            f"{opened.folder} is the workspace of {opened.settings.name}; "
            "name another folder for the demonstration with --workspace."
        )
    made = opened.folder / FILES / SIZE_FILE
    if made.is_file():
        return made.read_text("utf-8").strip()
    if any(opened.received.iterdir()):
        raise WrongUsage(
            f"{opened.folder} holds files that the demonstration did not make; "
            "name another folder for it with --workspace."
        )
    return ""


def _made(opened: Workspace, size: str, told: Told) -> Demonstration:
    told("Inventing an authority", 0, 0)
    invented = opened.folder / FILES
    invented.mkdir(exist_ok=True)
    (invented / SIZE_FILE).write_text(f"{size}\n", "utf-8")
    parts = [_Part(size=size, folder=invented, number=number) for number in range(-1, _PARTS)]
    processes = 1 if size == Size.SMALL else min(cores(), _AUTHORITIES_IN_MEMORY)
    written = 0
    for done, count in enumerate(shared_out(_write, parts, processes), start=1):
        written += count
        told("Writing its return files", done, len(parts))
    _files.cache_clear()
    opened.mappings.mkdir(exist_ok=True)
    for each in sorted((invented / "reference").iterdir()):
        copyfile(each, opened.mappings / each.name)
    plan = files("headway.synthetic").joinpath("plan.toml").read_bytes()
    (opened.folder / PLAN_FILE).write_bytes(plan)
    for one in load.load(
        opened.folder,
        [invented / "returns"],
        progress=lambda done, of: told("Loading and checking them", done, of),
    ):
        if one.refusal:
            raise WorkspaceUnusable(one.refusal)
    link.link(opened.folder, told)
    made = calculate.calculate(opened.folder, getuser(), lambda words: told(words, 0, 0))
    return Demonstration(folder=opened.folder, edition=made.edition, files=written)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """A part of the files to write; the first, -1, is the truth, which takes longest."""

    size: str
    folder: Path
    number: int


def _write(part: _Part) -> int:
    """Write a part of the files, and give how many are returns."""
    files = _files(part.size)
    if part.number < 0:
        files.write_truth(part.folder)
        return 0
    return len(files.write(part.folder, slice(part.number, None, _PARTS)))


@cache
def _files(size: str) -> ReturnFiles:
    """Each process makes the whole authority, the same one: quicker than to send it to it."""
    return ReturnFiles(make(size))


def _figures(opened: Workspace) -> str:
    """The name of the current edition where it has all tables that this version of Headway
    makes; empty where it has not."""
    made = {contract.name for contract in (*TABLES, *MADE_HERE)}
    try:
        with editions.current(opened) as edition:
            return edition.name if made.union(fact_tables()) <= set(edition.tables()) else ""
    except WorkspaceUnusable:
        return ""
