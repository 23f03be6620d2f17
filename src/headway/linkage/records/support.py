"""The school census as records of need and support: types of need, places, funding, arrangements.

Only of what is said: a child with nothing of the kind has no row, and nor has one of whom a
school did not say.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from headway.linkage.records.taking import moment
from headway.linkage.tables import LAESTAB, ORIGIN, PUPIL_ID, TERM, YEAR, Values, without_repeats
from headway.store.contracts import Column, ColumnType, TableContract

_DECIMAL, _TEXT, _TRUTH = ColumnType.DECIMAL, ColumnType.TEXT, ColumnType.TRUTH
_NOT_SAID = "not said, or not a code"

SEN_NEED = TableContract(
    name="sen_need",
    one_row_per="pupil, census and type of need",
    grain=("pupil_id", "year", "term", "place"),
    columns=(
        PUPIL_ID, YEAR, TERM,
        Column(name="place", type=ColumnType.WHOLE, unit="1 for the main need, then as ranked"),
        Column(name="sen_type", type=_TEXT, unit="SENtype"),
        *ORIGIN,
    ),
)  # fmt: skip

SUPPORT = TableContract(
    name="support",
    one_row_per="pupil and census that says anything of these",
    grain=("pupil_id", "year", "term"),
    columns=(
        PUPIL_ID, YEAR, TERM, LAESTAB,
        Column(name="in_sen_unit", type=_TRUTH, unit="in a SEN unit", null_means="not said"),
        Column(name="in_resourced_provision", type=_TRUTH, unit="in resourced provision",
               null_means="not said"),
        Column(name="top_up_funding", type=_TRUTH, unit="has top-up funding",
               null_means="not said"),
        Column(name="post_looked_after", type=_TEXT, unit="A, G, R, C or O: how care ended",
               null_means="not declared, or not a code"),
        Column(name="service_child", type=_TRUTH, unit="a parent is in the armed forces",
               null_means="not known, refused or not said"),
        Column(name="boarder", type=_TEXT, unit="B, 6 or 7", null_means="is none, or not said"),
        Column(name="learner_support", type=_TEXT, unit="codes with spaces", null_means=_NOT_SAID),
        Column(name="funded_hours", type=_DECIMAL, unit="hours a week", null_means="not said"),
        Column(name="extended_hours", type=_DECIMAL, unit="hours a week", null_means="not said"),
        Column(name="hours_at_setting", type=_DECIMAL, unit="hours a week",
               null_means="not said"),
        *ORIGIN,
    ),
)  # fmt: skip

FSM_SPELL = TableContract(
    name="fsm_spell",
    one_row_per="pupil and spell of eligibility for free school meals",
    grain=("pupil_id", "started_on"),
    columns=(
        PUPIL_ID,
        Column(name="started_on", type=ColumnType.DAY, unit="day"),
        Column(name="ended_on", type=ColumnType.DAY, unit="day",
               null_means="had not ended at the last census that tells of it"),
        YEAR, TERM,
        *ORIGIN,
    ),
)  # fmt: skip

TABLES = (SEN_NEED, SUPPORT, FSM_SPELL)

_SERVICE = {"Y": True, "N": False}


def said(v: Mapping[str, Any], about: Values, origin: Values) -> dict[str, Values]:
    """What a child on the roll has, by table; nothing where there is nothing of the kind.

    Args:
        v: The pupil record.
        about: Place, year, term, school and enrolment status.
        origin: File and row.
    """
    found: dict[str, Values] = {}
    if v["fsm_started_on"]:
        place, year, term, *_ = about
        spell = (place, v["fsm_started_on"], v["fsm_ended_on"])
        found["fsm_spell"] = (*spell, year, term, *origin)
    if v["sen_needs"]:
        found["sen_need"] = (*about, v["sen_needs"], *origin)
    unit, resourced, top_up = (
        v["is_in_sen_unit"], v["is_in_resourced_provision"], v["has_top_up_funding"]
    )  # fmt: skip
    arrangement = None if v["post_looked_after"] == "N" else v["post_looked_after"]
    boarder = None if v["boarder"] == "N" else v["boarder"]
    codes = " ".join(v["learner_support"]) if v["learner_support"] else None
    funded = v["funded_hours"]
    service = v["service_child"]
    if unit or resourced or top_up or arrangement or boarder or codes or funded or service == "Y":
        found["support"] = (
            *about, unit, resourced, top_up, arrangement, _SERVICE.get(service), boarder, codes,
            _hours(funded), _hours(v["extended_hours"]), _hours(v["hours_at_setting"]), *origin,
        )  # fmt: skip
    return found


def needs(rows: list[Values]) -> list[Values]:
    """One row per type of need, of one row per pupil and census."""
    return [
        (*row[:3], place, sen_type, *row[-2:])
        for row in rows
        for place, sen_type in enumerate(row[5], start=1)
    ]


def supports(rows: list[Values]) -> list[Values]:
    """One row per pupil and census, without the enrolment status by which it was chosen."""
    return [(*row[:4], *row[5:]) for row in rows]


def spells(rows: list[Values]) -> list[Values]:
    """One row per spell, as the last census that tells of it has it."""
    newest_first = sorted(rows, key=lambda row: -moment(row[3], row[4]))
    return without_repeats(newest_first, 2)


def _hours(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
