"""Writing fault reports: one for each school, to be sent to it, and one for rows of none."""

from itertools import groupby
from pathlib import Path

from headway.jobs.faults import ShownFault, faults
from headway.publishing.fault_report import FaultLine, FaultReport, as_excel
from headway.publishing.html import render_faults
from headway.publishing.writing import make_folder, write
from headway.store.workspace import open_workspace
from headway.vocabulary.dates import today

OF_NO_SCHOOL = "no-school"
"""What the report is called whose rows are of no one school."""


def write_reports(
    folder: Path, school: str | None = None, *, excel: Path | None = None, html: Path | None = None
) -> list[Path]:
    """Write the reports, and give where they were written.

    Args:
        folder: The workspace.
        school: One school, by its URN or LAESTAB: then a place is a file; else it is a folder, in
            which each report is named by the school's LAESTAB.
        excel: Where workbooks go; none are written if null.
        html: Where HTML pages go; none are written if null.

    Raises:
        NotPermitted: The person at the keyboard may not see faults, or not that school's.
        UnknownName: No school of the authority has that number.
        FileRefused: A file or folder cannot be written.
    """
    found = sorted(faults(folder, school, with_values=True), key=lambda each: each.school)
    area = open_workspace(folder).settings.name
    written: list[Path] = []
    for laestab, own in groupby(found, key=lambda each: each.school):
        report = FaultReport(
            area_name=area,
            school=laestab,
            made_on=today(),
            lines=tuple(_line(each) for each in own),
        )
        for place, ending, data in ((excel, "xlsx", as_excel), (html, "html", _as_html)):
            if place is not None:
                path = place
                if school is None:
                    make_folder(place)
                    path = place / f"{laestab or OF_NO_SCHOOL}.{ending}"
                write(path, data(report))
                written.append(path)
    return written


def _as_html(report: FaultReport) -> bytes:
    return render_faults(report).encode()


def _line(fault: ShownFault) -> FaultLine:
    return FaultLine(
        return_name=fault.return_name,
        period=fault.period,
        file=fault.file,
        table=fault.table,
        row=fault.row,
        field=fault.field,
        value=fault.value,
        rule=fault.rule,
        severity=fault.severity,
        what_is_wrong=fault.what_is_wrong,
        what_to_do=fault.what_to_do,
    )
