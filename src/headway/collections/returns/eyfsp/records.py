"""EYFSP rows as records: ``profile``, one per child per school.

The layout's fields, and ``profile`` (old to 2018/19, new from 2021/22) and ``goals``: the
seventeen results in the profile's order, 1 to 3, null where the child was not assessed.
"""

from collections.abc import Iterator

from headway.collections.rows import Record
from headway.collections.submission import Submission
from headway.vocabulary.codes.early_years import PROFILE_TO_2018_19, profile_of

NOT_ASSESSED = "A"


def records(record: Record, submission: Submission) -> Iterator[Record]:
    """The child's profile, its goals in a row."""
    values = dict(record.values)
    profile = profile_of(submission.academic_year) if submission.academic_year else None
    results = [values.pop(goal.lower()) for goal in profile.goals] if profile else []
    values["profile"] = "old" if profile is PROFILE_TO_2018_19 else "new"
    values["goals"] = tuple(
        None if result in (None, NOT_ASSESSED) else int(str(result)) for result in results
    )
    yield Record("profile", record.number, values)
