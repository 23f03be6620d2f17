"""Codes of the common transfer file.

Source: DfE, Common Basic Data Set, May 2026 (CS014); the file that DfE's Get information about
pupils writes.
"""

from headway.vocabulary.codes.code_set import CodeSet

RESULT_STATUS = CodeSet(
    name="result_status",
    labels={"R": "Result", "E": "Estimate", "I": "Interim", "P": "Provisional", "T": "Target"},
    source="DfE, Common Basic Data Set, May 2026, CS014",
)

LOCALE = CodeSet(
    name="locale",
    labels={"ENG": "England", "NIR": "Northern Ireland", "SCT": "Scotland", "WLS": "Wales"},
    source="DfE, Common Transfer File, Locale and UKcountry",
    confirmed=False,
)
