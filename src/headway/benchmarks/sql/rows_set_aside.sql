-- Reads:  bundle, periods, areas, readings.
-- Gives:  one row per reason and text that kept rows out, with how many rows and the first one.
SELECT reason, text, count(*) AS rows, min(row) AS first_row
FROM (
    SELECT row, 'year' AS reason, years AS text
    FROM bundle
    WHERE NOT EXISTS (
        SELECT 1 FROM periods
        WHERE periods.short_desc = bundle.short_desc AND periods.years = bundle.years
    )
    UNION ALL
    SELECT row, 'area' AS reason, area AS text
    FROM bundle
    WHERE area IS NULL OR area NOT IN (SELECT areas.area FROM areas)
    UNION ALL
    SELECT row, 'value' AS reason, value_text AS text
    FROM readings
    WHERE value IS NULL AND mark IS NULL
)
GROUP BY reason, text
ORDER BY first_row;
