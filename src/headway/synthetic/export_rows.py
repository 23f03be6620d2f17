"""What every export of the invented authority begins with: whose it is, of which day, and who."""

from collections.abc import Mapping
from datetime import date
from random import Random

from headway.synthetic.care_files import child_number
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row
from headway.synthetic.schools import LA_CODE
from headway.synthetic.without_number import written_down


def whose(day: date) -> Row:
    """The authority and the day."""
    return {"local_authority": LA_CODE, "as_at": day}


def at_school(child: Child, day: date) -> Row:
    """A child as a system knows them that has their pupil number."""
    return {"upn": child.upn_on(day), **by_name(child, day)}


def in_care(child: Child, day: date) -> Row:
    """A child as the virtual school knows them: by the number in care, and by a UPN if any."""
    upn = {"upn": child.upn_on(day)} if child.upns else {}
    return {"child_id": child_number(child), **upn, **by_name(child, day)}


def by_name(child: Child, day: date) -> Row:
    """A child as a system knows them that has no number of a school's."""
    return {
        "surname": child.surname_on(day), "forename": child.forename,
        "date_of_birth": child.born_on, "sex": child.sex,
        "postcode": child.family.postcode_on(day),
    }  # fmt: skip


def as_heard(child: Child, day: date, chance: Random) -> Row:
    """A child as somebody wrote them down who was told over the telephone."""
    told = written_down(child, day, chance)
    return {
        "surname": told.surname, "forename": told.forename, "date_of_birth": told.born_on,
        "sex": told.sex, "postcode": told.postcode,
    }  # fmt: skip


def is_here(child: Child, day: date) -> bool:
    """Whether the child lives here on the day and has been at a school of ours."""
    return (
        bool(child.upns)
        and not child.family.lives_outside
        and child.here_from <= day
        and (child.here_to is None or child.here_to > day)
    )


def drawn(weights: Mapping[str, float], chance: Random) -> str:
    """One of the words, as likely as its weight."""
    return chance.choices(list(weights), list(weights.values()))[0]
