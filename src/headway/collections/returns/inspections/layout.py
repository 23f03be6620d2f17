"""Inspection outcomes: three eras, three tables, that are never put together."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import inspections as codes
from headway.vocabulary.years import AcademicYear

_WHAT = (
    Field(name="remit", path="Remit", kind=Kind.CODE, codes=codes.REMIT),
    Field(name="urn", path="URN", kind=Kind.URN, required=True),
    Field(name="laestab", path="LAESTAB"),
    Field(name="provider_name", path="School name", also=("Provider name",)),
    Field(name="number", path="Inspection number", required=True),
    Field(name="inspected_on", path="Inspection start date", kind=Kind.DATE, required=True),
    Field(name="published_on", path="Publication date", kind=Kind.DATE),
)


def _grades(*names: tuple[str, str, bool]) -> tuple[Field, ...]:
    return tuple(
        Field(name=name, path=path, kind=Kind.CODE, codes=codes.GRADE, required=is_required)
        for name, path, is_required in names
    )


_SAFEGUARDING = Field(
    name="safeguarding",
    path="Safeguarding is effective?",
    also=("Safeguarding is effective", "Is safeguarding effective?"),
    kind=Kind.CODE,
    codes=codes.SAFEGUARDING,
)
_JUDGEMENTS = (
    *_grades(("quality_of_education", "Quality of education", True),
             ("behaviour_and_attitudes", "Behaviour and attitudes", False),
             ("personal_development", "Personal development", False),
             ("leadership", "Effectiveness of leadership and management", False),
             ("early_years", "Early years provision (where applicable)", False),
             ("sixth_form", "Sixth form provision (where applicable)", False)),
    _SAFEGUARDING,
)  # fmt: skip
_AREAS = (
    ("inclusion", "Inclusion", True),
    ("curriculum_and_teaching", "Curriculum and teaching", True),
    ("achievement", "Achievement", True),
    ("attendance_and_behaviour", "Attendance and behaviour", True),
    ("personal_development", "Personal development and wellbeing", True),
    ("leadership_and_governance", "Leadership and governance", True),
    ("early_years", "Early years (where applicable)", False),
    ("post_16", "Post-16 provision (where applicable)", False),
)
AREAS = tuple(name for name, _, _ in _AREAS)
"""The evaluation areas of a report card; the last two only where there is such provision."""

GRADED = Table(
    name="inspection_graded",
    grain="one per inspection with an overall grade",
    path="*all_inspections*.csv",
    key=("number",),
    fields=(
        *_WHAT,
        *_grades(("overall", "Overall effectiveness", True)),
        *(each for each in _JUDGEMENTS if each.name != "quality_of_education"),
        *_grades(("quality_of_education", "Quality of education", False)),
    ),
    columns=(
        *(field.path for field in _WHAT), "Overall effectiveness",
        *(field.path for field in _JUDGEMENTS),
    ),
)  # fmt: skip

JUDGEMENTS = Table(
    name="inspection_judgements",
    grain="one per inspection with judgements and no overall grade",
    path="*all_inspections*.csv",
    key=("number",),
    fields=(*_WHAT, *_JUDGEMENTS),
    columns=(*(field.path for field in _WHAT), *(field.path for field in _JUDGEMENTS)),
)

REPORT_CARD = Table(
    name="inspection_report_card",
    grain="one per inspection with a report card",
    path="*latest_inspections*.csv",
    key=("number",),
    fields=(
        *_WHAT,
        *(Field(name=name, path=path, kind=Kind.CODE, codes=codes.AREA_GRADE,
                required=is_required) for name, path, is_required in _AREAS),
        Field(name="safeguarding", path="Safeguarding standards", kind=Kind.CODE,
              codes=codes.SAFEGUARDING),
    ),
    columns=(
        *(field.path for field in _WHAT), *(path for _, path, _ in _AREAS),
        "Safeguarding standards",
    ),
)  # fmt: skip

LAYOUT = Layout(
    return_id="inspections",
    form=Form.CSV,
    tables=(REPORT_CARD, GRADED, JUDGEMENTS),
    first=AcademicYear(2015),
    date_format="%d/%m/%Y",
    official_rules=0,
    official_rules_source="Ofsted publishes the file itself",
    source=(
        "Column headers of Ofsted's Management information: state-funded schools, from 2019 to "
        "2026; the column Remit is ours, for early years settings and colleges"
    ),
    not_confirmed=(
        (
            "The layouts of Ofsted's files of early years settings and of colleges: they are read "
            "in this layout, with Remit early_years or college"
        ),
        "Whether the file of latest report cards calls its column “Inspection number” so",
        "Judgements of the framework before September 2019 have other names and are not read",
    ),
)
