"""Coverage: the schools that are in, and those that are missing."""

from pathlib import Path

import pytest

from headway.jobs.coverage import Coverage, coverage
from headway.store.workspace import Workspace
from tests.unit.collections.invented_files import census, pupil
from tests.unit.jobs.test_load import made, written
from tests.unit.jobs.test_resubmission import child, loaded, results


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return made(tmp_path)


def test_a_school_is_missing_that_gave_the_return_the_year_before(
    opened: Workspace, tmp_path: Path
) -> None:
    before = [child(n, academic_year="2021/2022", laestab=f"000200{n}") for n in (1, 2, 3)]
    loaded(opened, results(tmp_path, "before.csv", *before))
    loaded(opened, results(tmp_path, "now.csv", child(1), child(4, laestab="0002004")))
    first, second = coverage(opened.folder)
    assert (first.schools_in, first.missing, first.known_from) == (3, (), "")
    assert second == Coverage(
        return_name="Key Stage 2 results",
        period="2022/23",
        schools_in=2,
        missing=("0002002", "0002003"),
        known_from="2021/22",
    )


def test_the_first_census_is_held_against_the_register(opened: Workspace, tmp_path: Path) -> None:
    opened.mappings.mkdir()
    header = "URN,LA (code),EstablishmentNumber,EstablishmentName"
    lines = (header, "900001,000,2001,Invented", "900002,000,2009,Other", "900003,881,2009,Far")
    written(opened.mappings, "schools.csv", "\n".join(lines))
    loaded(opened, written(tmp_path, "census.xml", census(pupil())))
    (told,) = coverage(opened.folder)
    assert (told.missing, told.known_from) == (("0002009",), "the register of schools")
