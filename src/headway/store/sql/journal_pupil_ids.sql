-- The register of pupil_ids, the first issued first.
-- reads:  event
-- writes: nothing
-- grain:  one row per identifier (its keyed hash); a pupil_id may have several
SELECT subject, json_extract(details, '$.pupil_id')
FROM event
WHERE event IN ('pupil_id_issued', 'pupil_id_linked')
ORDER BY number
