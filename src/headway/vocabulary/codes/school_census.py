"""Code sets of the school census: enrolment, year group, special needs, phase, term, sex.

Source: DfE, National Pupil Database variables 2020/21 (school census, exclusions), and the
element values of school census files.
"""

from headway.vocabulary.codes.code_set import CodeSet, Validity
from headway.vocabulary.years import AcademicYear

_NPD = "DfE, National Pupil Database variables 2020/21, school census"
_CBDS = "DfE, Common Basic Data Set, May 2026"

TERM = CodeSet(
    name="term",
    labels={"AUT": "Autumn", "SPR": "Spring", "SUM": "Summer"},
    source="School census file header",
)

SEX = CodeSet(name="sex", labels={"F": "Female", "M": "Male"}, source=_NPD)

PHASE = CodeSet(
    name="phase",
    labels={
        "NS": "Nursery", "PS": "Primary", "MP": "Middle deemed primary",
        "MS": "Middle deemed secondary", "SS": "Secondary", "AT": "All-through",
        "SP": "Special", "PR": "Pupil referral unit",
    },
    source="School census file, school characteristics",
)  # fmt: skip

ENROLMENT_STATUS = CodeSet(
    name="enrolment_status",
    labels={
        "C": "Current (single registration at this school)",
        "G": "Guest (not registered at this school)",
        "M": "Current main (dual registration)",
        "S": "Current subsidiary (dual registration)",
        "F": "Further education college",
        "O": "Other provider",
    },
    source=_NPD + ", EnrolStatus",
)

YEAR_GROUP = CodeSet(
    name="year_group",
    labels={
        "E1": "Early years, first year", "E2": "Early years, second year",
        "N1": "Nursery, first year", "N2": "Nursery, second year", "R": "Reception",
        **{str(number): f"Year {number}" for number in range(1, 15)},
        "X": "National Curriculum not followed",
    },
    source=_NPD + ", NCyearActual",
)  # fmt: skip

BOARDER = CodeSet(
    name="boarder",
    labels={
        "B": "Boarder, nights per week not specified",
        "6": "Boarder, six nights or less a week",
        "7": "Boarder, seven nights a week",
        "N": "Not a boarder",
    },
    source=_NPD + ", Boarder",
)

SEN_PROVISION = CodeSet(
    name="sen_provision",
    labels={
        "N": "No special educational need",
        "A": "School Action or Early Years Action",
        "P": "School Action Plus or Early Years Action Plus",
        "S": "Statement",
        "K": "SEN support",
        "E": "Education, health and care plan",
    },
    validity={
        "A": Validity(last=AcademicYear(2014)),
        "P": Validity(last=AcademicYear(2014)),
        "S": Validity(last=AcademicYear(2017)),
        "K": Validity(first=AcademicYear(2014)),
        "E": Validity(first=AcademicYear(2014)),
    },
    source=_NPD + ", SENprovision",
)

SEN_TYPE = CodeSet(
    name="sen_type",
    labels={
        "SPLD": "Specific learning difficulty",
        "MLD": "Moderate learning difficulty",
        "SLD": "Severe learning difficulty",
        "PMLD": "Profound and multiple learning difficulty",
        "SEMH": "Social, emotional and mental health",
        "SLCN": "Speech, language and communication needs",
        "HI": "Hearing impairment",
        "VI": "Vision impairment",
        "MSI": "Multi-sensory impairment",
        "PD": "Physical disability",
        "ASD": "Autistic spectrum disorder",
        "DS": "Down syndrome",
        "OTH": "Other difficulty or disability",
        "NSA": "SEN support but no specialist assessment of type of need",
    },
    source=f"{_NPD}, PrimarySENtype; {_CBDS} (DS; from which year is not said)",
    confirmed=False,
)

EXCLUSION_CATEGORY = CodeSet(
    name="exclusion_category",
    labels={
        "SUSP": "Suspension", "FIXD": "Fixed period", "PERM": "Permanent", "LNCH": "Lunchtime",
    },
    source="DfE, National Pupil Database variables 2020/21, exclusions; SUSP replaced FIXD",
)  # fmt: skip

EXCLUSION_REASON = CodeSet(
    name="exclusion_reason",
    labels={
        "PP": "Physical assault against a pupil",
        "PA": "Physical assault against an adult",
        "VP": "Verbal abuse or threatening behaviour against a pupil",
        "VA": "Verbal abuse or threatening behaviour against an adult",
        "BU": "Bullying",
        "RA": "Racist abuse",
        "SM": "Sexual misconduct",
        "DA": "Drug and alcohol related",
        "DM": "Damage",
        "TH": "Theft",
        "DB": "Persistent disruptive behaviour",
        "OT": "Other",
        "OW": "Use or threat of use of an offensive weapon or prohibited item",
        "BW": "Found to have brought a weapon or prohibited item into school",
        "TB": "Cyber-bullying or threatening behaviour online",
        "LG": "Abuse against sexual orientation and gender identity",
        "DS": "Abuse relating to disability",
        "SB": "Harmful sexual behaviour",
        "MB": "Misogynistic behaviour",
        "AB": "Misandrist behaviour",
        "DR": "Drug related",
        "AR": "Alcohol related",
        "SR": "Smoking related",
        "VR": "Vape related",
        "LD": "Persistent low-level disruption",
        "CB": "Persistent challenging behaviour",
        "MT": "Inappropriate use of social media or online technology",
        "MP": "Use of a mobile phone",
        "OS": "Misbehaviour outside of school",
        "PH": "Wilful transgression of measures to protect public health",
    },
    source=(
        f"DfE, National Pupil Database variables 2020/21 (the first twelve); {_CBDS} (the rest; "
        "from which year each holds is not said)"
    ),
    confirmed=False,
)

POST_LOOKED_AFTER = CodeSet(
    name="post_looked_after",
    labels={
        "N": "Not declared",
        "A": "Ceased to be looked after through adoption, England and Wales",
        "G": "Ceased to be looked after through a special guardianship order",
        "R": "Ceased to be looked after through a residence order",
        "C": "Ceased to be looked after through a child arrangements order",
        "O": "Adopted from state care outside England and Wales",
    },
    source=_CBDS + ", CS087",
)

ADOPTED_FROM_CARE = frozenset({"A", "O"})
"""Of ``POST_LOOKED_AFTER``, those by which the child was adopted."""

SERVICE_CHILD = CodeSet(
    name="service_child",
    labels={"Y": "Yes", "N": "No", "U": "Unknown", "R": "Refused"},
    source=_CBDS + ", CS006",
)

COUNTRY = CodeSet(
    name="country_of_free_school_meals",
    labels={"ENG": "England", "NIR": "Northern Ireland", "SCT": "Scotland", "WLS": "Wales"},
    source="DfE, Common Transfer File, UKcountry",
)

LEARNER_SUPPORT = CodeSet(
    name="learner_support",
    labels={
        "55": "16 to 19 bursary for vulnerable groups",
        "56": "16 to 19 discretionary bursary",
    },
    source="Learner support codes written by a school census export (Follett Aspen)",
    confirmed=False,
)
