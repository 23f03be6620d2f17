"""The tables of the looked-after children return beside the header and the episodes."""

from headway.collections.layout import Field, Kind, Table
from headway.vocabulary.codes import looked_after as codes
from headway.vocabulary.codes import looked_after_outcomes as more
from headway.vocabulary.codes.code_set import CodeSet, Validity
from headway.vocabulary.years import AcademicYear

CHILD = Field(name="child", path="CHILD", also=("CHILDID",), required=True, personal=True)
BORN_ON = Field(name="born_on", path="DOB", kind=Kind.DATE, personal=True)
SOCIAL_WORKERS_FROM = Validity(first=AcademicYear(2023))
LIBERTY_FROM = Validity(first=AcademicYear(2026))


def _day(name: str, path: str, *, required: bool = False) -> Field:
    return Field(name=name, path=path, kind=Kind.DATE, required=required)


def _code(name: str, path: str, code_set: CodeSet, *, required: bool = False) -> Field:
    return Field(name=name, path=path, kind=Kind.CODE, codes=code_set, required=required)


def _flag(name: str, path: str) -> Field:
    return Field(name=name, path=path, kind=Kind.FLAG)


def _table(name: str, grain: str, *fields: Field, key: tuple[str, ...], by: str) -> Table:
    columns = (CHILD, *fields)
    if BORN_ON not in fields:
        columns = (CHILD, BORN_ON, *fields)
    return Table(
        name=name,
        grain=grain,
        path=f"{name}.csv",
        key=("child", *key),
        parent="header",
        fields=columns,
        columns=tuple(field.path for field in columns),
        known_by=("child", by),
    )


UASC = _table(
    "unaccompanied", "one per unaccompanied asylum-seeking child",
    _code("sex", "SEX", codes.SEX_903), BORN_ON, _day("ceased_on", "DUC"),
    key=(), by="ceased_on",
)  # fmt: skip

REVIEW = _table(
    "review", "one per review of a child's care",
    _day("reviewed_on", "REVIEW", required=True),
    _code("participation", "REVIEW_CODE", more.PARTICIPATION, required=True),
    key=("reviewed_on",), by="reviewed_on",
)  # fmt: skip

HEALTH_FLAGS_OF_ALL = ("immunisations", "teeth_check", "health_assessment", "substance_misuse")
"""What is said of every child looked after for the twelve months; the rest depends on age."""

HEALTH_FLAGS = (
    "convicted", "health_check", *HEALTH_FLAGS_OF_ALL, "intervention_received",
    "intervention_offered",
)  # fmt: skip

HEALTH = _table(
    "health", "one per child looked after for the twelve months (OC2)",
    Field(name="sdq_score", path="SDQ_SCORE", kind=Kind.WHOLE),
    _code("no_sdq_reason", "SDQ_REASON", more.NO_SDQ_REASON),
    _flag("convicted", "CONVICTED"), _flag("health_check", "HEALTH_CHECK"),
    _flag("immunisations", "IMMUNISATIONS"), _flag("teeth_check", "TEETH_CHECK"),
    _flag("health_assessment", "HEALTH_ASSESSMENT"),
    _flag("substance_misuse", "SUBSTANCE_MISUSE"),
    _flag("intervention_received", "INTERVENTION_RECEIVED"),
    _flag("intervention_offered", "INTERVENTION_OFFERED"),
    key=(), by="sdq_score",
)  # fmt: skip

CARE_LEAVER = _table(
    "care_leaver", "one per young person who had been looked after, at a birthday (OC3)",
    _code("in_touch", "IN_TOUCH", more.IN_TOUCH, required=True),
    _code("activity", "ACTIV", more.ACTIVITY, required=True),
    _code("accommodation", "ACCOM", more.ACCOMMODATION, required=True),
    key=(), by="in_touch",
)  # fmt: skip

ADOPTION = _table(
    "adoption", "one per child adopted in the year (AD1)",
    _day("decided_on", "DATE_INT"), _day("matched_on", "DATE_MATCH"),
    _flag("by_foster_carer", "FOSTER_CARE"),
    _code("adopters", "NB_ADOPTR", more.NUMBER_OF_ADOPTERS),
    _code("adopters_sex", "SEX_ADOPTR", more.SEX_OF_ADOPTERS),
    _code("adopters_status", "LS_ADOPTR", more.STATUS_OF_ADOPTERS),
    key=(), by="decided_on",
)  # fmt: skip

PLACED = _table(
    "placed_for_adoption", "one per decision that a child should be placed for adoption",
    _day("decided_on", "DATE_PLACED"), _day("ceased_on", "DATE_PLACED_CEASED"),
    _code("reason_ceased", "REASON_PLACED_CEASED", more.REASON_PLACED_CEASED),
    key=("decided_on",), by="ceased_on",
)  # fmt: skip

PREVIOUS_PERMANENCE = _table(
    "previous_permanence", "one per child who came into care",
    _code("option", "PREV_PERM", more.PREVIOUS_PERMANENCE, required=True),
    Field(name="la_code", path="LA_PERM"), Field(name="ordered_on", path="DATE_PERM"),
    key=(), by="option",
)  # fmt: skip

MISSING = _table(
    "missing", "one per time a child was missing or away without authorisation",
    _code("kind", "MISSING", more.MISSING),
    _day("started_on", "MIS_START", required=True), _day("ended_on", "MIS_END"),
    key=("started_on",), by="started_on",
)  # fmt: skip

SOCIAL_WORKER = _table(
    "social_worker", "one per social worker of a child, from 2023-24",
    Field(name="worker", path="SW_ID", required=True, personal=True),
    _day("started_on", "SW_DECOM", required=True), _day("ended_on", "SW_DEC"),
    _code("reason", "SW_REASON", more.SOCIAL_WORKER_CHANGE),
    key=("worker", "started_on"), by="started_on",
)  # fmt: skip

LIBERTY = _table(
    "deprivation_of_liberty", "one per order that deprives a child of liberty, from 2026-27",
    _day("started_on", "DOLO_START", required=True), _day("ended_on", "DOLO_END"),
    key=("started_on",), by="started_on",
)  # fmt: skip

TABLES = (
    UASC, REVIEW, HEALTH, CARE_LEAVER, ADOPTION, PLACED, PREVIOUS_PERMANENCE, MISSING,
    SOCIAL_WORKER, LIBERTY,
)  # fmt: skip
"""In the order in which files are read, after the header and the episodes."""

UNDATED = tuple(table.name for table in TABLES)
"""Those of which a CSV file does not say its year: the days in them may be of other years."""
