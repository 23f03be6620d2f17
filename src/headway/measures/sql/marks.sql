-- The rows of one fact table, as one measure marks them in one of its editions.
-- reads:  one fact table, in the place of the_facts
-- writes: nothing; tally.sql reads it
-- grain:  one row per row that is taken
-- What stands in the places of the_… comes from the measure's checked expressions.
SELECT
  the_measure AS measure,
  the_first AS edition_first_year,
  year, laestab, schooled, living, in_care,
  sex, disadvantaged, fsm, fsm6, sen_provision, eal, ethnicity_major, looked_after,
  the_detail AS detail,
  CAST(the_value AS BIGINT) AS value,
  CAST(the_squared AS DECIMAL(38, 0)) AS squared,
  CAST(the_whole AS BIGINT) AS whole
FROM the_facts
WHERE year BETWEEN the_first AND the_last AND the_taken
