"""HW-CR-08: a result is of its stage."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.vocabulary.codes import exports as codes


def _test(row: Row, _: Context) -> Outcome:
    stage, told = row.values.get("assessment_stage"), row.values.get("result_measure")
    if not stage or not told:
        return BLANK
    return PASSED if codes.STAGE_OF.get(told, stage) == stage else FAILED


CHECK = Check(
    code="HW-CR-08",
    severity=Severity.ERROR,
    title="A result is of its stage",
    message="The result is not one of the stage that the row names.",
    what_to_do="Ask the school, correct the list, and export it again.",
    tables=("care_result",),
    fields=("result_measure", "assessment_stage"),
    test=_test,
)
