-- Reads:  readings.
-- Writes: figures, one row per series, year label and area. Exactly one of value and symbol is
--         null. A mark that does not say why there is no value is given a reason only where the
--         bundle's structure proves one: nobody has that year, or the area did not exist then.
CREATE TABLE figures AS
WITH one_each AS (
    SELECT DISTINCT ON (series_id, period, area) *
    FROM readings
    WHERE value IS NOT NULL OR mark IS NOT NULL
    ORDER BY series_id, period, area, row
),
reasoned AS (
    SELECT
        *,
        count(value) OVER (PARTITION BY series_id, period)
        + count(*) FILTER (WHERE value IS NULL AND gap IS NULL)
            OVER (PARTITION BY series_id, period) AS said_of_anyone,
        coalesce(ends_on < created_on OR first_day >= abolished_on, false) AS outside_lifetime
    FROM one_each
)
SELECT
    series_id,
    published_as,
    area,
    value,
    CASE
        WHEN value IS NOT NULL THEN NULL
        WHEN gap IS NOT NULL AND (said_of_anyone = 0 OR outside_lifetime) THEN 'z'
        ELSE symbol
    END AS symbol,
    CASE
        WHEN value IS NOT NULL OR gap IS NULL THEN NULL
        WHEN said_of_anyone = 0 THEN $nobody_has_it
        WHEN outside_lifetime THEN $no_such_area
        ELSE gap
    END AS gap,
    ends_on
FROM reasoned;
