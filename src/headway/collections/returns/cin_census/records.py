"""Children in need as records: the child, then what happened, each with the referral it is of.

Every record but the child's has ``referred_on`` of its episode and ``number``: 1, or more where
the child has several of that kind and day.
"""

from collections import Counter
from collections.abc import Iterator

from headway.collections.rows import Record
from headway.collections.submission import Submission

_DAY_OF = {"episode": "referred_on", "protection_review": "reviewed_on"}


def records(record: Record, _: Submission) -> Iterator[Record]:
    """The child, and every record nested in it, flat; the header is of no child."""
    if record.table != "child":
        return
    yield Record("child", record.number, record.values)
    told: Counter[tuple[object, ...]] = Counter()
    for episode in record.nested:
        yield from _flat(episode, episode.values.get("referred_on"), told)


def _flat(
    record: Record, referred_on: object, told: Counter[tuple[object, ...]]
) -> Iterator[Record]:
    day = record.values.get(_DAY_OF.get(record.table, "started_on"))
    which = (record.table, referred_on, day)
    told[which] += 1
    values = {**record.values, "referred_on": referred_on, "number": told[which]}
    yield Record(record.table, record.number, values)
    for each in record.nested:
        yield from _flat(each, referred_on, told)
