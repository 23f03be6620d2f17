"""First language, as schools record it, and whether it is English.

Source: DfE, Common Basic Data Set language codes, as listed with the National Pupil Database.
"""

from headway.vocabulary.codes.code_set import CodeSet, rows_of

LANGUAGE = CodeSet(
    name="language",
    labels={row["code"]: row["label"] for row in rows_of("language.csv")},
    source="DfE, National Pupil Database data tables 2019, code sets (characteristics)",
)

ENGLISH = frozenset({"ENG", "ENB"})
UNCLASSIFIED = frozenset({"NOT", "REF", "ZZZ"})


def is_additional(code: str) -> bool | None:
    """Whether English is an additional language; None where nobody said which language.

    Source: LanguageGroupMajor, National Pupil Database: English and "believed to be
    English" against all others; refused and not obtained are unclassified.
    """
    if code not in LANGUAGE or code in UNCLASSIFIED:
        return None
    return code not in ENGLISH
