"""The page of measures in the reference, written from the library itself."""

from collections.abc import Iterator

from headway.measures.definition import Mean, Measure, Rate, Share, TailGap
from headway.measures.groups import GROUPS, Lens
from headway.measures.library import MEASURES


def document() -> str:
    """The whole of ``docs/reference/measures.md``."""
    lines = [
        "# Measures: who is counted, who achieved, by which year's method",
        "",
        "Written from `headway.measures.library`; `make docs` writes it again.",
        "",
        "| Measure | Id | Counts | Published series |",
        "|---|---|---|---|",
        *(
            f"| {each.title} | `{each.id}` | {each.who} | {_series(each)} |"
            for each in MEASURES.values()
        ),
        "",
    ]
    for measure in MEASURES.values():
        lines += [*_section(measure), ""]
    lines += [
        "## Groups",
        "",
        "| Group | Id | Values | Meaning | Source |",
        "|---|---|---|---|---|",
    ]
    for group in GROUPS.values():
        values = ", ".join(f"`{key}` {name}" for key, name in group.values.items())
        lines.append(
            f"| {group.title} | `{group.id}` | {values} | {group.meaning} | {group.source} |"
        )
    lines += [
        "",
        "## Which children",
        "",
        *(f"- `{lens.value}`: {lens.means}." for lens in Lens),
        "",
        "A receipt says how many rows the chosen one cannot see, because nobody knows.",
    ]
    return "\n".join([*lines, ""])


def _section(measure: Measure) -> Iterator[str]:
    yield f"## {measure.title}"
    yield ""
    yield f"`{measure.id}`: {_kind(measure)} {_sentence(measure.local)}{measure.note}".strip()
    yield ""
    for edition in measure.editions:
        rules = "; ".join(
            f"{part} `{each.text}`" for part, each in measure.expressions(edition).items()
        )
        yield f"- **{edition.years.label}**: {rules}. Source: {edition.source}."
    for absent in measure.absent:
        yield f"- **{absent.years.label}**: no method, {absent.why}."
    if measure.left_out:
        yield ""
        yield f"Not counted: {'; '.join(each.because for each in measure.left_out)}."


def _kind(measure: Measure) -> str:
    match measure:
        case Share():
            return f"the percentage of {measure.who} counted who achieved, with a Wilson interval."
        case Mean():
            deviation = "the national" if measure.national_deviation else "their own"
            return f"the average over {measure.who} counted, its interval by {deviation} deviation."
        case Rate():
            return "numerator per 100 of the denominator, without an interval."
        case TailGap():
            return "(median − mean of the lowest 20%) ÷ median, in percent, without an interval."
    return ""


def _series(measure: Measure) -> str:
    return f"`{measure.published.series}`" if measure.published.series else "none"


def _sentence(text: str) -> str:
    return f"{text} " if text else ""
