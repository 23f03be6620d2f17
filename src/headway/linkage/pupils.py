"""What is true of each child once all mentions are together: birth date, sex, identity."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from headway.linkage.mentions import Mention, Mentions, Seen
from headway.linkage.tables import PUPIL_ID, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.identity import Identity
from headway.vocabulary.restrictions import Restriction

PUPIL = TableContract(
    name="pupil",
    one_row_per="pupil",
    grain=("pupil_id",),
    columns=(
        PUPIL_ID,
        Column(
            name="birth_month",
            type=ColumnType.DAY,
            unit="first day of the month of birth",
            null_means="no return has said",
        ),
        Column(name="sex", type=ColumnType.TEXT, unit="F or M", null_means="no return has said"),
    ),
)


@dataclass(frozen=True, slots=True, repr=False)
class Pupil:
    """One child: the pupil_id, and every mention with when it was met, the last met last.

    ``decided`` are the restrictions that persons have put on the record.
    """

    pupil_id: int
    met: tuple[tuple[Mention, Seen], ...]
    decided: frozenset[Restriction] = frozenset()

    @property
    def restrictions(self) -> frozenset[Restriction]:
        """Why the record is restricted: as persons decided, and as returns say."""
        told = {each for _, seen in self.met for each in seen.restrictions}
        if any(seen.adopted_on for _, seen in self.met):
            told.add(Restriction.ADOPTED)
        return self.decided | told

    @property
    def born_on(self) -> date | None:
        """The birth date that most rows give, of equals the one met last."""
        counted: Counter[date] = Counter()
        for mention, seen in reversed(self.met):
            if mention.born_on:
                counted[mention.born_on] += seen.times
        return max(counted, key=lambda day: counted[day], default=None)

    @property
    def sex(self) -> str | None:
        """As last said."""
        return _last(mention.sex for mention, _ in self.met)

    @property
    def upns(self) -> list[str]:
        """Every UPN, the present one last. A temporary one gives way to any other."""
        met = [(m.upn, s) for m, s in self.met if m.upn]
        met += [(m.former_upn, Seen()) for m, _ in self.met if m.former_upn]
        ordered = sorted(met, key=lambda pair: (not pair[0][-1].isalpha(), pair[1].last_on))
        return list(dict.fromkeys(upn for upn, _ in reversed(ordered)))[::-1]

    def identity(self) -> Identity:
        """Who the child is, as last said, and nothing that a restriction hides."""
        upns = self.upns
        hides_home = any(each.hides_home for each in self.restrictions)
        hides_past = any(each.hides_past for each in self.restrictions)
        homes = {home: day for _, seen in self.met for home, day in seen.postcodes.items()}
        for _, seen in self.met:
            for home, day in seen.postcodes.items():
                homes[home] = max(homes[home], day)
        surname = _last(mention.surname for mention, _ in self.met)
        before = [m.former_surname or m.surname for m, _ in self.met]
        return Identity(
            pupil_id=self.pupil_id,
            upn=upns[-1] if upns else None,
            former_upns=() if hides_past else tuple(upns[:-1]),
            uln=_last(mention.uln for mention, _ in self.met),
            surname=surname,
            forename=_last(mention.forename for mention, _ in self.met),
            middle_names=_last(mention.middle_names for mention, _ in self.met),
            former_surname=None
            if hides_past
            else _last(each for each in before if each != surname),
            birth_date=self.born_on,
            postcode=None
            if hides_home
            else max(homes, key=lambda home: (homes[home], home), default=None),
            restrictions=tuple(sorted(self.restrictions)),
        )

    def row(self) -> Values:
        """Its row of the table ``pupil``."""
        born_on = self.born_on
        return (self.pupil_id, born_on.replace(day=1) if born_on else None, self.sex)


def pupils(
    mentions: Mentions,
    pupil_ids: list[int],
    decided: Mapping[int, frozenset[Restriction]] | None = None,
) -> list[Pupil]:
    """Every child, by pupil_id.

    Args:
        mentions: All of them.
        pupil_ids: Of each mention, by its place.
        decided: The restrictions that persons have put on each child's record.
    """
    restricted = decided or {}
    met: dict[int, list[tuple[Mention, Seen]]] = {}
    for pupil_id, mention, seen in zip(pupil_ids, mentions.all, mentions.seen, strict=True):
        met.setdefault(pupil_id, []).append((mention, seen))
    # The key settles what was last met on one day, so that the order of files does not.
    return [
        Pupil(
            pupil_id,
            tuple(sorted(own, key=lambda pair: (pair[1].last_on, pair[0].key))),
            restricted.get(pupil_id, frozenset()),
        )
        for pupil_id, own in sorted(met.items())
    ]


def _last(values: Iterable[str | None]) -> str | None:
    found = None
    for value in values:
        found = value or found
    return found
