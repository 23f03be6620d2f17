"""Releases of a workspace: proposed by one, approved by another, and never more than can be."""

import csv
import io
import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from headway.cli.app import run
from headway.disclosure import verify
from headway.disclosure.audiences import Audience
from headway.disclosure.ledger import State
from headway.disclosure.released import released
from headway.disclosure.verify import Broken
from headway.errors import NotPermitted, OurMistake, ReleaseRefused, WrongUsage
from headway.jobs import measures, releases
from headway.jobs.calculate import calculate
from headway.jobs.releases import Asked
from headway.store import release_files
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace
from tests.reference.records import LA, Row, Tables
from tests.reference.workspace import shelve, with_records

YEAR = 2022
SCHOOLS = {"9992001": (3, 15, 14, 6), "9992002": (12, 7, 16, 9), "9992003": (9, 12, 4, 11),
           "9992004": (14, 8, 11, 7)}  # fmt: skip
"""Of each school, the girls who reached and did not, and the boys who reached and did not."""


def records(schools: dict[str, tuple[int, int, int, int]], year: int = YEAR) -> Tables:
    pupils: list[Row] = []
    results: list[Row] = []
    for school, counts in schools.items():
        for (sex, reached), count in zip(
            (("F", True), ("F", False), ("M", True), ("M", False)), counts, strict=True
        ):
            for _ in range(count):
                number = len(pupils) + 1
                pupils.append({"pupil_id": number, "birth_month": date(2012, 3, 1), "sex": sex})
                results.append(
                    {
                        "pupil_id": number, "laestab": school, "year": year, "eligible": True,
                        "reading_score": 105 if reached else 95, "maths_score": 105,
                        "writing_outcome": "EXS", "submission_id": "ks2", "row_number": number,
                    }
                )  # fmt: skip
    return {
        "pupil": pupils,
        "ks2": results,
        "school": [
            {"laestab": school, "urn": 900000 + at, "phase": "PS", "la_code": LA}
            for at, school in enumerate(schools)
        ],
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    opened = with_records(tmp_path_factory.mktemp("releases"), records(SCHOOLS))
    calculate(opened.folder, "analyst")
    return opened.folder


@pytest.fixture
def opened(made: Path, tmp_path: Path, as_user: "As") -> Workspace:
    as_user("analyst")
    shutil.copytree(made, tmp_path / "workspace")
    return open_workspace(tmp_path / "workspace")


class As:
    """Whoever is at the keyboard."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch

    def __call__(self, name: str) -> None:
        self._patch.setenv("LOGNAME", name)


@pytest.fixture
def as_user(monkeypatch: pytest.MonkeyPatch) -> As:
    return As(monkeypatch)


def key_stage_2(audience: Audience = Audience.PUBLIC, **more: object) -> Asked:
    question = measures.question("ks2_rwm_expected", groups=("sex",))
    return releases.asked(
        [question], both_levels=True, audience=audience, title="Key stage 2", **more
    )  # type: ignore[arg-type]


def approved(opened: Workspace, as_user: As, asked: Asked | None = None) -> str:
    as_user("analyst")
    release, _ = releases.propose_release(opened.folder, asked or key_stage_2())
    as_user("director")
    releases.approve(opened.folder, release.id)
    as_user("analyst")
    return release.id


def rows(opened: Workspace, release: str) -> list[dict[str, str]]:
    figures = release_files.folder(opened, release) / "figures.csv"
    return list(csv.DictReader(io.StringIO(figures.read_text(encoding="utf-8"))))


def test_a_release_hides_its_small_counts_and_carries_the_proof(opened: Workspace) -> None:
    release, proposal = releases.propose_release(opened.folder, key_stage_2())
    folder = release_files.folder(opened, release.id)
    assert verify.verify(folder)["kind"] == "public"
    said = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    assert said["guarantee"].startswith("For each count of 1 to 4 in any released table")
    assert said["not_covered"]
    shown = {
        int(row[column])
        for row in rows(opened, release.id)
        for column in ("counted", "achieved", "not_achieved")
        if row[column] != "c"
    }
    assert not shown & {1, 2, 3, 4}
    assert 0 < proposal.small < proposal.hidden < proposal.counts


def test_an_exact_count_in_the_table_is_the_true_one(opened: Workspace) -> None:
    release, _ = releases.propose_release(opened.folder, key_stage_2())
    (all_here,) = [
        row for row in rows(opened, release.id) if row["place"] == LA and row["group_by"] == "all"
    ]
    assert all_here["counted"] == str(sum(map(sum, SCHOOLS.values())))
    assert all_here["achieved"] == str(sum(each[0] + each[2] for each in SCHOOLS.values()))
    assert all_here["percentage"] == "52.5"


def test_the_folder_holds_nothing_that_tells_small_from_other_hidden_counts(
    opened: Workspace,
) -> None:
    release, _ = releases.propose_release(opened.folder, key_stage_2())
    folder = release_files.folder(opened, release.id)
    assert {each.name for each in folder.iterdir()} == {
        "figures.csv", "facts.json", "certificate.json", "release.json", "verify.py"
    }  # fmt: skip
    proof = json.loads((folder / "certificate.json").read_text(encoding="utf-8"))
    assert proof["kind"] == "public"
    assert proof["claims"] == []


def test_nobody_approves_what_they_proposed_and_an_analyst_approves_nothing(
    opened: Workspace, as_user: As
) -> None:
    release, _ = releases.propose_release(opened.folder, key_stage_2())
    with pytest.raises(NotPermitted):
        releases.approve(opened.folder, release.id)
    as_user("member")
    with pytest.raises(NotPermitted):
        releases.propose_release(opened.folder, key_stage_2())
    as_user("director")
    done = releases.approve(opened.folder, release.id)
    assert (done.state, done.proposed_by, done.decided_by) == (
        State.APPROVED, "analyst", "director"
    )  # fmt: skip
    with pytest.raises(ReleaseRefused, match="approved"):
        releases.approve(opened.folder, release.id)


def test_only_an_approved_release_is_cleared_for_those_without_a_role(
    opened: Workspace, as_user: As
) -> None:
    waiting, _ = releases.propose_release(opened.folder, key_stage_2(Audience.PARTNER))
    figures = (release_files.folder(opened, waiting.id) / "figures.csv").read_bytes()
    with pytest.raises(ReleaseRefused, match="proposed"):
        released(waiting, figures, audience=Audience.PARTNER)
    as_user("director")
    done = releases.approve(opened.folder, waiting.id)
    assert released(done, figures, audience=Audience.PARTNER)
    with pytest.raises(ReleaseRefused, match="partner"):
        released(done, figures, audience=Audience.PUBLIC)


def test_a_release_that_was_changed_after_it_was_proposed_is_not_approved(
    opened: Workspace, as_user: As
) -> None:
    release, _ = releases.propose_release(opened.folder, key_stage_2())
    figures = release_files.folder(opened, release.id) / "figures.csv"
    figures.write_bytes(figures.read_bytes() + b"\n")
    with pytest.raises(Broken):
        verify.verify(figures.parent)
    as_user("director")
    with pytest.raises(ReleaseRefused, match="Not proved"):
        releases.approve(opened.folder, release.id)


def test_of_two_proposals_only_one_is_approved_before_the_other_is_checked_again(
    opened: Workspace, as_user: As
) -> None:
    one, _ = releases.propose_release(opened.folder, key_stage_2())
    other, _ = releases.propose_release(opened.folder, key_stage_2())
    as_user("director")
    releases.approve(opened.folder, other.id)
    with pytest.raises(ReleaseRefused, match=other.id):
        releases.approve(opened.folder, one.id)


def test_the_same_figures_released_again_hide_the_same_counts(
    opened: Workspace, as_user: As
) -> None:
    first = approved(opened, as_user)
    again, _ = releases.propose_release(opened.folder, key_stage_2())
    assert rows(opened, again.id) == rows(opened, first)


def test_a_revision_by_one_child_does_not_show_that_child(opened: Workspace, as_user: As) -> None:
    first = approved(opened, as_user)
    girls, *others = SCHOOLS["9992002"]
    shelve(opened, records({**SCHOOLS, "9992002": (girls + 1, *others)}))  # type: ignore[dict-item]
    calculate(opened.folder, "analyst")
    second, _ = releases.propose_release(opened.folder, key_stage_2())
    before = {(r["place"], r["group_value"]): r for r in rows(opened, first)}
    for row in rows(opened, second.id):
        old = before[row["place"], row["group_value"]]
        for column in ("counted", "achieved", "not_achieved"):
            if "c" not in {row[column], old[column]}:
                assert abs(int(row[column]) - int(old[column])) not in {1, 2, 3, 4}
    assert verify.verify(release_files.folder(opened, second.id))["claims"]


def test_what_cannot_be_protected_is_refused_and_the_release_at_fault_is_named(
    opened: Workspace, as_user: As
) -> None:
    """Partners saw a count of 3; the public cannot be shown all that surrounds it and more."""
    first = approved(opened, as_user)
    inner = json.loads(release_files.inner(opened, first))
    small = [cell for cell, value in inner["cells"].items() if 1 <= value <= 4]
    assert small
    from headway.disclosure.facts import exact
    from headway.disclosure.proposing import Earlier, propose
    from headway.disclosure.rules import PUBLIC_STRICT
    from headway.disclosure.tables import draft
    from headway.store import editions

    with editions.current(opened) as edition:
        drafted = draft(edition, key_stage_2().wanted)
    loose = Earlier(
        id="R0017",
        audience=Audience.PUBLIC,
        facts=(exact(small[0], drafted.cells[small[0]], "R0017"),),
        cells={small[0]: drafted.cells[small[0]]},
    )
    with pytest.raises(ReleaseRefused, match="because of release R0017") as refused:
        propose(drafted, [loose], audience=Audience.PUBLIC, rules=PUBLIC_STRICT)
    assert small[0] in str(refused.value)
    signed = propose(
        drafted, [loose], audience=Audience.PUBLIC, rules=PUBLIC_STRICT, excepted=small[:1]
    )
    assert signed.excepted == (small[0],)
    assert not releases._guarantee(PUBLIC_STRICT, signed)


def test_that_nobody_of_a_small_group_reached_it_is_hidden_like_a_small_count(
    opened: Workspace,
) -> None:
    shelve(opened, records({**SCHOOLS, "9992004": (0, 8, 11, 0)}))
    calculate(opened.folder, "analyst")
    release, _ = releases.propose_release(opened.folder, key_stage_2())
    shown = {
        (row["group_value"]): row for row in rows(opened, release.id) if row["place"] == "9992004"
    }
    assert shown["F"]["achieved"] == "c"
    inner = json.loads(release_files.inner(opened, release.id))
    claimed = json.loads(inner["certificate"])["claims"]
    facts_file = release_files.folder(opened, release.id) / "facts.json"
    cells = json.loads(facts_file.read_text(encoding="utf-8"))["cells"]
    assert shown["F"]["cell_achieved"] in {cells[cell] for cell, _, _ in claimed}
    # Of eleven boys all reached it: a group large enough to say so.
    assert shown["M"]["cell_not_achieved"] not in {cells[cell] for cell, _, _ in claimed}


def test_a_withdrawal_says_why_and_what_was_seen_stays_in_the_ledger(
    opened: Workspace, as_user: As
) -> None:
    first = approved(opened, as_user)
    with pytest.raises(WrongUsage, match="because"):
        releases.withdraw(opened.folder, first, " ")
    done = releases.withdraw(opened.folder, first, "a school sent a wrong file")
    assert (done.state, done.because) == (State.WITHDRAWN, "a school sent a wrong file")
    next_one, _ = releases.propose_release(opened.folder, key_stage_2())
    assert next_one.after == (first,)


def test_erasing_a_child_leaves_released_figures_and_their_proof_as_they_were(
    opened: Workspace, as_user: As
) -> None:
    first = approved(opened, as_user)
    folder = release_files.folder(opened, first)
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    without = records(SCHOOLS)
    for table in ("pupil", "ks2"):
        without[table] = [row for row in without[table] if row["pupil_id"] != 1]
    shelve(opened, without)
    calculate(opened.folder, "analyst")
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before
    assert verify.verify(folder)["tables"]
    inner = json.loads(release_files.inner(opened, first))
    assert verify.verify(folder, inner["certificate"].encode())["kind"] == "internal"


def test_the_public_sees_no_more_for_what_partners_were_given(
    opened: Workspace, as_user: As
) -> None:
    approved(opened, as_user, key_stage_2(Audience.PARTNER))
    release, _ = releases.propose_release(opened.folder, key_stage_2())
    assert verify.verify(release_files.folder(opened, release.id))["excepted"] >= 0
    # Partners read both, and the journal says what each was checked against.
    (entry,) = [
        each for each in Journal(opened).entries() if each.details.get("release") == release.id
    ]
    assert entry.details["after"] == ["R0001"]


def test_a_released_figure_cannot_be_made_elsewhere() -> None:
    from headway.disclosure.cleared import ReleasedFigure

    with pytest.raises(OurMistake):
        ReleasedFigure(
            release="R0001", time_period="202223", level="authority", place=LA, lens="schooled",
            measure="ks2_rwm_expected", group_by="all", group_value="all", counted=3, achieved=1,
            percentage=None, audience=Audience.PUBLIC, seal=object(),
        )  # fmt: skip


def test_an_average_and_figures_within_the_authority_are_no_release(opened: Workspace) -> None:
    question = measures.question("attainment_8")
    average = releases.asked([question], both_levels=True, audience=Audience.PUBLIC, title="A8")
    with pytest.raises(ReleaseRefused, match="no share"):
        releases.propose_release(opened.folder, average)
    with pytest.raises(WrongUsage, match="need no release"):
        releases.propose_release(opened.folder, key_stage_2(Audience.INTERNAL))


def test_the_commands_do_the_same(
    opened: Workspace,
    as_user: As,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("HEADWAY_WORKSPACE", str(opened.folder))
    words = ["ks2_rwm_expected", "--by", "sex", "--to", "public", "--title", "Key stage 2"]
    assert run(["release", "propose", *words]) == 0
    assert "Proposed R0001" in capfd.readouterr().err
    assert run(["release", "approve", "R0001"]) == 6
    as_user("director")
    assert run(["release", "approve", "R0001"]) == 0
    assert run(["release", "approve", "R0009"]) == 3
    capfd.readouterr()
    assert run(["release", "list", "--format", "json"]) == 0
    (row,) = json.loads(capfd.readouterr().out)
    assert (row["release"], row["state"]) == ("R0001", "approved")
    folder = opened.folder / "releases" / "R0001"
    assert run(["verify", str(folder), "--format", "json"]) == 0
    (proved,) = json.loads(capfd.readouterr().out)
    assert proved["kind"] == "public"
    (folder / "certificate.json").write_text("{}", encoding="utf-8")
    assert run(["verify", str(folder)]) == 7
    assert "Not proved" in capfd.readouterr().err
