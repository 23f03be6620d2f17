"""Early years foundation stage profile: one row per child (``facts/early_years.sql``)."""

from headway.benchmarks.series import Unit
from headway.measures.definition import (
    Absent,
    Edition,
    LeftOut,
    Measure,
    Published,
    Share,
    TailGap,
    Years,
)
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_OLD = Years(first=AcademicYear(2012), last=AcademicYear(2018))
_NEW = Years(first=AcademicYear(2021))
_NO_COLLECTION = Absent(
    years=Years(first=AcademicYear(2019), last=AcademicYear(2020)),
    why="the profile was not collected, because of the coronavirus pandemic",
)
_NOT_ASSESSED = LeftOut(
    because="no result in one or more of the seventeen goals",
    where=Expression("NOT is_assessed"),
)
# Prime areas, literacy and mathematics: the first twelve goals of either profile.
_GOALS = tuple(f"goal_{number:02}" for number in range(1, 13))


def _all_of(line: str) -> Expression:
    return Expression(" AND ".join(f"{goal} {line}" for goal in _GOALS))


GOOD_LEVEL_OF_DEVELOPMENT = Share(
    id="good_level_of_development",
    title="Children with a good level of development",
    facts="fact_early_years",
    who="children",
    counted=Expression("is_assessed"),
    achieved=_all_of("= 2"),
    better=Polarity.HIGH,
    unit=Unit.PERCENT,
    decimals=1,
    editions=(
        Edition(
            years=_OLD,
            achieved=_all_of(">= 2"),
            source="DfE, EYFSP handbook 2019: expected or exceeding in goals 1 to 12",
        ),
        Edition(years=_NEW, source="DfE, EYFSP handbook 2022: expected in goals 1 to 12"),
    ),
    absent=(_NO_COLLECTION,),
    left_out=(_NOT_ASSESSED,),
    published=Published(series="fsp_new_gooddev"),
    note="The profile changed in 2021/22: figures before and after are not one line.",
)

LOWEST_FIFTH_GAP = TailGap(
    id="early_years_lowest_20_percent_gap",
    title="Gap between the lowest-attaining 20% of children and the middle child",
    facts="fact_early_years",
    who="children",
    counted=Expression("is_assessed"),
    value=Expression("points"),
    better=Polarity.LOW,
    unit=Unit.PERCENT,
    decimals=1,
    editions=(
        Edition(
            years=_OLD,
            source="National Indicator 92: (median − mean of the lowest 20%) ÷ median",
        ),
    ),
    absent=(
        _NO_COLLECTION,
        Absent(years=_NEW, why="the profile from 2021/22 gives no points to add up"),
    ),
    left_out=(_NOT_ASSESSED,),
    published=Published(none_because="no series of it is in the published figures held"),
    local="Local: how DfE cut a child in two at 20% is not confirmed.",
    note=(
        "Tail rule: fractional. Where 20% of the children is not a whole number, the child at "
        "the cut counts in part, so that the order of children with equal points is no matter."
    ),
)

MEASURES: tuple[Measure, ...] = (GOOD_LEVEL_OF_DEVELOPMENT, LOWEST_FIFTH_GAP)
