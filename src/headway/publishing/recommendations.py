"""A recommendation as a page shows it: from whom, what, and what became of it."""

from collections.abc import Iterator

from headway.plans.plan import Accepted, Recommendation
from headway.publishing.page import RecommendationBlock
from headway.vocabulary.dates import in_words

ANSWERS = {
    Accepted.YES: "Accepted",
    Accepted.PARTLY: "Accepted in part",
    Accepted.NO: "Not accepted",
}


def recommendation(said: Recommendation) -> RecommendationBlock:
    """One recommendation, ready to print."""
    return RecommendationBlock(
        origin=f"{said.source}, {in_words(said.on)}", text=said.text, answer=tuple(_answer(said))
    )


def _answer(said: Recommendation) -> Iterator[str]:
    if said.accepted is None:
        yield "Not yet answered."
    else:
        by = f" by {said.accepted_by}" if said.accepted_by else ""
        yield f"{ANSWERS[said.accepted]}{by}."
    if said.done:
        yield f"Done: {said.done}"
    if said.evidence:
        yield f"Evidence: {said.evidence}"
    if said.closed_on:
        yield f"Closed on {in_words(said.closed_on)} by {said.closed_by}."
    else:
        yield "Still open."
