"""The points of a GCSE graded 9 to 1: the one qualification whose points follow from its grade."""

_NO_POINTS = frozenset({"U", "X"})


def gcse_points_hundredths(qualification_type: str, grade: str) -> int | None:
    """The points of a GCSE for each slot it fills, in hundredths; null where no rule gives them.

    A full course has its grade in points, ungraded and no result none. A double award has, in
    each of two slots, half of its two grades together, which are alike or next to each other.
    No rule gives the points of a short course, of a pending result or of an older letter.

    Source: DfE, Secondary accountability measures; DfE, Key Stage 4 performance points 2019
    (GCSE (9-1) Full Course (Double Award): 65 has 5.5, 99 has 9, 21 has 1.5).
    """
    if not qualification_type.startswith("GCSE") or "short" in qualification_type.lower():
        return None
    if grade in _NO_POINTS:
        return 0
    if not (grade.isascii() and grade.isdecimal()) or "0" in grade or len(grade) > 2:
        return None
    first, last = int(grade[0]), int(grade[-1])
    return 50 * (first + last) if first - last in (0, 1) else None
