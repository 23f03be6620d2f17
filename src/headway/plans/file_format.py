"""The plan file, key by key: the one place that says what it can hold."""

from headway.plans.plan import (
    Accepted,
    Action,
    Direction,
    Lens,
    Level,
    Milestone,
    Objective,
    Plan,
    PlanSource,
    Priority,
    Progress,
    Recommendation,
    Risk,
    Stage,
    Target,
    TypedValue,
)
from headway.plans.shape import Field, Kind, Part, Shape
from headway.vocabulary.groups import GROUPS
from headway.vocabulary.returns import RETURNS

SOURCE = Shape(
    word="a source",
    makes=PlanSource,
    fields=(
        Field(key="title", kind=Kind.TEXT, required=True, about="The document's title."),
        Field(key="address", kind=Kind.TEXT, about="Where it can be read."),
        Field(key="read_on", kind=Kind.DAY, about="The day it was read."),
        Field(key="note", kind=Kind.TEXT, about="What was taken from it, and what was not."),
    ),
)

BASELINE = Shape(
    word="a baseline",
    makes=None,
    fields=(
        Field(
            key="year",
            attribute="baseline_year",
            kind=Kind.YEAR,
            required=True,
            about="The year we start from, named by the year it ends in.",
        ),
    ),
)

TARGET = Shape(
    word="a target",
    makes=Target,
    fields=(
        Field(
            key="year",
            kind=Kind.YEAR,
            about="The year of the figure, named by the year it ends in: 2028 is 2027/28.",
        ),
        Field(key="on", kind=Kind.DAY, about="Or the date, for values entered by hand."),
        Field(key="value", kind=Kind.NUMBER, about="The value to reach."),
        Field(
            key="gap_to",
            kind=Kind.COMPARATOR,
            about="Or whom to come close to: england, region, neighbours, or a series.",
        ),
        Field(key="gap", kind=Kind.NUMBER, about="How far behind them still counts as there."),
        Field(key="pupils", kind=Kind.WHOLE, about="Or a number of pupils."),
        Field(key="words", kind=Kind.TEXT, about="Or the goal in words, if it is no number."),
        Field(
            key="direction",
            kind=Kind.CHOICE,
            choices=tuple(Direction),
            about="Which way is better, where the source does not say.",
        ),
    ),
)

MILESTONE = Shape(
    word="a milestone",
    makes=Milestone,
    fields=(
        Field(key="on", kind=Kind.DAY, required=True, about="By when."),
        Field(key="value", kind=Kind.NUMBER, about="The value to have reached by then."),
        Field(key="title", kind=Kind.TEXT, about="Or the deed to have done by then."),
        Field(key="done_on", kind=Kind.DAY, about="The day it was done."),
    ),
)

VALUE = Shape(
    word="a hand-entered value",
    makes=TypedValue,
    fields=(
        Field(key="on", kind=Kind.DAY, required=True, about="The day the value is for."),
        Field(key="value", kind=Kind.NUMBER, required=True, about="The value."),
        Field(key="by", kind=Kind.TEXT, required=True, about="Who says so."),
        Field(key="evidence", kind=Kind.TEXT, required=True, about="On what evidence."),
        Field(key="next_due", kind=Kind.DAY, about="When the next value is due."),
        Field(key="unit", kind=Kind.TEXT, about="What the value counts: %, schools, days."),
    ),
)

ACTION = Shape(
    word="an action",
    makes=Action,
    fields=(
        Field(key="title", kind=Kind.TEXT, required=True, about="What will be done."),
        Field(key="owner", kind=Kind.TEXT, about="Who will see that it is done."),
        Field(key="from", attribute="starts_on", kind=Kind.DAY, about="When it starts."),
        Field(key="to", attribute="ends_on", kind=Kind.DAY, about="When it ends."),
        Field(
            key="stage",
            kind=Kind.CHOICE,
            choices=tuple(Stage),
            about="Where a programme that grows in stages has got to.",
        ),
        Field(
            key="status",
            kind=Kind.CHOICE,
            choices=tuple(Progress),
            about="How far it has got.",
        ),
        Field(key="partners", kind=Kind.TEXTS, about="Organisations beside the owner."),
    ),
)

OBJECTIVE = Shape(
    word="an objective",
    makes=Objective,
    fields=(
        Field(key="id", kind=Kind.ID, required=True, about="A short name, used nowhere else."),
        Field(key="title", kind=Kind.TEXT, required=True, about="What is to get better."),
        Field(key="measure", kind=Kind.MEASURE, about="The measure or series that follows it."),
        Field(key="group", kind=Kind.CHOICE, choices=tuple(GROUPS), about="Which pupils."),
        Field(key="lens", kind=Kind.CHOICE, choices=tuple(Lens), about="Which children."),
        Field(
            key="return_needed",
            kind=Kind.CHOICE,
            choices=tuple(RETURNS),
            about="Where nothing gives a figure yet: the return or source that would.",
        ),
        Field(
            key="note", kind=Kind.TEXT, about="Why there is no figure yet, or what it leaves out."
        ),
        Field(key="story", kind=Kind.TEXT, about="What lies behind the figure."),
        Field(key="story_on", kind=Kind.DAY, about="The day the story was written."),
    ),
    parts=(
        Part(key="baseline", shape=BASELINE, inline=True, merged=True),
        Part(key="target", shape=TARGET, inline=True),
        Part(key="milestones", shape=MILESTONE, many=True, inline=True),
        Part(key="value", attribute="values", shape=VALUE, many=True),
        Part(key="action", attribute="actions", shape=ACTION, many=True),
    ),
)

PRIORITY = Shape(
    word="a priority",
    makes=Priority,
    fields=(
        Field(key="id", kind=Kind.ID, required=True, about="A short name, used nowhere else."),
        Field(key="title", kind=Kind.TEXT, required=True, about="The heading."),
    ),
    parts=(Part(key="objective", attribute="objectives", shape=OBJECTIVE, many=True),),
)

RECOMMENDATION = Shape(
    word="a recommendation",
    makes=Recommendation,
    fields=(
        Field(
            key="source",
            kind=Kind.TEXT,
            required=True,
            about="Who recommended it: a commission, a scrutiny committee, an inspection.",
        ),
        Field(key="on", kind=Kind.DAY, required=True, about="The day it was recommended."),
        Field(key="text", kind=Kind.TEXT, required=True, about="What was recommended."),
        Field(
            key="accepted",
            kind=Kind.CHOICE,
            choices=tuple(Accepted),
            about="Whether it was accepted, once somebody has answered.",
        ),
        Field(key="accepted_by", kind=Kind.TEXT, about="Who answered."),
        Field(key="done", kind=Kind.TEXT, about="What was done."),
        Field(key="evidence", kind=Kind.TEXT, about="What shows that it was done."),
        Field(key="closed_on", kind=Kind.DAY, about="The day it was closed."),
        Field(key="closed_by", kind=Kind.TEXT, about="Who closed it."),
    ),
)

RISK = Shape(
    word="a risk",
    makes=Risk,
    fields=(
        Field(key="title", kind=Kind.TEXT, required=True, about="What could go wrong."),
        Field(key="owner", kind=Kind.TEXT, about="Who watches it."),
        Field(key="response", kind=Kind.TEXT, about="What we do about it."),
    ),
)

HEAD = Shape(
    word="[plan]",
    makes=None,
    fields=(
        Field(key="title", kind=Kind.TEXT, required=True, about="The plan's title."),
        Field(
            key="level",
            kind=Kind.CHOICE,
            required=True,
            choices=tuple(Level),
            about="Whose plan it is.",
        ),
        Field(
            key="la",
            kind=Kind.AREA,
            about="The local authority, by code or name. Leave it out of a plan for any authority.",
        ),
        Field(key="adopted_on", kind=Kind.DAY, about="The day the plan was adopted."),
        Field(key="vision", kind=Kind.TEXT, about="What it is all for, in a sentence."),
        Field(key="why", kind=Kind.TEXT, about="Why we are here."),
        Field(key="closing", kind=Kind.TEXT, about="What stands at the end of the page."),
        Field(key="partners", kind=Kind.TEXTS, about="Organisations that share the plan."),
        Field(
            key="on_course_from",
            kind=Kind.WHOLE,
            about="The chance, in percent, from which a target is on course; 60 unless said.",
        ),
        Field(
            key="off_course_below",
            kind=Kind.WHOLE,
            about="The chance, in percent, below which it is off course; 25 unless said.",
        ),
    ),
    parts=(Part(key="source", attribute="sources", shape=SOURCE, many=True),),
)

PLAN = Shape(
    word="a plan file",
    makes=Plan,
    parts=(
        Part(key="plan", shape=HEAD, merged=True, required=True),
        Part(key="priority", attribute="priorities", shape=PRIORITY, many=True),
        Part(key="recommendation", attribute="recommendations", shape=RECOMMENDATION, many=True),
        Part(key="risk", attribute="risks", shape=RISK, many=True),
    ),
)
