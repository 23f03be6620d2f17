"""Receipts and reconciliations of the small invented borough."""

from headway.benchmarks.figures import load
from headway.measures import reconcile
from headway.measures.groups import Lens
from headway.measures.library import measure_named
from headway.measures.question import Level, Question
from headway.measures.receipts import receipt
from headway.store.edition import Edition
from headway.vocabulary.years import AcademicYear
from tests.reference.records import LA, SCHOOL
from tests.unit.measures.invented import YEAR

THE_YEAR = AcademicYear(YEAR)


def test_a_receipt_says_who_counts_who_does_not_and_why(edition: Edition) -> None:
    found = receipt(
        edition, Question(measure=measure_named("good_level_of_development")), THE_YEAR, LA, "all"
    )
    assert (found.value.n, found.value.numerator) == (3, 2)
    assert found.left_out == (("no result in one or more of the seventeen goals", 1),)
    assert found.method.years.label == "from 2021/22"
    assert found.rules["counted"] == "is_assessed"


def test_everyone_is_counted_or_left_out_for_a_reason(edition: Edition) -> None:
    for measure in ("ks2_rwm_expected", "attainment_8", "persistent_absence", "suspension_rate"):
        found = receipt(edition, Question(measure=measure_named(measure)), THE_YEAR, LA, "all")
        assert found.value.n + sum(n for _, n in found.left_out) == found.in_all


def test_a_receipt_names_the_files_by_their_hashes(edition: Edition) -> None:
    found = receipt(edition, Question(measure=measure_named("attainment_8")), THE_YEAR, LA, "all")
    assert {file.sha256: file.records for file in found.files} == {
        "file-of-ks4": 2,
        "file-of-ks4_subject": 9,
    }
    assert {file.sha256: file.year for file in found.characteristics} == {
        "file-of-characteristic": THE_YEAR,
        "file-of-in_care": None,
    }


def test_a_receipt_of_a_school_is_of_that_school(edition: Edition) -> None:
    question = Question(measure=measure_named("ks2_rwm_expected"), level=Level.SCHOOL)
    found = receipt(edition, question, THE_YEAR, SCHOOL, "all")
    assert (found.value.n, found.value.numerator) == (4, 3)
    assert [file.records for file in found.files] == [4]


def test_a_lens_says_how_many_it_cannot_see(edition: Edition) -> None:
    question = Question(measure=measure_named("ks2_rwm_expected"), lens=Lens.LIVING)
    found = receipt(edition, question, THE_YEAR, LA, "all")
    # One postcode is not known, and one child is in no census at all.
    assert (found.unseen, found.in_all, found.value.n) == (2, 5, 2)


def test_the_receipt_of_progress_8_names_its_table(edition: Edition) -> None:
    question = Question(measure=measure_named("progress_8_unadjusted"))
    found = receipt(edition, question, THE_YEAR, LA, "all")
    assert found.status == "revised"
    assert any("revised table" in note for note in found.notes)
    assert any(note.startswith("Local") for note in found.notes)


def test_what_the_files_give_is_set_beside_what_is_computed(edition: Edition) -> None:
    found = {each.measure.id: each for each in reconcile.in_files(edition)}
    expected = found["ks2_rwm_expected"]
    assert (expected.equal, expected.different, expected.only_given) == (4, 1, 0)
    points = found["attainment_8"]
    assert (points.equal, points.different) == (1, 1)
    assert found["ks2_rwm_higher"].only_computed == 5


def test_a_figure_is_set_beside_the_published_one_as_that_is_rounded() -> None:
    from fractions import Fraction

    measure = measure_named("good_level_of_development")
    published = load([measure.published.series or ""])
    england = "970"
    same = reconcile.beside_published(
        measure, AcademicYear(2024), Fraction(683, 10), published, england
    )
    assert (same.outcome, same.because) == (reconcile.Outcome.EQUAL, "")
    other = reconcile.beside_published(
        measure, AcademicYear(2024), Fraction(70), published, england
    )
    assert other.outcome is reconcile.Outcome.DIFFERENT
    assert other.because
    none = reconcile.beside_published(measure, AcademicYear(2020), Fraction(70), published, england)
    assert none.outcome is reconcile.Outcome.NOT_PUBLISHED
