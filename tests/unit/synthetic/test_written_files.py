"""The files: well-formed, within their code sets, as layouts say, with every fault in place."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from headway.collections.registry import RETURNS
from headway.collections.returns.school_census.layout import LAYOUT as SCHOOL_CENSUS
from tests.unit.synthetic.conftest import Written


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def truth(small: Written, name: str) -> list[dict[str, str]]:
    return rows_of(small.folder / "truth" / name)


@pytest.fixture(scope="module")
def trees(small: Written) -> list[etree._Element]:
    censuses = (path for path in small.files if "school_census" in path.parts)
    return [etree.parse(str(path)).getroot() for path in censuses]


def test_every_census_is_well_formed_and_there_is_one_per_school_and_term(
    trees: list[etree._Element],
) -> None:
    seen = Counter(
        (t.findtext(".//Estab"), t.findtext(".//Year"), t.findtext(".//Term")) for t in trees
    )
    assert set(seen.values()) == {1}
    assert {term for _, _, term in seen} == {"AUT", "SPR", "SUM"}


def test_no_census_value_is_outside_its_code_set_but_for_the_planted(
    small: Written, trees: list[etree._Element]
) -> None:
    planted = Counter(
        row["written"] for row in truth(small, "faults.csv")
        if row["return"] == "school_census"
        and ("not_a_code" in row["fault"] or row["written"] == "")
    )  # fmt: skip
    found: Counter[str] = Counter()
    for table in SCHOOL_CENSUS.tables:
        for field in table.fields:
            if field.codes is None:
                continue
            tags = {path.split("/")[-1] for path in (field.path, *field.also)}
            parents = "TermlyExclusion" if table.name == "exclusion" else None
            if parents or table.name == "pupil_no_longer_on_roll":
                continue
            for tree in trees:
                for tag in tags:
                    if tag == "SENprovision":
                        values = tree.iterfind(".//SpecialEducationalNeeds/SENprovision")
                    else:
                        values = tree.iterfind(f".//{tag}")
                    for value in values:
                        if (value.text or "") not in field.codes:
                            found[value.text or ""] += 1
    assert set(found) == set(planted)


def test_every_csv_has_the_header_its_layout_says(small: Written) -> None:
    for path in small.files:
        if path.suffix == ".csv":
            found = RETURNS[path.relative_to(small.folder / "returns").parts[0]]
            (table,) = found.recognise(path.read_bytes())
            with path.open(encoding="utf-8", newline="") as lines:
                assert tuple(next(csv.reader(lines))) == found.layout.table(table).columns


def test_every_planted_fault_is_in_its_file(small: Written) -> None:
    upns = {row["child"]: row["value"] for row in truth(small, "identifiers.csv")
            if row["kind"] == "upn"}  # fmt: skip
    faults = truth(small, "faults.csv")
    assert len({row["fault"] for row in faults}) > 20
    for fault in faults:
        text = "".join(
            path.read_text(encoding="utf-8") for path in small.files if belongs(fault, path)
        )
        assert text, fault
        if fault["fault"] == "child_without_a_header":
            headers = next(p for p in small.files if belongs(fault, p) and p.stem == "header")
            assert f"\n{700000 + int(fault['child'])}," not in headers.read_text(encoding="utf-8")
        elif fault["fault"] == "child_twice_in_one_file":
            assert text.count(f"<UPN>{upns[fault['child']]}</UPN>") == 2
        elif fault["fault"] == "enrolment_status_missing":
            assert "<EnrolStatus></EnrolStatus>" in text
        elif fault["written"]:
            assert fault["written"] in text, fault


def belongs(fault: dict[str, str], path: Path) -> bool:
    """Whether a file is the one (or one of the two) that the fault was planted in."""
    if fault["return"] not in path.parts:
        return False
    start, _, term = fault["period"].partition("-")
    year = f"{start}-{(int(start) + 1) % 100:02d}"
    if year not in path.parts:
        return False
    if fault["return"] == "school_census":
        return term.lower() in path.parts and path.name.startswith(fault["laestab"])
    return fault["return"] != "eyfsp" or fault["laestab"][3:] in path.name


def test_attendance_arrives_in_later_censuses(trees: list[etree._Element]) -> None:
    for tree in trees:
        half_terms = tree.findall(".//SummerHalfTerm2Attendance")
        if tree.findtext(".//Term") != "AUT":
            assert not half_terms
    autumn = [t for t in trees if t.findtext(".//Term") == "AUT"]
    assert any(t.find(".//SummerHalfTerm2Attendance") is not None for t in autumn)


def test_sessions_of_absence_add_up_to_their_reasons(trees: list[etree._Element]) -> None:
    checked = 0
    for tree in trees[:12]:
        for part in tree.iter("TermlyAttendance"):
            reasons = sum(int(n.text or 0) for n in part.iter("AbsenceSessions"))
            stated = int(part.findtext("SessionsAuthorised") or 0)
            stated += int(part.findtext("SessionsUnauthorised") or 0)
            assert reasons == stated
            checked += 1
    assert checked > 100
