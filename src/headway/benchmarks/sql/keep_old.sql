-- Reads:  the old edition's figures.parquet ($file), labels.
-- Writes: old_figures, one row per figure, with its period and status.
CREATE TABLE old_figures AS
SELECT
    figures.series_id,
    figures.published_as,
    figures.area,
    figures.value,
    labels.period,
    labels.status
FROM read_parquet($file) AS figures
INNER JOIN labels
    ON labels.edition = 'old'
    AND labels.series_id = figures.series_id
    AND labels.published_as = figures.published_as;
