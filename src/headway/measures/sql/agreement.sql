-- How far one measure agrees with the column in which DfE's own file gives it for each pupil.
-- reads:  one fact table, in the place of the_facts
-- writes: agreement
-- grain:  one row per year and school
WITH beside AS (
  SELECT year, laestab,
    CASE WHEN the_taken THEN CAST(the_value AS BIGINT) END AS computed,
    CAST(the_given AS BIGINT) AS given
  FROM the_facts
  WHERE year BETWEEN the_first AND the_last
)
SELECT
  the_measure AS measure,
  year,
  laestab,
  CAST(sum(CASE WHEN ABS(computed - given) <= the_tolerance THEN 1 ELSE 0 END) AS BIGINT)
    AS equal,
  CAST(sum(CASE WHEN ABS(computed - given) > the_tolerance THEN 1 ELSE 0 END) AS BIGINT)
    AS different,
  CAST(sum(CASE WHEN computed IS NOT NULL AND given IS NULL THEN 1 ELSE 0 END) AS BIGINT)
    AS only_computed,
  CAST(sum(CASE WHEN computed IS NULL AND given IS NOT NULL THEN 1 ELSE 0 END) AS BIGINT)
    AS only_given
FROM beside
GROUP BY year, laestab
