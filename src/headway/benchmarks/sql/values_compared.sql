-- Reads:  old_figures, new_figures.
-- Gives:  one row: how many figures have a value in both editions for the same period.
SELECT count(*)
FROM old_figures AS old
INNER JOIN new_figures AS new
    ON old.series_id = new.series_id AND old.period = new.period AND old.area = new.area
WHERE old.value IS NOT NULL AND new.value IS NOT NULL;
