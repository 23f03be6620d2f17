"""The returns beside census, assessment and social care: destinations, provision, providers."""

from headway.collections.returns.ap_census.read import RETURN as AP_CENSUS
from headway.collections.returns.attendance.read import RETURN as ATTENDANCE
from headway.collections.returns.gias.read import RETURN as GIAS
from headway.collections.returns.inspections.read import RETURN as INSPECTIONS
from headway.collections.returns.nccis.read import RETURN as NCCIS
from headway.collections.statutory_return import Return

FURTHER: tuple[Return, ...] = (NCCIS, AP_CENSUS, ATTENDANCE, GIAS, INSPECTIONS)
"""In the order in which documents list them."""
