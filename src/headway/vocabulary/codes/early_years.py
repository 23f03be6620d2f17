"""The early learning goals of both profiles, and what a child can be awarded for each.

Source: DfE, Early years foundation stage profile; names of the goals from 2021/22 as in the
NCER glossary. The goals of the earlier profile are known by their codes alone.
"""

from dataclasses import dataclass

from headway.vocabulary.codes.code_set import CodeSet
from headway.vocabulary.years import AcademicYear

OLD_RESULT = CodeSet(
    name="early_learning_goal_to_2018_19",
    labels={"1": "Emerging", "2": "Expected", "3": "Exceeding", "A": "Not assessed"},
    source="DfE, EYFSP handbook 2019",
)
NEW_RESULT = CodeSet(
    name="early_learning_goal_from_2021_22",
    labels={"1": "Emerging", "2": "Expected", "A": "Not assessed"},
    source="DfE, EYFSP handbook 2022",
)


PROVIDER_CATEGORY = CodeSet(
    name="early_years_provider",
    labels={
        "PRIV": "Private", "VOLY": "Voluntary", "INDS": "Registered independent school",
        "LADN": "Local authority day nursery", "CNET": "Childminding network (to 2014/15)",
        "CHMD": "Childminder", "OTHR": "Other",
    },
    source="DfE, National Pupil Database data tables 2019, early years census",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One era of the profile: which years, which seventeen goals, which of them make a GLD."""

    first: AcademicYear
    last: AcademicYear | None
    goals: tuple[str, ...]
    good_level_of_development: tuple[str, ...]
    results: CodeSet


_OLD = (
    "COM_G01", "COM_G02", "COM_G03", "PHY_G04", "PHY_G05", "PSE_G06", "PSE_G07", "PSE_G08",
    "LIT_G09", "LIT_G10", "MAT_G11", "MAT_G12", "UTW_G13", "UTW_G14", "UTW_G15",
    "EXP_G16", "EXP_G17",
)  # fmt: skip
_NEW = (
    "COM_E01", "COM_E02", "PSE_E03", "PSE_E04", "PSE_E05", "PHY_E06", "PHY_E07", "LIT_E08",
    "LIT_E09", "LIT_E10", "MAT_E11", "MAT_E12", "UTW_E13", "UTW_E14", "UTW_E15",
    "EXP_E16", "EXP_E17",
)  # fmt: skip

PROFILE_TO_2018_19 = Profile(
    first=AcademicYear(2012),
    last=AcademicYear(2018),
    goals=_OLD,
    good_level_of_development=_OLD[:12],
    results=OLD_RESULT,
)
PROFILE_FROM_2021_22 = Profile(
    first=AcademicYear(2021),
    last=None,
    goals=_NEW,
    good_level_of_development=_NEW[:12],
    results=NEW_RESULT,
)


def profile_of(year: AcademicYear) -> Profile | None:
    """The profile in force that year; None where there was no collection (2019/20, 2020/21)."""
    for profile in (PROFILE_TO_2018_19, PROFILE_FROM_2021_22):
        if profile.first <= year and (profile.last is None or year <= profile.last):
            return profile
    return None
