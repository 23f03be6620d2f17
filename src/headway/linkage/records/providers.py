"""Schools and other providers as records: the register, its links, and how they were inspected.

No child is in these tables. The three eras of inspection have a table each, and nothing puts
them together.
"""

from collections.abc import Iterator
from itertools import chain

from headway.collections.rows import Record
from headway.linkage.records.plain import Plain, column, row_of
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import Values
from headway.store.contracts import Column, ColumnType

_DAY, _TEXT, _WHOLE = ColumnType.DAY, ColumnType.TEXT, ColumnType.WHOLE
_NOT_GRADED = "not graded"

ESTABLISHMENT = Plain(
    return_id="gias",
    table="establishment",
    one_row_per="establishment",
    of_children=False,
    fields=(
        (Column(name="urn", type=_TEXT, unit="URN"), "urn"),
        (column("laestab", _TEXT, "school, by its seven digits", "has no number of its own"),
         "laestab"),
        (Column(name="la_code", type=_TEXT, unit="authority, DfE's digits"), "la_code"),
        (Column(name="provider_name", type=_TEXT, unit="name"), "name"),
        (Column(name="kind", type=_TEXT, unit="type of establishment"), "kind"),
        (column("status", _TEXT, "Open, Closed or on the way to either"), "status"),
        (column("opened_on", _DAY, "day"), "opened_on"),
        (column("closed_on", _DAY, "day", "has not closed, or not said"), "closed_on"),
        (column("phase", _TEXT, "phase as the register words it"), "phase"),
        (column("youngest", _WHOLE, "years of age"), "youngest"),
        (column("oldest", _WHOLE, "years of age"), "oldest"),
        (column("capacity", _WHOLE, "places"), "capacity"),
        (column("pupils", _WHOLE, "pupils"), "pupils"),
        (column("trust", _TEXT, "academy trust", "is in none"), "trust"),
        (column("ukprn", _TEXT, "UKPRN"), "ukprn"),
        (column("ward", _TEXT, "ward, ONS code"), "ward"),
    ),
)  # fmt: skip

LINK = Plain(
    return_id="gias",
    table="establishment_link",
    one_row_per="establishment and other establishment",
    of_children=False,
    fields=(
        (Column(name="urn", type=_TEXT, unit="URN"), "urn"),
        (Column(name="other_urn", type=_TEXT, unit="URN of the other"), "other_urn"),
        (column("link_type", _TEXT, "what the other is to this one"), "link_type"),
        (column("linked_on", _DAY, "day"), "linked_on"),
    ),
)

_INSPECTION = (
    (Column(name="number", type=_TEXT, unit="inspection number"), "number"),
    (Column(name="remit", type=_TEXT, unit="school, early_years or college"), "remit"),
    (column("urn", _TEXT, "URN", "not six digits"), "urn"),
    (Column(name="inspected_on", type=_DAY, unit="first day of the inspection"), "inspected_on"),
    (column("published_on", _DAY, "day"), "published_on"),
)


def _grades(unit: str, *names: str) -> tuple[tuple[Column, str], ...]:
    return tuple((column(name, _TEXT, unit, _NOT_GRADED), name) for name in names)


_JUDGED = _grades(
    "1 to 4", "quality_of_education", "behaviour_and_attitudes", "personal_development",
    "leadership", "early_years", "sixth_form",
)  # fmt: skip
_SAFEGUARDING = ((column("safeguarding", _TEXT, "Yes or No, Met or Not met"), "safeguarding"),)

INSPECTIONS = (
    Plain(
        return_id="inspections",
        table="inspection_graded",
        one_row_per="inspection with an overall grade",
        of_children=False,
        fields=(*_INSPECTION, *_grades("1 to 4", "overall"), *_JUDGED, *_SAFEGUARDING),
    ),
    Plain(
        return_id="inspections",
        table="inspection_judgements",
        one_row_per="inspection with judgements and no overall grade",
        of_children=False,
        fields=(*_INSPECTION, *_JUDGED, *_SAFEGUARDING),
    ),
    Plain(
        return_id="inspections",
        table="inspection_report_card",
        one_row_per="inspection with a report card",
        of_children=False,
        fields=(
            *_INSPECTION,
            *_grades(
                "of the five-point scale", "inclusion", "curriculum_and_teaching", "achievement",
                "attendance_and_behaviour", "personal_development", "leadership_and_governance",
                "early_years", "post_16",
            ),
            *_SAFEGUARDING,
        ),
    ),
)  # fmt: skip

PARTICIPATION = Plain(
    return_id="participation",
    table="participation",
    one_row_per="school, academic year, activity and group of pupils",
    of_children=False,
    spoken_of=("academic_year", "activity"),
    fields=(
        (Column(name="laestab", type=_TEXT, unit="school, by its seven digits"), "laestab"),
        (Column(name="academic_year", type=_TEXT, unit="as 2024/25"), "academic_year"),
        (Column(name="activity", type=_TEXT, unit="culture, music, sport or work_experience"),
         "activity"),
        (Column(name="pupil_group", type=_TEXT, unit="all, fsm, sen or looked_after"),
         "pupil_group"),
        (Column(name="pupils", type=_WHOLE, unit="pupils in the group"), "pupils"),
        (Column(name="pupils_taking_part", type=_WHOLE, unit="pupils"), "pupils_taking_part"),
    ),
)  # fmt: skip
"""Counts of pupils, and so of no child: small ones are for disclosure control to hide."""

TABLES = (ESTABLISHMENT, LINK, *INSPECTIONS)
_BY_NAME = {each.table: each for each in TABLES}
_NUMBER = 2
"""Where an inspection's row has its number: after the year and the day."""


def take_register(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in the register or its links: what was received last. A school's URN is known by it."""
    first = next(records, None)
    if first is None or not taken.holds(source, first.table, None):
        return
    for record in chain([first], records):
        v = record.values
        if (laestab := v.get("laestab")) and v["urn"] and v["status"] != "Closed":
            taken.schools.urns.setdefault(str(laestab), int(str(v["urn"])))
            taken.schools.names.setdefault(str(laestab), str(v["name"]))
        taken.rows[record.table].append(row_of(record, _BY_NAME[record.table].fields, source))


def take_inspections(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in inspections: every file counts, the latest received first."""
    for record in records:
        taken.rows[record.table].append(row_of(record, _BY_NAME[record.table].fields, source))


def inspections(rows: list[Values]) -> list[Values]:
    """Each inspection once, as the file received last has it."""
    first: dict[str, Values] = {}
    for row in rows:
        first.setdefault(row[_NUMBER], row)
    return list(first.values())
