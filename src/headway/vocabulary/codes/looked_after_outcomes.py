"""Code sets of the looked-after children return beside the header and the episodes.

Source: DfE, SSDA903 guide, as implemented in the rule sets of the open-source validator
csc-validator-be-903 (data-to-insight): the codes are those its rules let pass. The meanings are
in our words; those that no rule's message confirms say so.
"""

from headway.vocabulary.codes.code_set import CodeSet

_SOURCE = "DfE, SSDA903 guide, through csc-validator-be-903"

PARTICIPATION = CodeSet(
    name="participation",
    labels={
        "PN0": "Aged under 4 at the time of the review",
        "PN1": "Attended and spoke for themselves", "PN2": "Attended, an advocate spoke",
        "PN3": "Attended and conveyed their views without words",
        "PN4": "Attended and did not convey their views",
        "PN5": "Did not attend, briefed an advocate",
        "PN6": "Did not attend, conveyed their views",
        "PN7": "Did not attend and did not convey their views",
    },
    source=_SOURCE,
)  # fmt: skip

NO_SDQ_REASON = CodeSet(
    name="no_sdq_reason",
    labels={
        "SDQ1": "Under 4 or over 17 at the latest assessment", "SDQ2": "Carer refused",
        "SDQ3": "Not possible, the disability is too severe", "SDQ4": "Other",
        "SDQ5": "Child or young person refused",
    },
    source=_SOURCE,
)  # fmt: skip

IN_TOUCH = CodeSet(
    name="in_touch",
    labels={
        "YES": "In touch", "NO": "Not in touch", "DIED": "Died after leaving care",
        "REFU": "Refuses contact", "NREQ": "No longer needs services",
        "RHOM": "Returned home for six months or more",
    },
    source=_SOURCE,
)  # fmt: skip

_ACTIVITIES = {
    "1": "higher education", "2": "education other than higher", "4": "training or employment",
    "5": "an apprenticeship",
}  # fmt: skip

ACTIVITY = CodeSet(
    name="care_leaver_activity",
    labels={
        **{f"F{number}": f"Full time in {what}" for number, what in _ACTIVITIES.items()},
        **{f"P{number}": f"Part time in {what}" for number, what in _ACTIVITIES.items()},
        "G4": "Not in education, employment or training, illness or disability",
        "G5": "Not in education, employment or training, other circumstances",
        "G6": "Not in education, employment or training, pregnancy or parenting",
        "0": "Not asked",
    },
    source=_SOURCE,
)

_HOMES = {
    "B": "With parents or relatives", "C": "Community home", "D": "Semi-independent, transitional",
    "E": "Supported lodgings", "G": "Gone abroad", "H": "Deported", "K": "Ordinary lodgings",
    "R": "Not known", "T": "Foyer", "U": "Independent living", "V": "Emergency accommodation",
    "W": "Bed and breakfast", "Y": "Other", "Z": "With former foster carers",
}  # fmt: skip

ACCOMMODATION = CodeSet(
    name="care_leaver_accommodation",
    labels={
        **{f"{home}1": f"{label}, suitable" for home, label in _HOMES.items()},
        **{f"{home}2": f"{label}, not suitable" for home, label in _HOMES.items()},
        "S2": "No fixed abode", "X2": "In custody", "0": "Not asked",
    },
    source=_SOURCE,
)  # fmt: skip

MISSING = CodeSet(
    name="missing_kind",
    labels={"M": "Missing", "A": "Away from placement without authorisation"},
    source=_SOURCE,
)

NUMBER_OF_ADOPTERS = CodeSet(
    name="number_of_adopters", labels={"1": "One", "2": "Two"}, source=_SOURCE
)

SEX_OF_ADOPTERS = CodeSet(
    name="sex_of_adopters",
    labels={"M1": "One male", "F1": "One female", "MM": "Two males", "FF": "Two females",
            "MF": "Male and female"},
    source=_SOURCE,
)  # fmt: skip

STATUS_OF_ADOPTERS = CodeSet(
    name="status_of_adopters",
    labels={
        "L0": "Single", "L11": "Married, different sex", "L12": "Married, same sex",
        "L2": "Civil partnership", "L3": "Unmarried couple, different sex",
        "L4": "Unmarried couple, same sex",
    },
    source=_SOURCE,
)  # fmt: skip

REASON_PLACED_CEASED = CodeSet(
    name="reason_placed_ceased",
    labels={
        "RD1": "Needs of the child changed", "RD2": "No placement order was made",
        "RD3": "No adopters could be found", "RD4": "Other",
    },
    source=_SOURCE,
)  # fmt: skip

PREVIOUS_PERMANENCE = CodeSet(
    name="previous_permanence",
    labels={
        "P1": "Adoption", "P2": "Special guardianship", "P3": "Residence or arrangements order",
        "P4": "Not known", "Z1": "None before",
    },
    source=_SOURCE,
)  # fmt: skip

SOCIAL_WORKER_CHANGE = CodeSet(
    name="social_worker_change",
    labels={
        "MANAGE": "Case management", "FCONTA": "First contact", "LEFTRL": "Left the role",
        "ORGRST": "Restructure", "TSPROC": "Transfer process", "ABSENC": "Absence",
        "CHCHAN": "Request of the child", "PCCHAN": "Request of parent or carer",
        "SWDIED": "Social worker died", "OTHERS": "Other",
    },
    source=_SOURCE,
)  # fmt: skip
