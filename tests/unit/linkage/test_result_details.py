"""What result files say beyond the headline, and what the primary years' checks say."""

from collections.abc import Mapping
from datetime import date

import pytest

from headway.collections.layout import Table
from headway.collections.returns.key_stage_1.layout import RESULT as KEY_STAGE_1
from headway.collections.returns.key_stage_2.layout import RESULT as KEY_STAGE_2
from headway.collections.returns.key_stage_4.layout import PUPIL as KEY_STAGE_4
from headway.collections.returns.multiplication_check.layout import RESULT as TABLES_CHECK
from headway.collections.returns.phonics.layout import RESULT as PHONICS
from headway.linkage.records import results
from headway.linkage.records.result_details import KS2_SUBJECT, KS4_EBACC
from headway.linkage.records.taking import Source, Taken
from headway.store.contracts import TableContract
from tests.unit.collections.invented_files import LA, SCHOOL, csv_text, opened, upn

CHILD = {
    "academic_year": "2022/2023", "upn": upn(1), "surname": "Invented", "forename": "Child",
    "sex": "F", "la_code": LA, "laestab": SCHOOL, "establishment": SCHOOL[3:],
}  # fmt: skip


def taken(table: Table, born: str, **told: str) -> Taken:
    """What linking takes from a file with one child in it."""
    reading = opened(csv_text(table, {**CHILD, "born_on": born, **told}))
    source = Source(
        sha256="f", submission=reading.submission, received_on=date.max, day=date(2023, 7, 1)
    )
    found = Taken()
    results.take(found, reading.records(), source)
    assert reading.faults == []
    return found


def rows(contract: TableContract, found: Taken) -> list[Mapping[str, object]]:
    names = [column.name for column in contract.columns]
    return [dict(zip(names, row, strict=True)) for row in found.rows[contract.name]]


@pytest.mark.parametrize(
    ("mark", "outcome", "met"), [("32", "Wa", True), ("31", "Wt", False), ("", "A", None)]
)
def test_the_phonics_standard_is_met_by_the_mark(mark: str, outcome: str, met: bool | None) -> None:
    found = taken(PHONICS, "2016-12-01", year_group="1", mark=mark, outcome=outcome)
    (row,) = found.rows["phonics"]
    assert row[1:] == (SCHOOL, 2022, "1", int(mark) if mark else None, outcome, met, "f", 2)


def test_a_child_who_got_nothing_right_has_nought_and_one_who_did_not_sit_has_none() -> None:
    sat = taken(TABLES_CHECK, "2013-12-01", mark="0", status="Complete")
    absent = taken(TABLES_CHECK, "2013-12-01", reason_not_taken="A", status="Incomplete")
    assert [each.rows["multiplication_check"][0][3:5] for each in (sat, absent)] == [
        (0, None),
        (None, "A"),
    ]


def test_key_stage_1_has_an_outcome_by_subject() -> None:
    found = taken(KEY_STAGE_1, "2015-12-01", reading_outcome="GDS", writing_outcome="EXS",
                  maths_outcome="WTS", science_outcome="EXS")  # fmt: skip
    assert found.rows["ks1"][0][3:7] == ("GDS", "EXS", "WTS", "EXS")


def test_progress_at_key_stage_2_is_kept_as_dfe_gives_it() -> None:
    found = taken(
        KEY_STAGE_2, "2011-12-01", read_score="104", maths_score="", writing_outcome="EXS",
        is_eligible="1", ks1_group="12", reading_ks2_score="104", reading_predicted="103.25",
        reading_progress="0.75", reading_progress_adjusted="0.75", in_reading_progress="1",
    )  # fmt: skip
    by_subject = {str(row["subject"]): row for row in rows(KS2_SUBJECT, found)}
    assert set(by_subject) == {"reading", "writing"}
    reading = by_subject["reading"]
    assert (reading["score"], reading["prior_group"]) == (104, "12")
    assert (reading["predicted"], reading["progress"], reading["in_progress"]) == (
        103.25, 0.75, True,
    )  # fmt: skip
    assert by_subject["writing"]["teacher_assessment"] == "EXS"
    assert by_subject["writing"]["progress"] is None


def test_the_ebacc_is_kept_by_subject() -> None:
    found = taken(
        KEY_STAGE_4, "2006-12-01", ebacc_entered="0", ebacc_average_points="4.08",
        language_entered="0", science_entered="1", science_94="1", science_points="5.5",
    )  # fmt: skip
    (row,) = rows(KS4_EBACC, found)
    assert (row["entered"], row["achieved_94"], row["average_points"]) == (False, None, 4.08)
    assert (row["science_entered"], row["science_94"], row["science_points"]) == (True, True, 5.5)
    assert row["language_entered"] is False
