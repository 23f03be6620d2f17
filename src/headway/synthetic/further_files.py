"""Every file of the returns beside census, results and care, and the day each arrives."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain

from headway.synthetic.borough import Borough
from headway.synthetic.care_export_files import care_export_files
from headway.synthetic.case_files import case_files
from headway.synthetic.destination_files import destination_files
from headway.synthetic.provider_files import provider_files
from headway.synthetic.provision_files import provision_files
from headway.synthetic.session_files import session_files

Text = Callable[[], str | None]

_WRITERS = (
    destination_files, provision_files, provider_files, session_files, case_files,
    care_export_files,
)  # fmt: skip


def further_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each file: the day it arrives, its name, and how to make its text."""
    return chain.from_iterable(write(borough) for write in _WRITERS)
