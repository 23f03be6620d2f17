"""Pages as HTML files that need nothing beside them: they can be mailed and kept."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from headway.plans.verdicts import Verdict
from headway.publishing.charts import strip, trend
from headway.publishing.fault_report import COLUMNS, RULE_COLUMNS, FaultReport, cells
from headway.publishing.note import NotePage
from headway.publishing.page import ObjectiveChart, ObjectiveRow, PlanPage
from headway.vocabulary.dates import in_words

TONES = {
    Verdict.MET: "blue",
    Verdict.ON_COURSE: "blue",
    Verdict.NOT_MET: "purple",
    Verdict.OFF_COURSE: "purple",
    Verdict.CANNOT_TELL: "grey",
    Verdict.UNCERTAIN: "grey",
    Verdict.TOO_EARLY: "grey",
}
"""Neither red nor green: a colour here tells words apart and passes no judgement."""


def render(page: PlanPage) -> str:
    """The page as one HTML document, with its style and charts inside it and no script.

    All text on the page is shown as it is written and never read as markup. The document's own
    content security policy forbids it to load anything.
    """
    return _templates().get_template("page.html").render(**context(page), style=_style())


def context(page: PlanPage) -> dict[str, object]:
    """What ``page.html`` is filled with, wherever it is shown."""
    return {
        "page": page,
        "has_goals": any(row.goal for row in page.rows),
        "has_charts": any(_pictures(row.chart) for row in page.rows),
    }


def render_note(note: NotePage) -> str:
    """The release-day note as one HTML document, made as the plan on a page is."""
    return _templates().get_template("note.html").render(page=note, style=_style())


def render_faults(report: FaultReport) -> str:
    """A fault report as one HTML document, made as the plan on a page is."""
    tables = (
        ("By rule", RULE_COLUMNS, report.by_rule, RULE_COLUMNS.index("Faults")),
        ("Every fault", COLUMNS, [cells(line) for line in report.lines], COLUMNS.index("Row")),
    )
    template = _templates().get_template("faults.html")
    return template.render(page=report, tables=tables, style=_style())


@dataclass(frozen=True, kw_only=True, slots=True)
class _Style:
    """The style sheet, and the policy that lets a browser use it and nothing else."""

    text: str
    policy: str


@cache
def _style() -> _Style:
    text = files("headway.publishing").joinpath("templates/page.css").read_text("utf-8")
    digest = b64encode(sha256(text.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return _Style(text=text, policy=policy)


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("headway.publishing", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters.update(FILTERS)
    return templates


def _anchor(row: ObjectiveRow) -> str:
    """Where a link to the objective leads: the same for as long as the objective has its id."""
    return "objective-" + "".join(c if c.isalnum() else "-" for c in row.id)


def _beside_england(row: ObjectiveRow) -> str:
    return next((other.value for other in row.beside if other.name == "England"), "")


def _pictures(chart: ObjectiveChart | None) -> list[tuple[str, Markup]]:
    """The charts there is something to draw in, each with its caption."""
    if chart is None:
        return []
    drawn = (("Over time", trend(chart, height=130)), ("Beside others", strip(chart)))
    return [(caption, picture) for caption, picture in drawn if picture]


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:].rstrip(".") + "."


FILTERS: Mapping[str, Callable[..., object]] = {
    "anchor": _anchor,
    "beside_england": _beside_england,
    "in_words": in_words,
    "pictures": _pictures,
    "sentence": _sentence,
    "tone": TONES.__getitem__,
}
"""What the templates call, wherever they are shown."""
