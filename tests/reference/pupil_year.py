"""What is known of one pupil in one year, and who each fact row is of: slowly, in Python."""

from typing import Any

from headway.vocabulary.codes.ethnicity import ETHNICITY, major_group
from headway.vocabulary.codes.language import is_additional
from tests.reference.records import LA, Row, Tables, numbered

_ORDER = {"spring": 1, "autumn": 2, "summer": 3}
_SEN = {"N": "N", "K": "K", "A": "K", "P": "K", "E": "E", "S": "E"}


def known_of(tables: Tables, pupil_id: int, year: int) -> dict[str, Any]:
    """The group and lens columns of a child in a year, all but sex and disadvantage."""

    def best(table: str) -> Row:
        own = [row for row in numbered(tables.get(table, ()), table) if _is(row, pupil_id, year)]
        own.sort(key=lambda row: (_ORDER[row["term"]], row["submission_id"], row["row_number"]))
        return own[0] if own else {}

    census, home = best("characteristic"), best("residence")
    care = [row for row in tables.get("in_care", ()) if _is(row, pupil_id, year)]
    returned = any(row["year"] == year for row in tables.get("in_care", ()))
    is_known = bool(census or home or care)
    language, ethnicity = census.get("language"), census.get("ethnicity")
    return {
        "living": home["la_code"] == LA if home.get("known") else None,
        "in_care": any(r["looked_after"] for r in care) if returned and is_known else None,
        "fsm": census.get("fsm_on_day"),
        "fsm6": census.get("fsm6"),
        "sen_provision": _SEN.get(census.get("sen_provision", "")),
        "eal": is_additional(language) if language else None,
        "ethnicity_major": major_group(ethnicity) if ethnicity in ETHNICITY else None,
        "looked_after": any(r["continuously_12_months"] for r in care)
        if returned and is_known
        else None,
    }


def sex_of(tables: Tables, pupil_id: int) -> str | None:
    """The sex of a child, if the child has a row at all."""
    return next((r["sex"] for r in tables.get("pupil", ()) if r["pupil_id"] == pupil_id), None)


def _is(row: Row, pupil_id: int, year: int) -> bool:
    return bool(row["pupil_id"] == pupil_id and row["year"] == year)
