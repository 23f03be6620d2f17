-- The condition that a scope puts on a query of the analytic database.
-- reads:  pupil_id, urn, looked_after of the query it stands in
-- writes: nothing
-- grain:  one truth value per row; never null, so that NOT and OR around it are safe
coalesce(
  (
    ($scope_everywhere OR coalesce(list_contains($scope_schools::BIGINT[], urn), false))
    AND ($scope_whoever OR coalesce(looked_after, false))
  )
  OR list_contains($scope_children::BIGINT[], pupil_id),
  false
)
