"""The table of a release: one row per measure, year, place and group.

A count or percentage that is hidden is ``c``, whether it is small or hides a small one.
"""

import csv
import io
from collections.abc import Mapping
from decimal import Decimal

from headway.disclosure.rules import RuleSet
from headway.disclosure.tables import Draft
from headway.measures.library import MEASURES
from headway.vocabulary.figures import Symbol
from headway.vocabulary.rounding import rounded

COLUMNS = (
    "time_period", "level", "place", "lens", "measure", "group_by", "group_value",
    "counted", "achieved", "not_achieved", "percentage",
    "cell_counted", "cell_achieved", "cell_not_achieved",
)  # fmt: skip


def figures_written(draft: Draft, published: Mapping[str, int], rules: RuleSet) -> bytes:
    """The table as CSV. A percentage is worked out from counts that are shown, and no other."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    hidden = Symbol.CONFIDENTIAL.value
    for line in draft.lines:
        shown = [published.get(cell) for cell in line.cells]
        writer.writerow(
            [
                line.year.code, line.level.value, line.place, line.lens.value, line.measure,
                line.group_by, line.group_value,
                *(hidden if value is None else value for value in shown),
                _percentage(shown[1], shown[0], MEASURES[line.measure].decimals, rules),
                *line.cells,
            ]
        )  # fmt: skip
    return text.getvalue().encode()


def _percentage(part: int | None, whole: int | None, decimals: int, rules: RuleSet) -> str:
    if whole == 0:
        return Symbol.NOT_APPLICABLE.value
    if part is None or whole is None or not rules.shows_percentage(part, whole):
        return Symbol.CONFIDENTIAL.value
    return str(rounded(Decimal(100 * part) / whole, decimals))
