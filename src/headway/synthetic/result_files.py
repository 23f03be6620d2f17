"""Write the early years profile, Key Stage 2 and Key Stage 4 files of one academic year."""

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from io import StringIO

from headway.collections.returns.eyfsp.layout import LAYOUT as EYFSP
from headway.collections.returns.key_stage_2.layout import LAYOUT as KEY_STAGE_2
from headway.collections.returns.key_stage_4.layout import LAYOUT as KEY_STAGE_4
from headway.errors import NoMethod
from headway.synthetic.ebacc import ebacc_columns
from headway.synthetic.faults import Faults
from headway.synthetic.key_stage_4 import Scores, score
from headway.synthetic.people import Award, Child, KeyStage2
from headway.synthetic.primary import predicted
from headway.synthetic.schools import LA_CODE, School
from headway.vocabulary.codes.early_years import profile_of
from headway.vocabulary.codes.language import is_additional
from headway.vocabulary.figures import Status
from headway.vocabulary.rounding import rounded
from headway.vocabulary.tables import progress_8
from headway.vocabulary.years import AcademicYear

Row = dict[str, object]
_VINTAGES = {2021: Status.REVISED, 2022: Status.REVISED, 2023: Status.PROVISIONAL}
_THRESHOLD_YEARS = (2022, 2023)


def table_text(columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> str:
    """A CSV file as text: a header, and blanks for columns a row does not fill."""
    columns = tuple(columns)
    place = {column: index for index, column in enumerate(columns)}
    text = StringIO()
    lines = csv.writer(text)
    lines.writerow(columns)
    for row in rows:
        if tuple(row) == columns:
            lines.writerow([int(each) if isinstance(each, bool) else each for each in row.values()])
            continue
        line: list[object] = [""] * len(columns)
        for column, value in row.items():
            if column in place:
                line[place[column]] = int(value) if isinstance(value, bool) else value
        lines.writerow(line)
    return text.getvalue()


def profile_rows(year: int, school: School, pupils: list[Child], faults: Faults) -> list[Row]:
    """The profile of one school's Reception, one row per child."""
    profile = profile_of(AcademicYear(year))
    if profile is None:
        return []
    rows = []
    day = date(year + 1, 6, 28)
    for child in pupils:
        wrong = faults.on("eyfsp", str(year), school.laestab, child.number)
        results = {**child.profile, **{k: v for k, v in wrong.items() if k in child.profile}}
        row: Row = {
            "FSP_ACADYR": AcademicYear(year).label.replace("/", "/20"),
            "FSP_UPN": child.upn_on(day),
            "FSP_SURNAME": child.surname_on(day),
            "FSP_FORENAME": child.forename,
            "FSP_DOB": child.born_on,
            "FSP_SEX": child.sex,
            "FSP_LA": LA_CODE,
            "FSP_ESTAB": school.establishment,
            "FSP_LAESTAB": school.laestab,
            "FSP_URN": school.urn,
            "FSP_GLD": all(
                child.profile[goal] in "23" for goal in profile.good_level_of_development
            ),
        }
        row.update({f"FSP_{goal}": result for goal, result in results.items()})
        rows.append(row)
    return rows


def profile_text(rows: list[Row]) -> str:
    """The profile's results of the authority, one row per child."""
    return table_text(EYFSP.tables[0].columns, rows)


def profile_xml(year: int, school: School, rows: list[Row]) -> str:
    """The same as the school's own system writes it for DfE."""
    children = "".join(
        "<Pupil>" + "".join(
            f"<{tag}>{row[f'FSP_{column}']}</{tag}>"
            for tag, column in (("UPN", "UPN"), ("Surname", "SURNAME"), ("Forename", "FORENAME"),
                                ("DOB", "DOB"), ("Sex", "SEX"))
        ) + "<StageAssessments><KeyStage><Stage>FSP</Stage>" + "".join(
            f"<StageAssessment><Year>{year + 1}</Year><Subject>{column[4:7]}</Subject>"
            f"<Component>{column[8:]}</Component><Result>{result}</Result></StageAssessment>"
            for column, result in row.items() if len(column) == len("FSP_COM_E01")
        ) + "</KeyStage></StageAssessments></Pupil>\n"
        for row in rows
    )  # fmt: skip
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Header><CollectionDetails>'
        f"<Collection>EYFSP</Collection><Year>{year + 1}</Year></CollectionDetails><Source><LEA>"
        f"{LA_CODE}</LEA></Source></Header>\n<Schools><School><Estab>{school.establishment}</Estab>"
        f"<Pupils>\n{children}</Pupils></School></Schools>\n</Message>\n"
    )


def key_stage_2_text(year: int, pupils: list[tuple[School, Child]], faults: Faults) -> str:
    """Key Stage 2 results of the authority, one row per pupil."""
    rows = [_key_stage_2_row(year, school, child, faults) for school, child in pupils]
    return table_text(KEY_STAGE_2.tables[0].columns, rows)


def _key_stage_2_row(year: int, school: School, child: Child, faults: Faults) -> Row:
    day = date(year + 1, 5, 20)
    result = child.key_stage_2
    row = {**school_columns(year, school), **_flags(child, date(year + 1, 1, 18), "")}
    row.update(
        UPN=child.upn_on(day), SURNAME=child.surname_on(day), FORENAMES=child.forename,
        DOB=child.born_on, SEX=child.sex, YEARGRP="6", ENDKS="1",
        EALGRP={True: "2", False: "1", None: "3"}[is_additional(child.family.language)],
    )  # fmt: skip
    if result is not None:
        row.update(
            READSCORE=result.read_score, MATSCORE=result.maths_score, GPSSCORE=result.gps_score,
            READOUTCOME=result.read_score or result.not_sat,
            MATOUTCOME=result.maths_score or result.not_sat,
            GPSOUTCOME=result.gps_score or result.not_sat, WRITTAOUTCOME=result.writing,
            ELIGRWM=True, ELIGRWMLA=True, VALRWM=True, RWMEXP=result.expected,
            RWMHIGH=result.higher, READEXP=(result.read_score or 0) >= 100,
            MATEXP=(result.maths_score or 0) >= 100, READHIGH=(result.read_score or 0) >= 110,
            MATHIGH=(result.maths_score or 0) >= 110,
            WRITTAEXP=result.writing in ("EXS", "GDS"), WRITTADEPTH=result.writing == "GDS",
        )  # fmt: skip
        row.update(_by_subject(year, child, result))
    else:
        row.update(ELIGRWM=False, ELIGRWMLA=False)
    row.update(faults.on("key_stage_2", str(year), school.laestab, child.number))
    return row


_NOMINAL = {"GDS": 113, "EXS": 103, "WTS": 91}
_BELOW_THE_TEST = 75
_WITH_PROGRESS = (2015, 2016, 2017, 2018, 2021, 2022)


def _by_subject(year: int, child: Child, result: KeyStage2) -> Row:
    """Flags by subject, and progress in the years that have it: the score less what was likely.

    Nominal scores and predictions are invented, as DfE publishes neither.
    """
    row: Row = {
        "GPSEXP": (result.gps_score or 0) >= 100, "GPSHIGH": (result.gps_score or 0) >= 110,
        "SCITAOUTCOME": "EXS" if result.writing in ("EXS", "GDS") else "HNM",
    }  # fmt: skip
    if year not in _WITH_PROGRESS or result.not_sat == "A":
        return row
    likely = predicted(child)
    row["KS1AVERAGE_GRP_P"] = likely.group
    writing = _NOMINAL.get(result.writing, _BELOW_THE_TEST)
    for subject, got, expected in (
        ("READ", result.read_score or _BELOW_THE_TEST, likely.reading),
        ("WRIT", writing, likely.writing),
        ("MAT", result.maths_score or _BELOW_THE_TEST, likely.maths),
    ):
        progress = round(got - expected, 2)
        row.update({
            f"KS2{subject}SCORE": got, f"KS2{subject}PRED_EM": expected,
            f"{subject}PROGSCORE_EM": progress, f"IN{subject}PROG": True,
            f"{subject}PROGSCORE_EM_ADJUSTED": max(progress, -20.0),
        })  # fmt: skip
    return row


def school_columns(year: int, school: School) -> Row:
    """The year and the school, under the names that most result files have for them."""
    return {
        "ACADYR": AcademicYear(year).label.replace("/", "/20"), "LA": LA_CODE,
        "ESTAB": school.establishment, "LAESTAB": school.laestab, "URN": school.urn,
    }  # fmt: skip


def _flags(child: Child, day: date, prefix: str) -> Row:
    """Free school meals, disadvantage and care, as DfE adds them to a results file."""
    fsm6 = child.had_fsm_in_six_years(day)
    return {
        f"{prefix}FSM": child.has_fsm(day),
        f"{prefix}FSM6": fsm6,
        f"{prefix}FSM6_P": fsm6,
        f"{prefix}FSM6CLA1A": fsm6 or child.was_in_care_by(day),
        "CLA_PP_1_DAY": child.was_in_care_by(day),
    }


def key_stage_4_pupils_text(year: int, pupils: list[tuple[School, Child]], faults: Faults) -> str:
    """The pupil file of the authority."""
    rows = []
    for school, child in pupils:
        wrong = faults.on("key_stage_4", str(year), school.laestab, child.number)
        row = _key_stage_4_row(year, school, child)
        row.update({key: value for key, value in wrong.items() if key.startswith("KS4_")})
        rows.append(row)
    return table_text(KEY_STAGE_4.table("pupil").columns, rows)


def key_stage_4_results_text(year: int, pupils: list[tuple[School, Child]], faults: Faults) -> str:
    """The results file of the authority, which names each pupil as the pupil file does."""
    rows = []
    for school, child in pupils:
        wrong = faults.on("key_stage_4", str(year), school.laestab, child.number)
        named = {**_key_stage_4_name(year, school, child), **wrong}
        for index, award in enumerate(child.awards):
            line = _award_row(named, award)
            if index == 0:
                line.update({k: v for k, v in wrong.items() if not k.startswith("KS4_")})
            rows.append(line)
    return table_text(KEY_STAGE_4.table("result").columns, rows)


def _award_row(pupil: Row, award: Award) -> Row:
    is_graded_by_rule = award.kind.startswith("GCSE")
    return {
        "KS4_ACADYR": pupil["KS4_ACADYR"], "KS4_UPN": pupil["KS4_UPN"],
        "KS4_LAESTAB": pupil["KS4_LAESTAB"], "QAN": award.qualification, "QUALTYPE": award.kind,
        "SUBJECT": award.subject, "DISCCODE": award.discount, "EXAMDATE": award.awarded_on,
        "GRADE": award.grade, "POINTS": "" if is_graded_by_rule else award.points,
        "SLOTS": award.slots, "ELEMENT": award.element,
    }  # fmt: skip


def _key_stage_4_name(year: int, school: School, child: Child) -> Row:
    """The year, the school and the pupil, by whom the two files are joined."""
    row: Row = {f"KS4_{name}": value for name, value in school_columns(year, school).items()}
    return {**row, "KS4_UPN": child.upn_on(date(year + 1, 6, 10))}


def _key_stage_4_row(year: int, school: School, child: Child) -> Row:
    day = date(year + 1, 6, 10)
    scores = score(child.awards)
    provision = child.sen_by_year.get(year, "N")
    row = _key_stage_4_name(year, school, child)
    row.update(_flags(child, date(year + 1, 1, 18), "KS4_"))
    row.update({
        "KS4_SURNAME": child.surname_on(day),
        "KS4_FORENAMES": child.forename, "KS4_DOB": child.born_on, "KS4_SEX": child.sex,
        "KS4_YEARGRP": "11", "KS4_ENDKS": True, "KS4_LARES": True, "KS4_NPDDEN_LA": True,
        "KS4_ENTRIES": len(child.awards), "KS4_SENK": provision == "K",
        "KS4_SENE": provision == "E", "KS4_FEMALE": child.sex == "F",
        "KS4_FLANG": is_additional(child.family.language),
        "KS4_L2BASICS_94": scores.basics_4, "KS4_L2BASICS_95": scores.basics_5,
        "KS4_ATT8": scores.attainment_8, "KS4_EBACSCR": scores.ebacc,
        "KS4_OPENSCR": scores.open, "KS4_EBACFILL": scores.ebacc_fill,
        "KS4_OPENFILL": scores.open_fill, "KS4_OPENGSCR": scores.open_gcse,
        "KS4_OPENNGSCR": scores.open - scores.open_gcse,
    })  # fmt: skip
    row.update(zip(_SLOTS, scores.slots, strict=True))
    row.update(ebacc_columns(child.awards))
    row.update(_progress_8(year, child, scores))
    return row


_SLOTS = (
    "KS4_SLOT1ENG", "KS4_SLOT2MAT", "KS4_SLOT3EBAC", "KS4_SLOT4EBAC", "KS4_SLOT5EBAC",
    "KS4_SLOT6OPEN", "KS4_SLOT7OPEN", "KS4_SLOT8OPEN",
)  # fmt: skip


def prior_average(child: Child) -> Decimal | None:
    """Key Stage 2 reading and maths, averaged; the nominal 79 for a test not taken."""
    result = child.key_stage_2
    if result is None:
        return None
    if result.not_sat == "A" and result.read_score is None:
        return None
    return Decimal((result.read_score or 79) + (result.maths_score or 79)) / 2


def _progress_8(year: int, child: Child, scores: Scores) -> Row:
    """DfE's Progress 8 columns; blank in years for which no table is held.

    Source: DfE, Key Stage 4 ready reckoners. ``KS4_P8THRESH`` is invented: DfE does not
    publish how far below its group a score is moved up.
    """
    average = prior_average(child)
    if average is None or year not in _VINTAGES:
        return {"KS4_INP8CALC": False} if year in _VINTAGES else {}
    group = progress_8.group_of(average)
    try:
        estimate = progress_8.estimate(AcademicYear(year), _VINTAGES[year], group)
    except NoMethod:
        return {}
    original = rounded((scores.attainment_8 - estimate.overall) / 10, 3)
    row: Row = {
        "KS4_KS2EMSS": average, "KS4_KS2EMSS_GRP": group, "KS4_INP8CALC": True,
        "KS4_INP8MOD": True, "KS4_ATT8_PRED": estimate.overall, "KS4_P8SCORE_ORIG": original,
        "KS4_P8SCORE": original, "KS4_ENG_PRED": estimate.english,
        "KS4_MAT_PRED": estimate.maths, "KS4_EBAC_PRED": estimate.ebacc,
        "KS4_OPEN_PRED": estimate.open,
        "KS4_P8ENG": rounded((scores.english - estimate.english) / 2, 3),
        "KS4_P8MAT": rounded((scores.maths - estimate.maths) / 2, 3),
        "KS4_P8EBAC": rounded((scores.ebacc - estimate.ebacc) / 3, 3),
        "KS4_P8OPEN": rounded((scores.open - estimate.open) / 3, 3),
        "KS4_KS2READSCORE": child.key_stage_2 and child.key_stage_2.read_score,
        "KS4_KS2MATSCORE": child.key_stage_2 and child.key_stage_2.maths_score,
    }  # fmt: skip
    if year in _THRESHOLD_YEARS:
        threshold = Decimal("-3.1") - Decimal(group) / 100
        row["KS4_P8THRESH"] = threshold
        row["KS4_P8ADJ"] = original < threshold
        row["KS4_P8SCORE"] = max(original, threshold)
    return row
