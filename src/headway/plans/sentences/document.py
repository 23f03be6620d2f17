"""The rule list as a page of the documentation."""

from headway.plans.sentences.rules import HEADLINES, RULES

_OPENING = """\
# The sentences, and the rule that writes each

Every sentence about a figure on a plan's page is written by one of these rules. Each says what
it looks at, what brings it out, and the test that holds it to its numbers (under
`tests/unit/plans/sentences/`). The examples are of an invented series.

- Two values are compared as they are shown. Where a reader sees the same number twice, the
  sentence says *about the same*.
- A change is taken before rounding and rounded once, and never across a change of method.
- *Up*, *down*, *above* and *below* say what the numbers did. No sentence says better or worse,
  beyond *lower is better* where the source says so.
- Where England's figure is a total, nothing is set beside it: it is larger by its size.

This page is generated from `headway.plans.sentences`.
"""


def document() -> str:
    """The rule list in Markdown, ending in a newline; the same rules give the same text."""
    parts = [_OPENING]
    for rule in RULES:
        head = " It can be the headline." if rule.id in HEADLINES else ""
        parts.append(
            f"## `{rule.id}`\n\n"
            f"> {rule.write(rule.example)}\n\n"
            f"- Said when {rule.when}.{head}\n"
            f"- Looks at: {', '.join(f'`{name}`' for name in rule.inputs)}\n"
            f"- Test: `{rule.test}`\n"
        )
    return "\n".join(parts)
