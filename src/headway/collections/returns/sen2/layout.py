"""The SEN2 return by person: one XML file, or the tables that COLLECT exports of it as CSV."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import sen2 as codes
from headway.vocabulary.codes.code_set import CodeSet
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.years import AcademicYear


def _text(name: str, tag: str, *, personal: bool = False, required: bool = False) -> Field:
    """A field by its element; COLLECT heads its columns with the same in small letters."""
    return Field(name=name, path=tag, also=(tag.lower(),), personal=personal, required=required)


def _kind(
    name: str, tag: str, kind: Kind, *, personal: bool = False, required: bool = False
) -> Field:
    return Field(name=name, path=tag, also=(tag.lower(),), kind=kind, personal=personal,
                 required=required)  # fmt: skip


def _day(name: str, tag: str, *, required: bool = False) -> Field:
    return _kind(name, tag, Kind.DATE, required=required)


def _flag(name: str, tag: str) -> Field:
    return _kind(name, tag, Kind.FLAG)


def _code(name: str, tag: str, code_set: CodeSet, *also: str) -> Field:
    return Field(name=name, path=tag, also=(tag.lower(), *also), kind=Kind.CODE, codes=code_set)


PERSON_REFERENCE = Field(name="person", path="reference-made-of-the-person", personal=True)
"""Not in the file: made of who the person is, so that rows of several tables are known to be of
one person though the numbers that COLLECT gives are other ones in each export."""


def _table(name: str, stem: str, parent: str, parent_stem: str, path: str, *fields: Field,
           grain: str) -> Table:  # fmt: skip
    return Table(
        name=name,
        grain=grain,
        path=path,
        parent=parent,
        key=("id",),
        known_by=("id", "of"),
        columns=(f"{stem}tableid", f"{parent_stem}tableid", *(f.path.lower() for f in fields)),
        fields=(
            Field(name="id", path=f"{stem}tableid"),
            Field(name="of", path=f"{parent_stem}tableid"),
            PERSON_REFERENCE,
            *fields,
        ),
    )


HEADER = Table(
    name="header",
    grain="one per return",
    path="Message/Header",
    known_by=("id", "year"),
    columns=("sen2tableid", "collection", "year", "referencedate", "lea"),
    fields=(
        Field(name="id", path="sen2tableid"),
        _text("collection", "Collection"),
        _kind("year", "Year", Kind.WHOLE),
        _day("reference_on", "ReferenceDate"),
        _text("la_code", "LEA"),
    ),
)

_PERSON = "Message/Persons/Person"
_REQUEST = f"{_PERSON}/Requests"
_PLAN = f"{_REQUEST}/Assessment/NamedPlan"
_ACTIVE = f"{_REQUEST}/ActivePlans"

PERSON = _table(
    "person", "person", "header", "sen2", _PERSON,
    _text("surname", "Surname", personal=True, required=True),
    _text("forename", "Forename", personal=True, required=True),
    _kind("born_on", "PersonBirthDate", Kind.DATE, personal=True, required=True),
    _code("sex", "Sex", codes.SEX, "GenderCurrent", "gendercurrent"),
    _code("ethnicity", "Ethnicity", ETHNICITY),
    _kind("postcode", "PostCode", Kind.POSTCODE, personal=True),
    _kind("upn", "UPN", Kind.UPN, personal=True),
    _kind("uln", "UniqueLearnerNumber", Kind.ULN, personal=True),
    _text("no_upn", "UPNunknown"),
    grain="one per person with a request, an assessment or a plan in the calendar year",
)  # fmt: skip

REQUEST = _table(
    "request", "requests", "person", "person", _REQUEST,
    _day("received_on", "ReceivedDate"),
    _code("source", "RequestSource", codes.REQUEST_SOURCE),
    _flag("in_youth_accommodation", "RYA"), _day("outcome_on", "RequestOutcomeDate"),
    _text("outcome", "RequestOutcome"), _flag("mediation", "RequestMediation"),
    _flag("tribunal", "RequestTribunal"), _text("exported", "Exported"),
    grain="one per person and request for an assessment",
)  # fmt: skip

ASSESSMENT = _table(
    "assessment", "assessment", "request", "requests", f"{_REQUEST}/Assessment",
    _text("outcome", "AssessmentOutcome"), _day("outcome_on", "AssessmentOutcomeDate"),
    _flag("mediation", "AssessmentMediation"), _flag("tribunal", "AssessmentTribunal"),
    _flag("other_mediation", "OtherMediation"), _flag("other_tribunal", "OtherTribunal"),
    _flag("week_20_exception", "Week20"),
    grain="one per request and assessment",
)  # fmt: skip

NAMED_PLAN = _table(
    "named_plan", "namedplan", "assessment", "assessment", _PLAN,
    _day("started_on", "StartDate", required=True),
    _code("residential", "PlanRes", codes.RESIDENTIAL), _text("work_based", "PlanWBP"),
    _flag("personal_budget", "PB"), _flag("organised_arrangements", "OA"),
    _text("direct_payments", "DP"), _day("ceased_on", "CeaseDate"),
    _code("cease_reason", "CeaseReason", codes.CEASE_REASON),
    grain="one per assessment and plan",
)  # fmt: skip

_PLACE = (
    _text("urn", "URN"), _text("ukprn", "UKPRN"), _code("setting", "SENSetting", codes.SETTING,
    "SENsetting"), _text("setting_other", "SENSettingOther"),
    _kind("rank", "PlacementRank", Kind.WHOLE), _flag("in_sen_unit", "SENunitIndicator"),
    _flag("in_resourced_provision", "ResourcedProvisionIndicator"),
)  # fmt: skip

PLAN_DETAIL = _table(
    "plan_detail", "plandetail", "named_plan", "namedplan", f"{_PLAN}/PlanDetail", *_PLACE,
    grain="one per plan and setting that it names",
)  # fmt: skip

ACTIVE_PLAN = _table(
    "active_plan", "activeplans", "request", "requests", _ACTIVE,
    _text("transferred_from", "TransferLA"), _day("review_meeting_on", "ReviewMeeting"),
    _text("review_outcome", "ReviewOutcome"), _day("reviewed_on", "LastReview"),
    grain="one per plan that was in force at the census",
)  # fmt: skip

PLACEMENT = _table(
    "placement", "placementdetail", "active_plan", "activeplans", f"{_ACTIVE}/PlacementDetail",
    *_PLACE, _day("entered_on", "EntryDate"), _day("left_on", "LeavingDate"),
    grain="one per plan in force and placement",
)  # fmt: skip

NEED = _table(
    "need", "senneed", "active_plan", "activeplans", f"{_ACTIVE}/SENneed",
    _code("need", "SENtype", codes.NEED), _kind("rank", "SENtypeRank", Kind.WHOLE),
    grain="one per plan in force and type of need",
)  # fmt: skip

OF_PERSONS = (REQUEST, ASSESSMENT, NAMED_PLAN, PLAN_DETAIL, ACTIVE_PLAN, PLACEMENT, NEED)

LAYOUT = Layout(
    return_id="sen2",
    form=Form.XML,
    tables=(HEADER, PERSON, *OF_PERSONS),
    first=AcademicYear(2022),
    source=(
        "Modules and columns of COLLECT's SEN2 export and of the XML as the open-source witan.sen2 "
        "(MastodonC) and SEND-tool-onefile (data-to-insight) read them, after DfE's SEN2 guides"
    ),
    not_confirmed=(
        "Codes of the outcomes of requests, assessments and reviews, and of UPNunknown",
        "Whether ActivePlans stands in Requests or in Assessment: it is read in either",
        "DfE's own rules and their codes: none was found, and every check is Headway's own",
    ),
)
