"""Plans that Hypothesis makes up: any that could be written, and nothing that could not."""

from datetime import date, timedelta

from hypothesis import strategies as st

from headway.plans.names import Names
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
from headway.vocabulary.groups import GROUPS
from headway.vocabulary.returns import RETURNS

AS_WRITTEN = Names(measure=lambda name: name, area=lambda name: name)
"""Names for which any text is a name: the form of a file is being tested, not what it names."""

_CHARACTERS = st.characters(
    exclude_categories=("Cc", "Cs"), include_characters="\n\t", exclude_characters="\ufffe\uffff"
)
_AWKWARD = st.sampled_from(
    [
        "=1+1",
        "+cmd",
        '"""',
        "'''",
        "\\",
        "\\n",
        'say "no"',
        "# none",
        "a\nb\n",
        "_x0041_",
        "[x]",
        "0123",
    ]
)
texts = st.text(_CHARACTERS, max_size=12) | _AWKWARD
titles = (st.text(_CHARACTERS, max_size=12) | _AWKWARD).map(lambda text: f"T{text}")
lines = st.sampled_from(["=1+1", "the council", "“é”", "a, b", 'c"d', "[e]"])
ids = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True)
days = st.dates(date(2020, 1, 1), date(2060, 12, 31))
numbers = st.integers(-10_000_000, 10_000_000).map(lambda n: n / 1000)
measures = st.from_regex(r"[a-z][a-z0-9_]{1,20}", fullmatch=True)


@st.composite
def targets(draw: st.DrawFn, *, published: bool) -> Target:
    when = {"year": draw(st.integers(2061, 2100))} if published else {"on": draw(days)}
    goal = draw(
        st.one_of(
            numbers.map(lambda n: {"value": n}),
            st.tuples(st.sampled_from(["england", "region:ks2_x"]), numbers).map(
                lambda pair: {"gap_to": pair[0], "gap": abs(pair[1])}
            ),
            st.integers(0, 5000).map(lambda n: {"pupils": n}),
            titles.map(lambda text: {"words": text}),
        )
    )
    return Target(direction=draw(st.none() | st.sampled_from(Direction)), **when, **goal)


@st.composite
def actions(draw: st.DrawFn) -> Action:
    starts_on = draw(st.none() | days)
    length = draw(st.none() | st.integers(0, 900))
    ends_on = None if length is None else (starts_on or date(2026, 9, 1)) + timedelta(days=length)
    return Action(
        title=draw(titles),
        owner=draw(texts),
        starts_on=starts_on,
        ends_on=ends_on,
        stage=draw(st.none() | st.sampled_from(Stage)),
        status=draw(st.none() | st.sampled_from(Progress)),
        partners=tuple(draw(st.lists(lines, max_size=2))),
    )


@st.composite
def typed_values(draw: st.DrawFn) -> TypedValue:
    on = draw(days)
    wait = draw(st.none() | st.integers(1, 900))
    return TypedValue(
        on=on,
        value=draw(numbers),
        by=draw(titles),
        evidence=draw(titles),
        next_due=None if wait is None else on + timedelta(days=wait),
        unit=draw(st.sampled_from(["", "%", "schools", "£"])),
    )


@st.composite
def recommendations(draw: st.DrawFn) -> Recommendation:
    on = draw(days)
    open_for = draw(st.none() | st.integers(0, 900))
    accepted = draw(st.none() | st.sampled_from(Accepted))
    return Recommendation(
        source=draw(titles),
        on=on,
        text=draw(titles),
        accepted=accepted,
        accepted_by=draw(texts) if accepted else "",
        done=draw(texts),
        evidence=draw(texts),
        closed_on=None if open_for is None else on + timedelta(days=open_for),
        closed_by="" if open_for is None else draw(titles),
    )


@st.composite
def objectives(draw: st.DrawFn, name: str) -> Objective:
    published = draw(st.booleans())
    story = draw(texts)
    return Objective(
        id=name,
        title=draw(titles),
        measure=draw(measures) if published else None,
        group=draw(st.sampled_from(tuple(GROUPS))),
        lens=draw(st.sampled_from(Lens)),
        baseline_year=draw(st.none() | st.integers(1990, 2020)),
        target=draw(st.none() | targets(published=published)),
        milestones=tuple(
            draw(
                st.lists(
                    st.builds(
                        Milestone,
                        on=days,
                        value=st.none() | numbers,
                        title=titles,
                        done_on=st.none() | days,
                    ),
                    max_size=2,
                )
            )
        ),
        values=() if published else tuple(draw(st.lists(typed_values(), max_size=2))),
        return_needed=draw(st.none() | st.sampled_from(tuple(RETURNS))),
        note=draw(texts),
        story=story,
        story_on=draw(st.none() | days) if story else None,
        actions=tuple(draw(st.lists(actions(), max_size=2))),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    names = draw(st.lists(ids, max_size=3, unique=True))
    made = [draw(objectives(name)) for name in names]
    cut = draw(st.integers(0, len(made)))
    headings = draw(st.lists(ids, min_size=2, max_size=2, unique=True))
    return Plan(
        title=draw(titles),
        level=draw(st.sampled_from(Level)),
        priorities=tuple(
            Priority(id=heading, title=draw(titles), objectives=tuple(part))
            for heading, part in zip(headings, (made[:cut], made[cut:]), strict=True)
        ),
        la=draw(st.none() | st.integers(201, 999).map(str)),
        adopted_on=draw(st.none() | st.dates(date(2010, 1, 1), date(2020, 1, 1))),
        vision=draw(texts),
        why=draw(texts),
        closing=draw(texts),
        partners=tuple(draw(st.lists(lines, max_size=2))),
        recommendations=tuple(draw(st.lists(recommendations(), max_size=2))),
        risks=tuple(
            draw(st.lists(st.builds(Risk, title=titles, owner=texts, response=texts), max_size=2))
        ),
        sources=tuple(
            draw(
                st.lists(
                    st.builds(
                        PlanSource,
                        title=titles,
                        address=texts,
                        read_on=st.none() | days,
                        note=texts,
                    ),
                    max_size=2,
                )
            )
        ),
    )
