"""Code sets of the children in need census.

Source: DfE, children in need census guide and code sets, as implemented in the rule sets of the
open-source validator csc-validator-be-cin (data-to-insight): the codes are those its rules let
pass; the meanings are in our words.
"""

from headway.vocabulary.codes.code_set import CodeSet, Validity
from headway.vocabulary.codes.ethnicity import ETHNICITY
from headway.vocabulary.years import AcademicYear

_SOURCE = "DfE, children in need census code sets, through csc-validator-be-cin"
_TO_2023, _FROM_2024 = Validity(last=AcademicYear(2023)), Validity(first=AcademicYear(2024))

SEX = CodeSet(
    name="cin_sex",
    labels={"0": "Not known, or not yet born", "1": "Male", "2": "Female", "9": "Not specified",
            "M": "Male", "F": "Female", "U": "Not known, or not yet born"},
    validity={"0": _TO_2023, "1": _TO_2023, "2": _TO_2023, "9": _TO_2023,
              "M": _FROM_2024, "F": _FROM_2024, "U": _FROM_2024},
    source=_SOURCE,
)  # fmt: skip

MAIN_ETHNICITY = CodeSet(
    name="cin_ethnicity",
    labels={
        code: ETHNICITY.label(code)
        for code in (
            "ABAN", "AIND", "AOTH", "APKN", "BAFR", "BCRB", "BOTH", "CHNE", "MOTH", "MWAS",
            "MWBA", "MWBC", "NOBT", "OOTH", "REFU", "WBRI", "WIRI", "WIRT", "WOTH", "WROM",
        )
    },
    source=_SOURCE,
)  # fmt: skip

DISABILITY = CodeSet(
    name="cin_disability",
    labels={
        "NONE": "None", "MOB": "Mobility", "HAND": "Hand function", "PC": "Personal care",
        "INC": "Incontinence", "COMM": "Communication", "LD": "Learning", "HEAR": "Hearing",
        "VIS": "Vision", "BEH": "Behaviour", "CON": "Consciousness", "AUT": "Autism",
        "DDA": "Other",
    },
    source=_SOURCE,
)  # fmt: skip

NO_UPN = CodeSet(
    name="cin_no_upn",
    labels={
        "UN1": "Not of school age and none assigned",
        "UN2": "Never at a maintained school in England", "UN3": "Educated outside England",
        "UN4": "Not known at the time", "UN5": "Sources disagree", "UN6": "Not yet born",
        "UN7": "Referral with no further action",
    },
    source=_SOURCE,
    confirmed=False,
)  # fmt: skip

REFERRAL_SOURCE = CodeSet(
    name="referral_source",
    labels={
        "1A": "Family member, relative or carer", "1B": "Acquaintance", "1C": "Self",
        "1D": "Other individual", "2A": "School", "2B": "Education service",
        "3A": "Health: GP", "3B": "Health: health visitor", "3C": "Health: school nurse",
        "3D": "Health: other primary", "3E": "Health: A&E", "3F": "Health: other", "4": "Housing",
        "5A": "Local authority: children's social care", "5B": "Local authority: other internal",
        "5C": "Local authority: external", "5D": "Local authority: court", "6": "Police",
        "7": "Other legal agency", "8": "Other", "9": "Anonymous", "10": "Not known",
    },
    source=_SOURCE,
)  # fmt: skip

PRIMARY_NEED = CodeSet(
    name="primary_need",
    labels={
        "N0": "Not stated", "N1": "Abuse or neglect", "N2": "Child's disability or illness",
        "N3": "Parent's disability or illness", "N4": "Family in acute stress",
        "N5": "Family dysfunction", "N6": "Socially unacceptable behaviour", "N7": "Low income",
        "N8": "Absent parenting", "N9": "Cases other than children in need",
    },
    source=_SOURCE,
)  # fmt: skip

CLOSURE = CodeSet(
    name="closure_reason",
    labels={
        "RC1": "Adopted", "RC2": "Died", "RC3": "Child arrangements order",
        "RC4": "Special guardianship order", "RC5": "Transferred to another authority",
        "RC6": "Transferred to adult social care", "RC7": "Services ceased for any other reason",
        "RC8": "Closed after assessment, no further action",
        "RC9": "Closed after assessment, referred to early help",
    },
    source=_SOURCE,
)  # fmt: skip

ASSESSED_ONLY = ("RC8", "RC9")
"""Reasons for closure of a child who was assessed and found not to be in need."""

ABUSE = CodeSet(
    name="abuse_category",
    labels={"NEG": "Neglect", "PHY": "Physical abuse", "SAB": "Sexual abuse",
            "EMO": "Emotional abuse", "MUL": "Multiple"},
    source=_SOURCE,
)  # fmt: skip
