"""What the header and the episodes tell of a child, for the checks of the other tables."""

from datetime import date, timedelta

from headway.collections.checks import Context
from headway.collections.rows import Row
from headway.collections.typed import as_day
from headway.vocabulary.codes.looked_after import SHORT_BREAKS

ADOPTED = frozenset({"E11", "E12"})
CONTINUES = "X1"

HEADER_FACTS = ("header.born_on", "header.sex")
EPISODE_FACTS = (
    "episode.first_on", "episode.left_on", "episode.adopted_on", "episode.for_12_months",
)  # fmt: skip


def tell(row: Row, context: Context) -> Row:
    """Note what a header row says, or what all episodes of a child come to; the row as it is."""
    child = row.values.get("child")
    if row.table == "header":
        context.may_be_asked(*HEADER_FACTS)
        for name in ("born_on", "sex"):
            text = row.values.get(name)
            if child and text:
                context.tell(f"header.{name}", child, text)
    elif row.table == "episode":
        context.may_be_asked(*EPISODE_FACTS)
        episodes = [each for each in row.around if each.table == "episode"]
        if child and episodes and episodes[0].values is row.values:
            _tell_of_all(child, episodes, context)
    return row


def _tell_of_all(child: str, episodes: list[Row], context: Context) -> None:
    dated = [
        (start, as_day(each.values.get("ended_on") or "") or date.max, each)
        for each in episodes
        if (start := as_day(each.values.get("started_on") or ""))
    ]
    if not dated:
        return
    dated.sort(key=lambda spell: spell[:2])
    context.tell("episode.first_on", child, dated[0][0].isoformat())
    _, ended, last = dated[-1]
    if ended is not date.max and last.values.get("reason_ceased") not in (CONTINUES, None):
        context.tell("episode.left_on", child, ended.isoformat())
        if last.values.get("reason_ceased") in ADOPTED:
            context.tell("episode.adopted_on", child, ended.isoformat())
    if context.first_day and context.last_day:
        spells = [
            (start, end)
            for start, end, each in dated
            if each.values.get("legal_status") not in SHORT_BREAKS
        ]
        is_so = is_covered(spells, context.first_day, context.last_day)
        context.tell("episode.for_12_months", child, "1" if is_so else "0")


def is_covered(spells: list[tuple[date, date]], first: date, last: date) -> bool:
    """Whether the spells, by day of beginning, cover every day of a year without a break.

    A spell may begin on the day on which the one before ended, or on the next.
    """
    since: date | None = None
    until = date.min
    for start, end in spells:
        if since is None or start - until > timedelta(days=1):
            since = start
        until = max(until, end)
    return since is not None and since <= first and until > last
