"""The children in need census: one XML file a year, a child with every episode of need in it."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import children_in_need as codes
from headway.vocabulary.codes.code_set import CodeSet, Validity
from headway.vocabulary.years import AcademicYear


def _day(name: str, path: str, *, required: bool = False, personal: bool = False) -> Field:
    return Field(name=name, path=path, kind=Kind.DATE, required=required, personal=personal)


def _code(name: str, path: str, code_set: CodeSet, *, repeats: bool = False) -> Field:
    return Field(name=name, path=path, kind=Kind.CODE, codes=code_set, repeats=repeats)


HEADER = Table(
    name="header",
    grain="one per file",
    path="Message/Header",
    fields=(
        Field(name="collection", path="CollectionDetails/Collection"),
        Field(name="year", path="CollectionDetails/Year", kind=Kind.WHOLE),
        _day("reference_on", "CollectionDetails/ReferenceDate"),
        Field(name="la_code", path="Source/LEA", also=("Source/LA",)),
    ),
)

CHILD = Table(
    name="child",
    grain="one per child",
    path="Message/Children/Child",
    key=("child",),
    fields=(
        Field(name="child", path="ChildIdentifiers/LAchildID", required=True, personal=True),
        Field(name="upn", path="ChildIdentifiers/UPN", kind=Kind.UPN, personal=True),
        Field(name="former_upn", path="ChildIdentifiers/FormerUPN", kind=Kind.UPN, personal=True),
        _code("no_upn", "ChildIdentifiers/UPNunknown", codes.NO_UPN),
        _day("born_on", "ChildIdentifiers/PersonBirthDate", personal=True),
        _day("expected_on", "ChildIdentifiers/ExpectedPersonBirthDate", personal=True),
        Field(name="sex", path="ChildIdentifiers/Sex", also=("ChildIdentifiers/GenderCurrent",),
              kind=Kind.CODE, codes=codes.SEX),
        _day("died_on", "ChildIdentifiers/PersonDeathDate", personal=True),
        _code("ethnicity", "ChildCharacteristics/Ethnicity", codes.MAIN_ETHNICITY),
        _code("disability", "ChildCharacteristics/Disabilities/Disability", codes.DISABILITY,
              repeats=True),
    ),
)  # fmt: skip

EPISODE = Table(
    name="episode",
    grain="one per child and episode of need open at any time in the year",
    path="Message/Children/Child/CINdetails",
    parent="child",
    fields=(
        _day("referred_on", "CINreferralDate", required=True),
        _code("referral_source", "ReferralSource", codes.REFERRAL_SOURCE),
        _code("primary_need", "PrimaryNeedCode", codes.PRIMARY_NEED),
        _day("closed_on", "CINclosureDate"),
        _code("closure_reason", "ReasonForClosure", codes.CLOSURE),
        _day("conference_on", "DateOfInitialCPC"),
        Field(name="no_further_action", path="ReferralNFA", kind=Kind.FLAG),
    ),
)

_IN_EPISODE = "Message/Children/Child/CINdetails/"

ASSESSMENT = Table(
    name="assessment",
    grain="one per episode and assessment",
    path=_IN_EPISODE + "Assessments",
    parent="episode",
    fields=(
        _day("started_on", "AssessmentActualStartDate", required=True),
        _day("reviewed_on", "AssessmentInternalReviewDate"),
        _day("authorised_on", "AssessmentAuthorisationDate"),
        Field(name="factors", path="FactorsIdentifiedAtAssessment/AssessmentFactors",
              repeats=True),
    ),
)  # fmt: skip

CIN_PLAN = Table(
    name="cin_plan",
    grain="one per episode and child in need plan",
    path=_IN_EPISODE + "CINPlanDates",
    parent="episode",
    fields=(
        _day("started_on", "CINPlanStartDate", required=True), _day("ended_on", "CINPlanEndDate"),
    ),
)  # fmt: skip

SECTION_47 = Table(
    name="section_47",
    grain="one per episode and section 47 enquiry",
    path=_IN_EPISODE + "Section47",
    parent="episode",
    fields=(
        _day("started_on", "S47ActualStartDate", required=True),
        _day("conference_target", "InitialCPCtarget"),
        _day("conference_on", "DateOfInitialCPC"),
        Field(name="conference_not_required", path="ICPCnotRequired", kind=Kind.FLAG),
    ),
)

PROTECTION_PLAN = Table(
    name="protection_plan",
    grain="one per episode and child protection plan",
    path=_IN_EPISODE + "ChildProtectionPlans",
    parent="episode",
    fields=(
        _day("started_on", "CPPstartDate", required=True),
        _day("ended_on", "CPPendDate"),
        _code("first_category", "InitialCategoryOfAbuse", codes.ABUSE),
        _code("latest_category", "LatestCategoryOfAbuse", codes.ABUSE),
        Field(name="plans_before", path="NumberOfPreviousCPP", kind=Kind.WHOLE),
    ),
)

PROTECTION_REVIEW = Table(
    name="protection_review",
    grain="one per child protection plan and review",
    path=_IN_EPISODE + "ChildProtectionPlans/Reviews",
    parent="protection_plan",
    fields=(_day("reviewed_on", "CPPreviewDate"),),
)

PRE_PROCEEDINGS = Table(
    name="pre_proceedings",
    grain="one per episode and pre-proceedings, with the family group decision making",
    path=_IN_EPISODE + "PreProceedingsandFGDM",
    parent="episode",
    fields=(
        _day("started_on", "PPStartDate"),
        _day("letter_sent_on", "LBPSentDate"),
        Field(name="meeting_offered", path="FGDMMeetingOffer", kind=Kind.FLAG),
        Field(name="meeting_held", path="FGDMMeetingFac", kind=Kind.FLAG),
        _day("first_meeting_on", "InitialPPMeetingDate"),
        Field(name="review_meetings", path="ReviewMeetingsCount", kind=Kind.WHOLE),
        _day("decided_on", "StepDecisionDate"),
        Field(name="outcome", path="PPOutcome"),
        _day("court_on", "CourtAppDate"),
        _day("letter_on_protection_on", "LetterInitCPDate"),
    ),
)

FROM_2024 = Validity(first=AcademicYear(2024))

LAYOUT = Layout(
    return_id="cin_census",
    form=Form.XML,
    tables=(
        HEADER, CHILD, EPISODE, ASSESSMENT, CIN_PLAN, SECTION_47, PROTECTION_PLAN,
        PROTECTION_REVIEW, PRE_PROCEEDINGS,
    ),
    first=AcademicYear(2013),
    financial_year=True,
    official_rules=109,
    official_rules_source="as csc-validator-be-cin (data-to-insight) has them for 2024-25",
    source=(
        "Tables and elements of the open-source validator csc-validator-be-cin (data-to-insight), "
        "after DfE's children in need census guide; element names from its invented files"
    ),
    not_confirmed=(
        "Year is taken to be the year in which 31 March falls, as rule 100 has it",
        "That an authority's child number is the one it uses in the looked-after return",
        "The codes of assessment factors and of the outcome of pre-proceedings",
    ),
)  # fmt: skip
