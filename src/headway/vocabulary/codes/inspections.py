"""Inspection judgements in their three eras, which never mix.

To August 2024 a state-funded school had an overall grade; in 2024/25 judgements without one;
since 10 November 2025 a report card of evaluation areas. Early years settings and colleges kept
the overall grade until the report card.

Source: Ofsted, Management information: state-funded schools (column headers and grades, 2015
to 2026); the dates of change, Ofsted and DfE announcements of September 2024 and 2025.
"""

from datetime import date

from headway.vocabulary.codes.code_set import CodeSet

_SOURCE = "Ofsted, Management information"

REMIT = CodeSet(
    name="inspection_remit",
    labels={
        "school": "State-funded school",
        "early_years": "Early years setting",
        "college": "College or other further education provider",
    },
    source="Headway's own word, since Ofsted publishes each remit in a file of its own",
)

GRADE = CodeSet(
    name="inspection_grade",
    labels={
        "1": "Outstanding",
        "2": "Good",
        "3": "Requires improvement",
        "4": "Inadequate",
        "9": "Not applicable",
        "0": "No judgement was made",
    },
    source=_SOURCE + ", grades to 2025",
    confirmed=False,
)

AREA_GRADE = CodeSet(
    name="report_card_grade",
    labels={
        name: name
        for name in (
            "Exceptional", "Strong standard", "Expected standard", "Needs attention",
            "Urgent improvement",
        )
    },
    source=_SOURCE + ", report cards since November 2025",
)  # fmt: skip

EXPECTED_OR_BETTER = ("Exceptional", "Strong standard", "Expected standard")
"""Report-card grades at the expected standard or above it."""

SAFEGUARDING = CodeSet(
    name="safeguarding",
    labels={
        "Yes": "Effective", "No": "Not effective", "Met": "Standards met",
        "Not met": "Standards not met",
    },
    source=_SOURCE,
    confirmed=False,
)  # fmt: skip

WITHOUT_OVERALL_FROM = date(2024, 9, 1)
"""From when a state-funded school has no overall grade."""
REPORT_CARDS_FROM = date(2025, 11, 10)
"""From when every remit has a report card."""
