"""Write common transfer files: what two primary schools send on at the end of year 6."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape

from headway.synthetic.people import Child
from headway.synthetic.primary import key_stage_1
from headway.synthetic.schools import LA_CODE, Phase, School

FOLDER = "common_transfer_file"
_SENDING = 2
_SUBJECTS = {"reading": "REA", "writing": "WRI", "maths": "MAT"}


def transfer_files(
    year: int, leavers: list[tuple[School, Child]]
) -> Iterator[tuple[str, School, School, list[Child]]]:
    """Each file that two of the schools send: its name, from which to which school, of whom."""
    groups: defaultdict[tuple[School, School], list[Child]] = defaultdict(list)
    senders = sorted({school for school, _ in leavers}, key=lambda school: school.urn)[:_SENDING]
    for school, child in leavers:
        if school in senders and (to := _next_school(child, year)):
            groups[school, to].append(child)
    for (school, to), children in sorted(groups.items(), key=lambda g: (g[0][0].urn, g[0][1].urn)):
        yield f"{school.laestab}_CTF_{to.laestab}_001.xml", school, to, children


def _next_school(child: Child, year: int) -> School | None:
    september = date(year + 1, 9, 15)
    return next(
        (e.school for e in child.enrolments
         if e.on_roll(september) and e.school.phase is Phase.SECONDARY and e.status == "C"),
        None,
    )  # fmt: skip


def transfer_text(year: int, school: School, to: School, children: list[Child]) -> str:
    """The file as text."""
    day = date(year + 1, 7, 15)
    pupils = "".join(_pupil(child, day) for child in children)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<CTfile>\n<Header><DocumentName>Common Transfer '
        f"File</DocumentName><CTFversion>25.0</CTFversion><DateTime>{day}T12:00:00</DateTime>"
        "<DocumentQualifier>partial</DocumentQualifier><SupplierID>Invented</SupplierID>"
        f"<SourceSchool><LEA>{LA_CODE}</LEA><Estab>{school.establishment}</Estab>"
        f"<SchoolName>{escape(school.name)}</SchoolName><AcademicYear>{year}</AcademicYear>"
        f"</SourceSchool><DestSchool><LEA>{LA_CODE}</LEA><Estab>{to.establishment}</Estab>"
        f"</DestSchool></Header>\n<CTFpupilData>\n{pupils}</CTFpupilData>\n</CTfile>\n"
    )


def _pupil(child: Child, day: date) -> str:
    spell = child.fsm_spell()
    meals = ""
    if spell is not None and spell[0] <= day:
        meals = (
            f"<FSMhistory><FSMinstance><FSMstartDate>{spell[0]}</FSMstartDate>"
            + (f"<FSMendDate>{spell[1]}</FSMendDate>" if spell[1] else "")
            + "<UKcountry>ENG</UKcountry></FSMinstance></FSMhistory>"
        )
    return (
        f"<Pupil><UPN>{child.upn_on(day)}</UPN><Surname>{child.surname_on(day)}</Surname>"
        f"<Forename>{child.forename}</Forename><DOB>{child.born_on}</DOB><Sex>{child.sex}</Sex>"
        f"{meals}<StageAssessments>{_stage_1(child)}{_stage_2(child)}</StageAssessments></Pupil>\n"
    )


def _stage_1(child: Child) -> str:
    outcomes = key_stage_1(child)
    found = (
        _assessment(child.cohort + 8, code, "TA", outcomes[subject])
        for subject, code in _SUBJECTS.items()
    )
    return f"<KeyStage><Stage>KS1</Stage>{''.join(found)}</KeyStage>"


def _stage_2(child: Child) -> str:
    result = child.key_stage_2
    if result is None:
        return ""
    scores = (("REA", result.read_score), ("MAT", result.maths_score))
    found = [_assessment(result.year + 1, code, "TT", score) for code, score in scores if score]
    found.append(_assessment(result.year + 1, "WRI", "TA", result.writing))
    return f"<KeyStage><Stage>KS2</Stage>{''.join(found)}</KeyStage>"


def _assessment(ends: int, subject: str, method: str, result: object) -> str:
    return (
        f"<StageAssessment><Locale>ENG</Locale><Year>{ends}</Year><Subject>{subject}</Subject>"
        f"<Method>{method}</Method><ResultStatus>R</ResultStatus><Result>{result}</Result>"
        "</StageAssessment>"
    )
