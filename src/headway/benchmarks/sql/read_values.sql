-- Reads:  bundle, periods, areas, marks.
-- Writes: readings, one row per row of the bundle that names a known area and a year label that
--         was understood. Values are kept to 12 significant digits, which takes off the noise
--         of binary fractions printed to 17. Both value and mark are null where the text is
--         neither a number nor a known mark.
CREATE TABLE readings AS
WITH numbered AS (
    SELECT
        bundle.row,
        periods.series_id,
        periods.period,
        periods.years AS published_as,
        periods.ends_on,
        periods.first_day,
        bundle.area,
        areas.created_on,
        areas.abolished_on,
        bundle.value_text,
        TRY_CAST(bundle.value_text AS DOUBLE) AS number
    FROM bundle
    INNER JOIN periods ON bundle.short_desc = periods.short_desc AND bundle.years = periods.years
    INNER JOIN areas ON bundle.area = areas.area
)
SELECT
    numbered.* EXCLUDE (number),
    CASE WHEN isfinite(number) THEN CAST(format('{:.12g}', number) AS DOUBLE) END AS value,
    marks.mark,
    marks.symbol,
    marks.gap
FROM numbered
LEFT JOIN marks ON lower(numbered.value_text) = marks.mark;
