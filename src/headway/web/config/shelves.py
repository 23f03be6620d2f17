"""The workspace's shelves, opened once for each process: figures, children's names, the journal."""

from datetime import date
from functools import cache

from django.conf import settings

from headway.store.edition import Edition
from headway.store.editions import EditionReader
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from headway.vocabulary import dates


def workspace() -> Workspace:
    """The workspace that this process serves."""
    found: Workspace = settings.WORKSPACE
    return found


def edition() -> Edition:
    """The figures as they are now; a refresh is seen by the next page.

    Raises:
        WorkspaceUnusable: There are none yet.
    """
    return _reader().current()


@cache
def journal() -> Journal:
    """Where every look at a child is written before it is shown."""
    return Journal(workspace())


def today() -> date:
    """The day by which a scope holds or does not."""
    return dates.today()


def close() -> None:
    """Let go of the figures, before the process ends: an open file may not outlive its threads."""
    _reader().close()


@cache
def _reader() -> EditionReader:
    return EditionReader(workspace())
