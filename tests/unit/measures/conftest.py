"""What the tests of measures share: the small invented borough, calculated once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from headway.jobs.calculate import calculate
from headway.store import editions
from headway.store.edition import Edition
from tests.reference.workspace import with_records
from tests.unit.measures.invented import RECORDS


@pytest.fixture(scope="session")
def borough(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workspace whose current edition has figures."""
    made = with_records(tmp_path_factory.mktemp("borough"), RECORDS)
    calculate(made.folder, "analyst")
    return made.folder


@pytest.fixture(scope="session")
def edition(borough: Path) -> Iterator[Edition]:
    """The current edition of the borough."""
    from headway.store.workspace import open_workspace

    with editions.current(open_workspace(borough)) as current:
        yield current
