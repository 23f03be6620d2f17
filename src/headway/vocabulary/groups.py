"""The groups of pupils a plan may be about, in DfE's words."""

GROUPS: dict[str, str] = {
    "all": "all pupils",
    "girls": "girls",
    "boys": "boys",
    "disadvantaged": "disadvantaged pupils",
    "not_disadvantaged": "pupils who are not disadvantaged",
    "fsm": "pupils eligible for free school meals",
    "not_fsm": "pupils not eligible for free school meals",
    "fsm6": "pupils eligible for free school meals in the last six years",
    "eal": "pupils whose first language is not English",
    "not_eal": "pupils whose first language is English",
    "no_sen": "pupils with no identified special educational needs",
    "sen_support": "pupils with SEN support",
    "ehcp": "pupils with an EHC plan",
    "looked_after": "children in our care",
    "previously_looked_after": "previously looked-after children",
    "in_need": "children in need",
    "low_prior_attainers": "low prior attainers",
    "middle_prior_attainers": "middle prior attainers",
    "high_prior_attainers": "high prior attainers",
    "lowest_20_percent": "the lowest-attaining 20%",
}
"""Key (as a plan file writes it) to name (as a page shows it)."""
