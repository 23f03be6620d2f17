"""Attendance codes: what each counts as, and from when to when.

Source: DfE, Working together to improve school attendance (codes from 19 August 2024), and
the National Pupil Database absence variables for the codes before. Y1 to Y7 carry our
wording. The class decides the arithmetic; a code without one is refused, never guessed.
"""

from enum import StrEnum

from headway.vocabulary.codes.code_set import CodeSet, Validity
from headway.vocabulary.years import AcademicYear


class SessionClass(StrEnum):
    """How a session with the code counts."""

    PRESENT = "present"
    ELSEWHERE = "attending elsewhere"
    DUAL = "dual registered, not possible here"
    AUTHORISED = "authorised absence"
    UNAUTHORISED = "unauthorised absence"
    NOT_POSSIBLE = "not a possible session"


_CLASSES = {
    SessionClass.PRESENT: "/ \\ L",
    SessionClass.ELSEWHERE: "K V P W B J",
    SessionClass.DUAL: "D",
    SessionClass.AUTHORISED: "C C1 C2 E F H I J1 M R S T",
    SessionClass.UNAUTHORISED: "G N O U",
    SessionClass.NOT_POSSIBLE: "X Q Y Y1 Y2 Y3 Y4 Y5 Y6 Y7 Z #",
}

SESSION_CLASS: dict[str, SessionClass] = {
    code: session for session, codes in _CLASSES.items() for code in codes.split()
}

_FROM_2024 = Validity(first=AcademicYear(2024))
_TO_2023 = Validity(last=AcademicYear(2023))

ABSENCE_REASON = CodeSet(
    name="absence_reason",
    labels={
        "C": "Leave of absence, other exceptional circumstance",
        "C1": "Regulated performance or employment abroad",
        "C2": "Part-time timetable",
        "E": "Suspended or permanently excluded, no alternative provision",
        "F": "Extended family holiday, agreed",
        "H": "Family holiday, agreed",
        "I": "Illness",
        "J1": "Interview",
        "M": "Medical or dental appointment",
        "R": "Religious observance",
        "S": "Study leave",
        "T": "Parent travelling for work",
        "G": "Holiday not granted by the school",
        "N": "Reason not yet established",
        "O": "Absent, other or unknown circumstances",
        "U": "Arrived after registration closed",
    },
    validity={
        "C1": _FROM_2024, "C2": _FROM_2024, "J1": _FROM_2024,
        "H": _TO_2023, "F": Validity(last=AcademicYear(2012)),
    },
    source="DfE, Working together to improve school attendance, 2024; National Pupil Database",
)  # fmt: skip

SESSION_CODE = CodeSet(
    name="session_code",
    labels={
        **ABSENCE_REASON.labels,
        "/": "Present, morning",
        "\\": "Present, afternoon",
        "L": "Late, before the register closed",
        "K": "Attending provision that the local authority arranged",
        "V": "Educational visit or trip",
        "P": "Supervised sporting activity",
        "W": "Work experience",
        "B": "Any other approved educational activity",
        "J": "Interview, before J1",
        "D": "Dual registered at another school",
        "X": "Not required to attend: not of compulsory school age",
        "Q": "Unable to attend: no access arrangements",
        "Y": "Unable to attend, before Y1 to Y7",
        "Y1": "Unable to attend: transport not available",
        "Y2": "Unable to attend: widespread travel disruption",
        "Y3": "Unable to attend: part of the school closed",
        "Y4": "Unable to attend: the whole school closed",
        "Y5": "Unable to attend: criminal justice detention",
        "Y6": "Unable to attend: public health guidance or law",
        "Y7": "Unable to attend: any other unavoidable cause",
        "Z": "Prospective pupil, not yet on the roll",
        "#": "Planned closure of the whole school",
    },
    validity={
        **ABSENCE_REASON.validity,
        **dict.fromkeys(("K", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"), _FROM_2024),
        **dict.fromkeys(("J", "Y"), _TO_2023),
    },
    source="DfE, Working together to improve school attendance, 2024",
)
"""Every mark of a register, absences among them."""

ATTENDANCE_CODE = CodeSet(
    name="attendance_code",
    labels={
        **ABSENCE_REASON.labels,
        "/": "Present in the morning", "\\": "Present in the afternoon",
        "L": "Late, before registration closed", "B": "Educated off site",
        "D": "Dual registered, at the other school", "J": "At an interview",
        "K": "In education arranged by the authority", "P": "At a sporting activity",
        "V": "On an educational visit", "W": "At work experience",
        "Q": "Unable to attend for want of transport or access",
        "X": "Not of compulsory school age and not required",
        "Y": "Unable to attend, exceptional circumstances",
        **{f"Y{n}": f"Unable to attend, exceptional circumstances {n}" for n in range(1, 8)},
        "Z": "Not yet on the roll", "#": "School closed to all pupils",
    },
    validity={
        **ABSENCE_REASON.validity,
        **dict.fromkeys(("K", "Q", *(f"Y{n}" for n in range(1, 8))), _FROM_2024),
        "J": _TO_2023, "Y": _TO_2023,
    },
    source=(
        "DfE, Working together to improve school attendance, 2024. A census gives sessions of "
        "attendance as well as absence by code, as DfE's validation rules 2572 and 2574 have it"
    ),
)  # fmt: skip

ABSENT = frozenset(
    code
    for code, session in SESSION_CLASS.items()
    if session in (SessionClass.AUTHORISED, SessionClass.UNAUTHORISED)
)
"""The codes of a session missed."""


def counts_as(code: str) -> SessionClass | None:
    """How a session with the code counts; None for a code that is in no list."""
    return SESSION_CLASS.get(code)
