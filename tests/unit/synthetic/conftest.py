"""One small invented authority, made and written once for all tests of this room."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from headway.synthetic.borough import Borough, make
from headway.synthetic.write import write_returns


@dataclass(frozen=True)
class Written:
    """A borough and where its files are."""

    borough: Borough
    folder: Path
    files: list[Path]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("small")
    borough = make("small")
    return Written(borough, folder, write_returns(borough, folder))
