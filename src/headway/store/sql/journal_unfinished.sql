-- Job runs that began and neither finished nor failed: still going, or killed.
-- reads:  event
-- writes: nothing
-- grain:  one row per run
SELECT number, at, event, actor, subject, details, previous, seal
FROM event AS begun
WHERE begun.event = 'job_started' AND NOT EXISTS (
  SELECT 1
  FROM event AS ended
  WHERE ended.event IN ('job_finished', 'job_failed')
    AND json_extract(ended.details, '$.run') = json_extract(begun.details, '$.run')
)
ORDER BY number
