"""Results that came in a common transfer file, and places of the early years census."""

from datetime import date

import pytest

from headway.collections.returns.early_years_census.layout import CHILD
from headway.errors import FileRefused
from headway.linkage.records import early_years, transfers
from headway.linkage.records.taking import Source, Taken
from tests.unit.collections.invented_files import LA, csv_text, opened, upn

RESULT = (
    "<KeyStage><Stage>KS2</Stage><StageAssessment><Locale>ENG</Locale><Year>2023</Year>"
    "<Subject>MAT</Subject><Method>TT</Method><ResultStatus>{status}</ResultStatus>"
    "<Result>104</Result></StageAssessment></KeyStage>"
)


def transfer(results: str, source: str = LA, destination: str = LA) -> str:
    return (
        f"<CTfile><Header><SourceSchool><LEA>{source}</LEA><Estab>2001</Estab><AcademicYear>2022"
        f"</AcademicYear></SourceSchool><DestSchool><LEA>{destination}</LEA><Estab>4001</Estab>"
        f"</DestSchool></Header><CTFpupilData><Pupil><UPN>{upn(1)}</UPN><Surname>Invented</Surname>"
        "<Forename>Child</Forename><DOB>2011-12-01</DOB><Sex>F</Sex><StageAssessments>"
        f"{results}</StageAssessments></Pupil></CTFpupilData></CTfile>"
    )


def taken(text: str, digest: str = "f", into: Taken | None = None) -> Taken:
    reading = opened(text)
    said, found = reading.submission, into or Taken()
    take = early_years.take if said.return_id == "early_years_census" else transfers.take
    source = Source(sha256=digest, submission=said, received_on=date.max, day=date(2023, 7, 1))
    take(found, reading.records(), source)
    assert reading.faults == []
    return found


def test_a_result_is_of_the_academic_year_that_ends_in_the_year_written() -> None:
    found = taken(transfer(RESULT.format(status="R")))
    assert found.rows["transferred_result"] == [
        (0, 2022, "KS2", "MAT", "TT", "", "", 1, "104", "f", 1)
    ]


def test_an_estimate_or_a_target_is_no_result() -> None:
    found = taken(transfer(RESULT.format(status="E") + RESULT.format(status="T")))
    assert found.rows["transferred_result"] == []


def test_a_result_that_two_files_bring_is_one() -> None:
    text = transfer(RESULT.format(status="R"))
    rows = taken(text, "older", taken(text, "newer")).rows["transferred_result"]
    assert [row[-2] for row in transfers.results(rows)] == ["newer"]


def test_a_file_from_elsewhere_is_of_the_school_that_it_is_for() -> None:
    said = opened(transfer("", source="883")).submission
    assert (said.la_code, said.laestab) == (LA, LA + "4001")


def test_a_file_that_goes_to_another_authority_is_not_ours() -> None:
    with pytest.raises(FileRefused, match="another local authority"):
        opened(transfer("", destination="883"))


def test_a_funded_place_keeps_its_hours_and_where_the_child_lived() -> None:
    text = csv_text(CHILD, {
        "academic_year": "2022/2023", "la_code": LA, "provider_urn": "590001",
        "surname": "Invented", "forename": "Child", "born_on": "2019-12-01", "sex": "F",
        "postcode": "HW1 1AA", "funded_hours": "15", "hours_at_setting": "30",
        "extended_hours": "12.5", "pupil_premium": "1",
    })  # fmt: skip
    assert opened(text).submission.reference_on == date(2023, 1, 19)
    found = taken(text)
    assert found.rows["funded_place"] == [
        (0, 2022, "590001", None, None, None, 15.0, 12.5, None, True, None, None, "f", 2)
    ]
    assert found.mentions.seen[0].postcodes == {"HW1 1AA": date(2023, 7, 1)}
