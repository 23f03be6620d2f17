-- What is known of each pupil in each academic year, as it stood at the census of January.
-- Where there is none in January: October's, else May's.
-- reads:  characteristic, residence, in_care, ethnicity_group, language_group
-- writes: pupil_year
-- grain:  one row per pupil and academic year in which any of them says something
-- A null is "not known". Nobody is said not to be in care in a year whose SSDA903 is missing.
WITH known AS (
  SELECT pupil_id, year FROM characteristic
  UNION
  SELECT pupil_id, year FROM residence
  UNION
  SELECT pupil_id, year FROM in_care
),
census AS (
  SELECT pupil_id, year, fsm_on_day, fsm6, sen_provision, ethnicity, language,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE term WHEN 'spring' THEN 1 WHEN 'autumn' THEN 2 ELSE 3 END,
        submission_id, row_number
    ) AS preference
  FROM characteristic
),
home AS (
  SELECT pupil_id, year, la_code, known,
    row_number() OVER (
      PARTITION BY pupil_id, year
      ORDER BY CASE term WHEN 'spring' THEN 1 WHEN 'autumn' THEN 2 ELSE 3 END,
        submission_id, row_number
    ) AS preference
  FROM residence
),
returned AS (
  SELECT DISTINCT year FROM in_care
),
care AS (
  SELECT pupil_id, year,
    max(CASE WHEN looked_after THEN 1 ELSE 0 END) AS looked_after,
    max(CASE WHEN continuously_12_months THEN 1 ELSE 0 END) AS for_12_months
  FROM in_care
  GROUP BY pupil_id, year
)
SELECT
  known.pupil_id,
  known.year,
  CASE WHEN home.known THEN home.la_code = $la_code END AS living,
  CASE WHEN returned.year IS NOT NULL THEN COALESCE(care.looked_after, 0) = 1 END AS in_care,
  census.fsm_on_day AS fsm,
  census.fsm6,
  CASE census.sen_provision
    WHEN 'N' THEN 'N' WHEN 'K' THEN 'K' WHEN 'A' THEN 'K' WHEN 'P' THEN 'K'
    WHEN 'E' THEN 'E' WHEN 'S' THEN 'E'
  END AS sen_provision,
  language_group.is_additional AS eal,
  ethnicity_group.major AS ethnicity_major,
  CASE WHEN returned.year IS NOT NULL THEN COALESCE(care.for_12_months, 0) = 1 END AS looked_after
FROM known
LEFT JOIN census
  ON census.pupil_id = known.pupil_id AND census.year = known.year AND census.preference = 1
LEFT JOIN home
  ON home.pupil_id = known.pupil_id AND home.year = known.year AND home.preference = 1
LEFT JOIN returned ON returned.year = known.year
LEFT JOIN care ON care.pupil_id = known.pupil_id AND care.year = known.year
LEFT JOIN ethnicity_group ON ethnicity_group.code = census.ethnicity
LEFT JOIN language_group ON language_group.code = census.language
