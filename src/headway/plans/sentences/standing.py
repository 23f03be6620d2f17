"""Sentences about the figure itself: why there is none, what is odd, how settled it is."""

from headway.plans.amounts import Amounts
from headway.plans.evidence import exact
from headway.plans.holding import reason_in_words
from headway.plans.sentences.subject import Subject
from headway.vocabulary.dates import in_words
from headway.vocabulary.figures import Oddity, Status


def no_series(subject: Subject) -> str | None:
    """No published series follows this. What would give a figure: School census."""
    if subject.series is not None or subject.value is not None:
        return None
    said = "No published series follows this."
    if not subject.source_needed:
        return said
    return f"{said} What would give a figure: {subject.source_needed}."


def no_figure(subject: Subject) -> str | None:
    """No figure for 2019/20: nobody has a figure for that year."""
    if subject.series is None:
        return None
    if subject.figure is None:
        before = f" before {subject.begins.label}" if subject.begins else ""
        return f"The published series has no figure here{before}."
    if subject.figure.value is not None:
        return None
    reason = reason_in_words(subject.figure)
    return f"No figure for {subject.figure.period.label}{': ' + reason if reason else ''}."


def odd(subject: Subject) -> str | None:
    """The source gives 100.2%, which cannot be right: a percentage of a whole over 100.

    Where it is known how such a value comes about, that is said in place of "cannot be right".
    """
    figure = subject.figure
    if subject.series is None or figure is None or figure.value is None or not figure.oddity:
        return None
    shown = subject.amounts.shown(exact(figure.value))
    if figure.oddity is Oddity.SHARE_OVER_100 and subject.series.over_100_because:
        return f"The source gives {shown}, {figure.oddity.value}. {subject.series.over_100_because}"
    return f"The source gives {shown}, which cannot be right: {figure.oddity.value}."


def unsettled(subject: Subject) -> str | None:
    """The figure is provisional: it may still change."""
    if subject.figure is None or subject.figure.value is None:
        return None
    return {
        Status.PROVISIONAL: "The figure is provisional: it may still change.",
        Status.REVISED: "The figure has been revised since it first came out.",
    }.get(subject.figure.status)


def by_hand(subject: Subject) -> str | None:
    """12 schools on 31 July 2018, entered by hand by the head of school improvement."""
    value = subject.value
    if value is None:
        return None
    shown = Amounts.of_typed((value,)).shown(exact(value.value))
    return f"{shown} on {in_words(value.on)}, entered by hand by {value.by}."


def evidence(subject: Subject) -> str | None:
    """Evidence: the vacancy register. The next value is due on 31 July 2019."""
    if subject.value is None:
        return None
    said = f"Evidence: {subject.value.evidence.rstrip('.')}."
    if subject.value.next_due:
        said += f" The next value is due on {in_words(subject.value.next_due)}."
    return said
