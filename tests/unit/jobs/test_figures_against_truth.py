"""The figures of a whole invented authority against its truth, child by child and added up."""

import shutil
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from getpass import getuser
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.jobs import measures
from headway.jobs.calculate import calculate
from headway.jobs.link import link
from headway.jobs.load import load
from headway.jobs.workspaces import InitRequest, init
from headway.store import editions, identity
from headway.store.workspace import open_workspace
from headway.synthetic.borough import make
from headway.synthetic.write import write_returns
from headway.vocabulary.dates import today
from tests.unit.linkage.invented import truth

EVERYONE = Scope.of_authority("a test", Depth.NAMED)
YEARS = (2021, 2022, 2023)
MOST_MISTAKEN = 2
"""No more than so many of a year are counted otherwise because of a planted fault."""

Answers = dict[tuple[object, ...], tuple[object, ...]]


class Calculated:
    """A calculated workspace of the invented authority, beside what is true of it."""

    def __init__(self, files: Path, workspace: Path) -> None:
        self.files = files
        self.workspace = workspace
        opened = open_workspace(workspace)
        of_upn = {r["value"]: int(r["child"]) for r in truth(files, "identifiers")}
        self._child = {
            each.pupil_id: of_upn[upn]
            for each in identity.read(opened, EVERYONE, by="a test", on=today())
            for upn in (each.upn, *each.former_upns)
            if upn in of_upn
        }

    def mistaken(self, *returns: str) -> set[int]:
        """The children of whom a fault was planted in any of the returns."""
        rows = truth(self.files, "faults")
        return {int(row["child"]) for row in rows if row["child"] and row["return"] in returns}

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Rows of a fact table, the first column the child in truth."""
        within = f"{sql} AND pupil_id IN (SELECT pupil_id FROM child WHERE {{scope}})"
        with editions.current(open_workspace(self.workspace)) as edition:
            found = edition.children(within, EVERYONE, on=today())
        return [(self._child.get(pupil_id), *rest) for pupil_id, *rest in found]

    def counted(self, measure: str) -> dict[int, tuple[int, int | None]]:
        """How many are counted, and how many of them achieved, by the year a year starts in."""
        asked = measures.question(measure)
        found = measures.figures(measures.this_user(self.workspace), asked)
        return {each.year.start: (each.n, each.numerator) for each in found if each.n}


@pytest.fixture(scope="module")
def borough(tmp_path_factory: pytest.TempPathFactory) -> Calculated:
    files = tmp_path_factory.mktemp("files")
    write_returns(make("small"), files)
    workspace = tmp_path_factory.mktemp("calculated") / "workspace"
    opened = init(InitRequest(folder=workspace, la="998", name="Holmewater"))
    opened.mappings.mkdir()
    for name in ("schools.csv", "postcodes.csv"):
        shutil.copy(files / "reference" / name, opened.mappings)
    for _ in load(workspace, [files / "returns"]):
        pass
    link(workspace)
    calculate(workspace, getuser())
    return Calculated(files, workspace)


def unlike(ours: Answers, true: Answers) -> set[object]:
    """The children of whom the two do not say the same."""
    return {key[0] for key in ours.keys() | true.keys() if ours.get(key) != true.get(key)}


def keyed(rows: Iterable[tuple[object, ...]], key: int) -> Answers:
    return {row[:key]: row[key:] for row in rows}


def test_attainment_8_is_the_true_one_of_every_pupil_but_for_planted_faults(
    borough: Calculated,
) -> None:
    ours = keyed(
        borough.rows("SELECT pupil_id, year, attainment_8 FROM fact_key_stage_4 WHERE eligible"), 2
    )
    every: Answers = {
        (int(row["child"]), int(row["year"])): (int(100 * Decimal(row["attainment_8"])),)
        for row in truth(borough.files, "key_stage_4")
    }
    true = {key: every[key] for key in ours if key in every}
    assert len(true) > 150
    assert unlike(ours, true) <= borough.mistaken("key_stage_4")


def test_reading_writing_and_maths_is_the_true_one_of_every_pupil_but_for_planted_faults(
    borough: Calculated,
) -> None:
    ours = keyed(
        borough.rows(
            "SELECT pupil_id, year, reading_score, maths_score, writing_outcome "
            "FROM fact_key_stage_2 WHERE eligible"
        ),
        2,
    )
    every: Answers = {
        (int(row["child"]), int(row["year"])): (
            int(row["read_score"]) if row["read_score"] else None,
            int(row["maths_score"]) if row["maths_score"] else None,
            row["writing"],
        )
        for row in truth(borough.files, "key_stage_2")
    }
    true = {key: every[key] for key in ours if key in every}
    assert len(true) > 150
    assert unlike(ours, true) <= borough.mistaken("key_stage_2")


def test_absence_is_the_true_one_of_every_enrolment_but_for_planted_faults(
    borough: Calculated,
) -> None:
    ours = keyed(
        borough.rows(
            "SELECT pupil_id, laestab, year, sessions_possible, sessions_missed "
            "FROM fact_attendance WHERE year_is_complete AND sessions_possible > 0"
        ),
        3,
    )
    possible: Counter[tuple[object, ...]] = Counter()
    missed: Counter[tuple[object, ...]] = Counter()
    for row in truth(borough.files, "attendance"):
        key = (int(row["child"]), row["laestab"], int(row["year"]))
        possible[key] += int(row["possible"])
        missed[key] += int(row["authorised"]) + int(row["unauthorised"])
    true: Answers = {
        key: (possible[key], missed[key]) for key in possible if key[2] in YEARS and possible[key]
    }
    assert len(true) > 1_800
    assert unlike(ours, true) <= borough.mistaken("school_census")


def test_suspensions_are_the_true_ones_of_every_child_but_for_planted_faults(
    borough: Calculated,
) -> None:
    ours = keyed(
        borough.rows(
            "SELECT pupil_id, laestab, year, suspensions FROM fact_suspensions "
            "WHERE year_is_complete AND suspensions > 0"
        ),
        3,
    )
    counted = Counter(
        (int(row["child"]), row["laestab"], int(row["year"]))
        for row in truth(borough.files, "exclusions")
        if row["category"] == "SUSP" and int(row["year"]) in YEARS[:2]
    )
    true: Answers = {key: (count,) for key, count in counted.items()}
    assert len(true) > 50
    assert unlike(ours, true) <= borough.mistaken("school_census")


@pytest.mark.parametrize(
    ("measure", "figure"),
    [
        ("good_level_of_development", "good_level_of_development"),
        ("ks2_rwm_expected", "rwm_expected"),
        ("ks2_rwm_higher", "rwm_higher"),
        ("english_and_maths_9_4", "english_maths_94"),
        ("english_and_maths_9_5", "english_maths_95"),
        ("persistent_absence", "persistent_absence"),
        ("severe_absence", "severe_absence"),
    ],
)
def test_a_figure_adds_up_to_the_true_one_but_for_planted_faults(
    borough: Calculated, measure: str, figure: str
) -> None:
    found = borough.counted(measure)
    compared = 0
    for row in truth(borough.files, "figures"):
        if row["figure"] == figure and int(row["year"]) in found:
            n, achieved = found[int(row["year"])]
            true_n, true_achieved = float(row["denominator"]), float(row["numerator"])
            assert achieved is not None
            assert 0 <= true_n - n <= MOST_MISTAKEN
            assert abs(true_achieved - achieved) <= MOST_MISTAKEN
            compared += 1
    assert compared == len(YEARS)
