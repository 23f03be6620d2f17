"""Rows of a common transfer file as records: ``pupil``, and ``assessment`` one per result.

An assessment has the ``upn``, ``stage`` and the layout's fields. Estimates and targets have no
record.
"""

from collections.abc import Iterator

from headway.collections.rows import Record
from headway.collections.submission import Submission

_RESULT = "R"


def records(record: Record, _: Submission) -> Iterator[Record]:
    """The child, then each result that is one."""
    yield Record("pupil", record.number, record.values)
    for stage in record.nested:
        for each in stage.nested if stage.table == "key_stage" else ():
            if each.values["status"] in (_RESULT, None) and each.values["result"]:
                yield Record(
                    "assessment",
                    record.number,
                    {"upn": record.values["upn"], "stage": stage.values["stage"], **each.values},
                )
