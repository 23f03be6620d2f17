-- Marked rows counted and added up: every measure, year, school, lens and group in one pass; the
-- authority is the sum of its schools.
-- reads:  the marked rows of all measures, in the place of the_marks
-- writes: figure, at_value or left_out, as the detail of the marks decides
-- grain:  one row per measure, year, place, lens, group and detail
-- Rows that are alike in every group are added up first: each row is looked at 27 times below.
WITH alike AS (
  SELECT
    measure, edition_first_year, year, laestab, schooled, living, in_care,
    sex, disadvantaged, fsm, fsm6, sen_provision, eal, ethnicity_major, looked_after, detail,
    count(*) AS n, sum(value) AS value, sum(squared) AS squared, sum(whole) AS whole
  FROM the_marks AS marked
  GROUP BY measure, edition_first_year, year, laestab, schooled, living, in_care,
    sex, disadvantaged, fsm, fsm6, sen_provision, eal, ethnicity_major, looked_after, detail
),
seen AS (
  SELECT lenses.lens, marked.*
  FROM alike AS marked
  CROSS JOIN (VALUES ('schooled'), ('living'), ('in_care')) AS lenses(lens)
  WHERE CASE lenses.lens
    WHEN 'schooled' THEN marked.schooled
    WHEN 'living' THEN marked.living
    ELSE marked.in_care
  END
),
grouped AS (
  SELECT
    seen.measure, seen.edition_first_year, seen.year, seen.laestab, seen.lens, groups.group_by,
    CASE groups.group_by
      WHEN 'all' THEN 'all'
      WHEN 'sex' THEN COALESCE(seen.sex, 'not_known')
      WHEN 'sen_provision' THEN COALESCE(seen.sen_provision, 'not_known')
      WHEN 'ethnicity_major' THEN COALESCE(seen.ethnicity_major, 'not_known')
      WHEN 'disadvantaged' THEN CASE WHEN seen.disadvantaged THEN 'yes'
        WHEN NOT seen.disadvantaged THEN 'no' ELSE 'not_known' END
      WHEN 'fsm' THEN CASE WHEN seen.fsm THEN 'yes'
        WHEN NOT seen.fsm THEN 'no' ELSE 'not_known' END
      WHEN 'fsm6' THEN CASE WHEN seen.fsm6 THEN 'yes'
        WHEN NOT seen.fsm6 THEN 'no' ELSE 'not_known' END
      WHEN 'eal' THEN CASE WHEN seen.eal THEN 'yes'
        WHEN NOT seen.eal THEN 'no' ELSE 'not_known' END
      ELSE CASE WHEN seen.looked_after THEN 'yes'
        WHEN NOT seen.looked_after THEN 'no' ELSE 'not_known' END
    END AS group_value,
    seen.detail, seen.n, seen.value, seen.squared, seen.whole
  FROM seen
  CROSS JOIN (
    VALUES ('all'), ('sex'), ('disadvantaged'), ('fsm'), ('fsm6'), ('sen_provision'), ('eal'),
      ('ethnicity_major'), ('looked_after')
  ) AS groups(group_by)
),
schools AS (
  SELECT
    measure, edition_first_year, year, laestab, lens, group_by, group_value, detail,
    sum(n) AS n, sum(value) AS total, sum(squared) AS squares, sum(whole) AS whole
  FROM grouped
  GROUP BY measure, edition_first_year, year, laestab, lens, group_by, group_value, detail
),
places AS (
  SELECT measure, edition_first_year, year, 'school' AS level, laestab AS place,
    lens, group_by, group_value, detail, n, total, squares, whole
  FROM schools
  UNION ALL
  SELECT measure, edition_first_year, year, 'authority' AS level, $la_code AS place,
    lens, group_by, group_value, detail,
    sum(n) AS n, sum(total) AS total, sum(squares) AS squares, sum(whole) AS whole
  FROM schools
  GROUP BY measure, edition_first_year, year, lens, group_by, group_value, detail
)
SELECT
  measure,
  edition_first_year,
  year,
  level,
  place,
  lens,
  group_by,
  group_value,
  CAST(detail AS INTEGER) AS detail,
  CAST(n AS BIGINT) AS n,
  CAST(total AS BIGINT) AS total,
  CAST(squares AS DECIMAL(38, 0)) AS squares,
  CAST(whole AS BIGINT) AS whole
FROM places
