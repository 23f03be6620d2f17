"""An edition is a cache: what was received and the journal give every figure again."""

import shutil

from headway.access.scope import Depth, Scope
from headway.store import identity
from headway.vocabulary.dates import today
from tests.whole.conftest import Place

EVERYONE = Scope.of_authority("a test", Depth.NAMED)


def test_from_what_was_received_and_the_journal_every_figure_comes_back(copy: Place) -> None:
    tables = copy.tables()
    people = identity.read(copy.opened, EVERYONE, by="a test", on=today())
    for folder in ("editions", "identity"):
        shutil.rmtree(copy.folder / folder)
        (copy.folder / folder).mkdir(mode=0o700)
    for made in (*copy.folder.glob("received/*.records"), *copy.folder.glob("received/*.faults")):
        made.unlink()
    for words in ("link", "calculate"):
        told = copy.headway(words)
        assert told.returncode == 0, told.stderr
    assert identity.read(copy.opened, EVERYONE, by="a test", on=today()) == people
    again = copy.tables()
    assert again.keys() == tables.keys()
    for name, rows in tables.items():
        assert again[name] == rows, name
