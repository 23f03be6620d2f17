import re
import tomllib
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from headway.plans.plan import Plan
from headway.plans.positions import Path, lines
from headway.plans.writing import write_plan
from tests.unit.plans.any_plan import plans


def _numbers(held: Any, path: Path = ()) -> dict[int, Path]:
    """Where each number of a parsed document stands, each number being used only once."""
    if isinstance(held, dict):
        return {k: v for key, one in held.items() for k, v in _numbers(one, (*path, key)).items()}
    if isinstance(held, list):
        return {k: v for i, one in enumerate(held) for k, v in _numbers(one, (*path, i)).items()}
    return {held: path} if type(held) is int else {}


KEYS = st.sampled_from(
    ["a", "b-c", '"quoted key"', "'dotted.in.quotes'", "d_1", '"tab\\tkey"', "é"]
)
KEYS = KEYS.map(lambda key: '"é"' if key == "é" else key)
STRINGS = st.sampled_from(
    [
        '"plain # not a comment"',
        '"an escaped \\" and \\\\"',
        "'literal \\'",
        '"""\nmany\n  lines = 1\n[[not.a.table]]\n"quotes" and \\""" here"""',
        '"""ends in quotes\n"""""',
        "'''\nliteral\nlines'''''",
        "'''with 'one' quote'''",
    ]
)


@st.composite
def values(draw: st.DrawFn, counter: list[int], depth: int = 0) -> str:
    kind = draw(st.integers(0, 5 if depth < 3 else 2))
    if kind <= 1:
        counter[0] += 1
        return f"{counter[0]}"
    if kind == 2:
        return draw(
            st.sampled_from(["true", "2026-09-01", "1979-05-27T07:32:00Z", "3.5e2"]) | STRINGS
        )
    if kind == 5:
        keys = draw(st.lists(KEYS, max_size=3, unique=True))
        inside = [f"{key} = {draw(values(counter, depth + 1))}" for key in keys]
        return "{ " + ", ".join(inside) + " }"
    items = [draw(values(counter, depth + 1)) for _ in range(draw(st.integers(0, 3)))]
    between = draw(st.sampled_from([", ", ",\n   ", ", # a comment, with ] and }\n\n"]))
    return "[\n" + between.join(items) + ("," if items and draw(st.booleans()) else "") + "\n]"


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document in which each whole number stands once, so that its line is plain to see."""
    counter = [100_000]
    text = []
    for number in range(draw(st.integers(1, 4))):
        header = draw(st.sampled_from(["[[rows]]", f"[table{number}]", "[[rows]]\n[[rows.'in']]"]))
        text.append(draw(st.sampled_from([header, f"  {header}  # with a comment"])).strip("\n"))
        for key in draw(st.lists(KEYS, max_size=4, unique=True)):
            dotted = draw(st.sampled_from([key, f"{key}.inner", f"{key} . inner"]))
            equals = draw(st.sampled_from(["=", " = ", "  =  "]))
            text.append(f"{dotted}{equals}{draw(values(counter))}")
            if draw(st.booleans()):
                text.append(draw(st.sampled_from(["", "# [comment] = 1", "\t"])))
    return "\n".join(text) + draw(st.sampled_from(["", "\n"]))


@given(documents())
@settings(max_examples=120, deadline=None)
def test_every_value_is_found_on_the_line_it_stands_on(text: str) -> None:
    found = lines(text)
    rows = text.split("\n")

    for number, path in _numbers(tomllib.loads(text)).items():
        start = next(
            i for i, row in enumerate(rows, start=1) if re.search(rf"(?<!\d){number}(?!\d)", row)
        )
        assert found[path] == start


@given(plans())
@settings(max_examples=20, deadline=None)
def test_every_table_of_a_plan_is_found_at_its_header(plan: Plan) -> None:
    text = write_plan(plan)
    found = lines(text)
    rows = text.split("\n")

    for number, priority in enumerate(plan.priorities):
        assert rows[found["priority", number] - 1] == "[[priority]]"
        for inner, objective in enumerate(priority.objectives):
            line = found["priority", number, "objective", inner]
            assert rows[line - 1].strip() == "[[priority.objective]]"
            assert rows[line].strip() == f'id = "{objective.id}"'


def test_a_key_that_is_dotted_or_in_braces_is_found_by_its_whole_path() -> None:
    found = lines('a.b = 1\n[t]\n"x y" = { c = [\n  1,\n  2 ] }\n')

    assert found["a", "b"] == 1
    assert found["t",] == 2
    assert found["t", "x y"] == 3
    assert found["t", "x y", "c", 0] == 4
    assert found["t", "x y", "c", 1] == 5
