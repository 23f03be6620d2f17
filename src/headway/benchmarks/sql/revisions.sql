-- Reads:  old_figures, new_figures.
-- Gives:  one row per series, period and area whose value is not what it was, or whose status is
--         not though the value stands; only for periods that both editions have. A value is null
--         where the edition has none. decimals_was and decimals_is are the most decimal places
--         that any area's value of the same series and label has in that edition.
WITH changed AS MATERIALIZED (
    SELECT
        old.series_id,
        old.area,
        old.period,
        old.published_as AS label_was,
        new.published_as AS label_is,
        old.value AS value_was,
        new.value AS value_is
    FROM old_figures AS old
    INNER JOIN new_figures AS new
        ON old.series_id = new.series_id AND old.period = new.period AND old.area = new.area
    WHERE old.value IS DISTINCT FROM new.value
        OR (old.status <> new.status AND old.value IS NOT NULL)
),
decimals_of_old AS (
    SELECT
        series_id,
        published_as,
        max(length(split_part(format('{:.12g}', value), '.', 2))) AS decimals
    FROM old_figures
    WHERE (series_id, published_as) IN (SELECT series_id, label_was FROM changed)
    GROUP BY series_id, published_as
),
decimals_of_new AS (
    SELECT
        series_id,
        published_as,
        max(length(split_part(format('{:.12g}', value), '.', 2))) AS decimals
    FROM new_figures
    WHERE (series_id, published_as) IN (SELECT series_id, label_is FROM changed)
    GROUP BY series_id, published_as
)
SELECT
    changed.series_id,
    changed.area,
    changed.label_was,
    changed.label_is,
    changed.value_was,
    changed.value_is,
    decimals_of_old.decimals AS decimals_was,
    decimals_of_new.decimals AS decimals_is
FROM changed
INNER JOIN decimals_of_old
    ON decimals_of_old.series_id = changed.series_id
    AND decimals_of_old.published_as = changed.label_was
INNER JOIN decimals_of_new
    ON decimals_of_new.series_id = changed.series_id
    AND decimals_of_new.published_as = changed.label_is
ORDER BY changed.series_id, changed.period, changed.area;
