"""Special educational needs on the January roll (``facts/january_roll.sql``)."""

from headway.benchmarks.series import Unit
from headway.measures.definition import Absent, Edition, LeftOut, Measure, Published, Share, Years
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear


def _identified(measure_id: str, title: str, code: str, series: str) -> Share:
    return Share(
        id=measure_id,
        title=title,
        facts="fact_january_roll",
        who="pupils",
        counted=Expression("january_sen IS NOT NULL"),
        achieved=Expression(f"january_sen = '{code}'"),
        better=Polarity.NONE,
        unit=Unit.PERCENT,
        decimals=1,
        editions=(
            Edition(
                years=Years(first=AcademicYear(2014)),
                source="DfE, school census guide: SEN provision on the January roll",
            ),
        ),
        absent=(
            Absent(
                years=Years(first=AcademicYear(2001), last=AcademicYear(2013)),
                why="school action and statements came before SEN support and EHC plans",
            ),
        ),
        left_out=(
            LeftOut(
                because="January's census does not say what provision there is",
                where=Expression("january_sen IS NULL"),
            ),
        ),
        published=Published(series=series),
        note=(
            "Single and main registrations at schools whose census is here; DfE's counts "
            "independent schools too. A statement counts as an EHC plan."
        ),
    )


MEASURES: tuple[Measure, ...] = (
    _identified("sen_support", "Pupils with SEN support", "K", "sen_totsensup"),
    _identified("ehc_plan", "Pupils with an EHC plan", "E", "sen_totstat"),
)
