"""Write the children in need census of one financial year: one XML file."""

from collections.abc import Iterator
from datetime import date

from headway.synthetic.care_files import child_number, no_upn
from headway.synthetic.need import Need, needs
from headway.synthetic.people import Child
from headway.synthetic.schools import LA_CODE
from headway.vocabulary.codes.children_in_need import MAIN_ETHNICITY

FOLDER = "cin_census"
_LETTERS_FROM = 2024


def need_text(year: int, children: list[Child]) -> str | None:
    """The file; none where nobody was in need. What comes after 31 March is not in it."""
    ends = date(year + 1, 3, 31)
    found = [_child(child, own, year) for child in children if (own := needs(child, year))]
    if not found:
        return None
    return (
        "<?xml version='1.0' encoding='utf-8'?>\n<Message><Header><CollectionDetails>"
        f"<Collection>CIN</Collection>{_tag('Year', year + 1)}{_tag('ReferenceDate', ends)}"
        f"</CollectionDetails><Source><SourceLevel>L</SourceLevel>{_tag('LEA', LA_CODE)}"
        "<SoftwareCode>invented</SoftwareCode><SerialNo>1</SerialNo></Source></Header>\n"
        f"<Children>\n{''.join(found)}</Children></Message>\n"
    )


def _child(child: Child, own: list[Need], year: int) -> str:
    begins, ends = date(year, 4, 1), date(year + 1, 3, 31)
    sex = "Sex" if year >= _LETTERS_FROM else "GenderCurrent"
    code = child.sex if year >= _LETTERS_FROM else "2" if child.sex == "F" else "1"
    number = (
        _tag("UPN", child.upn_on(ends)) if child.upns else _tag("UPNunknown", no_upn(child, ends))
    )
    ethnicity = child.ethnicity if child.ethnicity in MAIN_ETHNICITY else "NOBT"
    disability = "AUT" if child.sen_type == "ASD" else "NONE"
    return (
        f"<Child><ChildIdentifiers>{_tag('LAchildID', child_number(child))}{number}"
        f"{_tag('PersonBirthDate', child.born_on)}{_tag(sex, code)}</ChildIdentifiers>"
        f"<ChildCharacteristics>{_tag('Ethnicity', ethnicity)}<Disabilities>"
        f"{_tag('Disability', disability)}</Disabilities></ChildCharacteristics>"
        f"{''.join(_episode(each, begins, ends) for each in own)}</Child>\n"
    )


def _episode(need: Need, begins: date, ends: date) -> str:
    closed = need.closed_on if need.closed_on <= ends else None
    return (
        f"<CINdetails>{_tag('CINreferralDate', need.referred_on)}"
        f"{_tag('ReferralSource', need.source)}{_tag('PrimaryNeedCode', need.need)}"
        f"{_tag('CINclosureDate', closed)}"
        f"{_tag('ReasonForClosure', need.closure if closed else '')}"
        f"{''.join(_inside(need, begins, ends))}"
        f"{_tag('ReferralNFA', str(need.nothing_done).lower())}"
        "</CINdetails>"
    )


def _inside(need: Need, begins: date, ends: date) -> Iterator[str]:
    """What the year has of an episode: no assessment or enquiry that was over before it."""

    def until(day: date) -> date | None:
        return day if day <= ends else None

    if need.assessed and need.assessed[0] <= ends and need.assessed[1] >= begins:
        started, authorised = need.assessed[0], until(need.assessed[1])
        factors = "".join(_tag("AssessmentFactors", each) for each in need.factors)
        yield (
            f"<Assessments>{_tag('AssessmentActualStartDate', started)}"
            f"{_tag('AssessmentAuthorisationDate', authorised)}"
            + (f"<FactorsIdentifiedAtAssessment>{factors}</FactorsIdentifiedAtAssessment>"
               if authorised else "")
            + "</Assessments>"
        )  # fmt: skip
    if need.plan and need.plan[0] <= ends:
        yield (f"<CINPlanDates>{_tag('CINPlanStartDate', need.plan[0])}"
               f"{_tag('CINPlanEndDate', until(need.plan[1]))}</CINPlanDates>")  # fmt: skip
    held = need.conference_on
    if need.enquiry_on and held and need.enquiry_on <= ends and held >= begins:
        yield (
            f"<Section47>{_tag('S47ActualStartDate', need.enquiry_on)}"
            f"{_tag('DateOfInitialCPC', until(held))}"
            "<ICPCnotRequired>false</ICPCnotRequired></Section47>"
        )
    if need.protected and need.protected[0] <= ends:
        reviews = "".join(
            f"<Reviews>{_tag('CPPreviewDate', each)}</Reviews>"
            for each in need.reviews if each <= ends
        )  # fmt: skip
        yield (
            f"<ChildProtectionPlans>{_tag('CPPstartDate', need.protected[0])}"
            f"{_tag('CPPendDate', until(need.protected[1]))}"
            f"{_tag('InitialCategoryOfAbuse', need.category)}"
            f"{_tag('LatestCategoryOfAbuse', need.category)}"
            f"<NumberOfPreviousCPP>0</NumberOfPreviousCPP>{reviews}</ChildProtectionPlans>"
        )


def _tag(name: str, value: object) -> str:
    return f"<{name}>{value}</{name}>" if value not in ("", None) else ""
