"""For each check across returns: records that pass it and records that fail it.

Child 1 was born in March 2010, child 2 in April 2012. Everything is of 2023/24 and its January
census. ``tests/inspectors`` sees that no check is without its examples.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from headway.linkage.mentions import Mention
from headway.linkage.tables import Values

SCHOOL, OTHER_SCHOOL = "9984001", "9984002"
ORIGIN = ("census", 1)
Told = tuple[tuple[Mention, date], ...]


def on_roll(
    pupil_id: int = 1,
    laestab: str = SCHOOL,
    *,
    status: str = "C",
    group: str = "9",
    term: str = "spring",
) -> Values:
    return (pupil_id, 2023, term, laestab, True, status, None, None, group, None, *ORIGIN)


def sen(pupil_id: int, term: str, provision: str) -> Values:
    return (pupil_id, 2023, term, None, None, None, None, provision, None, *ORIGIN)


def in_care(pupil_id: int = 1, *, looked_after: bool = True) -> Values:
    return (pupil_id, 2023, looked_after, looked_after, "care", 1)


@dataclass(frozen=True, kw_only=True)
class Records:
    """Rows by table; of ``support`` and ``episode`` only what the checks read. ``placed`` are the
    children whose plan places them at the first school, and since when not."""

    rolls: tuple[Values, ...] = ()
    in_care: tuple[Values, ...] = ()
    sen: tuple[Values, ...] = ()
    episodes: tuple[tuple[date, date | None, str], ...] = ()
    out_of_care: tuple[int, ...] = ()
    placed: tuple[tuple[int, date | None], ...] = ()
    results: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    told: Told = ()


@dataclass(frozen=True, kw_only=True)
class Example:
    """Records in which the check finds nothing, and some in which it finds (child, school)."""

    passing: Records
    failing: Records
    found: tuple[tuple[int, str | None], ...]


JANUARY = date(2024, 1, 18)
UPN = Mention(upn="A998400218001")
EXAMPLES = {
    "HW-LK-01": Example(
        passing=Records(
            rolls=(on_roll(1), on_roll(2)),
            in_care=(in_care(1), in_care(2, looked_after=False)),
        ),
        failing=Records(rolls=(on_roll(2),), in_care=(in_care(1), in_care(2))),
        found=((1, None),),
    ),
    "HW-LK-02": Example(
        passing=Records(rolls=(on_roll(status="M"), on_roll(1, OTHER_SCHOOL, status="S"))),
        failing=Records(rolls=(on_roll(), on_roll(1, OTHER_SCHOOL, status="M"))),
        found=((1, SCHOOL), (1, OTHER_SCHOOL)),
    ),
    "HW-LK-03": Example(
        passing=Records(
            rolls=(on_roll(),),
            told=((Mention(upn="A99840021802A"), date(2021, 1, 21)), (UPN, JANUARY)),
        ),
        failing=Records(
            rolls=(on_roll(),),
            told=((UPN, date(2021, 1, 21)), (Mention(upn="B998400218002"), JANUARY)),
        ),
        found=((1, None),),
    ),
    "HW-LK-04": Example(
        passing=Records(rolls=(on_roll(group="8"), on_roll(2, group="7"))),
        failing=Records(rolls=(on_roll(group="7"), on_roll(2, group="7"))),
        found=((1, SCHOOL),),
    ),
    "HW-LK-05": Example(
        passing=Records(
            rolls=(on_roll(),),
            out_of_care=(1,),
            episodes=(
                (date(2020, 5, 1), date(2023, 6, 1), "C2"),
                (date(2023, 7, 1), None, "V4"),
            ),
        ),
        failing=Records(
            rolls=(on_roll(),), out_of_care=(1,), episodes=((date(2020, 5, 1), None, "C2"),)
        ),
        found=((1, SCHOOL),),
    ),
    "HW-LK-06": Example(
        passing=Records(rolls=(on_roll(),), results={"ks2": ((1, SCHOOL), (1, OTHER_SCHOOL))}),
        failing=Records(rolls=(on_roll(),), results={"ks2": ((2, SCHOOL),)}),
        found=((2, SCHOOL),),
    ),
    "HW-LK-07": Example(
        passing=Records(rolls=(on_roll(),), results={"ks4": ((1, SCHOOL), (1, OTHER_SCHOOL))}),
        failing=Records(rolls=(on_roll(),), results={"ks4": ((2, SCHOOL),)}),
        found=((2, SCHOOL),),
    ),
    "HW-LK-08": Example(
        passing=Records(
            rolls=(on_roll(term="autumn"), on_roll(), on_roll(2, term="autumn"), on_roll(2)),
            sen=(sen(1, "autumn", "E"), sen(1, "spring", "K"), sen(2, "spring", "E")),
        ),
        failing=Records(
            rolls=(on_roll(term="autumn"), on_roll(1, OTHER_SCHOOL)),
            sen=(sen(1, "autumn", "E"), sen(1, "spring", "K")),
        ),
        found=((1, OTHER_SCHOOL),),
    ),
    "HW-LK-09": Example(
        passing=Records(
            rolls=(on_roll(), on_roll(2, term="autumn")),
            placed=((1, None), (2, date(2023, 12, 20))),
        ),
        failing=Records(
            rolls=(on_roll(), on_roll(2, term="autumn"), on_roll(2, OTHER_SCHOOL)),
            placed=((1, None), (2, None)),
        ),
        found=((2, SCHOOL),),
    ),
}
