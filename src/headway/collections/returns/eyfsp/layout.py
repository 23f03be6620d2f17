"""The early years foundation stage profile: one row per child, both profiles."""

from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Layout, Table, columns_of
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.codes.early_years import PROFILE_FROM_2021_22, PROFILE_TO_2018_19
from headway.vocabulary.codes.school_census import SEX
from headway.vocabulary.years import AcademicYear

_GOALS = tuple(
    Field(name=goal.lower(), path=f"FSP_{goal}", kind=Kind.CODE, codes=profile.results,
          required=True, years=Validity(first=profile.first, last=profile.last))
    for profile in (PROFILE_TO_2018_19, PROFILE_FROM_2021_22)
    for goal in profile.goals
)  # fmt: skip

RESULT = Table(
    name="profile",
    grain="one per child per school",
    path="EYFSP_*.csv",
    key=("upn", "laestab"),
    fields=(
        Field(name="academic_year", path="FSP_ACADYR", required=True),
        Field(name="upn", path="FSP_UPN", kind=Kind.UPN, personal=True),
        Field(name="surname", path="FSP_SURNAME", required=True, personal=True),
        Field(name="forename", path="FSP_FORENAME", required=True, personal=True),
        Field(name="born_on", path="FSP_DOB", kind=Kind.DATE, required=True, personal=True),
        Field(name="sex", path="FSP_SEX", also=("FSP_GENDER",), kind=Kind.CODE, codes=SEX,
              required=True),
        Field(name="la_code", path="FSP_LA", required=True),
        Field(name="establishment", path="FSP_ESTAB", required=True),
        Field(name="laestab", path="FSP_LAESTAB", required=True),
        Field(name="urn", path="FSP_URN", kind=Kind.URN),
        *_GOALS,
        Field(name="good_level_of_development", path="FSP_GLD", kind=Kind.FLAG),
    ),
    columns=columns_of(Path(__file__).parent),
)  # fmt: skip

LAYOUT = Layout(
    return_id="eyfsp",
    form=Form.CSV,
    tables=(RESULT,),
    first=PROFILE_TO_2018_19.first,
    not_collected=(AcademicYear(2019), AcademicYear(2020)),
    source=(
        "Column headers of DfE's Get information about pupils download (EYFSP); early learning "
        "goals from the NCER glossary; file naming EYFSP_<establishment>_<year> from NCER"
    ),
    not_confirmed=(
        "The elements of the XML that schools submit: children and goals are looked for by name",
        "Settings that the XML names by an early years URN in place of a school's number",
    ),
)
