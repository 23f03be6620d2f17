"""Codes of the Key Stage 2 and Key Stage 4 result files.

Source: DfE, Key Stage 2 teacher assessment and test outcome codes; GCSE (9 to 1) grades and
points as in the performance points workbook. Where a list of outcomes other than a score is
not published with the layout it is marked unconfirmed.
"""

from headway.vocabulary.codes.code_set import CodeSet

WRITING_OUTCOME = CodeSet(
    name="writing_outcome",
    labels={
        "GDS": "Working at greater depth", "EXS": "Working at the expected standard",
        "WTS": "Working towards the expected standard", "PK1": "Pre-key stage standard 1",
        "PK2": "Pre-key stage standard 2", "PK3": "Pre-key stage standard 3",
        "PK4": "Pre-key stage standard 4", "PK5": "Pre-key stage standard 5",
        "PK6": "Pre-key stage standard 6", "PKF": "Pre-key stage, foundations",
        "PKE": "Pre-key stage, early development", "PKG": "Pre-key stage, growing development",
        "EM": "Engagement model", "BLW": "Below the pre-key stage standards", "A": "Absent",
        "D": "Disapplied", "L": "Left the school", "P": "Pending",
    },
    source="DfE, Key Stage 2 assessment and reporting arrangements, 2016 onwards",
    confirmed=False,
)  # fmt: skip

TEST_OUTCOME = CodeSet(
    name="test_outcome",
    labels={
        "AS": "Expected standard achieved", "NS": "Expected standard not achieved",
        "A": "Absent", "B": "Working below the level of the test", "M": "Missing",
        "T": "Working at the level of the test but unable to access it", "L": "Left the school",
        "Q": "Maladministration",
    },
    source="DfE, Key Stage 2 assessment and reporting arrangements, 2016 onwards",
    confirmed=False,
)  # fmt: skip

ELEMENT = CodeSet(
    name="attainment_8_element",
    labels={
        "ENG": "English", "MAT": "Mathematics", "EBAC": "English Baccalaureate",
        "OPEN": "Open",
    },
    source="DfE, Secondary accountability measures",
)  # fmt: skip
