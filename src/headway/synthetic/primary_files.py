"""Write the phonics, Key Stage 1 and multiplication tables check files of one academic year."""

from datetime import date

from headway.collections.returns.key_stage_1.layout import LAYOUT as KEY_STAGE_1
from headway.collections.returns.multiplication_check.layout import LAYOUT as TABLES_CHECK
from headway.collections.returns.phonics.layout import LAYOUT as PHONICS
from headway.synthetic.faults import Faults
from headway.synthetic.people import Child
from headway.synthetic.primary import key_stage_1, phonics, tables_check
from headway.synthetic.result_files import Row, school_columns, table_text
from headway.synthetic.schools import School

Pupils = list[tuple[School, Child]]


def phonics_text(year: int, first_time: Pupils, again: Pupils, faults: Faults) -> str:
    """The phonics check of the authority: year 1, and year 2 where it was not met before."""
    rows = []
    for group, pupils in ((1, first_time), (2, again)):
        for school, child in pupils:
            result = phonics(child, again=group == 2)
            if result is not None:
                school_of = school_columns(year, school).items()
                row: Row = {f"Phonics_{name}": value for name, value in school_of}
                row |= _child(year, child, "Phonics_", "FORENAMES")
                row.update(
                    Phonics_NCYEARACTUAL=group, Phonics_PHONICS_MARK=_blank(result.mark),
                    Phonics_PHONICS_OUTCOME=result.outcome,
                )  # fmt: skip
                wrong = faults.on("phonics", str(year), school.laestab, child.number)
                rows.append({**row, **wrong})
    return table_text(PHONICS.tables[0].columns, rows)


def key_stage_1_text(year: int, pupils: Pupils, faults: Faults) -> str:
    """Key Stage 1 teacher assessment of the authority."""
    rows = []
    for school, child in pupils:
        outcomes = key_stage_1(child)
        row = school_columns(year, school) | _child(year, child, "", "FORENAMES")
        row.update(
            READ_OUTCOME=outcomes["reading"], WRIT_OUTCOME=outcomes["writing"],
            MATH_OUTCOME=outcomes["maths"], SCI_OUTCOME=outcomes["science"],
        )  # fmt: skip
        wrong = faults.on("key_stage_1", str(year), school.laestab, child.number)
        rows.append({**row, **wrong})
    return table_text(KEY_STAGE_1.tables[0].columns, rows)


def tables_check_text(year: int, pupils: Pupils, faults: Faults) -> str:
    """The multiplication tables check of the authority."""
    rows = []
    for school, child in pupils:
        mark, reason = tables_check(child)
        row = school_columns(year, school)
        row.update(
            UPN=child.upn_on(_june(year)), Surname=child.surname_on(_june(year)),
            Forename=child.forename, Sex=child.sex, DOB=child.born_on, FormMark=_blank(mark),
            PupilStatus="Not taking the check" if reason else "Complete",
            ReasonNotTakingCheck=reason,
        )  # fmt: skip
        wrong = faults.on("multiplication_check", str(year), school.laestab, child.number)
        rows.append({**row, **wrong})
    return table_text(TABLES_CHECK.tables[0].columns, rows)


def _june(year: int) -> date:
    return date(year + 1, 6, 10)


def _child(year: int, child: Child, prefix: str, forename: str) -> Row:
    return {
        f"{prefix}UPN": child.upn_on(_june(year)),
        f"{prefix}SURNAME": child.surname_on(_june(year)),
        f"{prefix}{forename}": child.forename,
        f"{prefix}DOB": child.born_on,
        f"{prefix}SEX": child.sex,
    }


def _blank(mark: int | None) -> object:
    return "" if mark is None else mark
