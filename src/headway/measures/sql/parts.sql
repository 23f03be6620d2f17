-- The additive parts that answer one question.
-- reads:  figure
-- writes: nothing
-- grain:  one row per year, place and value of each group
SELECT edition_first_year, year, level, place, lens, group_by, group_value, detail,
  n, total, squares, whole
FROM figure
WHERE measure = $measure AND lens = $lens AND level = $level
  AND list_contains($groups::VARCHAR[], group_by)
  AND ($years::INTEGER[] IS NULL OR list_contains($years::INTEGER[], year))
  AND ($places::VARCHAR[] IS NULL OR list_contains($places::VARCHAR[], place))
ORDER BY year, place, group_by, group_value
