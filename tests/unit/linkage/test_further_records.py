"""The returns beside census, results and care, as rows of tables."""

from datetime import date
from decimal import Decimal

import pytest

from headway.collections.rows import Record
from headway.collections.submission import Submission
from headway.linkage.records import further, providers, sessions
from headway.linkage.records.taking import Source, Taken
from headway.vocabulary.restrictions import Restriction
from headway.vocabulary.years import AcademicYear

JANUARY = date(2025, 1, 31)


def source(return_id: str, sha256: str = "f", day: date | None = JANUARY) -> Source:
    return Source(
        sha256=sha256,
        submission=Submission(
            return_id=return_id,
            tables=(),
            year=AcademicYear(2024) if day else None,
            la_code="000",
            reference_on=day,
        ),
        received_on=date(2025, 9, 1),
        day=day or date.min,
    )


def take(taken: Taken, return_id: str, *records: Record, **of: object) -> Taken:
    further.TAKERS[return_id](taken, iter(records), source(return_id, **of))  # type: ignore[arg-type]
    return taken


def young_person(number: int = 2, **said: object) -> Record:
    values = {
        "surname": "Beck", "forename": "Tom", "born_on": date(2008, 3, 4), "sex": "M",
        "postcode": "HW1 1AA", "activity": "619", "month": 1,
    }  # fmt: skip
    return Record("young_person", number, values | said)


def test_a_young_person_is_mentioned_by_name_and_home_and_the_month_goes_to_its_table() -> None:
    taken = take(Taken(), "nccis", young_person())
    (mention,), (seen,) = taken.mentions.all, taken.mentions.seen
    assert (mention.surname, mention.forename, mention.sex) == ("Beck", "Tom", "M")
    assert seen.postcodes == {"HW1 1AA": JANUARY}
    ((place, year, as_at, month, *_, sha256, number),) = taken.rows["young_person_month"]
    assert (place, year, as_at, month, sha256, number) == (0, 2024, JANUARY, 1, "f", 2)


def test_an_export_that_restricts_a_record_restricts_the_child() -> None:
    restricted = young_person(restriction="refuge")
    taken = take(Taken(), "nccis", young_person(3, forename="Tim"), restricted)
    assert [seen.restrictions for seen in taken.mentions.seen] == [set(), {Restriction.REFUGE}]


def test_a_sex_that_is_not_known_speaks_against_nobody() -> None:
    taken = take(Taken(), "nccis", young_person(sex="W"))
    assert taken.mentions.all[0].sex is None


def test_every_month_counts_and_of_one_month_what_came_last() -> None:
    taken = Taken()
    take(taken, "nccis", young_person(), sha256="later")
    take(taken, "nccis", young_person(), young_person(3), sha256="earlier")
    take(taken, "nccis", young_person(), sha256="december", day=date(2024, 12, 31))
    assert [row[-2] for row in taken.rows["young_person_month"]] == ["later", "december"]


def test_a_census_of_alternative_provision_holds_for_its_year() -> None:
    def placement(number: int) -> Record:
        values = {"upn": "A1", "entered_on": date(2024, 11, 4), "sessions_per_week": 4}
        return Record("ap_placement", number, values)

    taken = take(Taken(), "ap_census", placement(2), sha256="later")
    take(taken, "ap_census", placement(2), placement(3), sha256="earlier")
    assert [row[-2] for row in taken.rows["ap_placement"]] == ["later"]


@pytest.mark.parametrize(
    ("marks", "counted"),
    [
        ("/ \\ / \\ / \\ / \\ / \\", (10, 0, 0, 0, 0, 0)),
        ("I I / \\ L \\ # # - -", (6, 2, 0, 0, 1, 0)),
        ("C2 C2 O U B P D D Y1 X", (6, 2, 2, 2, 0, 2)),
        ("- - - - - - - - - -", (0, 0, 0, 0, 0, 0)),
    ],
)
def test_a_weeks_sessions_count_as_their_codes_do(marks: str, counted: tuple[int, ...]) -> None:
    assert sessions.counted(tuple(marks.split())) == counted


def week(upn: str, laestab: str = "0002001", number: int = 2) -> Record:
    values: dict[str, object] = dict.fromkeys(sessions.SESSIONS)
    values |= {"upn": upn, "laestab": laestab, "week_starting": date(2025, 1, 6), "monday_am": "I"}
    return Record("week", number, values)


def test_a_schools_week_that_came_again_takes_the_place_of_the_one_before() -> None:
    taken = take(Taken(), "attendance", week("A1"), sha256="later")
    take(taken, "attendance", week("A1"), week("A2", "0004001"), sha256="earlier")
    rows = taken.rows["attendance_week"]
    assert [(row[1], row[4], row[-2]) for row in rows] == [
        ("0002001", "I - - - - - - - - -", "later"),
        ("0004001", "I - - - - - - - - -", "earlier"),
    ]


def test_a_pupil_with_two_numbers_has_a_week_once() -> None:
    taken = take(Taken(), "attendance", week("A1"), week("A2", number=3))
    rows = [(1, *row[1:]) for row in taken.rows["attendance_week"]]
    assert [row[-1] for row in sessions.weeks(rows)] == [2]


def establishment(urn: str, status: str = "Open") -> Record:
    values = {
        "urn": urn, "laestab": "0002001", "la_code": "000", "name": "Invented School",
        "kind": "Academy converter", "status": status, "number": "2001",
    }  # fmt: skip
    return Record("establishment", 2, values)


def test_the_register_gives_a_school_its_urn_and_not_that_of_one_that_closed() -> None:
    taken = take(
        Taken(), "gias", establishment("980001", "Closed"), establishment("990001"), day=None
    )
    assert taken.schools.urns == {"0002001": 990001}
    assert taken.schools.names == {"0002001": "Invented School"}
    assert [row[:3] for row in taken.rows["establishment"]] == [
        (2025, date(2025, 9, 1), "980001"),
        (2025, date(2025, 9, 1), "990001"),
    ]


def test_the_register_received_last_holds() -> None:
    taken = take(Taken(), "gias", establishment("990001"), sha256="later", day=None)
    take(taken, "gias", establishment("990002"), sha256="earlier", day=None)
    assert [row[2] for row in taken.rows["establishment"]] == ["990001"]


def test_an_inspection_that_stands_in_two_files_is_one_as_the_later_has_it() -> None:
    def inspection(urn: str) -> Record:
        values = {
            "number": "10001", "remit": "school", "urn": urn, "inspected_on": date(2023, 5, 9),
        }  # fmt: skip
        return Record("inspection_graded", 2, values)

    taken = take(Taken(), "inspections", inspection("990001"), sha256="later", day=None)
    take(taken, "inspections", inspection("990002"), sha256="earlier", day=None)
    rows = providers.inspections(taken.rows["inspection_graded"])
    assert [(row[2], row[4], row[-2]) for row in rows] == [("10001", "990001", "later")]


def test_every_table_has_its_own_name_and_a_contract_that_can_hold() -> None:
    names = [each.name for each in further.TABLES]
    assert len(names) == len(set(names))


def test_a_contact_and_a_referral_of_one_child_go_to_tables_of_their_own() -> None:
    def row(table: str, **said: object) -> Record:
        child = {"surname": "Beck", "forename": "Tom", "born_on": date(2012, 3, 4), "sex": "M"}
        return Record(table, 2, child | {"received_on": JANUARY} | said)

    taken = take(Taken(), "contacts", row("contact", contact="C1", contact_outcome="referral"))
    take(taken, "contacts", row("referral", referral="R1", referral_outcome="assessment"))
    assert len(taken.mentions.all) == 1
    assert [(row[3], row[-3]) for row in taken.rows["contact"]] == [("C1", "referral")]
    assert [(row[3], row[-3]) for row in taken.rows["referral"]] == [("R1", "assessment")]


def plan(term: str) -> Record:
    values = {"child": "700001", "academic_year": "2024/25", "pep_term": term}
    return Record("pep", 2, {**values, "premium_pounds": Decimal("9.50")})


def test_a_terms_plans_take_the_place_of_that_terms_alone() -> None:
    taken = take(Taken(), "pep", plan("spring"), sha256="later", day=date(2025, 4, 1))
    take(taken, "pep", plan("autumn"), plan("spring"), sha256="earlier", day=date(2025, 1, 5))
    assert [(row[4], row[-2]) for row in taken.rows["pep"]] == [
        ("spring", "later"),
        ("autumn", "earlier"),
    ]


def test_a_plan_of_a_child_in_care_is_known_by_the_number_in_care() -> None:
    taken = take(Taken(), "pep", plan("autumn"))
    assert taken.mentions.all[0].care_number == "700001"
    assert taken.rows["pep"][0][-3] == 9.5


def test_each_weeks_caseload_is_kept() -> None:
    case = Record("send_case", 2, {"upn": "A1", "case": "S1", "requested_on": JANUARY})
    taken = take(Taken(), "send_caseload", case, sha256="later", day=date(2025, 1, 31))
    take(taken, "send_caseload", case, sha256="earlier", day=date(2025, 1, 24))
    assert [row[2] for row in taken.rows["send_case"]] == [date(2025, 1, 31), date(2025, 1, 24)]


def test_no_child_is_in_a_register_of_participation() -> None:
    values = {"laestab": "0002001", "academic_year": "2024/25", "activity": "music", "pupils": 210}
    counts = Record("participation", 2, values)
    taken = take(Taken(), "participation", counts)
    assert taken.mentions.all == []
    assert taken.rows["participation"][0][2] == "0002001"
