-- Results of the early years foundation stage profile, of one child within the scope.
-- reads:  child, eyfsp, school
-- writes: nothing
-- grain:  one row per academic year
SELECT year, coalesce(school.school_name, laestab), profile,
  list_count([
    nullif(goal_01 >= 2, false), nullif(goal_02 >= 2, false), nullif(goal_03 >= 2, false),
    nullif(goal_04 >= 2, false), nullif(goal_05 >= 2, false), nullif(goal_06 >= 2, false),
    nullif(goal_07 >= 2, false), nullif(goal_08 >= 2, false), nullif(goal_09 >= 2, false),
    nullif(goal_10 >= 2, false), nullif(goal_11 >= 2, false), nullif(goal_12 >= 2, false),
    nullif(goal_13 >= 2, false), nullif(goal_14 >= 2, false), nullif(goal_15 >= 2, false),
    nullif(goal_16 >= 2, false), nullif(goal_17 >= 2, false)
  ]),
  list_count([
    goal_01, goal_02, goal_03, goal_04, goal_05, goal_06, goal_07, goal_08,
    goal_09, goal_10, goal_11, goal_12, goal_13, goal_14, goal_15, goal_16,
    goal_17
  ])
FROM eyfsp
LEFT JOIN school USING (laestab)
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY year DESC
