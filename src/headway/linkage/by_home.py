"""The pass by home: children in care whose number at school social care does not know."""

from collections.abc import Iterator
from datetime import date

from headway.linkage.agreement import Doubt, Evidence
from headway.linkage.by_number import Pair
from headway.linkage.components import Components
from headway.linkage.mentions import Mentions

_BornAndSex = tuple[date | None, str | None]


def join_by_home(components: Components, mentions: Mentions) -> list[Pair]:
    """Join a child known to social care alone to the one child at school who fits.

    Birth date, sex and a home or placement in common; twins of one sex both fit, and then it
    is for a person to say.
    """
    at_school, in_care = _at_school(components, mentions), _in_care(components, mentions)
    homes = _homes(components, mentions)
    doubts: list[Pair] = []
    joins: list[tuple[int, int]] = []
    for root, born_and_sex in in_care.items():
        fitting = sorted(
            other
            for other in at_school.get(born_and_sex, set())
            if homes.get(root, set()) & homes.get(other, set())
        )
        if len(fitting) == 1:
            joins.append((fitting[0], root))
        doubts += [(root, other, Doubt.SEVERAL_FIT) for other in fitting if len(fitting) > 1]
    return doubts + list(_join_one_to_one(components, joins))


def _join_one_to_one(components: Components, joins: list[tuple[int, int]]) -> Iterator[Pair]:
    """Join the pairs, but not two children in care to one at school."""
    fitting: dict[int, set[int]] = {}
    for at_school, in_care in joins:
        fitting.setdefault(at_school, set()).add(in_care)
    for at_school, all_in_care in fitting.items():
        for in_care in sorted(all_in_care):
            if len(all_in_care) == 1:
                components.join(at_school, in_care, Evidence.BIRTH_DATE_SEX_AND_POSTCODE)
            else:
                yield at_school, in_care, Doubt.SEVERAL_FIT


def _homes(components: Components, mentions: Mentions) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for place, seen in enumerate(mentions.seen):
        if seen.postcodes:
            found.setdefault(components.root(place), set()).update(seen.postcodes)
    return found


def _at_school(components: Components, mentions: Mentions) -> dict[_BornAndSex, set[int]]:
    """Children with a name who are in no return of social care."""
    known_to_care = {
        components.root(place) for place, each in enumerate(mentions.all) if each.care_number
    }
    found: dict[_BornAndSex, set[int]] = {}
    for place, each in enumerate(mentions.all):
        root = components.root(place)
        if each.is_full and root not in known_to_care:
            found.setdefault((each.born_on, each.sex), set()).add(root)
    return found


def _in_care(components: Components, mentions: Mentions) -> dict[int, _BornAndSex]:
    """Children whom social care knows, and nobody by a name or a UPN.

    One with a UPN that no school of ours has is taught elsewhere, and may have a twin here.
    """
    found: dict[int, _BornAndSex] = {}
    known_otherwise: set[int] = set()
    for place, each in enumerate(mentions.all):
        root = components.root(place)
        if each.is_full or each.upn:
            known_otherwise.add(root)
        elif each.care_number and each.born_on:
            found[root] = (each.born_on, each.sex)
    return {root: told for root, told in found.items() if root not in known_otherwise}
