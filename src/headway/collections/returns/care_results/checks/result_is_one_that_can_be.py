"""HW-CR-09: a result is one that there can be."""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    Check,
    Context,
    Outcome,
    Result,
    Severity,
)
from headway.collections.rows import Row
from headway.collections.typed import as_flag, as_number, as_whole
from headway.vocabulary.codes.key_stages import WRITING_OUTCOME

_NO_SUCH = Outcome(Result.NOT_CHECKED, "another check finds the measure unknown")
_BOUNDS = {"phonics_mark": (0, 40), "read_score": (80, 120), "maths_score": (80, 120)}
_FLAGS = frozenset({"good_level_of_development", "english_maths_4", "english_maths_5"})


def _test(row: Row, _: Context) -> Outcome:
    told, text = row.values.get("result_measure"), row.values.get("result")
    if not told or not text:
        return BLANK
    if told in _BOUNDS:
        lowest, highest = _BOUNDS[told]
        number = as_whole(text)
        can_be = number is not None and lowest <= number <= highest
    elif told in _FLAGS:
        can_be = as_flag(text) is not None
    elif told == "attainment_8":
        points = as_number(text)
        can_be = points is not None and 0 <= points <= 90
    elif told == "writing_outcome":
        can_be = text in WRITING_OUTCOME
    else:
        return _NO_SUCH
    return PASSED if can_be else FAILED


CHECK = Check(
    code="HW-CR-09",
    severity=Severity.ERROR,
    title="A result is one that there can be",
    message="The result is not a value that this measure can have.",
    what_to_do="Ask the school, correct the list, and export it again.",
    tables=("care_result",),
    fields=("result", "result_measure"),
    test=_test,
)
