"""How far a scope reaches over figures, which are of places and groups and not of children; and
how far back the figures go."""

from datetime import date
from pathlib import Path

from headway.access.scope import Scope
from headway.errors import NotPermitted
from headway.measures.groups import Lens
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.store.engine import query
from headway.vocabulary.years import AcademicYear

_SQL = Path(__file__).parent / "sql"


def years_of(edition: Edition) -> tuple[AcademicYear, ...]:
    """The years of which there is any figure at all, of whichever measure, in their order.

    Asked for each of them, a measure says of each either its figure or why it has none.
    """
    return tuple(AcademicYear(year) for (year,) in edition.rows(query(_SQL, "years")))


def places_within(
    edition: Edition, question: Question, scope: Scope, *, on: date
) -> tuple[str, ...] | None:
    """The places whose figures the scope lets be seen, as the question wants them.

    Null is every place: of the authority, or all its schools.

    Raises:
        NotPermitted: The scope does not reach what is asked for.
    """
    if not scope.holds_on(on):
        raise NotPermitted(f"No figure may be seen: {scope.because()}, which is not now.")
    if scope.looked_after_only and question.lens is not Lens.IN_CARE:
        raise NotPermitted(
            f"As {scope.reason} only figures of children in our care may be seen: "
            "ask for the lens in-care."
        )
    if scope.authority_wide:
        return question.places
    if question.level is Level.AUTHORITY or not scope.schools:
        raise NotPermitted(
            f"As {scope.reason} no figure of the whole authority may be seen before its release."
        )
    own = {laestab for (laestab,) in edition.rows(
        query(_SQL, "schools"), {"urns": sorted(scope.schools)}
    )}  # fmt: skip
    wanted = own if question.places is None else set(question.places)
    if outside := wanted - own:
        raise NotPermitted(f"As {scope.reason} no figure of the school {min(outside)} may be seen.")
    return tuple(sorted(wanted))
