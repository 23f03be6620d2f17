"""Code sets of the looked-after children return, as far as Headway uses them.

Source: DfE, SSDA903 guide, as implemented in the rule sets of the open-source validator
csc-validator-be-903 (data-to-insight). The lists hold the codes in use since 2018-19 that
an authority meets daily; they are marked unconfirmed, so an unknown code is a warning.
"""

from headway.vocabulary.codes.code_set import CodeSet, Validity
from headway.vocabulary.years import AcademicYear

_SOURCE = "DfE, SSDA903 guide, through csc-validator-be-903"

_TO_2023, _FROM_2024 = Validity(last=AcademicYear(2023)), Validity(first=AcademicYear(2024))
_TO_2024, _FROM_2025 = Validity(last=AcademicYear(2024)), Validity(first=AcademicYear(2025))

SEX_903 = CodeSet(
    name="sex_903",
    labels={"1": "Male", "2": "Female", "M": "Male", "F": "Female", "U": "Not known"},
    validity={"1": _TO_2023, "2": _TO_2023, "M": _FROM_2024, "F": _FROM_2024, "U": _FROM_2024},
    source=_SOURCE,
)

REASON_FOR_NEW_EPISODE = CodeSet(
    name="reason_for_new_episode",
    labels={
        "S": "Started to be looked after",
        "L": "Change of legal status only",
        "P": "Change of placement and carer only",
        "T": "Change of placement (but same carer) only",
        "B": "Change of legal status and placement and carer at the same time",
        "U": "Change of legal status and placement at the same time, same carer",
    },
    source=_SOURCE,
)

LEGAL_STATUS = CodeSet(
    name="legal_status",
    labels={
        "C1": "Interim care order", "C2": "Full care order", "D1": "Freeing order",
        "E1": "Placement order", "V2": "Single period of accommodation, section 20",
        "V3": "Short breaks, agreed series, recorded by episode",
        "V4": "Short breaks, agreed series", "J1": "On remand",
        "J2": "Placed in local authority accommodation under criminal law",
        "J3": "Sentenced, youth rehabilitation order", "L1": "Police protection",
        "L2": "Emergency protection order", "L3": "Child assessment order",
    },
    source=_SOURCE,
    confirmed=False,
)  # fmt: skip

SHORT_BREAKS = frozenset({"V3", "V4"})
"""Legal statuses of a series of short breaks: outside every outcome of children in care."""

CATEGORY_OF_NEED = CodeSet(
    name="category_of_need",
    labels={
        "N1": "Abuse or neglect", "N2": "Child's disability", "N3": "Parental illness",
        "N4": "Family in acute stress", "N5": "Family dysfunction",
        "N6": "Socially unacceptable behaviour", "N7": "Low income",
        "N8": "Absent parenting",
    },
    source=_SOURCE,
)  # fmt: skip

PLACEMENT = CodeSet(
    name="placement",
    labels={
        "A3": "Placed for adoption with current foster carer, with consent",
        "A4": "Placed for adoption, not with current foster carer, with consent",
        "A5": "Placed for adoption with current foster carer, placement order",
        "A6": "Placed for adoption, not with current foster carer, placement order",
        "H5": "Semi-independent living accommodation", "K1": "Secure children's home",
        "K2": "Children's home", "K3": "Supported accommodation", "P1": "Placed with own parents",
        "P2": "Independent living", "P3": "Residential employment", "R1": "Residential care home",
        "R2": "NHS or health establishment", "R3": "Family centre",
        "R5": "Young offender institution", "S1": "Residential school",
        "T0": "All types of temporary move", "T1": "Temporary period in hospital",
        "T2": "Temporary absence of the child on holiday",
        "T3": "Temporary accommodation while the foster carer is on holiday",
        "T4": "Temporary accommodation of seven days or less, any reason",
        "U1": "Foster, relative or friend, long term",
        "U2": "Foster, relative or friend, for adoption",
        "U3": "Foster, relative or friend, not long term",
        "U4": "Foster, other carer, long term", "U5": "Foster, other carer, for adoption",
        "U6": "Foster, other carer, not long term", "Z1": "Other placements",
        "Z11": "Other placement (Z11)", "Z12": "Other placement (Z12)",
        "Z13": "Other placement (Z13)", "Z14": "Other placement (Z14)",
    },
    validity={
        "H5": _TO_2024, "P2": _TO_2024, "Z1": _TO_2024, "K3": _FROM_2024,
        "Z11": _FROM_2025, "Z12": _FROM_2025, "Z13": _FROM_2025, "Z14": _FROM_2025,
    },
    source=_SOURCE,
    confirmed=False,
)  # fmt: skip

TEMPORARY_PLACEMENTS = ("T0", "T1", "T2", "T3", "T4")

PLACEMENT_PROVIDER = CodeSet(
    name="placement_provider",
    labels={
        "PR0": "Parents or other person with parental responsibility", "PR1": "Own provision",
        "PR2": "Other local authority", "PR3": "Other public provision",
        "PR4": "Private provision", "PR5": "Voluntary provision",
    },
    source=_SOURCE,
)  # fmt: skip

REASON_EPISODE_CEASED = CodeSet(
    name="reason_episode_ceased",
    labels={
        "X1": "Episode ceases, and a new episode begins the same or the next day",
        "E11": "Adopted, application unopposed", "E12": "Adopted, consent dispensed with",
        "E2": "Died", "E3": "Care taken over by another authority",
        "E4A": "Returned home with parental responsibility (planned)",
        "E4B": "Returned home with parental responsibility (unplanned)",
        "E13": "Left care to live with other person without parental responsibility",
        "E41": "Residence or child arrangements order",
        "E45": "Special guardianship, former foster carer, a relative or friend",
        "E46": "Special guardianship, former foster carer, other",
        "E47": "Special guardianship, not a former foster carer, a relative or friend",
        "E48": "Special guardianship, not a former foster carer, other",
        "E5": "Moved into independent living, with support",
        "E6": "Moved into independent living, no support", "E7": "Transferred to adult services",
        "E8": "Ceased for any other reason", "E9": "Sentenced to custody",
        "E14": "Accommodation on remand ended", "E15": "Age assessed as 18 or over",
        "E16": "Child moved abroad", "E17": "Aged 18 and remained with current carers",
    },
    source=_SOURCE,
    confirmed=False,
)  # fmt: skip

ADOPTED = frozenset({"E11", "E12"})
"""Of ``REASON_EPISODE_CEASED``, those by which the child was adopted."""

REASON_PLACEMENT_CHANGE = CodeSet(
    name="reason_placement_change",
    labels={
        "CARPL": "Change to or implementation of care plan", "CLOSE": "Resignation or closure",
        "ALLEG": "Allegation", "STAND": "Standards of care concern",
        "APPRR": "Approval removed", "CREQB": "Carer requests, behaviour",
        "CREQO": "Carer requests, other", "CHILD": "Child requests placement end",
        "LAREQ": "Responsible authority requests", "PLACE": "Change in status of placement only",
        "CUSTOD": "Custody arrangement", "OTHER": "Other",
    },
    source=_SOURCE,
)  # fmt: skip

NO_UPN_REASON = CodeSet(
    name="no_upn_reason",
    labels={
        "UN1": "Not of school age and has not yet been assigned a UPN",
        "UN2": "Never attended a maintained school in England",
        "UN3": "Educated outside England",
        "UN4": "Newly looked after, UPN not yet known",
        "UN5": "Sources collating UPNs reflect discrepancies",
    },
    source=_SOURCE,
)
