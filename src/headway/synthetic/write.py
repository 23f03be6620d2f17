"""Write the invented authority's returns, file by file, and the truth beside them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from headway.collections.returns.multiplication_check.layout import LAYOUT as TABLES_CHECK
from headway.synthetic.assessment import NO_TESTS
from headway.synthetic.borough import Borough
from headway.synthetic.care_files import care_texts
from headway.synthetic.census_file import census_text, file_name
from headway.synthetic.early_years_file import early_years_text
from headway.synthetic.faults import LAST_KEY_STAGE_1, Faults
from headway.synthetic.further_files import further_files
from headway.synthetic.need_file import FOLDER as CIN_CENSUS
from headway.synthetic.need_file import need_text
from headway.synthetic.people import Child, Enrolment
from headway.synthetic.plan_files import FIRST as SEN2_FROM
from headway.synthetic.plan_files import sen2_text, sen2_texts
from headway.synthetic.primary_files import key_stage_1_text, phonics_text, tables_check_text
from headway.synthetic.result_files import (
    key_stage_2_text,
    key_stage_4_pupils_text,
    key_stage_4_results_text,
    profile_rows,
    profile_text,
    profile_xml,
)
from headway.synthetic.schools import LA_CODE, School
from headway.synthetic.transfer_files import FOLDER as TRANSFERS
from headway.synthetic.transfer_files import transfer_files, transfer_text
from headway.synthetic.truth import truth_texts
from headway.synthetic.workforce_file import FOLDER as WORKFORCE
from headway.synthetic.workforce_file import census_day, workforce_text
from headway.vocabulary.years import AcademicYear

_WITH_RESULTS = (0, 1, 2, 4, 6, 11)
_WORKFORCE_YEARS = 3

Progress = Callable[[int, int], None]
"""Told how many files are written, of how many."""


def write_returns(borough: Borough, folder: Path, progress: Progress | None = None) -> list[Path]:
    """Write every return file, as schools and the authority's own teams would send it.

    Returns:
        The return files, in the order they would have arrived. The files of ``truth/`` and
        ``reference/`` (the school register, the invented postcodes) are beside them and not
        among these.
    """
    files = ReturnFiles(borough)
    written = []
    for place in range(len(files)):
        written += files.write(folder, slice(place, place + 1))
        if progress is not None:
            progress(place + 1, len(files))
    files.write_truth(folder)
    return written


class ReturnFiles:
    """The return files of an invented authority, in the order they would arrive."""

    def __init__(self, borough: Borough) -> None:
        """Begin; the text of a file is made as it is written."""
        self._borough = borough
        self._parts = sorted(_returns(borough), key=lambda part: part[0])

    def __len__(self) -> int:
        """How many there may be; one that nobody would be in is not written."""
        return len(self._parts)

    def write(self, folder: Path, which: slice) -> list[Path]:
        """Write some of them, and give their paths."""
        texts = ((name, text()) for _, name, text in self._parts[which])
        return [_write(folder / "returns" / name, text) for name, text in texts if text is not None]

    def write_truth(self, folder: Path) -> None:
        """Write what is true, and the lists that a real authority has from elsewhere."""
        for name, text in truth_texts(self._borough):
            _write(folder / name, text)


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return path


_Part = tuple[tuple[date, str], str, Callable[[], str | None]]


def _returns(borough: Borough) -> Iterator[_Part]:
    """Each file: the day it arrives, its name, and how to make its text when its turn comes."""
    yield from _censuses(borough)
    yield from further_files(borough)
    yield from _workforce(borough)
    for year in range(borough.first, borough.last + 1):
        label = AcademicYear(year).label.replace("/", "-")
        yield from _results(borough, year, label)
        yield ((date(year + 1, 2, 20), ""),
               f"early_years_census/{label}/{LA_CODE}_early_years_census_{year + 1}.csv",
               partial(early_years_text, year, borough.children))  # fmt: skip
        for place, (name, text) in enumerate(
            care_texts(year, borough.children, borough.faults).items()
        ):
            arrived = (date(year + 1, 6, 30), f"{place:02d}")
            yield arrived, f"ssda903/{label}/{name}.csv", partial(str, text)
        yield ((date(year + 1, 7, 31), ""), f"{CIN_CENSUS}/{label}/{LA_CODE}_CIN_{year + 1}.xml",
               partial(need_text, year, borough.children))  # fmt: skip
        yield from _plans(borough, year, label)


def _plans(borough: Borough, year: int, label: str) -> Iterator[_Part]:
    """The SEN2 return: the last year's as COLLECT exports it, those before as XML."""
    if year < SEN2_FROM:
        return
    arrived = date(year + 1, 2, 28)
    if year < borough.last:
        name = f"sen2/{label}/{LA_CODE}_SEN2_{year + 1}.xml"
        yield (arrived, ""), name, partial(sen2_text, year, borough.children)
        return
    texts = sen2_texts(year, borough.children)
    for place, (name, text) in enumerate(texts.items()):
        yield (arrived, f"{place:02d}"), f"sen2/{label}/{name}.csv", partial(str, text)


def _censuses(borough: Borough) -> Iterator[_Part]:
    rolls: defaultdict[str, list[Enrolment]] = defaultdict(list)
    for child in borough.children:
        for enrolment in child.enrolments:
            rolls[enrolment.school.urn].append(enrolment)
    for census in borough.censuses:
        label = AcademicYear(census.year).label.replace("/", "-")
        for school in borough.schools:
            yield (
                (census.day, school.laestab),
                f"school_census/{label}/{census.term.lower()}/{file_name(school, census)}",
                partial(census_text, school, census, rolls[school.urn], borough.faults),
            )


def _workforce(borough: Borough) -> Iterator[_Part]:
    """The school workforce census of the last years: enough to see who stayed."""
    for year in range(max(borough.first, borough.last - _WORKFORCE_YEARS + 1), borough.last + 1):
        label = AcademicYear(year).label.replace("/", "-")
        for school in borough.schools:
            name = f"{WORKFORCE}/{label}/{school.laestab}_SWF_{year}.xml"
            yield (census_day(year), school.laestab), name, partial(workforce_text, year, school)


def _results(borough: Borough, year: int, label: str) -> Iterator[_Part]:
    reception: defaultdict[School, list[Child]] = defaultdict(list)
    by_group: defaultdict[int, list[tuple[School, Child]]] = defaultdict(list)
    for child in borough.children:
        group = child.year_group(year)
        school = school_in_june(child, year) if group in _WITH_RESULTS else None
        if school is None:
            continue
        by_group[group].append((school, child))
        if group == 0 and child.profile:
            reception[school].append(child)
    year_6, year_11 = by_group[6], by_group[11]
    for school, pupils in sorted(reception.items(), key=lambda part: part[0].urn):
        rows = profile_rows(year, school, pupils, borough.faults)
        name = f"eyfsp/{label}/EYFSP_{school.establishment}_{(year + 1) % 100:02d}"
        arrived = (date(year + 1, 6, 29), school.laestab)
        if year == borough.last and school.establishment.endswith("2"):
            yield arrived, f"{name}.xml", partial(profile_xml, year, school, rows)
        else:
            yield arrived, f"{name}.csv", partial(profile_text, rows)
    yield from _primary(year, label, by_group, borough.faults)
    for name, school, to, children in transfer_files(year, year_6) if year == borough.last else ():
        yield ((date(year + 1, 7, 20), name), f"{TRANSFERS}/{label}/{name}",
               partial(transfer_text, year, school, to, children))  # fmt: skip
    if year_6 and year not in NO_TESTS:
        yield (
            (date(year + 1, 7, 9), ""),
            f"key_stage_2/{label}/{LA_CODE}_KS2_{year + 1}.csv",
            partial(key_stage_2_text, year, year_6, borough.faults),
        )
    for place, kind, text in (
        ("a", "pupils", key_stage_4_pupils_text),
        ("b", "results", key_stage_4_results_text),
    ):
        yield ((date(year + 1, 9, 20), place),
               f"key_stage_4/{label}/{LA_CODE}_KS4_{kind}_{year + 1}.csv",
               partial(text, year, year_11, borough.faults))  # fmt: skip


def _primary(
    year: int, label: str, by_group: Mapping[int, list[tuple[School, Child]]], faults: Faults
) -> Iterator[_Part]:
    """Phonics, Key Stage 1 to the last year in which it was statutory, the tables check."""
    if year in NO_TESTS:
        return
    of = f"{label}/{LA_CODE}"
    yield ((date(year + 1, 7, 4), ""), f"phonics/{of}_Phonics_{year + 1}.csv",
           partial(phonics_text, year, by_group[1], by_group[2], faults))  # fmt: skip
    if year <= LAST_KEY_STAGE_1:
        yield ((date(year + 1, 7, 5), ""), f"key_stage_1/{of}_KS1_{year + 1}.csv",
               partial(key_stage_1_text, year, by_group[2], faults))  # fmt: skip
    if year >= TABLES_CHECK.first.start:
        yield ((date(year + 1, 7, 6), ""), f"multiplication_check/{of}_MTC_{year + 1}.csv",
               partial(tables_check_text, year, by_group[4], faults))  # fmt: skip


def school_in_june(child: Child, year: int) -> School | None:
    """The school a child is on the roll of when results are due, the main one of two."""
    day = date(year + 1, 6, 15)
    return next((e.school for e in child.enrolments if e.status == "C" and e.on_roll(day)), None)
