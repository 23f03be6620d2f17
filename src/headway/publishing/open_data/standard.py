"""The open data standard as data: columns, levels, identifiers, units, symbols and limits.

Source: DfE, Analysts' guide, Open data standards (``statistics-production/ud``) and API data
standards; the lists that DfE's own screener goes by, November 2026.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

DATA_COLUMNS = (
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "country_name",
)
"""What every data file must have."""

META_COLUMNS = (
    "col_name",
    "col_type",
    "label",
    "indicator_grouping",
    "indicator_unit",
    "indicator_dp",
    "filter_hint",
    "filter_grouping_column",
)
OPTIONAL_META_COLUMNS = ("filter_default", "parent_filter")

FILTER, INDICATOR = "Filter", "Indicator"
UNITS = ("", "%", "pp", "£", "£m", "numberstring")
SYMBOLS = ("z", "x", "c", "low", "u")
"""Not applicable, not available, confidential, rounds to nought, of low reliability."""
LEGACY_SYMBOLS = ("~", ":")
NO_VALUES = ("", "null", "na", "n/a", ".", "..", "-", "nan", "none")
"""What people write for "nothing" and the standard does not have, in small letters."""
TOTALS = ("total", "all")

LONGEST_CODE, LONGEST_NAME, LONGEST_LABEL, LONGEST_ITEM = 30, 50, 80, 120
"""Characters that the API takes. For labels the guide says 80 and DfE's screener 100: the
stricter holds."""
MOST_FILTER_ITEMS = 25_000


@dataclass(frozen=True, kw_only=True, slots=True)
class GeographicLevel:
    """One level: the columns of its code, its name and a second code; empty where it has none."""

    name: str
    code: str
    title: str
    second_code: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(column for column in (self.code, self.title, self.second_code) if column)


def _level(name: str, code: str, title: str, second_code: str = "") -> GeographicLevel:
    return GeographicLevel(name=name, code=code, title=title, second_code=second_code)


LEVELS: Mapping[str, GeographicLevel] = {
    level.name: level
    for level in (
        _level("National", "country_code", "country_name"),
        _level("Regional", "region_code", "region_name"),
        _level("Local authority", "new_la_code", "la_name", "old_la_code"),
        _level("Local authority district", "lad_code", "lad_name"),
        _level("RSC region", "", "rsc_region_lead_name"),
        _level("Parliamentary constituency", "pcon_code", "pcon_name"),
        _level("Local skills improvement plan area", "lsip_code", "lsip_name"),
        _level(
            "Local enterprise partnership",
            "local_enterprise_partnership_code",
            "local_enterprise_partnership_name",
        ),
        _level("English devolved area", "english_devolved_area_code", "english_devolved_area_name"),
        _level("Opportunity area", "opportunity_area_code", "opportunity_area_name"),
        _level("Ward", "ward_code", "ward_name"),
        _level("MAT", "trust_id", "trust_name"),
        _level("Sponsor", "sponsor_id", "sponsor_name"),
        _level("School", "school_urn", "school_name", "school_laestab"),
        _level("Provider", "provider_ukprn", "provider_name"),
        _level("Institution", "institution_id", "institution_name"),
        _level("Planning area", "planning_area_code", "planning_area_name"),
        _level("Police force area", "pfa_code", "pfa_name"),
    )
}
GEOGRAPHY_COLUMNS = frozenset(chain.from_iterable(level.columns for level in LEVELS.values()))
SHOWN_ALONE = ("School", "Provider", "Institution", "Planning area")
"""Levels whose rows the table tool passes over where a file holds other levels too."""
WITHIN_A_REGION = ("Local authority",)
"""Levels whose rows say which region they are in."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
TIME_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("Autumn and spring term",),
    ("Calendar year",),
    ("Financial year",),
    ("Academic year",),
    ("Tax year",),
    ("Reporting year",),
    ("Autumn term", "Spring term", "Summer term"),
    tuple(f"Week {week}" for week in range(1, 53)),
    _MONTHS,
    tuple(f"Financial year Q{quarter}" for quarter in range(1, 5)),
    ("Part 1 (April to September)", "Part 2 (October to March)"),
)
"""Time identifiers that may stand together in one file."""
FOUR_DIGITS = frozenset(("Calendar year", "Reporting year", *TIME_FAMILIES[7], *_MONTHS))
"""Time identifiers whose periods are one year; the others' are two years, as 202425."""

OBSERVATIONAL_UNIT = re.compile(
    r"^((country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat).*"
    r"(name|code|urn|ukprn|number|upin|id)"
    r"|laestab|estab|sch|schools?|prov|providers?|inst|institutions?|name|code|urn|ukprn|number"
    r"|upin|id|region|lad?|rsc|pcon|lep|mca|oa|ward|mat)$"
)
"""Names of columns that say where a row is of: they describe it, and are no filter."""

FILTER_ENTRIES = (
    "male", "female", "boys", "girls", "white", "black", "asian", "mixed", "chinese", "fsm",
    "nonfsm", "disadvantaged", "sen", "ehcp", "eal",
)  # fmt: skip
"""Words that in an indicator's name mean that a filter has been folded into it."""

HARMONISED: Mapping[str, tuple[str, ...]] = {
    "sen_": ("sen_status", "sen_primary_need", "sen_secondary_need", "sen_provision"),
    "primary_need": ("sen_primary_need",),
    "secondary_need": ("sen_secondary_need",),
    "establishment_type": ("establishment_type", "establishment_type_group"),
    "provider_type": ("provider_type",),
    "school_type": ("establishment_type", "establishment_type_group"),
    "ethnic": ("ethnicity_major", "ethnicity_minor", "ethnicity_detailed", "minority_ethnic"),
}
"""Part of a filter's name to the names that DfE has agreed on for it."""

NOT_KNOWN_CODE, NOT_KNOWN_NAME = "x", "Not available"
NOT_APPLICABLE_NAMES = (
    "Not applicable",
    "Unknown",
    "Outside of England",
    "Outside of the United Kingdom",
    "Outside of England and unknown",
    "Outside of the United Kingdom and unknown",
)
"""Names that go with the location code z."""


@cache
def known_names() -> frozenset[str]:
    """The column names of DfE's data dictionary."""
    with (Path(__file__).parent / "dictionary.csv").open(encoding="utf-8", newline="") as lines:
        return frozenset(line["col_name"] for line in csv.DictReader(lines))
