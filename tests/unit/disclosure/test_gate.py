"""The gate: nothing passes but through it, and only as far as a scope reaches."""

import ast
from dataclasses import fields, replace
from datetime import date

import pytest

from headway.access.scope import Depth, Scope
from headway.disclosure.audiences import Audience
from headway.disclosure.cleared import Cleared
from headway.disclosure.gate import clear, clear_receipt
from headway.errors import NoMethod, NotPermitted, OurMistake, ReleaseRefused
from headway.measures.groups import Lens
from headway.measures.library import measure_named
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.vocabulary.years import AcademicYear
from tests.inspectors.tree import PACKAGE
from tests.reference.records import LA, SCHOOL
from tests.unit.measures.invented import YEAR

TODAY = date(2024, 1, 8)
WHOLE = Scope.system("a test")
OWN_SCHOOL = Scope.of_schools({900001}, "headteacher of this school", Depth.NAMED)
RWM = Question(measure=measure_named("ks2_rwm_expected"), years=(AcademicYear(YEAR),))
OF_SCHOOLS = Question(measure=RWM.measure, years=RWM.years, level=Level.SCHOOL)


def cleared(edition: Edition, question: Question, scope: Scope, on: date = TODAY) -> list[Cleared]:
    return clear(edition, question, audience=Audience.INTERNAL, scope=scope, on=on)


@pytest.mark.parametrize("audience", [Audience.PARTNER, Audience.PUBLIC])
def test_every_other_audience_is_refused_by_name(edition: Edition, audience: Audience) -> None:
    with pytest.raises(ReleaseRefused, match=audience.value):
        clear(edition, RWM, audience=audience, scope=WHOLE, on=TODAY)
    with pytest.raises(ReleaseRefused, match=audience.value):
        clear_receipt(
            edition, RWM, year=AcademicYear(YEAR), place=LA, group_value="all",
            audience=audience, scope=WHOLE, on=TODAY,
        )  # fmt: skip


def test_a_cleared_figure_cannot_be_made_elsewhere(edition: Edition) -> None:
    (real,) = cleared(edition, RWM, WHOLE)
    copied = {each.name: getattr(real, each.name) for each in fields(Cleared)}
    with pytest.raises(OurMistake):
        Cleared(**copied, seal=object())


def test_a_cleared_figure_cannot_be_changed_into_another(edition: Edition) -> None:
    (real,) = cleared(edition, RWM, WHOLE)
    # Python 3.13 raises the first of these, earlier releases the second.
    with pytest.raises((TypeError, ValueError), match="seal"):
        replace(real, exact=None)
    receipt = clear_receipt(
        edition, RWM, year=AcademicYear(YEAR), place=LA, group_value="all",
        audience=Audience.INTERNAL, scope=WHOLE, on=TODAY,
    )  # fmt: skip
    with pytest.raises((TypeError, ValueError), match="seal"):
        replace(receipt, because="nobody asked")


def test_no_other_room_makes_a_cleared_figure_or_asks_for_the_seal() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.is_relative_to(PACKAGE / "disclosure"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in {"Cleared", "ClearedReceipt", "ReleasedFigure"}, path
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"_SEAL", "seal"}, path
            if isinstance(node, ast.ImportFrom) and node.module == "headway.disclosure.cleared":
                assert not {"seal", "_SEAL"} & {name.name for name in node.names}, path


def test_a_head_sees_the_figures_of_their_own_school_and_no_other(edition: Edition) -> None:
    assert {figure.place for figure in cleared(edition, OF_SCHOOLS, OWN_SCHOOL)} == {SCHOOL}
    (figure,) = cleared(edition, OF_SCHOOLS, OWN_SCHOOL)
    assert figure.because == "headteacher of this school"
    with pytest.raises(NotPermitted, match="whole authority"):
        cleared(edition, RWM, OWN_SCHOOL)
    elsewhere = Question(measure=RWM.measure, level=Level.SCHOOL, places=("9992002",))
    with pytest.raises(NotPermitted, match="9992002"):
        cleared(edition, elsewhere, OWN_SCHOOL)


def test_a_receipt_is_under_the_same_scope_as_its_figure(edition: Edition) -> None:
    with pytest.raises(NotPermitted):
        clear_receipt(
            edition, OF_SCHOOLS, year=AcademicYear(YEAR), place="9992002", group_value="all",
            audience=Audience.INTERNAL, scope=OWN_SCHOOL, on=TODAY,
        )  # fmt: skip


def test_the_virtual_school_sees_children_in_our_care_only(edition: Edition) -> None:
    scope = Scope.of_authority("virtual school", Depth.NAMED, looked_after_only=True)
    with pytest.raises(NotPermitted, match="in-care"):
        cleared(edition, RWM, scope)
    in_care = Question(measure=RWM.measure, years=RWM.years, lens=Lens.IN_CARE)
    assert [figure.n for figure in cleared(edition, in_care, scope)] == [1]


def test_a_scope_that_is_over_shows_nothing(edition: Edition) -> None:
    over = WHOLE.between(None, date(2023, 7, 31))
    with pytest.raises(NotPermitted, match="not now"):
        cleared(edition, RWM, over)


def test_nobody_at_all_sees_nothing(edition: Edition) -> None:
    for question in (RWM, OF_SCHOOLS):
        with pytest.raises(NotPermitted):
            cleared(edition, question, Scope.nothing())


def test_years_of_which_none_has_a_method_are_refused(edition: Edition) -> None:
    question = Question(
        measure=measure_named("progress_8"), years=(AcademicYear(2024), AcademicYear(2025))
    )
    with pytest.raises(NoMethod, match="2024/25"):
        cleared(edition, question, WHOLE)


def test_a_cleared_figure_is_rounded_once_and_half_away_from_nought(edition: Edition) -> None:
    question = Question(measure=measure_named("persistent_absence"), years=RWM.years)
    (figure,) = cleared(edition, question, WHOLE)
    assert (figure.value, figure.interval) == (66.67, (20.77, 93.85))
