from dataclasses import replace

import pytest

from headway.plans.sentences import headline, others
from headway.plans.sentences.examples import BY_HAND, FULL, ODD, SERIES, WITHOUT_A_FIGURE, figure
from headway.plans.sentences.subject import Subject
from headway.vocabulary.figures import Gap, Status, Symbol
from headway.vocabulary.years import AcademicYear


def test_a_missing_figure_is_explained_and_never_made_up() -> None:
    assert headline(WITHOUT_A_FIGURE).text == (
        "No figure for 2019/20: nobody has a figure for that year."
    )
    assert others(WITHOUT_A_FIGURE) == ()
    assert headline(Subject(series=SERIES)).text == "The published series has no figure here."
    assert headline(Subject(series=SERIES, begins=AcademicYear(2015))).text == (
        "The published series has no figure here before 2015/16."
    )


@pytest.mark.parametrize(
    ("symbol", "gap", "reason"),
    [
        (Symbol.CONFIDENTIAL, None, "it is withheld so that nobody can be told from it"),
        (Symbol.ROUNDS_TO_NOUGHT, None, "it rounds to nought"),
        (Symbol.UNRELIABLE, None, "it is too unreliable to give"),
        (Symbol.NOT_APPLICABLE, None, "it does not apply here"),
        (Symbol.NOT_APPLICABLE, Gap.NO_SUCH_AREA, "the area did not exist then"),
        (Symbol.NOT_AVAILABLE, Gap.NOT_SAID, "not available; the source does not say why"),
    ],
)
def test_each_symbol_has_its_words(symbol: Symbol, gap: Gap | None, reason: str) -> None:
    subject = Subject(series=SERIES, figure=replace(figure(None), symbol=symbol, gap=gap))

    assert headline(subject).text == f"No figure for 2024/25: {reason}."


def test_an_objective_without_a_series_says_what_would_give_a_figure() -> None:
    named = Subject(source_needed="SEN2 return")

    assert headline(named).text == (
        "No published series follows this. What would give a figure: SEN2 return."
    )
    assert headline(Subject()).text == "No published series follows this."


def test_an_impossible_value_is_shown_and_said_to_be_impossible() -> None:
    said = {one.rule: one.text for one in (headline(ODD), *others(ODD))}

    assert said["level.england"].startswith("100.2% in 2024/25")
    assert said["oddity"] == (
        "The source gives 100.2%, which cannot be right: a percentage of a whole that is over 100."
    )
    assert "oddity" not in {one.rule for one in others(FULL)}


def test_a_share_over_100_that_can_come_about_is_not_called_impossible() -> None:
    because = "The children are set against an estimate."
    subject = replace(ODD, series=replace(SERIES, over_100_because=because))

    assert [one.text for one in others(subject) if one.rule == "oddity"] == [
        f"The source gives 100.2%, a percentage of a whole that is over 100. {because}"
    ]


def test_a_provisional_figure_is_said_to_be_so() -> None:
    said = {}
    for status in Status:
        subject = replace(FULL, figure=replace(figure(70.1), status=status))
        said[status] = [one.text for one in others(subject) if one.rule == "unsettled"]

    assert said == {
        Status.PROVISIONAL: ["The figure is provisional: it may still change."],
        Status.REVISED: ["The figure has been revised since it first came out."],
        Status.FINAL: [],
        Status.UNSTATED: [],
    }


def test_a_value_entered_by_hand_is_marked_as_such() -> None:
    assert headline(BY_HAND).text == (
        "12 schools on 31 July 2018, entered by hand by the head of school improvement."
    )
    assert [one.text for one in others(BY_HAND)] == [
        "Evidence: The vacancy register. The next value is due on 31 July 2019."
    ]
