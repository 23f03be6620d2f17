-- The received files behind the figures of one fact table in one year, at some schools.
-- reads:  source, submission
-- writes: nothing
-- grain:  one row per file
SELECT
  submission.submission_id, submission.return_id, submission.year, submission.term,
  submission.laestab, submission.received_on, sum(source.records) AS records,
  submission.errors, submission.warnings
FROM source
JOIN submission ON submission.submission_id = source.submission_id
WHERE source.facts = $facts AND source.year = $year
  AND ($places::VARCHAR[] IS NULL OR source.laestab IS NULL
    OR list_contains($places::VARCHAR[], source.laestab))
GROUP BY ALL
ORDER BY submission.return_id, submission.year, submission.term, submission.laestab,
  submission.submission_id
