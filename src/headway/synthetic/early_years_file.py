"""Write the early years census: children who went to a provider before they came to school."""

from datetime import date

from headway.collections.returns.early_years_census.layout import LAYOUT as EARLY_YEARS_CENSUS
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE
from headway.synthetic.terms import spring_day
from headway.vocabulary.years import AcademicYear

_YEAR_GROUPS = (-2, -1)
_FIRST_PROVIDER = 590001
_CATEGORIES = ("PRIV", "VOLY", "CHMD", "PRIV", "LADN")
_EVERY = 2


def early_years_text(year: int, children: list[Child]) -> str | None:
    """The file of the authority; null where nobody would be in it."""
    day = spring_day(year)
    rows = [
        _row(year, child, day)
        for child in children
        if child.year_group(year) in _YEAR_GROUPS and child.number % _EVERY == 0
        and child.enrolments and child.here_from <= day < (child.here_to or date.max)
        and not any(each.on_roll(day) for each in child.enrolments)
    ]  # fmt: skip
    return table_text(EARLY_YEARS_CENSUS.tables[0].columns, rows) if rows else None


def _row(year: int, child: Child, day: date) -> Row:
    has_long_day = child.number % 3 == 0
    provider = child.family.area % len(_CATEGORIES)
    return {
        "AcademicYear": AcademicYear(year).label.replace("/", "/20"), "LA": LA_CODE,
        "URN": _FIRST_PROVIDER + provider, "Category_of_Provider": _CATEGORIES[provider],
        "Surname": child.surname_on(day), "Forename": child.forename, "DOB": child.born_on,
        "Sex": child.sex, "Ethnicity": child.ethnicity,
        "PostCode": child.family.postcode_on(day), "SENprovision": "N", "FundedHours": 15,
        "ExtendedHours": 15 if has_long_day else 0, "HoursAtSetting": 30 if has_long_day else 15,
        "EYPPR": child.family.fsm_from is not None, "DAFIndicator": False,
        "Funding_Basis_ECO": child.family.fsm_from is not None,
    }  # fmt: skip
