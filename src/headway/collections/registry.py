"""The returns that Headway reads, each from its own folder, and what a fault in one means."""

from dataclasses import dataclass

from headway.collections.further_returns import FURTHER
from headway.collections.returns.cin_census.read import RETURN as CIN_CENSUS
from headway.collections.returns.common_transfer_file.read import RETURN as COMMON_TRANSFER_FILE
from headway.collections.returns.early_years_census.read import RETURN as EARLY_YEARS_CENSUS
from headway.collections.returns.eyfsp.read import RETURN as EYFSP
from headway.collections.returns.key_stage_1.read import RETURN as KEY_STAGE_1
from headway.collections.returns.key_stage_2.read import RETURN as KEY_STAGE_2
from headway.collections.returns.key_stage_4.read import RETURN as KEY_STAGE_4
from headway.collections.returns.multiplication_check.read import RETURN as MULTIPLICATION_CHECK
from headway.collections.returns.phonics.read import RETURN as PHONICS
from headway.collections.returns.school_census.read import RETURN as SCHOOL_CENSUS
from headway.collections.returns.school_workforce_census.read import (
    RETURN as SCHOOL_WORKFORCE_CENSUS,
)
from headway.collections.returns.sen2.read import RETURN as SEN2
from headway.collections.returns.ssda903.read import RETURN as SSDA903
from headway.collections.statutory_return import Return

RETURNS: dict[str, Return] = {
    each.return_id: each
    for each in (
        SCHOOL_CENSUS,
        EARLY_YEARS_CENSUS,
        EYFSP,
        PHONICS,
        KEY_STAGE_1,
        MULTIPLICATION_CHECK,
        KEY_STAGE_2,
        KEY_STAGE_4,
        COMMON_TRANSFER_FILE,
        SCHOOL_WORKFORCE_CENSUS,
        SSDA903,
        CIN_CENSUS,
        SEN2,
        *FURTHER,
    )
}
"""Every return by its id, in the order in which documents list them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """What a fault says to the person who mends it."""

    message: str
    what_to_do: str


ANYWHERE = {
    "HW-REQUIRED": Advice(
        message="A value is missing that the return must have.",
        what_to_do="Enter it in the school's or team's own system, and export the file again.",
    ),
    "HW-UNREADABLE": Advice(
        message="The value is not a date, a number or a yes-or-no, as this field must be.",
        what_to_do="Correct it in the system that the file comes from, and export it again.",
    ),
}
"""The checks that every return has, by code: they follow from its layout."""


def advice(return_id: str, check_code: str) -> Advice:
    """What a fault in a return means, and what to do about it."""
    if check_code in ANYWHERE:
        return ANYWHERE[check_code]
    check = next(check for check in RETURNS[return_id].checks if check.code == check_code)
    return Advice(message=check.message, what_to_do=check.what_to_do)
