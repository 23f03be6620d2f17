"""The plan on a page as data, for whoever wants to do something else with it."""

import csv
import io
import json
from dataclasses import asdict

from headway.publishing.page import PlanPage

COLUMNS = (
    "area_code",
    "area_name",
    "plan",
    "priority",
    "objective_id",
    "objective",
    "value",
    "period",
    "unit",
    "status",
    "beside_period",
    "england",
    "region",
    "statistical_neighbours",
    "goal",
    "by",
    "verdict",
    "because",
    "missing",
    "source",
)


def as_json(page: PlanPage) -> str:
    """The whole page model, one JSON object, dates in ISO form."""
    return json.dumps(asdict(page), ensure_ascii=False, indent=2, default=str) + "\n"


def as_csv(page: PlanPage) -> str:
    """One row per objective, as shown; empty where there is nothing to show."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for block in page.priorities:
        for row in block.rows:
            beside = [other.value for other in row.beside]
            now, goal = row.now, row.goal
            writer.writerow(
                (
                    page.area_code,
                    page.area_name,
                    page.title,
                    block.title,
                    row.id,
                    row.title,
                    now.value if now else "",
                    now.period if now else "",
                    now.unit_text if now else "",
                    now.status if now else "",
                    row.beside_period or (now.period if now and beside else ""),
                    *[*beside, "", "", ""][:3],
                    goal.value if goal else "",
                    goal.by if goal else "",
                    goal.verdict.value if goal else "",
                    goal.because if goal else "",
                    row.missing,
                    now.source if now else "",
                )
            )
    return text.getvalue()
