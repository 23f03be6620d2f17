"""Ethnicity: the extended codes schools use, and the minor and major groups they nest in.

Source: DfE, Common Basic Data Set, extended ethnicity codes as listed with the National
Pupil Database; four codes (ABRI, AWEL, BBRI, BWEL) were added for 2024/25. The wording of
those four labels is ours: the list that was found gives the codes alone.
"""

from headway.vocabulary.codes.code_set import CodeSet, Validity, rows_of
from headway.vocabulary.years import AcademicYear

_ROWS = rows_of("ethnicity.csv")

ETHNICITY = CodeSet(
    name="ethnicity",
    labels={row["code"]: row["label"] for row in _ROWS},
    validity={
        row["code"]: Validity(first=AcademicYear(int(row["first_year"])))
        for row in _ROWS
        if row["first_year"]
    },
    source="DfE, National Pupil Database data tables 2019, code sets (characteristics)",
)

MINOR_GROUP: dict[str, str] = {row["code"]: row["minor"] for row in _ROWS}
"""Extended code to the minor group DfE publishes by (EthnicGroupMinor)."""

MAJOR_GROUPS = CodeSet(
    name="ethnic_group_major",
    labels={
        "WHIT": "White",
        "MIXD": "Mixed",
        "ASIA": "Asian",
        "BLAC": "Black",
        "CHIN": "Chinese",
        "AOEG": "Any other ethnic group",
        "UNCL": "Unclassified",
    },
    source="DfE, National Pupil Database variables 2020/21, EthnicGroupMajor",
)

_MAJOR_BY_LETTER = {
    "W": "WHIT", "M": "MIXD", "A": "ASIA", "B": "BLAC", "C": "CHIN", "O": "AOEG",
}  # fmt: skip


def major_group(code: str) -> str:
    """The major group of an extended code; refused, not yet obtained and unknown are UNCL."""
    minor = MINOR_GROUP.get(code, "")
    if minor in ("", "NOBT", "REFU"):
        return "UNCL"
    return _MAJOR_BY_LETTER[minor[0]]
