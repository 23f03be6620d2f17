from hypothesis import given, settings

from headway.plans.plan import Level, Objective, Plan, Priority, Target
from headway.plans.reading import read_text
from headway.plans.writing import write_plan
from tests.unit.plans.any_plan import AS_WRITTEN, plans


@given(plans())
@settings(max_examples=60, deadline=None)
def test_a_plan_that_is_written_and_read_again_is_the_same_plan(plan: Plan) -> None:
    assert read_text(write_plan(plan), "plan.toml", AS_WRITTEN) == plan


def test_what_says_nothing_is_not_written() -> None:
    objective = Objective(id="o", title="O", measure="m", target=Target(year=2028, value=72.0))
    plan = Plan(
        title="A plan",
        level=Level.AUTHORITY,
        la="883",
        priorities=(Priority(id="p", title="P", objectives=(objective,)),),
    )

    assert write_plan(plan) == (
        '[plan]\ntitle = "A plan"\nlevel = "authority"\nla = 883\n'
        '\n[[priority]]\nid = "p"\ntitle = "P"\n'
        '\n  [[priority.objective]]\n  id = "o"\n  title = "O"\n  measure = "m"\n'
        "  target = { year = 2028, value = 72.0 }\n"
    )


def test_a_text_of_several_lines_is_written_as_it_reads() -> None:
    plan = Plan(title="A plan", level=Level.CHILD, priorities=(), vision="One.\nTwo.")

    assert 'vision = """\nOne.\nTwo."""\n' in write_plan(plan)
