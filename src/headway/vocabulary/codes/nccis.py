"""Code sets of the National Client Caseload Information System (NCCIS).

Source: DfE, National Pupil Database variables 2020/21 (NCCIS); the wording is ours where
theirs is long. Which activities are NEET or not known: the groups that FFT Education Datalab
derives from them. What counts as participation has not been found code by code, and is not here.
"""

from headway.vocabulary.codes.code_set import CodeSet

_NPD = "DfE, National Pupil Database variables 2020/21, NCCIS"

ACTIVITY = CodeSet(
    name="nccis_activity",
    labels={
        "110": "Registered at a school or other establishment (compulsory education age)",
        "120": "Educated at home (compulsory education age)",
        "130": "Custodial sentence (compulsory education age)",
        "140": "Not registered at a school or other establishment (compulsory education age)",
        "150": "Current situation not known (compulsory education age)",
        "210": "Full-time education: school sixth form",
        "220": "Full-time education: sixth form college",
        "230": "Full-time education: further education",
        "240": "Full-time education: higher education",
        "250": "Part-time education",
        "260": "Gap year student",
        "270": "Full-time education: other",
        "280": "Independent specialist provider",
        "290": "Custodial institution (juvenile offender)",
        "310": "Apprenticeship",
        "320": "Full-time employment with study (regulated qualification)",
        "330": "Employment without training",
        "340": "Employment with training (other)",
        "350": "Temporary employment",
        "360": "Part-time employment",
        "380": "Self-employment",
        "381": "Self-employment combined with study (regulated qualification)",
        "410": "Government-funded work-based learning",
        "430": "Other training",
        "440": "Training through the Work Programme; from 2020 DWP training and support",
        "450": "Traineeship",
        "460": "Supported internship",
        "530": "Re-engagement provision",
        "540": "Working not for reward",
        "550": "Working not for reward combined with part-time study",
        "610": "Not yet ready for work or learning",
        "615": "Start date agreed (other)",
        "616": "Start date agreed (meets the duty to participate)",
        "619": "Seeking employment, education or training",
        "620": "Not available: young carer",
        "630": "Not available: teenage parent",
        "640": "Not available: illness",
        "650": "Not available: pregnancy",
        "660": "Not available: religious grounds",
        "670": "Not available: unlikely to be economically active",
        "680": "Not available: other reason",
        "710": "Custody (young adult offender)",
        "720": "Refugee or asylum seeker",
        "810": "Current situation not known",
        "820": "Cannot be contacted",
        "830": "Refused to disclose activity",
    },
    source=_NPD + ", Current_Activity_Code",
)

NEET = frozenset(
    {"540", "610", "615", "616", "619", "620", "630", "640", "650", "660", "670", "680"}
)
"""Activities that are not in education, employment or training."""
NOT_KNOWN = frozenset({"810", "820", "830"})
"""Activities that are not known, after compulsory education age."""
CUSTODY = "710"
"""Outside the cohort that NEET and participation are shares of."""

COHORT_STATUS = CodeSet(
    name="nccis_cohort_status",
    labels={
        "P": "Primary cohort",
        "G": "No longer in the primary cohort, but covered by the September Guarantee",
        "A": "Reached the age at which an active record is no longer required",
        "L": "Aged 20 to 25, whose plan has ceased; or left England",
        "E": "Left the cohort (letter in use; its meaning is not confirmed)",
        "T": "Transferred to another local authority",
        "M": "Found to be a duplicate record",
        "D": "Died",
    },
    source=_NPD + ", Cohort_status; E from a software supplier's published rules",
)

SEX_NCCIS = CodeSet(
    name="nccis_sex",
    labels={"F": "Female", "M": "Male", "U": "Not known", "W": "Withheld"},
    source=_NPD + ", Gender",
)

GUARANTEE_STATUS = CodeSet(
    name="september_guarantee_status",
    labels={
        "110": "Offer made",
        "114": "Already in learning, continuing in education",
        "115": "Already in learning, continuing in employment with training",
        "120": "In or going into employment without training",
        "122": "Offer not appropriate: personal circumstances prevent learning",
        "123": "Offer not appropriate: other reason",
        "124": "Offer not appropriate: personal development opportunity",
        "140": "No offer: application made, outcome awaited",
        "150": "No offer: no appropriate provision",
        "151": "No offer: has not applied for learning",
        "153": "No offer: unable to contact, known to have moved away",
        "154": "No offer: unable to contact, other reason",
        "159": "Guarantee status not yet recorded",
    },
    source=_NPD + ", Year_11_September_Guarantee_status",
)

OFFERED = frozenset({"110", "114", "115"})
"""Guarantee statuses that come to an offer of education or training."""

INTENDED_DESTINATION = CodeSet(
    name="intended_destination",
    labels={
        "110": "Staying in the same school",
        "111": "Full-time education, same school",
        "120": "Other school or sixth form college",
        "121": "Full-time education or training, other institution",
        "130": "College",
        "211": "Apprenticeship or traineeship",
        "220": "Training or apprenticeship, definite place",
        "230": "Training or apprenticeship, no definite place",
        "310": "Labour market, definite place",
        "311": "Full-time employment with study (regulated qualification)",
        "320": "Labour market, no definite place",
        "321": "Employment without training",
        "410": "Undecided",
        "411": "Other destination",
        "510": "Other",
        "511": "Undecided",
        "610": "Not obtained",
        "611": "Not obtained",
    },
    source=_NPD + ", Year_11_Intended_Destination",
)
