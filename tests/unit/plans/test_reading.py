"""Each wrong plan file gets one clear sentence with the file's name and the line."""

from pathlib import Path

import pytest

from headway.errors import FileRefused, UnknownName
from headway.plans.plan import Direction, Stage
from headway.plans.reading import attempt, read_plan, read_text

HEAD = '[plan]\ntitle = "A plan"\nlevel = "authority"\nla = 883\nadopted_on = 2026-09-01\n'
PRIORITY = '[[priority]]\nid = "p"\ntitle = "P"\n'
OBJECTIVE = '[[priority.objective]]\nid = "o"\ntitle = "O"\n'
RECOMMENDED = "[[recommendation]]\nsource = 'S'\non = 2026-01-01\ntext = 'T'\n"
WHOLE = HEAD + PRIORITY + OBJECTIVE
"""Eleven lines; what a test adds begins on the twelfth."""


def refused(text: str) -> str:
    with pytest.raises(FileRefused) as caught:
        read_text(text, "plan.toml")
    return str(caught.value)


def test_everything_the_interfaces_name_is_read() -> None:
    plan = read_text(
        WHOLE
        + 'measure = "fsp_new_gooddev"\n'
        + "baseline = { year = 2025 }\n"
        + "target = { year = 2028, value = 75 }\n"
        + "milestones = [ { on = 2027-07-31, value = 72.5 } ]\n"
        + '[[priority.objective.action]]\ntitle = "T"\nfrom = 2026-09-01\nto = 2027-07-31\n'
        + 'stage = "roll-out"\n',
        "plan.toml",
    )

    objective = plan.objectives[0]
    assert plan.la == "883"
    assert objective.measure == "fsp_new_gooddev"
    assert objective.baseline_year == 2025
    assert objective.target is not None
    assert (objective.target.year, objective.target.value) == (2028, 75.0)
    assert objective.milestones[0].value == 72.5
    assert objective.actions[0].stage is Stage.ROLL_OUT
    assert objective.actions[0].starts_on is not None
    assert objective.place == "plan.toml, line 9"
    assert objective.actions[0].place == "plan.toml, line 16"


def test_an_authority_may_be_named_and_a_series_called_as_its_source_does() -> None:
    plan = read_text(
        WHOLE.replace("883", '"thurrock"') + 'measure = "FSP_NEW_GOODDEV"\n', "plan.toml"
    )

    assert plan.la == "883"
    assert plan.objectives[0].measure == "fsp_new_gooddev"


def test_a_direction_that_the_plan_gives_is_read() -> None:
    plan = read_text(
        WHOLE + 'target = { on = 2027-01-01, value = 3, direction = "lower" }\n', "plan.toml"
    )

    assert plan.objectives[0].target is not None
    assert plan.objectives[0].target.direction is Direction.LOWER


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("title = \n", "line 12: there is no value"),
        ('story = "open\n', "line 12: a text is opened with a quotation mark and not closed"),
        ("baseline = { year = 2025\n", "line 12: a bracket or brace is opened"),
        ('title = "again"\n', "the same key or table is written twice"),
        ('storey = "x"\n', "line 12: “storey” is not a key of an objective. Did you mean “story”?"),
        ("story = 3\n", "line 12: “story” must be text in quotes; it is 3."),
        ("story = true\n", "line 12: “story” must be text in quotes."),
        ('story = "bell \\u0007"\n', "line 12: “story” holds a character that cannot be printed"),
        ('measure = ["x"]\n', "line 12: “measure” must be the id of a measure"),
        ("target = 3\n", "line 12: “target” must be a table"),
        ("milestones = { on = 2027-01-01 }\n", "line 12: “milestones” must be a list of tables"),
        ('group = "boyz"\n', "line 12: “group” cannot be “boyz”. Did you mean “boys”?"),
        ('lens = "seen"\n', "line 12: “lens” cannot be “seen”. Known: schooled, living, in-care."),
        ('return_needed = "school_cencus"\n', "Did you mean “school_census”?"),
        ('baseline = { year = "2025" }\n', "line 12: “year” must be a year from 1990 to 2100"),
        ("baseline = { year = 202425 }\n", "“year” must be a year from 1990 to 2100"),
        ("target = { year = 2028, value = nan }\n", "“value” is too large a number to be meant"),
        (f"target = {{ year = 2028, value = 1{'0' * 400} }}\n", "is too large a number"),
        ("target = { year = 2028, pupils = -1 }\n", "“pupils” must be a whole number, 0 or more"),
        ("target = { value = 72 }\n", "line 12: the target of “o” needs either a year or a date"),
        ("target = { year = 2028, on = 2028-01-01, value = 72 }\n", "and has both."),
        ("target = { year = 2028 }\n", "needs exactly one of value, gap_to with gap, pupils, or"),
        ("target = { year = 2028, value = 72, pupils = 4 }\n", "and has value and pupils."),
        ('target = { year = 2028, gap_to = "england" }\n', "“gap” is missing."),
        ('target = { year = 2028, gap_to = "england", gap = -1 }\n', "so it is 0 or more."),
        ("target = { year = 2025, value = 72 }\n", "ended before the plan was adopted"),
        (
            "baseline = { year = 2028 }\ntarget = { year = 2028, value = 7 }\n",
            "line 13: the target",
        ),
        ("milestones = [\n  { on = 2027-01-01 },\n]\n", "line 13: a milestone needs a value"),
        (
            "milestones = [{ on = 2026-08-31, value = 1 }]\n",
            (
                "line 12: the milestone is for 31 August 2026, before the plan was adopted on "
                "1 September 2026."
            ),
        ),
        (
            '[[priority.objective.action]]\ntitle = "T"\nfrom = 2027-01-02\nto = 2027-01-01\n',
            "line 12: the action ends on 1 January 2027, before it starts on 2 January 2027.",
        ),
        (
            '[[priority.objective.action]]\ntitle = "T"\nstage = "pilot"\n',
            "line 14: “stage” cannot be “pilot”. Known: pathfinder, evaluation, roll-out.",
        ),
        (
            '[[priority.objective.action]]\ntitle = "T"\nstatus = "finished"\n',
            "line 14: “status” cannot be “finished”.",
        ),
        ("story_on = 2026-01-01\n", "“story_on” is the day a story was written, and “o” has no"),
        (
            '[[recommendation]]\nsource = "S"\non = 2026-01-01\n',
            "line 12: A recommendation needs “text”: what was recommended.",
        ),
        (
            RECOMMENDED + "closed_on = 2025-12-31\nclosed_by = 'S'\n",
            "line 12: the recommendation was closed on 31 December 2025, before it was made on",
        ),
        (RECOMMENDED + "closed_on = 2026-12-31\n", "line 12: closed_on and closed_by go together"),
        (RECOMMENDED + "closed_by = 'S'\n", "go together; “closed_on” is missing."),
        (RECOMMENDED + "accepted_by = 'S'\n", "line 12: “accepted_by” says who answered"),
        (RECOMMENDED + "accepted = 'maybe'\n", "line 16: “accepted” cannot be “maybe”."),
        ("[[risk]]\nowner = 'S'\n", "line 12: A risk needs “title”: what could go wrong."),
        ("[[priority.objective.value]]\non = 2026-01-01\nvalue = 3\n", "needs “by”"),
        (OBJECTIVE, "line 12: two objectives are called “o” (the first is at plan.toml, line 9)"),
    ],
)
def test_a_fault_is_named_with_its_line(added: str, said: str) -> None:
    message = refused(WHOLE + added)

    assert message.startswith("plan.toml, line ")
    assert said in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-13-01", "plan.toml, line 5: 2026-13-01 is no date; a date is written 2026-09-01."),
        ("2026-02-30", "plan.toml, line 5: 2026-02-30 is no date; a date is written 2026-09-01."),
        ('"2026-09-01"', "line 5: “adopted_on” must be a date such as 2026-09-01, without quotes"),
        ("2026-09-01T10:00:00", "line 5: “adopted_on” must be a date"),
        ('"soon"', "line 5: “adopted_on” must be a date"),
    ],
)
def test_what_is_no_date_is_said_to_be_none(written: str, said: str) -> None:
    assert said in refused(HEAD.replace("2026-09-01", written))


def test_a_plan_without_priorities_yet_is_a_plan() -> None:
    assert read_text(HEAD, "plan.toml").priorities == ()


def test_a_plan_without_a_title_is_refused_at_its_table() -> None:
    assert refused('\n[plan]\nlevel = "school"\n') == (
        "plan.toml, line 2: [plan] needs “title”: the plan's title."
    )


def test_a_plan_whose_title_is_blank_is_refused() -> None:
    assert "“title” is empty" in refused('[plan]\ntitle = " "\nlevel = "school"\n')


def test_a_file_without_a_plan_is_refused() -> None:
    assert refused("") == "plan.toml: there is no [plan] table; it holds the title."


def test_a_level_that_is_none_is_refused() -> None:
    assert "“level” cannot be “borough”" in refused(HEAD.replace("authority", "borough"))


def test_an_unknown_measure_is_named_with_its_line_and_the_nearest() -> None:
    with pytest.raises(UnknownName) as caught:
        read_text(WHOLE + 'measure = "fsp_new_gooddevv"\n', "plan.toml")

    assert str(caught.value).startswith("plan.toml, line 12: No ")
    assert "“fsp_new_gooddev”" in str(caught.value)
    assert caught.value.exit_code == 3


def test_an_unknown_authority_is_named_with_its_line_and_the_nearest() -> None:
    with pytest.raises(UnknownName) as caught:
        read_text(HEAD.replace("883", '"Thurock"'), "plan.toml")

    assert str(caught.value).startswith("plan.toml, line 4: ")
    assert "“Thurrock”" in str(caught.value)


def test_a_region_is_no_authority_to_have_a_plan() -> None:
    with pytest.raises(UnknownName):
        read_text(HEAD.replace("883", '"South East"'), "plan.toml")


@pytest.mark.parametrize("gap_to", ["englnd", "england:disadvantagd", "no_such_series"])
def test_an_unknown_comparator_is_refused(gap_to: str) -> None:
    with pytest.raises(UnknownName, match="line 12: No comparator is called"):
        read_text(
            WHOLE + f'target = {{ year = 2028, gap_to = "{gap_to}", gap = 1 }}\n', "plan.toml"
        )


@pytest.mark.parametrize(
    "gap_to",
    ["england", "region", "neighbours", "england:not_disadvantaged", "england:fsp_new_gooddev"],
)
def test_a_known_comparator_is_read_as_it_is_written(gap_to: str) -> None:
    plan = read_text(
        WHOLE + f'target = {{ year = 2028, gap_to = "{gap_to}", gap = 1 }}\n', "plan.toml"
    )

    assert plan.objectives[0].target is not None
    assert plan.objectives[0].target.gap_to == gap_to


def test_every_fault_is_found_not_only_the_first() -> None:
    plan, faults = attempt(WHOLE + "story = 3\nnote = 4\ngroup = 5\n", "plan.toml")

    assert plan is None
    lines = [str(fault).split(":")[0] for fault in faults]
    assert sorted(lines) == [f"plan.toml, line {number}" for number in (12, 13, 14)]


def test_a_text_that_is_refused_is_not_repeated_since_it_may_name_a_child() -> None:
    message = refused(HEAD.replace("2026-09-01", '"when Amina Example is ready"'))

    assert "Amina" not in message


def test_brackets_too_deep_are_refused_without_a_traceback() -> None:
    assert "too deep" in refused("a = " + "[" * 5000)


def test_a_number_of_thousands_of_digits_is_refused_without_a_traceback() -> None:
    assert "too long" in refused("a = " + "9" * 5000)


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())

    assert read_plan(path).title == "A plan"


def test_a_missing_file_a_folder_and_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    not_text = tmp_path / "photo.toml"
    not_text.write_bytes(b"\xff\xfe\x00\x01")

    with pytest.raises(FileRefused, match="There is no file"):
        read_plan(tmp_path / "none.toml")
    with pytest.raises(FileRefused, match="is a folder"):
        read_plan(tmp_path)
    with pytest.raises(FileRefused, match="not a text file"):
        read_plan(not_text)
