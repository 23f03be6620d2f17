"""The solver, held in one place. One thread and limits that are counted, not timed: the same
question has the same answer on every machine."""

from dataclasses import dataclass

import highspy
import numpy as np
from highspy import HighsModelStatus, HighsVarType

from headway.disclosure.solving.system import NO_LIMIT, Matrix, Real, Whole

_FEASIBLE = 2


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Programme:
    """What is asked: least cost of columns between limits, under rows between limits.

    ``whole`` says which columns must be whole numbers; null is none of them.
    """

    rows: Matrix
    low: Whole | Real
    high: Whole | Real
    least: Whole | Real
    most: Whole | Real
    cost: Real
    whole: Whole | None = None


class Solver(highspy.Highs):
    """A solver that says nothing: the library's own prints its name where results go."""

    def __init__(self) -> None:
        super(highspy.Highs, self).__init__()
        self.setOptionValue("output_flag", False)


def passed(asked: Programme, **options: float | str) -> Solver:
    """A solver that holds the programme."""
    solver = Solver()
    solver.setOptionValue("threads", 1)
    for name, value in options.items():
        solver.setOptionValue(name, value)
    columns = asked.rows.tocsc()
    model = highspy.HighsLp()
    model.num_row_, model.num_col_ = columns.shape
    model.col_cost_ = asked.cost.astype(float)
    model.col_lower_, model.col_upper_ = _limits(asked.least), _limits(asked.most)
    model.row_lower_, model.row_upper_ = _limits(asked.low), _limits(asked.high)
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_ = columns.indptr
    model.a_matrix_.index_ = columns.indices
    model.a_matrix_.value_ = columns.data.astype(float)
    if asked.whole is not None:
        kinds = (HighsVarType.kContinuous, HighsVarType.kInteger)
        model.integrality_ = [kinds[int(each)] for each in asked.whole]
    solver.passModel(model)
    return solver


def best(solver: Solver) -> Real | None:
    """The best answer, found from where the last one was; null where there is none."""
    solver.run()
    if solver.getModelStatus() != HighsModelStatus.kOptimal:
        # What was kept from earlier answers can mislead: begin afresh before giving up.
        solver.clearSolver()
        solver.run()
    if solver.getModelStatus() != HighsModelStatus.kOptimal:
        return None
    return np.array(solver.getSolution().col_value)


def whole_answer(solver: Solver) -> tuple[Whole | None, bool]:
    """A whole-number answer or null, and whether it is proved that there is none."""
    solver.run()
    if solver.getModelStatus() == HighsModelStatus.kInfeasible:
        return None, True
    if solver.getInfo().primal_solution_status != _FEASIBLE:
        return None, False
    return np.rint(np.array(solver.getSolution().col_value)).astype(np.int64), False


def _limits(of: Whole | Real) -> Real:
    limits = of.astype(float)
    limits[limits >= NO_LIMIT] = highspy.kHighsInf
    limits[limits <= -NO_LIMIT] = -highspy.kHighsInf
    return limits
