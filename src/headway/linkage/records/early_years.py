"""The early years census as records: funded places at providers, before a child is at school."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import ORIGIN, PUPIL_ID, YEAR
from headway.store.contracts import Column, ColumnType, TableContract

_DECIMAL, _TEXT, _TRUTH = ColumnType.DECIMAL, ColumnType.TEXT, ColumnType.TRUTH
_NOT_SAID = "not said, or not a code"


def _hours(name: str, unit: str) -> Column:
    return Column(name=name, type=_DECIMAL, unit=unit, null_means="not said")


def _flag(name: str, unit: str) -> Column:
    return Column(name=name, type=_TRUTH, unit=unit, null_means="not said")


FUNDED_PLACE = TableContract(
    name="funded_place",
    one_row_per="pupil, provider and year, as a row of the file has it",
    grain=("pupil_id", "year", "provider_urn", "submission_id", "row_number"),
    columns=(
        PUPIL_ID, YEAR,
        Column(name="provider_urn", type=_TEXT, unit="early years URN"),
        Column(name="provider_category", type=_TEXT, unit="PRIV, VOLY, INDS, LADN, CHMD or OTHR",
               null_means=_NOT_SAID),
        Column(name="ethnicity", type=_TEXT, unit="extended code", null_means=_NOT_SAID),
        Column(name="sen_provision", type=_TEXT, unit="N, K or E", null_means=_NOT_SAID),
        _hours("funded_hours", "hours a week, universal or for two-year-olds"),
        _hours("extended_hours", "hours a week, working parents of three and four"),
        _hours("expanded_hours", "hours a week, working parents of the younger"),
        _flag("pupil_premium", "EYPPR"),
        _flag("disability_access", "DAFIndicator"),
        _flag("funded_for_income", "Funding_Basis_ECO"),
        *ORIGIN,
    ),
)  # fmt: skip

_FIELDS = tuple(column.name for column in FUNDED_PLACE.columns[3:] if column not in ORIGIN)


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one file: the authority's word for the year, unless a later file came."""
    if not taken.holds(source, "funded_place", None):
        return
    for record in records:
        v: Mapping[str, Any] = record.values
        place = taken.place_of(
            Mention(
                upn=v["upn"],
                surname=v["surname"],
                forename=v["forename"],
                born_on=v["born_on"],
                sex=v["sex"],
            ),
            source,
        )
        if v["postcode"]:
            taken.mentions.seen[place].living_at(str(v["postcode"]), source.day)
        told = (_plain(v.get(name)) for name in _FIELDS)
        taken.rows["funded_place"].append(
            (place, source.year, v["provider_urn"], *told, source.sha256, record.number)
        )


def _plain(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value
