"""The names of statutory returns and other sources that can give a figure."""

RETURNS: dict[str, str] = {
    "school_census": "School census",
    "eyfsp": "Early years foundation stage profile return",
    "early_years_census": "Early years census",
    "phonics": "Phonics screening check return",
    "key_stage_1": "Key stage 1 assessment return",
    "multiplication_check": "Multiplication tables check",
    "key_stage_2": "Key stage 2 results",
    "key_stage_4": "Key stage 4 results",
    "ssda903": "Looked-after children return (SSDA903)",
    "cin_census": "Children in need census",
    "sen2": "SEN2 return",
    "nccis": "National Client Caseload Information System (NCCIS) return",
    "ap_census": "Alternative provision census",
    "elective_home_education": "Elective home education and children missing education collection",
    "school_workforce_census": "School workforce census",
    "attendance": "Session-level attendance",
    "inspections": "Inspection outcomes",
    "pep": "Personal Education Plan export",
    "contacts": "Front-door contacts and referrals extract",
    "early_help": "Early help (Family Help) episodes extract",
    "placements": "Alternative provision and SEN placements register",
    "participation": "School-level participation register",
    "september_guarantee": "September Guarantee offers",
    "hand_entered": "A hand-entered indicator, with its evidence",
}
"""Key (as a plan file writes it) to name (as a page shows it)."""
