"""The returns beside census, assessment and social care: destinations, provision, providers.

With them stand the exports that an authority holds, of which the layout is ours.
"""

from headway.collections.returns.ap_census.read import RETURN as AP_CENSUS
from headway.collections.returns.attendance.read import RETURN as ATTENDANCE
from headway.collections.returns.care_attendance.read import RETURN as CARE_ATTENDANCE
from headway.collections.returns.care_results.read import RETURN as CARE_RESULTS
from headway.collections.returns.contacts.read import RETURN as CONTACTS
from headway.collections.returns.early_help.read import RETURN as EARLY_HELP
from headway.collections.returns.elective_home_education.read import (
    RETURN as ELECTIVE_HOME_EDUCATION,
)
from headway.collections.returns.gias.read import RETURN as GIAS
from headway.collections.returns.inspections.read import RETURN as INSPECTIONS
from headway.collections.returns.nccis.read import RETURN as NCCIS
from headway.collections.returns.participation.read import RETURN as PARTICIPATION
from headway.collections.returns.pep.read import RETURN as PEP
from headway.collections.returns.placements.read import RETURN as PLACEMENTS
from headway.collections.returns.send_caseload.read import RETURN as SEND_CASELOAD
from headway.collections.returns.september_guarantee.read import RETURN as SEPTEMBER_GUARANTEE
from headway.collections.statutory_return import Return

FURTHER: tuple[Return, ...] = (
    NCCIS, AP_CENSUS, ELECTIVE_HOME_EDUCATION, ATTENDANCE, GIAS, INSPECTIONS, PEP,
    CARE_ATTENDANCE, CARE_RESULTS, SEND_CASELOAD, CONTACTS, EARLY_HELP, PLACEMENTS,
    PARTICIPATION, SEPTEMBER_GUARANTEE,
)  # fmt: skip
"""In the order in which documents list them."""
