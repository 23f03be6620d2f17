"""Code sets of the SEN2 return, as far as they are known here.

Source: DfE, special educational needs person level survey 2025: guide, items 4.6, 4.7c and 5.8a,
through the open-source witan.sen2 (MastodonC); sources of requests through SEND-tool-onefile
(data-to-insight). The codes of the outcomes of requests, assessments and reviews are not known.
"""

from headway.vocabulary.codes.code_set import CodeSet

_SOURCE = "DfE, SEN2 guide 2025, through witan.sen2"

SEX = CodeSet(
    name="sen2_sex",
    labels={"M": "Male", "F": "Female", "1": "Male", "2": "Female"},
    source="DfE, SEN2 technical specification, through witan.sen2",
    confirmed=False,
)

REQUEST_SOURCE = CodeSet(
    name="request_source",
    labels={"1": "Young person or parent", "2": "School or other setting", "3": "Health",
            "4": "Social care", "5": "Other"},
    source="DfE, SEN2 guide 2026, through SEND-tool-onefile",
)  # fmt: skip

CEASE_REASON = CodeSet(
    name="cease_reason",
    labels={
        "1": "Reached the maximum age", "2": "Needs met without a plan",
        "3": "Moved on to higher education", "4": "Moved on to paid employment",
        "5": "Transferred to another authority", "6": "No longer wishes to engage",
        "7": "Moved outside England", "8": "Died", "9": "Other",
    },
    source=_SOURCE,
)  # fmt: skip

SETTING = CodeSet(
    name="sen_setting",
    labels={
        "OLA": "Arrangements of the authority, otherwise than at a school",
        "OPA": "Arrangements of parents, other than home education",
        "EHE": "Elective home education", "EYP": "Early years provider without a URN",
        "OTH": "Other, or a type of setting only",
        "NEET": "Not in education, employment or training, 16 to 25",
        "NIEC": "Not in education or training, notice to cease issued",
        "NIEO": "Not in education or training, other",
    },
    source=_SOURCE,
)  # fmt: skip

NEED = CodeSet(
    name="ehc_need",
    labels={
        "SPLD": "Specific learning difficulty", "MLD": "Moderate learning difficulty",
        "SLD": "Severe learning difficulty",
        "PMLD": "Profound and multiple learning difficulty",
        "SEMH": "Social, emotional and mental health",
        "SLCN": "Speech, language and communication needs", "HI": "Hearing impairment",
        "VI": "Vision impairment", "MSI": "Multi-sensory impairment", "PD": "Physical disability",
        "ASD": "Autistic spectrum disorder", "DS": "Down syndrome", "OTH": "Other difficulty",
    },
    source=_SOURCE,
)  # fmt: skip

RESIDENTIAL = CodeSet(
    name="residential",
    labels={"A": "38 to 51 weeks", "B": "52 weeks"},
    source="SEND-tool-onefile (data-to-insight)",
    confirmed=False,
)
