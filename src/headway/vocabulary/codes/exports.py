"""Code sets of the layouts that Headway publishes, for what an authority's own systems export.

They are ours: no department sets them. Where a national list exists it is used instead, and
its source is named.
"""

from headway.vocabulary.codes.code_set import CodeSet

_OURS = "Headway's own layout"


def _ours(name: str, labels: dict[str, str]) -> CodeSet:
    return CodeSet(name=name, labels=labels, source=_OURS)


SEX_OR_UNKNOWN = _ours("sex_or_unknown", {"F": "Female", "M": "Male", "U": "Not known"})

TERM_OF_YEAR = _ours(
    "term_of_year", {"autumn": "Autumn term", "spring": "Spring term", "summer": "Summer term"}
)

NOT_IN_SCHOOL = _ours(
    "not_in_school_category",
    {"EHE": "Elective home education", "CME": "Child missing education"},
)

SUITABILITY = _ours(
    "home_education_suitability",
    {
        "suitable": "Judged suitable",
        "unsuitable": "Judged unsuitable",
        "not_judged": "Not yet judged",
    },
)

PEP_QUALITY = _ours(
    "pep_quality",
    {"green": "Meets the standard", "amber": "Meets it in part", "red": "Does not meet it"},
)

EXPECTATION = _ours(
    "expectation",
    {
        "below": "Below what is expected for the age",
        "at": "At what is expected for the age",
        "above": "Above what is expected for the age",
    },
)

SEND_STAGE = _ours(
    "send_stage",
    {
        "requested": "An assessment has been asked for and not decided",
        "refused": "No assessment, or no plan after one",
        "assessing": "An assessment is under way",
        "drafting": "A plan is being drafted",
        "plan": "There is a final plan",
        "ceased": "The plan has ceased",
    },
)

SETTING_KIND = _ours(
    "setting_kind",
    {
        "mainstream": "Mainstream school",
        "unit": "SEN unit or resourced provision",
        "special": "State-funded special school",
        "independent": "Independent or non-maintained special school",
        "alternative": "Alternative provision",
        "college": "Further education",
        "otherwise": "Otherwise than at school",
        "none": "No setting at present",
    },
)

EARLY_HELP_OUTCOME = _ours(
    "early_help_outcome",
    {
        "needs_met": "Needs met",
        "stepped_up": "Stepped up to social care",
        "declined": "The family declined or left",
        "moved": "Moved away",
        "other": "Other",
    },
)

CONTACT_OUTCOME = _ours(
    "contact_outcome",
    {
        "no_further_action": "No further action",
        "advice": "Information and advice",
        "early_help": "Early help (Family Help)",
        "referral": "Referral to social care",
        "other": "Other",
    },
)

REFERRAL_OUTCOME = _ours(
    "referral_outcome",
    {
        "no_further_action": "No further action",
        "early_help": "Early help (Family Help)",
        "assessment": "Assessment",
        "strategy_discussion": "Strategy discussion",
        "other": "Other",
    },
)

REFERRAL_SOURCE = CodeSet(
    name="referral_source",
    labels={
        "1A": "Family member, relative or carer",
        "1B": "Acquaintance",
        "1C": "Self",
        "1D": "Other individual",
        "2A": "Schools",
        "2B": "Education services",
        "3A": "Health: GP",
        "3B": "Health: health visitor",
        "3C": "Health: school nurse",
        "3D": "Health: other primary health services",
        "3E": "Health: accident and emergency",
        "3F": "Health: other",
        "4": "Housing",
        "5A": "Authority: social care",
        "5B": "Authority: other internal",
        "5C": "Authority: external",
        "6": "Police",
        "7": "Other legal agency",
        "8": "Other",
        "9": "Anonymous",
        "10": "Unknown",
    },
    source="DfE, National Pupil Database variables 2020/21, children in need, ReferralSource",
)

PLACEMENT_KIND = _ours(
    "placement_kind",
    {"ap": "Alternative provision", "sen": "Placement for special educational needs"},
)

LEGAL_ROUTE = _ours(
    "placement_legal_route",
    {
        "section_19": "Arranged by the authority, Education Act 1996 section 19",
        "day_6": "From the sixth day of an exclusion",
        "off_site": "Off-site direction by the school",
        "managed_move": "Managed move",
        "health": "Medical needs",
        "plan": "Named in an education, health and care plan",
        "section_61": "Education otherwise than at school, section 61",
    },
)

PROVIDER_KIND = _ours(
    "provider_kind",
    {
        "school": "State-funded school or pupil referral unit",
        "independent": "Independent school",
        "unregistered": "Provider that is not a registered school",
        "college": "Further education",
        "tuition": "Tuition",
        "other": "Other",
    },
)

ACTIVITY_KIND = _ours(
    "participation_activity",
    {
        "culture": "Culture: theatre, museums, visits",
        "music": "Music",
        "sport": "Sport",
        "work_experience": "Experience of work",
    },
)

PUPIL_GROUP = _ours(
    "participation_group",
    {
        "all": "All pupils",
        "fsm": "Pupils eligible for free school meals",
        "sen": "Pupils with SEN support or a plan",
        "looked_after": "Pupils in care",
    },
)

OFFER_KIND = _ours(
    "offer_kind",
    {
        "education": "Education",
        "apprenticeship": "Apprenticeship",
        "training": "Training",
        "employment": "Employment with training",
    },
)

STAGE = _ours(
    "assessment_stage",
    {
        "eyfsp": "Early years foundation stage profile",
        "phonics": "Phonics screening check",
        "key_stage_2": "Key Stage 2",
        "key_stage_4": "Key Stage 4",
    },
)

STAGE_OF = {
    "good_level_of_development": "eyfsp",
    "phonics_mark": "phonics",
    "read_score": "key_stage_2",
    "maths_score": "key_stage_2",
    "writing_outcome": "key_stage_2",
    "attainment_8": "key_stage_4",
    "english_maths_4": "key_stage_4",
    "english_maths_5": "key_stage_4",
}
"""What may be told of a child taught elsewhere, and at which stage."""

RESULT_OF = _ours(
    "result_measure",
    {
        "good_level_of_development": "Good level of development, yes or no",
        "phonics_mark": "Phonics mark, 0 to 40",
        "read_score": "Reading, scaled score 80 to 120",
        "maths_score": "Mathematics, scaled score 80 to 120",
        "writing_outcome": "Writing, teacher assessment code",
        "attainment_8": "Attainment 8, 0 to 90",
        "english_maths_4": "English and mathematics at grade 4 or above, yes or no",
        "english_maths_5": "English and mathematics at grade 5 or above, yes or no",
    },
)

RESULT_SOURCE = _ours(
    "result_source",
    {
        "school": "The school told it",
        "plan": "From the Personal Education Plan",
        "national": "From a national results service",
    },
)
