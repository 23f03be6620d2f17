"""What stands at the foot of a plan on a page: how to read it, and where the plan comes from."""

from headway.benchmarks.areas import Area
from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.neighbours import neighbours_of, stands_with
from headway.plans.plan import Plan
from headway.vocabulary.dates import in_words

ALWAYS = (
    "Change is shown beside England’s where the two compare, and never across a change of method.",
    "The published source gives no numbers of pupils, so no interval stands around its figures.",
    "Where a figure is not marked provisional, revised or final, the source does not say which.",
    "2024/25 is the academic year to August 2025, 2024-25 the financial year to March 2025.",
)


def foot(plan: Plan, area: Area, neighbours_edition: int) -> tuple[str, ...]:
    """The notes under a plan in one area, one sentence or source each."""
    return (*ALWAYS, *_neighbours(area, neighbours_edition), *_sources(plan))


def _neighbours(area: Area, edition: int) -> tuple[str, ...]:
    if not neighbours_of(area.code, edition):
        return ()
    whose = area_with_code(stands_with(area.code))
    of = "" if whose == area else f" for {whose.name}; {area.name} is invented, and has none"
    return (f"The statistical neighbours are those of DfE’s {edition} model{of}.",)


def _sources(plan: Plan) -> tuple[str, ...]:
    return tuple(
        f"Source of the plan: {source.title}"
        + (f", {source.address}" if source.address else "")
        + (f", read on {in_words(source.read_on)}" if source.read_on else "")
        + "."
        + (f" {source.note}" if source.note else "")
        for source in plan.sources
    )
